/// Why a store can't be opened, read or written.
///
/// ```swift
/// StorageError(path: "a.sqlite", .locked).description
/// // "a.sqlite: another program is writing to this store; wait until it ends, or give another one with --store"
/// ```
package struct StorageError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fact: Sendable, Hashable {
        case missing
        case notADatabase
        /// A SQLite file that another program made.
        case notAStore
        case newerSchema(found: Int, known: Int)
        case olderSchema
        case unreadable
        case unwritable
        case locked
        case full
        case damaged(String)
        /// SQL that someone gave and that SQLite refuses, with SQLite's words.
        case badQuery(String)
        /// A line of the file of mergers that is none.
        case badMerger(line: Int)
        case other(String)
    }

    /// The store's file.
    package var path: String
    package var fact: Fact

    package init(path: String, _ fact: Fact) {
        self.path = path
        self.fact = fact
    }

    package var description: String { "\(path): \(sentence)" }

    private var sentence: String {
        switch fact {
        case .missing: "there is no store here; make one with 'vigia ingest', or give another one with --store"
        case .notADatabase: "this file is not a database; give another one with --store"
        case .notAStore: "this database was not made by Vigía; give another one with --store"
        case .newerSchema(let found, let known):
            "this store has schema \(found) and this vigia knows up to \(known); update vigia, or ingest into a new store"
        case .olderSchema: "this store is of an older vigia and can't be updated while reading; run 'vigia ingest' on it once"
        case .unreadable: "the store can't be opened; check that the folder exists and that you may read it"
        case .unwritable: "the store can't be written; check that you may write to it and to its folder"
        case .locked: "another program is writing to this store; wait until it ends, or give another one with --store"
        case .full: "the disk is full; free some space and run the command again (what was read so far is kept)"
        case .damaged(let said): "the store is damaged (\(said)); delete it and run 'vigia ingest' again"
        case .badQuery(let said): "this SQL can't be run (\(said)); mend it ('vigia list tables' names the tables)"
        case .badMerger(let line):
            "line \(line) is no merger; write the kept name, a tab and the other spelling, or put # before it"
        case .other(let said): "the store answered '\(said)'; run the command again, and report it if it stays"
        }
    }
}
