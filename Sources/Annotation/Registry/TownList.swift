/// Names of towns, most of them small, that are looked up only where a text shows a place: «en Bavispe», `at Goodwood`.
///
/// Too many to be looked for in every sentence, and many of them surnames or common words as well, they cost nothing until one is
/// asked for.
/// ```swift
/// TownList(Array("bavispe\nmay pen\n".utf8)).contains(Array("may pen".utf8))  // true
/// ```
struct TownList: Sendable {
    /// Folded names, each on a line, in the order of their bytes.
    private let bytes: [UInt8]

    private static let lineFeed = UInt8(ascii: "\n")

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a line is `name`, which is folded, its words parted by single spaces.
    /// - Complexity: O(log n) of the list's lines, each step as long as a line.
    func contains(_ name: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            name.withUnsafeBufferPointer { name in
                var low = 0
                var high = bytes.count
                while low < high {
                    var start = (low + high) / 2
                    while start > low, bytes[start - 1] != Self.lineFeed { start -= 1 }
                    var at = 0
                    while at < name.count, start + at < high, bytes[start + at] == name[at] { at += 1 }
                    let end = start + at
                    let isAtEnd = end == high || bytes[end] == Self.lineFeed
                    if at == name.count, isAtEnd { return true }
                    // Where the line ends first, or its next byte is the lesser, the name comes after it.
                    if at < name.count, isAtEnd || bytes[end] < name[at] {
                        low = end
                        while low < high, bytes[low] != Self.lineFeed { low += 1 }
                        low += 1
                    } else {
                        high = start
                    }
                }
                return false
            }
        }
    }
}
