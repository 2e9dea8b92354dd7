import Documents

/// The tables of one grammar as plain memory, for the length of a scan.
struct TimeTables {
    let language: Language
    let local: UnsafeBufferPointer<UInt16>
    let starts: UnsafeBufferPointer<UInt16>
    let startOffsets: UnsafeBufferPointer<Int32>
    let ruleFlags: UnsafeBufferPointer<UInt8>
    let programs: UnsafeBufferPointer<Int>
    let steps: UnsafeBufferPointer<TimeGrammar.Step>
    let wordLists: UnsafeBufferPointer<UInt16>
    let values: UnsafeBufferPointer<Int16>
    let needsCapital: UnsafeBufferPointer<Bool>
    let continuations: UnsafeBufferPointer<UInt64>
    let seconds: UnsafeBufferPointer<UInt64>
    let width: Int
    let stride: Int

    /// Calls `body` with the tables of all `grammars`, in their order, which live until it returns.
    static func with(_ grammars: ArraySlice<TimeGrammar>, _ opened: [TimeTables] = [], _ body: ([TimeTables]) -> Void) {
        guard let first = grammars.first else { return body(opened) }
        with(first) { with(grammars.dropFirst(), opened + [$0], body) }
    }

    /// Calls `body` with the tables of `grammar`, which live until it returns.
    private static func with(_ grammar: TimeGrammar, _ body: (TimeTables) -> Void) {
        grammar.local.withUnsafeBufferPointer { local in
            grammar.starts.withUnsafeBufferPointer { starts in
                grammar.startOffsets.withUnsafeBufferPointer { offsets in
                    grammar.ruleFlags.withUnsafeBufferPointer { flags in
                        grammar.programs.withUnsafeBufferPointer { programs in
                            withRest(grammar, local, starts, offsets, flags, programs, body)
                        }
                    }
                }
            }
        }
    }

    private static func withRest(
        _ grammar: TimeGrammar, _ local: UnsafeBufferPointer<UInt16>, _ starts: UnsafeBufferPointer<UInt16>,
        _ offsets: UnsafeBufferPointer<Int32>, _ flags: UnsafeBufferPointer<UInt8>, _ programs: UnsafeBufferPointer<Int>,
        _ body: (TimeTables) -> Void
    ) {
        grammar.steps.withUnsafeBufferPointer { steps in
            grammar.wordLists.withUnsafeBufferPointer { lists in
                grammar.values.withUnsafeBufferPointer { values in
                    grammar.needsCapital.withUnsafeBufferPointer { capital in
                        grammar.continuations.withUnsafeBufferPointer { continuations in
                            grammar.seconds.withUnsafeBufferPointer { seconds in
                                body(
                                    TimeTables(
                                        language: grammar.language, local: local, starts: starts, startOffsets: offsets,
                                        ruleFlags: flags, programs: programs, steps: steps, wordLists: lists, values: values,
                                        needsCapital: capital,
                                        continuations: continuations, seconds: seconds, width: grammar.width,
                                        stride: grammar.stride))
                            }
                        }
                    }
                }
            }
        }
    }
}
