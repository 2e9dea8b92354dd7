import Foundation

/// What the command says beside its data: lines on stderr, and progress on one line of a terminal.
enum Talk {
    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Whether stderr is a terminal that may be drawn on.
    static var isTerminal: Bool {
        isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }
}
