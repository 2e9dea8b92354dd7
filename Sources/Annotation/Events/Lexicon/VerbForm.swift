/// What an ending says of a verb.
struct VerbForm: Hashable, Sendable {
    enum Tense: UInt8, Sendable {
        case present, preterite, imperfect, future, conditional, subjunctive
        case infinitive, gerund, participle
    }

    var tense: Tense
    /// 1 or 3; 0 where the form has no person. Second persons are addressed, never parties.
    var person: UInt8
    /// Whether a letter has an accent as the rules of spelling want it: `firmo` and `firmó`.
    var accented: Bool
    /// Whether that letter is the last one: `dialogó`, not `diálogo`.
    var endsAccented = false

    var isFinite: Bool {
        switch tense {
        case .infinitive, .gerund, .participle: false
        default: true
        }
    }
}
