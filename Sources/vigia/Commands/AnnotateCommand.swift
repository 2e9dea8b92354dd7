import Annotation
import ArgumentParser
import Documents
import Foundation

/// `vigia annotate`: documents in, one JSON object a line out, no store.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Print what documents name, date and tell of, one JSON object a line.",
        discussion: """
            Without a path, or with -, it reads standard input: JSONL records, one a line, with id and text.
            A record that can't be read gives a line with "error"; the run goes on.

            vigia annotate corpus > annotations.ndjson
            vigia annotate - --input jsonl < records.jsonl
            """)

    enum Input: String, ExpressibleByArgument, CaseIterable {
        case auto, jsonl
    }

    @Argument(help: "Files or folders, or - for standard input.")
    var paths: [String] = []

    @Option(help: "jsonl reads every file as records; auto goes by the name (.jsonl, .ndjson) and takes - for records.")
    var input = Input.auto

    @OptionGroup var registry: RegistryOption

    func run() async throws {
        let installation = try Installation()
        let named = paths.filter { $0 != "-" }
        let walk = try CorpusWalk(named)
        let source = try AnnotatorSource(installation: installation, overlays: walk.overlays + registry.registry)
        let queue = SourceQueue(
            files: walk.files, standardInput: named.isEmpty || paths.contains("-"), everythingIsRecords: input == .jsonl)
        let annotator = source.annotator
        let reader = DocumentReader()
        let pipeline = OrderedPipeline(width: max(4, ProcessInfo.processInfo.activeProcessorCount * 4))
        let output = FileHandle.standardOutput
        try await pipeline.run(
            next: { try queue.next() },
            work: { item -> [UInt8] in
                var line: [UInt8]
                switch item.load() {
                case .failure(let fault): line = AnnotationsWriter.line(id: fault.id, source: fault.place, error: fault.reason)
                case .success(let file):
                    switch reader.read(file) {
                    case .refused(let refusal):
                        line = AnnotationsWriter.line(id: file.given.id, source: refusal.source, error: refusal.message)
                    case .read(var document):
                        let annotations = annotator.annotate(&document)
                        line = AnnotationsWriter.line(document, annotations)
                    }
                }
                line.append(10)
                return line
            },
            deliver: { line in
                try output.write(contentsOf: line)
            })
    }
}
