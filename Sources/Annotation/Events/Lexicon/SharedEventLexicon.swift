/// One lexicon held by one reference: its tables are many, and every sentence takes it along.
final class SharedEventLexicon: Sendable {
    let lexicon: EventLexicon

    init(_ lexicon: EventLexicon) { self.lexicon = lexicon }
}
