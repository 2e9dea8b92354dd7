/// Folded names, one a line, as their files hold them: tens of thousands, each of which is looked at once.
struct NameList: Sendable {
    private var files: [[UInt8]] = []

    mutating func add(_ file: [UInt8]) { files.append(file) }

    /// Hands each name to `take`.
    /// - Complexity: O(n) of the files' bytes.
    func forEach(_ take: (ArraySlice<UInt8>) -> Void) {
        for file in files {
            var start = file.startIndex
            while start < file.endIndex {
                let end = file[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.endIndex
                if end > start { take(file[start..<end]) }
                start = end + 1
            }
        }
    }
}
