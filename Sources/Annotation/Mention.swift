/// One place where a document names an entity.
package struct Mention: Sendable, Hashable {
    /// What made the words a mention of this entity.
    package enum Basis: String, Sendable, CaseIterable {
        case alias, acronym, definition, pattern, position, coreference
    }

    package var evidence: Evidence
    /// The same place in the reading view, UTF-8 bytes.
    package var viewRange: Range<Int>
    package var kind: Entity.Kind
    /// The entity's id.
    package var entity: String
    package var basis: Basis
    /// 0 to 1.
    package var confidence: Double
    /// The country the words themselves give (`MNPT de Argentina`), where they do.
    package var statedCountry: String?

    package init(
        evidence: Evidence, viewRange: Range<Int>, kind: Entity.Kind, entity: String, basis: Basis, confidence: Double,
        statedCountry: String? = nil
    ) {
        self.evidence = evidence
        self.viewRange = viewRange
        self.kind = kind
        self.entity = entity
        self.basis = basis
        self.confidence = confidence
        self.statedCountry = statedCountry
    }
}
