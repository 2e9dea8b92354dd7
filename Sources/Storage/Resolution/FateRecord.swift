import Annotation
package import Documents
import GRDB

/// What became of a commitment by a day that was asked for.
package struct FateRecord: Sendable, Hashable {
    /// A sentence that says that it was not done.
    package struct Lapse: Sendable, Hashable {
        /// The document's id, `D-…`.
        package var document: String
        /// UTF-8 bytes of the document's text.
        package var range: Range<Int>
    }

    /// The commitment's id, `K-…`.
    package var commitment: String
    /// `announced`, `acted`, `overdue`, `silent` or `undated`.
    package var state: String
    /// Ids of the acts that fulfil it, by date.
    package var events: [String]
    /// By date.
    package var lapses: [Lapse]
    /// Ids of the commitments of later documents that say the same.
    package var restated: [String]
    /// The day from which the state holds; nil where nothing is dated.
    package var since: CalendarDay?
    package var lastSign: CalendarDay?
}

extension Store {
    /// The fate of every commitment that documents up to `day` tell of, by id; one told again stands only under the id of its
    /// first telling.
    /// - Throws: `StorageError` where the store can't be read.
    package func fates(at day: CalendarDay) throws(StorageError) -> [String: FateRecord] {
        try Store.translating(path) {
            try queue.writeWithoutTransaction { database in
                let summaries = Summaries(database)
                let resolver = CommitmentResolver(
                    parents: try summaries.relation("parent"), successors: try summaries.relation("successor"))
                let commitments = try summaries.commitments()
                guard !commitments.isEmpty else { return [:] }
                let fates = resolver.fates(
                    of: commitments, events: try summaries.events(worded: true), lapses: try summaries.lapses(), at: day)
                return fates.reduce(into: [:]) { result, fate in
                    result[fate.commitment] = FateRecord(
                        commitment: fate.commitment, state: fate.state.rawValue, events: fate.events,
                        lapses: fate.lapses.map { .init(document: $0.document, range: $0.range) }, restated: fate.restated,
                        since: fate.since, lastSign: fate.lastSignOfLife)
                }
            }
        }
    }
}
