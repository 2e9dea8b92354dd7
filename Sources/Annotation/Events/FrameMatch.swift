/// A frame found in a sentence, in tokens.
struct FrameMatch {
    struct Part {
        var entity: String
        var role: CooperationEvent.Role
        /// Where the name stands, for the order of the parties.
        var at: Int
    }

    /// How parties are meant that a sentence does not name; the event's rule says it.
    enum Resolution: String {
        /// All those whose relation was told before.
        case told
        /// The other side of that relation, beside the one that is named.
        case side
    }

    /// Index in the lexicon's frames.
    var frame: Int
    var type: CooperationEvent.PLOVERType
    var status: CooperationEvent.Status
    var trigger: Range<Int>
    var cue: Range<Int>?
    var parts: [Part]
    /// The noun that the frame needs (`convenio de colaboración`).
    var noun: Int?
    /// Groups of names that the match uses, by index.
    var used: Set<Int>
    /// How its parties were found where the sentence does not name them all.
    var resolution: Resolution?
    /// «El encuentro»: the one that was told of before, and no other.
    var isRetold = false
    /// A noun without a verb: told as known, not as news.
    var isBackground = false
    var isUndertaking = false
    /// «nuestra cooperación»: of the one who speaks and the one who stands before him.
    var isOfBothSides = false
    /// «ellos», «su apoyo»: a word of the sentence means the one told of before.
    var isReferred = false
    /// Told in the present: with a day to come beside it, a plan («mañana se reúnen»).
    var isPresent = false
    /// Told in a tense of the past, as «firmamos», «nos ha ayudado»: when that was only a date beside it says.
    var isPast = false
    /// Of that what those who speak did themselves, or what was done to them.
    var isOwnPast = false
    /// The tokens of what was undertaken.
    var content: Range<Int>?

    var entities: [String] { parts.map(\.entity) }
}
