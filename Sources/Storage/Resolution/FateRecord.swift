import Annotation
package import Documents
import GRDB

/// What became of a commitment by a day that was asked for.
package struct FateRecord: Sendable, Hashable {
    /// The commitment's id, `K-…`.
    package var commitment: String
    /// `announced`, `acted`, `overdue`, `silent` or `undated`.
    package var state: String
    /// Ids of the events that acted on it, by date.
    package var events: [String]
    /// The day from which the state holds; nil where nothing is dated.
    package var since: CalendarDay?
    package var lastSign: CalendarDay?
}

extension Store {
    /// The fate of every commitment at the end of `day`, by id.
    /// - Throws: `StorageError` where the store can't be read.
    package func fates(at day: CalendarDay) throws(StorageError) -> [String: FateRecord] {
        try Store.translating(path) {
            try queue.writeWithoutTransaction { database in
                let parents = try Row.fetchAll(database, sql: "SELECT entity, parent FROM parent")
                    .reduce(into: [String: String]()) { $0[$1[0]] = $1[1] }
                let fates = CoreferenceResolver(parents: parents)
                    .fates(of: try Summaries.commitments(database), events: try Summaries.events(database), at: day)
                return fates.reduce(into: [:]) { result, fate in
                    result[fate.commitment] = FateRecord(
                        commitment: fate.commitment, state: fate.state.rawValue, events: fate.events, since: fate.since,
                        lastSign: fate.lastSignOfLife)
                }
            }
        }
    }
}
