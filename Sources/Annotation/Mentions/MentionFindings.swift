package import Documents

/// What the mention finder hands to the event finder and to the annotations.
package struct MentionFindings: Sendable {
    /// Words that refer to named bodies without naming them: «ambos organismos», «la institución».
    package struct Reference: Sendable, Hashable {
        /// UTF-8 bytes of the reading view.
        package var viewRange: Range<Int>
        /// The entities meant, in order of their naming.
        package var entities: [String]
        /// Whether it is how someone is spoken to: «señor presidente».
        package var isAddress: Bool

        package init(viewRange: Range<Int>, entities: [String], isAddress: Bool = false) {
            self.viewRange = viewRange
            self.entities = entities
            self.isAddress = isAddress
        }
    }

    /// The body that another one became.
    package struct Successor: Sendable, Hashable {
        /// The last day of the former one.
        package var from: CalendarDay
        package var entity: String

        package init(from: CalendarDay, entity: String) {
            self.from = from
            self.entity = entity
        }
    }

    /// In order of their start in the reading view.
    package var mentions: [Mention] = []
    package var entities: [Entity] = []
    package var definitions: [Definition] = []
    /// Not mentions by themselves, and not counted as such.
    package var references: [Reference] = []
    /// The institution for which a person acts at the time spoken of: person id → institution id.
    package var affiliations: [String: String] = [:]
    /// Since when the one who heads a body on the document's day has done so: institution id → first day.
    package var terms: [String: CalendarDay] = [:]
    /// The body that an organ belongs to: institution id → parent's id.
    package var parents: [String: String] = [:]
    /// The government that a ministry, an armed force or an agency serves, where the registry gives it no other parent.
    package var governments: [String: String] = [:]
    /// Of those the agencies and state companies.
    package var agencies: Set<String> = []
    /// What a body that ended before the document was written had become by then.
    package var successors: [String: Successor] = [:]
    /// Newspapers and broadcasters, whose people speak for themselves.
    package var press: Set<String> = []
    /// The government that a capital city is the seat of: place id → institution id.
    package var capitals: [String: String] = [:]
    package var issuer: String?
    /// When all those whom the text names as in office were in office, as a witness of the document's date.
    package var officeTerms: DateWitness?
    package var diagnostics: [Diagnostic] = []

    package init() {}
}
