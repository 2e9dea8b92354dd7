import Documents

/// One spelling of a registered name, and what has to be true of a text that spells it.
struct NameForm: Sendable {
    enum Style: Sendable {
        /// Content words start with capitals, or there are four and more of them.
        case name
        /// Capitals; `asWord` lets it be written «Unicef» too.
        case acronym(asWord: Bool)
        /// As `name`, and the document is about the body's country.
        case contextual
    }

    enum Target: Sendable, Hashable {
        case institution(Int), person(Int), place(Int), instrument(Int)

        var isPlace: Bool { placeIndex != nil }

        /// The place's index in the registry, where it is one.
        var placeIndex: Int? { if case .place(let index) = self { index } else { nil } }

        /// The institution's index in the registry, where it is one.
        var institutionIndex: Int? { if case .institution(let index) = self { index } else { nil } }
    }

    var target: Target
    var style: Style
    /// Words that are neither articles, prepositions nor signs.
    var contentWords: Int
    /// How many of them the registry writes with a capital.
    var capitalWords: Int
    /// The name has its country's adjective or is a country's own, so that it is a name in lower case too.
    var inAnyCase = false
}
