import Analytics
import Rendering
import Storage

/// What a command could not do: the facts, the sentence, the exit code.
struct CommandError: Error, Hashable, CustomStringConvertible {
    enum Fact: Hashable {
        case noSuchPath(String)
        case emptyFolder(String)
        case nothingRead(refused: Int)
        case cannotRead(path: String, said: String)
        case cannotWrite(path: String, said: String)
        case noData(folder: String)
        case noStore(String)
        case unknown(kind: String, name: String, known: [String], nearest: String?)
        case unknownName(String)
        case storeUnwritable(String)
        case badPeriod(String)
        case periodMissing
        case badFormat(path: String, known: [String])
        case badDefinition(String)
        case badStore(String)
        case nothingBehind(String)
        case rendering(String)
        case strict(findings: [String])
        case nothingDated(String)
        case badChart(String)
        case severalTables
    }

    var fact: Fact

    init(_ fact: Fact) { self.fact = fact }

    /// As in sysexits.h: 64 usage, 65 bad data, 66 no input, 70 a bug, 73 cannot write, 74 input or output failed.
    var exitCode: Int32 {
        switch fact {
        case .unknown, .unknownName, .badChart, .badPeriod, .periodMissing, .badFormat, .severalTables: 64
        case .badDefinition, .badStore, .nothingRead, .strict: 65
        case .noSuchPath, .emptyFolder, .nothingDated, .noStore, .noData, .nothingBehind: 66
        case .rendering: 70
        case .cannotWrite, .storeUnwritable: 73
        case .cannotRead: 74
        }
    }

    var description: String {
        switch fact {
        case .noSuchPath(let path): "no such file or folder: \(path); check the path"
        case .emptyFolder(let path):
            "no documents in \(path); put text or PDF files there (README.md, registry.yaml and hidden files are not read)"
        case .nothingRead(let refused):
            "none of the \(refused) files could be read; the reasons are above"
        case .cannotRead(let path, let said): "cannot read \(path): \(said)"
        case .cannotWrite(let path, let said): "cannot write \(path): \(said); nothing of it was left behind"
        case .noData(let folder):
            "Vigía's own data (registry, lexicon, templates) is not beside the program; looked for \(folder); set VIGIA_HOME to its folder"
        case .noStore(let path): "no store at \(path); make one with: vigia ingest FOLDER --store \(path)"
        case .unknown(let kind, let name, let known, let nearest):
            "no \(kind) is called '\(name)'; "
                + (nearest.map { "did you mean '\($0)'?" } ?? "there are: \(known.joined(separator: ", "))")
        case .badPeriod(let text):
            "'\(text)' is no period; write 2024, 2024-H1, 2024-Q3, 2024-09, 2024-W36, 2024-09-04 or 2024-01-01/2024-03-31"
        case .periodMissing: "no period; add --period 2024-Q3, or --from and --to with days such as 2024-07-01"
        case .badFormat(let path, let known):
            "the name '\(path)' does not end in a format Vigía writes; end it in \(known.map { "." + $0 }.joined(separator: ", "))"
        case .badDefinition(let sentence), .badStore(let sentence), .storeUnwritable(let sentence), .rendering(let sentence),
            .unknownName(let sentence), .nothingBehind(let sentence), .badChart(let sentence):
            sentence
        case .nothingDated(let path):
            "no document of \(path) has a date; give a period, or see why with: vigia list documents --store \(path)"
        case .severalTables: "standard output takes one table; name one (vigia list tables), or a folder for several: -o tables"
        case .strict(let findings): "the layout has \(findings.count) faults: \(findings.joined(separator: "; "))"
        }
    }
}

extension CommandError {
    /// Runs `body` on the store; what the store says is told in its own words.
    static func store<Result>(_ body: () throws(StorageError) -> Result) throws(CommandError) -> Result {
        do { return try body() } catch { throw CommandError(error) }
    }

    /// Asks `body` of the analyst.
    static func analysis<Result>(_ body: () throws(AnalyticsError) -> Result) throws(CommandError) -> Result {
        do {
            return try body()
        } catch {
            switch error.fact {
            case .storage(let inner): throw CommandError(inner)
            case .unknownTable: throw CommandError(.unknownName(error.description))
            case .unknownIdentifier, .unknownPart: throw CommandError(.nothingBehind(error.description))
            }
        }
    }

    /// Runs `body` on a renderer.
    static func rendering<Result>(_ body: () throws(RenderingError) -> Result) throws(CommandError) -> Result {
        do { return try body() } catch { throw CommandError(.rendering(error.description)) }
    }

    private init(_ error: StorageError) {
        switch error.fact {
        case .missing: self.init(.noStore(error.path))
        case .unwritable, .full: self.init(.storeUnwritable(error.description))
        default: self.init(.badStore(error.description))
        }
    }
}
