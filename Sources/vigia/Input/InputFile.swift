import Foundation

/// Reads whole files.
enum InputFile {
    /// - Throws: `CommandError` with the system's reason.
    static func bytes(of path: String) throws(CommandError) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw CommandError(.cannotRead(path: path, said: OutputFile.reason(error)))
        }
    }
}
