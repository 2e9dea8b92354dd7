import Analytics
import ArgumentParser
import Documents

/// The store that a command reads or writes.
struct StoreOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The store, one SQLite file.", valueName: "file"))
    var store = "output/vigia.sqlite"
}

/// Registry files of the user's own.
struct RegistryOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A registry file that adds to Vigía's own; a corpus folder's registry.yaml is found by itself.", valueName: "file"))
    var registry: [String] = []
}

/// The period that a command counts.
struct PeriodOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("2024, 2024-H1, 2024-Q3, 2024-09, 2024-W36 or 2024-01-01/2024-03-31.", valueName: "period"))
    var period: String?

    @Option(name: .long, help: ArgumentHelp("The first day, with --to, instead of a period.", valueName: "day"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp("The last day, included.", valueName: "day"))
    var to: String?

    /// The period asked for, or nil where none is.
    func resolved() throws(CommandError) -> Period? {
        if let period {
            guard let known = Period(period) else { throw CommandError(.badPeriod(period)) }
            return known
        }
        guard from != nil || to != nil else { return nil }
        guard let from, let to else { throw CommandError(.periodMissing) }
        guard let known = Period("\(from)/\(to)") else { throw CommandError(.badPeriod("\(from)/\(to)")) }
        return known
    }
}

/// A language that reports and charts are written in.
enum OutputLanguage: String, ExpressibleByArgument, CaseIterable {
    case es, en

    var language: Language { self == .es ? .spanish : .english }
}
