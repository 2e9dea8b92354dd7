/// A set of words that few rules ask for, so that it needs no bit of its own: `sets` of `lexicon/events-….yaml`.
enum WordSet: String, CaseIterable, Sendable {
    /// «dirigido», «impartido»: for whom something is held.
    case aimed
    /// «testigo»: who is there and is no party.
    case witnessing
    /// «en representación», «en tanto»: what «en» leads to and is no other occasion.
    case idiom
    /// «los presentes»: those who were there.
    case attendees
    /// `hearing`: where one body listens to the public.
    case inquiry
    /// «conferencia de prensa», `press conference`.
    case press
    /// «contra», `against`.
    case against
    /// `sponsored`: pays for a deed, or backs a text.
    case sponsoring
    /// `resolution`: what is backed and not paid for.
    case texts
}

// Asked of the reference, since a call to the lexicon itself would take a copy of it.
extension SharedEventLexicon {
    func isIn(_ set: WordSet, _ id: Int32) -> Bool { lexicon.sets[set]?.contains(id) ?? false }
}
