package import Documents

/// One agreement of the world, under all the names that documents give it.
package struct Agreement: Sendable, Hashable {
    /// `A-` and a short base-32 of its parties and its date.
    package var id: String
    /// Entity ids, ordered by id.
    package var parties: [String]
    /// When it was concluded, as closely as its mentions bound it.
    package var concluded: DayInterval?
    /// The noun phrases that name it, in order of first use (`convenio de cooperación`, `convenio de colaboración`); a bare
    /// noun (`memorandum`) stands last.
    package var aliases: [String]
    /// Event ids, in order of document date and id.
    package var events: [String]
    /// Document ids in the events' order, reprints left out.
    package var documents: [String]
    /// The latest day on which an event or a document still tells of it; nil where nothing is dated.
    package var lastSignOfLife: CalendarDay?
    /// `concluded`, or `announced` where no document says that it was signed.
    package var state: State

    package enum State: String, Sendable, CaseIterable {
        case announced, concluded
    }
}
