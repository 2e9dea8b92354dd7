package import Documents

/// A part of a section, from top to bottom.
package enum Block: Sendable, Hashable {
    case text(Text)
    /// Names of key figures, four in a row.
    case tiles([String])
    case chart(Chart)
    case table(Table)
    case evidence([EvidenceGroup])
    /// Short texts side by side, in small type.
    case notes([Reference])
    case contents

    /// The name of a text and where the definition names it.
    package struct Reference: Sendable, Hashable {
        package var name: String
        package var place: ReportsError.Place
    }

    package struct Text: Sendable, Hashable {
        package var text: Reference
        /// A text in columns 9 to 12, beside it.
        package var side: Reference?
        package var heading: LocalizedText?
        package var sideHeading: LocalizedText?
    }

    package struct Chart: Sendable, Hashable {
        package var name: String
        package var top: Int?
        package var kind: String?
        /// Millimetres; nil for the chart's own.
        package var height: Double?
        /// How many of the 12 columns it takes.
        package var columns: Int
        /// A text beside it; only where it takes at most 8 columns.
        package var side: Reference?
    }

    package struct Table: Sendable, Hashable {
        package var name: String
        /// Empty for all that the table has.
        package var columns: [TableColumn]
        package var top: Int?
        /// The column whose largest values come first; the table's own order where there is none.
        package var sort: String?
        /// The column whose value has to be above zero.
        package var positive: String?
        package var title: LocalizedText?
        /// How many periods the table looks back on; nil for the measure's own.
        package var span: Int?
        package var statuses: [String]
        /// A text below it.
        package var note: Reference?
    }

    package struct TableColumn: Sendable, Hashable {
        package enum Content: Sendable, Hashable {
            case column(String)
            /// An interval of two columns, as «0,86–1,43».
            case range(low: String, high: String)
            /// A day, or the days between which it lies, of two columns.
            case dates(first: String, last: String)
            /// The acronyms of two institutions, as «MNPA–RRPT».
            case pair(a: String, b: String)
            /// The change between two counts in per cent; «n. c.» on a base below 10.
            case change(from: String, to: String)
            /// A line of the values of another table, by the row's institution.
            case spark(table: String, value: String)
            /// Keys of the row's evidence.
            case evidence
        }

        package var content: Content
        package var heading: LocalizedText?
        package var isBold: Bool
        /// The column whose value has to be below 0.05 for this one to be set in the accent.
        package var accent: String?
    }

    /// A part of the evidence appendix.
    package enum EvidenceGroup: String, Sendable, Hashable, CaseIterable {
        case figures, events, pairs, agreements, commitments, mentions, leads
    }
}
