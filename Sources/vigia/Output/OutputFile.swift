import Foundation

/// Writes files and folders beside their final names and renames them when they are whole.
enum OutputFile {
    /// - Throws: `CommandError`; what stood at `path` before stays as it was.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        let target = URL(filePath: path)
        let beside = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).\(getpid()).part")
        do {
            try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: beside)
        } catch {
            try? FileManager.default.removeItem(at: beside)
            throw CommandError(.cannotWrite(path: path, said: reason(error)))
        }
        guard rename(beside.path, target.path) == 0 else {
            let said = String(cString: strerror(errno))
            try? FileManager.default.removeItem(at: beside)
            throw CommandError(.cannotWrite(path: path, said: said))
        }
    }

    /// Writes `files` (names and bytes) as the folder `path`, which then holds them and nothing else.
    /// - Throws: `CommandError`; what stood at `path` before stays as it was.
    static func writeFolder(_ files: [(name: String, bytes: [UInt8])], to path: String) throws(CommandError) {
        let target = URL(filePath: path)
        let parent = target.deletingLastPathComponent()
        let beside = parent.appending(path: ".\(target.lastPathComponent).\(getpid()).part")
        let old = parent.appending(path: ".\(target.lastPathComponent).\(getpid()).old")
        do {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try? FileManager.default.removeItem(at: beside)
            try FileManager.default.createDirectory(at: beside, withIntermediateDirectories: true)
            for (name, bytes) in files {
                let file = beside.appending(path: name)
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
            if FileManager.default.fileExists(atPath: target.path) {
                try FileManager.default.moveItem(at: target, to: old)
            }
            do {
                try FileManager.default.moveItem(at: beside, to: target)
            } catch {
                try? FileManager.default.moveItem(at: old, to: target)
                throw error
            }
            try? FileManager.default.removeItem(at: old)
        } catch {
            try? FileManager.default.removeItem(at: beside)
            throw CommandError(.cannotWrite(path: path, said: reason(error)))
        }
    }

    /// Makes the folder that `path` shall lie in.
    static func makeFolder(of path: String) throws(CommandError) {
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw CommandError(.cannotWrite(path: path, said: reason(error)))
        }
    }

    /// The system's own words for an error, without Foundation's wrapping.
    static func reason(_ error: any Error) -> String {
        let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        if inner.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(inner.code))).lowercased() }
        // Foundation hides the system's reason behind numbers of its own.
        let reasons: [Int: Int32] = [4: ENOENT, 260: ENOENT, 257: EACCES, 513: EACCES, 516: EEXIST, 640: ENOSPC, 642: EROFS]
        if let known = reasons[inner.code] { return String(cString: strerror(known)).lowercased() }
        return inner.localizedDescription
    }
}
