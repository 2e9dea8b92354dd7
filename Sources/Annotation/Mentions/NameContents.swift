/// The words of a name that carry its meaning, folded, and what names are told apart by: «comision», «verdad».
struct NameContents: Sendable {
    let words: [String]
    /// All of them, hyphens between.
    let key: String
    /// The keys of its first two words, of its first three, …, up to eleven and never all.
    let prefixes: [String]

    init(_ words: [String]) {
        self.words = words
        var key = words.first ?? ""
        var prefixes: [String] = []
        for (index, word) in words.enumerated().dropFirst() {
            key += "-"
            key += word
            if index + 1 < min(words.count, 12) { prefixes.append(key) }
        }
        self.key = key
        self.prefixes = prefixes
    }
}
