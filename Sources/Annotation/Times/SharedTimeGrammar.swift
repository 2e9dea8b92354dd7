/// One grammar held by one reference: its tables are many, and a scan hands it on for every token.
final class SharedTimeGrammar: Sendable {
    let grammar: TimeGrammar

    init(_ grammar: TimeGrammar) { self.grammar = grammar }
}
