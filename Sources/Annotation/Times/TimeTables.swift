import Documents

/// The tables of one grammar as plain memory, for the length of a scan.
struct TimeTables {
    let language: Language
    let local: UnsafeBufferPointer<UInt16>
    let programs: UnsafeBufferPointer<Int>
    let steps: UnsafeBufferPointer<TimeGrammar.Step>
    let wordLists: UnsafeBufferPointer<UInt16>
    let values: UnsafeBufferPointer<Int16>
    let needsCapital: UnsafeBufferPointer<Bool>
    /// The count of the grammar's words.
    let stride: Int

    /// Calls `body` with the tables of all `grammars`, in their order, which live until it returns.
    static func with(
        _ grammars: ArraySlice<SharedTimeGrammar>, _ opened: [TimeTables] = [], _ body: ([TimeTables]) -> Void
    ) {
        guard let first = grammars.first else { return body(opened) }
        with(first.grammar) { with(grammars.dropFirst(), opened + [$0], body) }
    }

    /// Calls `body` with the tables of `grammar`, which live until it returns.
    private static func with(_ grammar: TimeGrammar, _ body: (TimeTables) -> Void) {
        grammar.local.withUnsafeBufferPointer { local in
            grammar.programs.withUnsafeBufferPointer { programs in
                grammar.steps.withUnsafeBufferPointer { steps in
                    grammar.wordLists.withUnsafeBufferPointer { lists in
                        grammar.values.withUnsafeBufferPointer { values in
                            grammar.needsCapital.withUnsafeBufferPointer { capital in
                                body(
                                    TimeTables(
                                        language: grammar.language, local: local, programs: programs, steps: steps,
                                        wordLists: lists, values: values, needsCapital: capital, stride: grammar.words.count))
                            }
                        }
                    }
                }
            }
        }
    }
}
