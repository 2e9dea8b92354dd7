package import Documents

/// What became of a commitment by a given day.
package struct CommitmentFate: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable {
        /// Made, not yet due, nothing done.
        case announced
        /// A later event between the same bodies fulfils it or works towards it.
        case acted
        /// Its term has passed without such an event.
        case overdue
        /// No term, or one long past, and nothing heard for longer than the resolver waits.
        case silent
        /// Neither it nor its document is dated: nothing can be reckoned.
        case undated
    }

    package var commitment: String
    package var state: State
    /// Ids of the events that acted on it, in order of date.
    package var events: [String]
    /// The day from which the state holds; nil for `undated`.
    package var since: CalendarDay?
    /// The last day on which a document restated it or an event acted on it.
    package var lastSignOfLife: CalendarDay?
}
