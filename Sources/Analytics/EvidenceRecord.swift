package import Documents

/// What an identifier opens to: the sentence, where it stands, and the rule that read it.
package struct EvidenceRecord: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case document, mention, event, agreement, commitment, lead, derived
    }

    /// Words of the quote that mean something: a party, a trigger, a date.
    package struct Mark: Sendable, Hashable {
        package enum Role: String, Sendable {
            case party, trigger, statusCue = "status-cue", date
        }

        /// UTF-8 bytes of the quote.
        package var range: Range<Int>
        package var role: Role
        /// The acronym or id to print beside a party; empty for the other roles.
        package var label: String
        /// The id of a party; empty for the other roles.
        package var entity: String

        package init(range: Range<Int>, role: Role, label: String, entity: String = "") {
            self.range = range
            self.role = role
            self.label = label
            self.entity = entity
        }
    }

    package var id: String
    package var kind: Kind
    /// The sentence, wrapped lines joined; for a derived number its formula with the values in it.
    package var quote: String
    package var language: Language
    package var marks: [Mark]
    /// The id, title and source of the document; empty for a derived number.
    package var document: String
    package var documentTitle: String
    package var source: String
    package var documentDate: DayInterval?
    /// 1-based; nil where the format has no pages.
    package var page: Int?
    /// Code points of the document's text, as everything that leaves the program counts.
    package var start: Int
    package var end: Int
    package var rule: String
    /// Identifiers of the other places that prove the same, in a fixed order.
    package var others: [String]

    package init(
        id: String, kind: Kind, quote: String, language: Language, marks: [Mark] = [], document: String = "",
        documentTitle: String = "", source: String = "", documentDate: DayInterval? = nil, page: Int? = nil, start: Int = 0,
        end: Int = 0, rule: String, others: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.quote = quote
        self.language = language
        self.marks = marks
        self.document = document
        self.documentTitle = documentTitle
        self.source = source
        self.documentDate = documentDate
        self.page = page
        self.start = start
        self.end = end
        self.rule = rule
        self.others = others
    }
}
