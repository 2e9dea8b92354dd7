import Documents

/// The charts there are.
package enum ChartCatalog {
    /// In the order of lists and help.
    package static let all: [any Chart] = [
        MentionFrequency(), MentionTimeline(), CooperationMatrix(), CooperationTimeline(), Activity(),
        CooperationNetwork(), AgreementsChart(), CommitmentsChart(), OverdueCommitments(), Silence(), KeynessChart(),
        CoverageChart(),
    ]

    /// The chart called `name`, or nil.
    package static func chart(_ name: String) -> (any Chart)? { all.first { $0.name == name } }

    /// The name most like `name`, for a suggestion; nil where none is near.
    package static func nearestName(to name: String) -> String? { NearestName.to(name, among: all.map(\.name)) }
}
