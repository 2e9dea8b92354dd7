import Annotation
import ArgumentParser
import Documents
import Foundation
import Storage

/// `vigia ingest`: documents into the store.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Read documents into the store.",
        discussion: """
            What the store has already, unchanged, is not read again. A file that can't be read is named with its reason,
            stays in the coverage certificate, and does not stop the run.

            vigia ingest corpus
            vigia ingest communiques news/2024.jsonl --store work/2024.sqlite
            """)

    @Argument(help: "Files or folders: text, PDF, or JSONL records.")
    var paths: [String] = ["corpus"]

    @OptionGroup var store: StoreOption
    @OptionGroup var registry: RegistryOption

    @Flag(help: "Forget the documents that the store has and these paths no longer have.")
    var prune = false

    func run() async throws {
        let installation = try Installation()
        let walk = try CorpusWalk(paths)
        let source = try AnnotatorSource(installation: installation, overlays: walk.overlays + registry.registry)
        try OutputFile.makeFolder(of: store.store)
        let ingest = try CommandError.store { () throws(StorageError) in
            try Store(path: store.store, mode: .write).ingest(pipeline: source.pipeline)
        }
        var run = IngestRun(ingest: ingest, total: walk.files.count)
        let known = ingest.known
        let annotator = source.annotator
        let reader = DocumentReader()
        let queue = SourceQueue(files: walk.files, standardInput: false, everythingIsRecords: false)
        try await OrderedPipeline(width: max(4, ProcessInfo.processInfo.activeProcessorCount * 4)).run(
            next: { try queue.next() },
            work: { item -> IngestRun.Step in
                switch item.load() {
                case .failure(let fault):
                    let refusal = Refusal(source: fault.place, code: "unreadable", message: fault.reason)
                    return .entry(.refused(refusal, stamp: "unreadable"))
                case .success(let file):
                    let stamp = file.stamp
                    if known.contains(source: file.name, stamp: stamp) { return .known(file.name) }
                    switch reader.read(file) {
                    case .refused(let refusal): return .entry(.refused(refusal, stamp: stamp))
                    case .read(var document):
                        let annotations = annotator.annotate(&document)
                        return .entry(.read(document, annotations, stamp: stamp))
                    }
                }
            },
            deliver: { try run.take($0) })
        try run.finish(forgetting: prune, facts: RegistryFacts(annotator.registry))
        Talk.say(run.summary(store: store.store))
        if run.read == 0, run.known == 0, run.refused > 0 { throw CommandError(.nothingRead(refused: run.refused)) }
    }
}

extension SourceFile {
    /// What shows that a source has changed: its bytes, and what is said beside them.
    fileprivate var stamp: String {
        guard given != GivenMetadata() else { return SHA256.hex(of: bytes) }
        let beside = [
            given.id, given.title, given.date?.earliest?.description, given.date?.latest?.description, given.language?.rawValue,
            given.url, given.mediaType,
        ]
        return SHA256.hex(of: bytes + Array(beside.map { $0 ?? "-" }.joined(separator: "\u{1F}").utf8))
    }
}

extension RegistryFacts {
    /// What `registry` knows of its institutions.
    fileprivate init(_ registry: Registry) {
        self.init()
        for one in registry.institutions {
            if let parent = one.parent { parents[one.id] = parent }
            if let successor = one.successor { successors[one.id] = successor }
            names[one.id] = LocalizedText(es: one.name(in: .spanish), en: one.name(in: .english))
        }
    }
}
