/// A short form that a document introduces for a long one: «Comisión Nacional de los Derechos Humanos (CNDH)».
package struct Definition: Sendable, Hashable {
    package var short: String
    /// The long form with any wrapped line joined.
    package var long: String
    /// From the start of the first form to the end of the second.
    package var evidence: Evidence
    /// The entity that both name, where it is known.
    package var entity: String?

    package init(short: String, long: String, evidence: Evidence, entity: String?) {
        self.short = short
        self.long = long
        self.evidence = evidence
        self.entity = entity
    }
}
