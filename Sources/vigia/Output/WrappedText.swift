/// Text broken at its spaces into lines for a terminal; a word that is too long stands on a line of its own.
struct WrappedText {
    let lines: [String]

    /// - Parameter width: columns.
    init(_ text: String, width: Int) {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        self.lines = line.isEmpty ? lines : lines + [line]
    }
}
