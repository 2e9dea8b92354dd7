/// One way in which language tells of cooperation: a verb, a noun or both, and where their parties stand.
struct Frame: Sendable {
    /// Where a name stands to a frame's verb or noun.
    enum Slot: Int, Sendable, CaseIterable {
        /// Before the verb, or after it where the language allows it, without a preposition.
        case subject
        /// After the verb without a preposition, or the object of a passive.
        case object
        case to, with, between, of, by, from, `for`, `in`, on
        /// `junto con`, `en coordinación con`, `together with`.
        case together
        /// `con el apoyo de`, `with the assistance of`.
        case support
        /// `por invitación de`, `at the invitation of`.
        case invited
        /// `a petición de`, `at the request of`.
        case behest
        /// `a través de`, `through`: the organ by which a body acts.
        case organ
        /// `ante`, `en presencia de`, `witnessed by`.
        case witness
        /// `además de`, `así como`, `as well as`: one more of the list before it, and elsewhere no party.
        case also
        /// Any other preposition: no party.
        case other
    }

    /// Its parts that are no numbers: held by one reference, since a frame is taken along for every verb that may be of it.
    final class Parts: Sendable {
        let name: String
        /// The role of a name by the slot it fills; no role, no party.
        let roles: [CooperationEvent.Role?]
        /// Examples with names in brackets, as the tests read them.
        let matches: [String]
        let rejects: [String]
        let counterReason: String?

        init(
            name: String, roles: [CooperationEvent.Role?], matches: [String], rejects: [String], counterReason: String?
        ) {
            self.name = name
            self.roles = roles
            self.matches = matches
            self.rejects = rejects
            self.counterReason = counterReason
        }
    }

    let parts: Parts
    var name: String { parts.name }
    var type: CooperationEvent.PLOVERType
    /// Verb classes that set it off; 0 for frames of nouns alone.
    var verbs: EventLexicon.VerbClasses
    /// Noun classes that the verb needs near it, or that set the frame off where there are no verbs.
    var nouns: UInt64
    /// Noun classes one of which must follow the noun of a frame without verbs (`firma del convenio`); in a frame with verbs,
    /// the nouns through which a name is meant (`visitó la sede de B`); 0 for none.
    var object: UInt64
    /// The connecting phrase that makes the frame by itself, whatever the verb.
    var connector: Slot?
    /// A slot that one of its parties has to fill; nil for none.
    var requires: Slot?
    /// What an asserted verb tells of (`propuso crear una mesa` of nothing that happened yet); nil for what it says.
    var status: CooperationEvent.Status?
    /// Noun classes that make its verb mean something else where one stands near (`envió una queja a B`); 0 for none.
    var unless: UInt64
    /// Whether the words of the class `marker` make the frame by themselves, whatever the verb (`jointly`, `de manera conjunta`).
    var isMarked: Bool
    /// Whether a name after «de» counts whatever noun it depends on (`financió la segunda edición de B`).
    var isOpen: Bool
    /// Word classes one of which the clause must contain; 0 for none.
    var needs: UInt64
    /// Word classes one of which must tell what a first person's words are about (`agradezco a B su apoyo`); 0 for none.
    var deed: UInt64
    /// The role of a name by the slot it fills; no role, no party.
    var roles: [CooperationEvent.Role?] { parts.roles }
    /// Whether two names in one slot are enough (`A y B se reunieron`).
    var isSymmetric: Bool
    /// Whether two names before the verb, coordinated, are what makes it cooperation (`A y B organizaron una feria`).
    var isJointSubject: Bool
    /// What a plain future makes of it: the type itself, planned, or AGREE.
    var futureIsAgree: Bool
    /// Whether only a promise, an offer or a future makes it an event (`will return weapons to B`).
    var isUndertaking: Bool
    /// Whether a plan of it is a commitment though it names no day: an agreement made is to be kept.
    var isBinding: Bool
    /// Whether to want to say it is to say it («quiero agradecer», `I would like to thank`).
    var isPerformative: Bool
    /// Whether a country named as a place stands for its government here (`visitó México`).
    var takesPlaces: Bool
    /// Whether what follows an infinitive or a relative still belongs to it (`agreed to provide aid to B`).
    var reachesFar: Bool
    /// Whether a list of recommendations that asks for it tells of cooperation.
    var mayBeAsked: Bool
    /// For frames of nouns alone: whether the noun must be governed by a verb of `verbs` or stand free (title, preposition).
    var isNominal: Bool { verbs == 0 && connector == nil && !isMarked }
    /// Whether it tells of cooperation in what was written to be read only: in speech its words mean too much else.
    var isWritten: Bool
    /// Whether it tells of cooperation in speech only: «con el apoyo de B» is what those who work side by side say.
    var isSpoken: Bool
    /// Whether it tells what an agreement told of before is to bring, and of nothing by itself.
    var isSequel: Bool
    /// Examples with names in brackets, as the tests read them.
    var matches: [String] { parts.matches }
    var rejects: [String] { parts.rejects }
    /// Whether its sentence is no cooperation at all; the reason stands in its place.
    var counterReason: String? { parts.counterReason }
}
