import ArgumentParser

@main
struct Vigia: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vigia", abstract: "Read, count and show who cooperates with whom.")
}
