import Foundation

/// A line of progress on a terminal; silent elsewhere.
struct Progress {
    private let total: Int
    private let verb: String
    private let drawn = Talk.isTerminal
    private var shown = -1

    init(verb: String, total: Int) {
        self.verb = verb
        self.total = total
    }

    /// Draws the line anew each time another hundredth is done.
    mutating func show(_ done: Int, note: String) {
        guard drawn, total > 0 else { return }
        let hundredth = done * 100 / total
        guard hundredth != shown else { return }
        shown = hundredth
        let width = 24
        let filled = done * width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        FileHandle.standardError.write(Data("\r\u{1B}[2K\(verb) \(bar) \(done)/\(total)  \(note.suffix(40))".utf8))
    }

    /// Clears the line.
    func end() {
        if drawn { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) }
    }
}
