import Documents
import Foundation
import Storage
import StoreSamples
import Testing

@Suite struct StoreTests {
    @Test func aMissingStoreSaysHowToMakeOne() throws {
        let path = try Scratch().path("none.sqlite")
        let error = #expect(throws: StorageError.self) { try Store(path: path, mode: .read) }
        #expect(
            error?.description
                == "\(path): there is no store here; make one with 'vigia ingest', or give another one with --store")
    }

    @Test func aTextFileIsNoDatabase() throws {
        let scratch = try Scratch()
        let path = scratch.path("text.sqlite")
        try Data(String(repeating: "This is prose, not a database. ", count: 100).utf8).write(to: URL(filePath: path))
        for mode in [Store.Mode.read, .write] {
            let error = #expect(throws: StorageError.self) { try Store(path: path, mode: mode) }
            #expect(error?.description == "\(path): this file is not a database; give another one with --store")
        }
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
        let path = try Scratch().path("no/such/folder.sqlite")
        let error = #expect(throws: StorageError.self) { try Store(path: path, mode: .write) }
        #expect(
            error?.description == "\(path): the store can't be opened; check that the folder exists and that you may read it")
    }

    @Test func aWrittenStoreCanBeReadWhileAnotherWrites() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.sqlite")
        let writer = try Store(path: path, mode: .write)
        try writer.keep([SampleDocument("a.txt", "La Red Austral sesionó.", date: "2024-07-03")])
        let reader = try Store(path: path, mode: .read)
        let ingest = try writer.ingest(pipeline: "1")
        try ingest.add([SampleDocument("b.txt", "La Red Austral volvió a sesionar.", date: "2024-07-04").entry])
        #expect(try reader.lines("SELECT source FROM v_documents ORDER BY source") == ["a.txt", "b.txt"])
        #expect(try reader.isResolved == false)
        try ingest.finish()
        #expect(try reader.isResolved)
    }

    @Test func everySentenceIsWrittenOnce() {
        let facts: [(StorageError.Fact, String)] = [
            (.notAStore, "s: this database was not made by Vigía; give another one with --store"),
            (
                .newerSchema(found: 9, known: 1),
                "s: this store has schema 9 and this vigia knows up to 1; update vigia, or ingest into a new store"
            ),
            (.unwritable, "s: the store can't be written; check that you may write to it and to its folder"),
            (.locked, "s: another program is writing to this store; wait until it ends, or give another one with --store"),
            (.full, "s: the disk is full; free some space and run the command again (what was read so far is kept)"),
            (.damaged("x"), "s: the store is damaged (x); delete it and run 'vigia ingest' again"),
        ]
        for (fact, sentence) in facts { #expect(StorageError(path: "s", fact).description == sentence) }
    }
}
