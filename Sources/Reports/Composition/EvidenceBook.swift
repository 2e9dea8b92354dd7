import Analytics
import Documents

/// The entries of the evidence appendix: what each key (E1, E2, …) opens to.
struct EvidenceBook {
    struct Entry {
        enum Content {
            /// A sentence of a document.
            case quote(EvidenceRecord)
            /// What was counted or computed, with the entries that it was made from.
            case derived(text: String, inputs: [String])
        }

        /// The destination: a stable id, `cell:A|B`, `figure:events`, `mention-frequency:ID`.
        var target: String
        /// Other destinations that mean the same.
        var aliases: [String] = []
        var content: Content
        /// What is said below, in small type.
        var remark: String
        var group: Block.EvidenceGroup
    }

    private(set) var entries: [Entry] = []
    /// What a group says after its entries: how many it leaves out.
    var remarks: [Block.EvidenceGroup: String] = [:]
    private var numbers: [String: Int] = [:]

    mutating func add(_ entry: Entry) {
        guard numbers[entry.target] == nil else { return }
        entries.append(entry)
        for name in [entry.target] + entry.aliases where numbers[name] == nil { numbers[name] = entries.count }
    }

    /// `E7` for the seventh entry; nil for what has none.
    func key(_ target: String) -> String? { numbers[target].map { "E\($0)" } }
    func has(_ target: String) -> Bool { numbers[target] != nil }
    /// The name under which the entry stands that `target` leads to.
    func canonical(_ target: String) -> String? { numbers[target].map { entries[$0 - 1].target } }

    /// The documents that name an institution.
    static func institution(_ id: String) -> String { "mention-frequency:\(id)" }

    /// The same matrix cell whichever institution comes first.
    static func cell(_ a: String, _ b: String) -> (target: String, alias: String) {
        ("cell:\(min(a, b))|\(max(a, b))", "cell:\(max(a, b))|\(min(a, b))")
    }
}
