import Drawing

/// A text as templates write it, turned into runs: `**bold**`, links, and the keys of evidence that numbers carry.
///
/// Swift marks evidence and links with private-use letters, which `clean` takes out of everything that comes from outside.
struct Prose {
    /// Bold weights and colours come from the runs' style.
    var style: TextStyle
    var bold: TextStyle
    var key: TextStyle
    /// Points that a key is raised.
    var rise: Double
    /// The key printed for a target of evidence (`E7`), or nil where it has none.
    var keys: (String) -> String?

    private static let evidence: Character = "\u{E000}"
    private static let link: Character = "\u{E001}"
    private static let middle: Character = "\u{E002}"
    private static let end: Character = "\u{E003}"
    private static let paragraph: Character = "\u{E004}"

    /// A template whose blank lines divide paragraphs, whatever lines its tags leave blank.
    static func divided(_ template: String) -> String {
        template.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.allSatisfy { $0 == " " } ? String(paragraph) : String($0) }.joined(separator: "\n")
    }

    /// `text` followed by the key of `target`.
    static func marked(_ text: String, _ target: String) -> String { "\(text)\(evidence)\(target)\(end)" }
    /// `text` that leads to `destination`.
    static func linked(_ text: String, _ destination: String) -> String { "\(link)\(destination)\(middle)\(text)\(end)" }

    /// `text` with its per cent signs bound to their numbers: «95 %» is never parted.
    static func bound(_ text: String) -> String { text.replacing(" %", with: "\u{A0}%") }

    /// `text` from a document or a registry, without what would be read as markup.
    static func clean(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xE000...0xE004: continue
            case 0x0A, 0x0D, 0x09: result.unicodeScalars.append(" ")
            case 0..<0x20, 0x7F: continue
            case 0x2A where result.last == "*": result += "\u{2060}*"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The targets whose keys stand in `text`, in order.
    static func targets(in text: String) -> [String] {
        var result: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: evidence), let stop = rest[start...].firstIndex(of: end) {
            result.append(String(rest[rest.index(after: start)..<stop]))
            rest = rest[rest.index(after: stop)...]
        }
        return result
    }

    /// The paragraphs of `text`, as `divided` marked them.
    func paragraphs(_ text: String) -> [[Run]] {
        text.split(separator: Prose.paragraph).map { part in
            part.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        }.filter { !$0.isEmpty }.map(runs)
    }

    private func runs(_ text: String) -> [Run] {
        var result: [Run] = []
        var current = ""
        var isBold = false
        func flush() {
            if !current.isEmpty { result.append(Run(current, isBold ? bold : style)) }
            current = ""
        }
        var rest = text[...]
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "*" where rest.first == "*":
                rest = rest.dropFirst()
                flush()
                isBold.toggle()
            case Prose.evidence:
                let target = String(rest.prefix { $0 != Prose.end })
                rest = rest.dropFirst(target.count + 1)
                guard let number = keys(target) else { continue }
                flush()
                result.append(Run(number, key, link: .destination(target), rise: rise))
            case Prose.link:
                let destination = String(rest.prefix { $0 != Prose.middle })
                rest = rest.dropFirst(destination.count + 1)
                let words = String(rest.prefix { $0 != Prose.end })
                rest = rest.dropFirst(words.count + 1)
                flush()
                result.append(Run(words, (isBold ? bold : style).colored(key.color), link: .destination(destination)))
            default: current.append(character)
            }
        }
        flush()
        return result
    }
}
