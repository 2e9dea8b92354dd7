/// Every table that can be computed, in the order in which lists show them.
package enum MeasureCatalog {
    package static let all: [MeasureDescription] = measures.map(\.description)

    static let measures: [any Measure] = [
        MentionFrequency(), MentionTimeline(), CooperationEvents(), UncertainEvents(), CooperationMatrix(), Agreements(),
        Commitments(), KeyFigures(), DocumentList(), Coverage(), IssuerCoverage(), EvidenceTable(), Leads(), Unresolved(),
        Mergers(), Silence(), KeynessTable(), Bursts(), Trend(), Network(),
    ]
}
