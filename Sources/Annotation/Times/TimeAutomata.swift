import Synchronization

/// Automata that have been used before, kept for the next document: most of their states are made.
final class TimeAutomata: Sendable {
    private let grammars: [SharedTimeGrammar]
    private let idle = Mutex<[[TimeAutomaton]]>([])

    init(_ grammars: [SharedTimeGrammar]) { self.grammars = grammars }

    /// One automaton a grammar, for the use of one scan.
    func take() -> [TimeAutomaton] {
        idle.withLock { $0.popLast() } ?? grammars.map { TimeAutomaton($0.grammar, isPhrase: false) }
    }

    /// New automata for phrases that are read on their own.
    func forPhrases() -> [TimeAutomaton] { grammars.map { TimeAutomaton($0.grammar, isPhrase: true) } }

    func giveBack(_ automata: [TimeAutomaton]) {
        idle.withLock { $0.append(automata) }
    }
}
