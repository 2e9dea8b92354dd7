import Foundation

/// Reads a file line by line without having it in memory.
final class LineReader {
    let name: String
    /// The number of the line given last, from 1.
    private(set) var number = 0
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var start = 0
    private var atEnd = false

    init(handle: FileHandle, name: String) {
        self.handle = handle
        self.name = name
    }

    convenience init(path: String) throws(CommandError) {
        do {
            self.init(handle: try FileHandle(forReadingFrom: URL(filePath: path)), name: path)
        } catch {
            throw CommandError(.cannotRead(path: path, said: OutputFile.reason(error)))
        }
    }

    /// The next line without its line feed, nil at the end.
    func next() throws(CommandError) -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 10) {
                let line = buffer[start..<end]
                start = end + 1
                number += 1
                return ArraySlice(Array(line))
            }
            if atEnd {
                guard start < buffer.count else { return nil }
                let line = buffer[start...]
                start = buffer.count
                number += 1
                return ArraySlice(Array(line))
            }
            searched = buffer.count - start
            buffer.removeSubrange(..<start)
            start = 0
            do {
                let more = try handle.read(upToCount: 1 << 20) ?? Data()
                if more.isEmpty { atEnd = true } else { buffer += more }
            } catch {
                throw CommandError(.cannotRead(path: name, said: OutputFile.reason(error)))
            }
        }
    }
}
