import Documents
import Foundation

/// The text file beside a store in which people see, undo and add mergers of spellings, one a line.
///
/// ```
/// Ana Sáenz Rubio⇥Ana Saenz Rubio⇥accents⇥M-2fzsszkkvc
/// ```
/// A line with `#` before it is a merger undone; a line that is gone is one undone too, as the store remembers it.
struct MergerFile {
    let path: String
    /// Active and undone lines, in their order; nil where there is no file.
    private(set) var lines: [Merger]?
    private let bytes: [UInt8]

    private static let heading = "kept\tother\treason\tevidence"
    private static let head = """
        # Spellings of people's names that Vigía counts as one, parted by tabs. To undo one, remove its line or put # before it;
        # to merge two more, add a line. Changes hold from the next 'vigia ingest' on.
        """

    /// Reads the file beside the store at `store`: `vigia.sqlite` has `vigia.mergers.tsv`.
    /// - Throws: `StorageError` with the line that can't be read.
    init(beside store: String) throws(StorageError) {
        path = (store.hasSuffix(".sqlite") ? String(store.dropLast(7)) : store) + ".mergers.tsv"
        guard FileManager.default.fileExists(atPath: path) else {
            (lines, bytes) = (nil, [])
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else { throw StorageError(path: path, .unreadable) }
        bytes = [UInt8](data)
        var found: [Merger] = []
        let text = String(decoding: bytes, as: UTF8.self)
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let isUndone = line.first == "#"
            let fields = (isUndone ? line.dropFirst() : line).split(separator: "\t", omittingEmptySubsequences: false)
                .map { Wording.joined(String($0)) }
            if line.allSatisfy({ $0.isWhitespace }) || line == Self.heading || isUndone && fields.count < 2 { continue }
            guard fields.count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else {
                throw StorageError(path: path, .badMerger(line: index + 1))
            }
            found.append(
                Merger(
                    kept: fields[0], other: fields[1],
                    reason: fields.count > 2 && !fields[2].isEmpty ? fields[2] : Merger.Reason.given.rawValue,
                    evidence: fields.count > 3 ? fields[3] : "", state: isUndone ? .undone : .merged))
        }
        lines = found
    }

    /// What shows that the file has changed.
    var stamp: String { lines == nil ? "" : String(SHA256.hex(of: bytes).prefix(16)) }

    /// Writes the mergers that hold and those that were undone; a file that says so already is left alone.
    /// - Returns: the stamp of what is there now.
    /// - Throws: `StorageError` where the file can't be written.
    func write(_ mergers: [Merger]) throws(StorageError) -> String {
        let said = mergers.filter { $0.state != .open }
        if said.isEmpty, lines == nil { return stamp }
        var text = Self.head + "\n" + Self.heading + "\n"
        for one in said {
            text +=
                (one.state == .undone ? "# " : "") + [one.kept, one.other, one.reason, one.evidence].joined(separator: "\t")
                + "\n"
        }
        let new = Array(text.utf8)
        if new == bytes { return stamp }
        let part = path + ".part"
        guard FileManager.default.createFile(atPath: part, contents: Data(new)), rename(part, path) == 0 else {
            throw StorageError(path: path, .unwritable)
        }
        return String(SHA256.hex(of: new).prefix(16))
    }
}
