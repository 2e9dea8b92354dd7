import Annotation
import Documents
import Storage

/// What one run of `vigia ingest` has done so far; it writes to the store in batches.
struct IngestRun {
    /// What became of one source.
    enum Step: Sendable {
        case known(String)
        case entry(IngestEntry)
    }

    private(set) var read = 0
    private(set) var refused = 0
    private(set) var known = 0
    private(set) var undated = 0
    private(set) var forgotten = 0
    private let ingest: Ingest
    private var progress: Progress
    private var batch: [IngestEntry] = []
    private var batchBytes = 0
    private var seen: Set<String> = []

    init(ingest: Ingest, total: Int) {
        self.ingest = ingest
        self.progress = Progress(verb: "reading", total: total)
    }

    mutating func take(_ step: Step) throws {
        switch step {
        case .known(let source):
            known += 1
            seen.insert(source)
        case .entry(let entry):
            seen.insert(entry.source)
            switch entry {
            case .read(let document, _, _):
                read += 1
                batchBytes += document.text.utf8.count
                if document.date == nil { undated += 1 }
            case .refused(let refusal, _):
                refused += 1
                progress.end()
                Talk.say("vigia: " + (refusal.message.hasPrefix(refusal.source) ? "" : refusal.source + ": ") + refusal.message)
            }
            batch.append(entry)
            // A batch is one transaction: large enough to be fast, small enough to be held in memory.
            if batch.count >= 256 || batchBytes >= 8 << 20 { try flush() }
        }
        progress.show(read + refused + known, note: "")
    }

    /// Writes the last batch and resolves what the documents together tell.
    /// - Parameter facts: what the registry knows of the institutions.
    mutating func finish(forgetting: Bool, facts: RegistryFacts) throws {
        try flush()
        if forgetting {
            let gone = ingest.known.sources.filter { !seen.contains($0) }
            try CommandError.store { () throws(StorageError) in try ingest.remove(sources: gone) }
            forgotten = gone.count
        }
        try CommandError.store { () throws(StorageError) in try ingest.finish(facts: facts) }
        progress.end()
    }

    /// One line: what was read, and what was not.
    func summary(store: String) -> String {
        var parts = ["\(read) read"]
        if known > 0 { parts.append("\(known) unchanged") }
        if refused > 0 { parts.append("\(refused) refused") }
        if undated > 0 { parts.append("\(undated) undated") }
        if forgotten > 0 { parts.append("\(forgotten) forgotten") }
        return "\(store): \(parts.joined(separator: ", "))"
    }

    private mutating func flush() throws {
        let entries = batch
        batch = []
        batchBytes = 0
        try CommandError.store { () throws(StorageError) in try ingest.add(entries) }
    }
}
