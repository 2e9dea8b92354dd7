import Foundation

/// Runs the `vigia` that was built beside the tests, as a person would.
struct VigiaProcess {
    struct Outcome {
        var status: Int32
        /// Standard output.
        var data: String
        /// Standard error.
        var talk: String
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The program, in the folder of the test bundle.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "vigia")

    /// The folder that the command runs in.
    let folder: URL

    /// A new empty folder.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "vigia-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: name).path) }

    func run(_ arguments: [String], input: String? = nil) throws -> Outcome {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["VIGIA_HOME"] = Self.root.path
        environment["NO_COLOR"] = "1"
        environment["COLUMNS"] = "100"
        process.environment = environment
        // Files, not pipes: neither stream can block the other.
        let output = folder.appending(path: ".stdout")
        let errors = folder.appending(path: ".stderr")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        if let input {
            let file = folder.appending(path: ".stdin")
            try Data(input.utf8).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, data: try text(of: ".stdout"), talk: try text(of: ".stderr"))
    }
}
