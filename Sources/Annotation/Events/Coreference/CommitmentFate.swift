package import Documents

/// What became of a commitment by a given day, as a reader of all documents up to that day knows it.
package struct CommitmentFate: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable {
        /// Made, not yet due, nothing done.
        case announced
        /// A document tells the deed.
        case acted
        /// Past due, and a later document says that it was not done.
        case overdue
        /// Past due, or without a term and long past, and nobody mentions it again.
        case silent
        /// Its document is not dated: nothing can be reckoned.
        case undated
    }

    package var commitment: String
    package var state: State
    /// Ids of the acts that fulfil it, each by its first event, in order of date.
    package var events: [String]
    /// Sentences that say that it was not done, in order of their documents' dates.
    package var lapses: [LapseSummary] = []
    /// Ids of the commitments of later documents that say the same again: they are no commitments of their own.
    package var restated: [String] = []
    /// The day from which the state holds; nil for `undated`.
    package var since: CalendarDay?
    /// The last day on which a document restated it, told a deed or said that it was not done.
    package var lastSignOfLife: CalendarDay?
}
