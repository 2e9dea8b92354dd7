import ArgumentParser
import Foundation

/// The command: `vigia SUBCOMMAND …`.
@main
struct Vigia: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "vigia",
        abstract:
            "Who is named, when, and who cooperates with whom, in official communiqués and news; every number opens to its sentences.",
        version: version,
        subcommands: [
            IngestCommand.self, ReportCommand.self, ChartCommand.self, ExportCommand.self, WhyCommand.self, ListCommand.self,
            CheckCommand.self, AnnotateCommand.self,
        ])

    /// Runs the subcommand; an error of ours is one sentence on stderr and its own exit code.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as CommandError {
            Talk.say("vigia: \(error)")
            exit(withError: ExitCode(error.exitCode))
        } catch {
            exit(withError: error)
        }
    }
}
