import Documents
import Foundation

/// Gives what is to be read one by one: whole files, and the records of record files and of standard input.
final class SourceQueue {
    /// Something to be read, not yet in memory unless it is a record.
    enum Item: Sendable {
        case file(String)
        case record(line: ArraySlice<UInt8>, name: String, number: Int)

        /// The bytes with what is known of them; runs where the document is worked on, so that few are in memory.
        func load() -> Result<SourceFile, RecordFault> {
            switch self {
            case .file(let path):
                do {
                    return .success(SourceFile(name: path, bytes: try InputFile.bytes(of: path)))
                } catch {
                    return .failure(RecordFault(id: nil, source: path, line: 0, reason: error.description))
                }
            case .record(let line, let name, let number): return RecordReader.read(line, name: name, number: number)
            }
        }
    }

    private var files: ArraySlice<String>
    private var lines: LineReader?
    private let everythingIsRecords: Bool
    private var readsStandardInput: Bool

    init(files: [String], standardInput: Bool, everythingIsRecords: Bool) {
        self.files = files[...]
        self.readsStandardInput = standardInput
        self.everythingIsRecords = everythingIsRecords
    }

    func next() throws(CommandError) -> Item? {
        while true {
            if let reader = lines {
                while let line = try reader.next() {
                    if line.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
                    return .record(line: line, name: reader.name, number: reader.number)
                }
                lines = nil
            }
            if let path = files.popFirst() {
                guard everythingIsRecords || path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") else { return .file(path) }
                lines = try LineReader(path: path)
                continue
            }
            guard readsStandardInput else { return nil }
            readsStandardInput = false
            lines = LineReader(handle: .standardInput, name: "-")
        }
    }
}
