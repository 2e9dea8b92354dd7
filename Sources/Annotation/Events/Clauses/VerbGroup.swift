/// A verb with its auxiliaries, and what they make of its event.
struct VerbGroup: Sendable {
    /// The verb itself.
    var head: Int
    /// The first token of the group, auxiliaries, pronouns and governing verbs included.
    var first: Int
    var status: CooperationEvent.Status = .asserted
    /// The tokens that made the status.
    var cue: Range<Int>?
    var isPassive = false
    /// «se firmó»: the subject, if any, is what was signed.
    var isReflexive = false
    var person: UInt8 = 3
    var tense: VerbForm.Tense
    /// Governed by a promise, an offer or an agreement: the event is that, not what it promises.
    var isUndertaking = false
    /// A purpose, a wish or something under another's verb: no event of its own.
    var isIdle = false
    /// In a clause of time, whose subject is that of the main clause: «tras reunirse con B».
    var isTemporal = false
    /// The person of a pronoun that stands for the one to whom it is done: 3 for «le», 1 for «nos»; 0 for none.
    var dative: UInt8 = 0
    /// The subject is what another asks to act, between these tokens.
    var urged: Range<Int>?
    var classes: EventLexicon.VerbClasses = 0

    /// An infinitive that no «se va a» makes an act of its own.
    var isBareInfinitive: Bool { tense == .infinitive && status != .planned }
}
