/// Words that grammar or the calendar asks for, by language: they are no keywords, however often a period has them.
///
/// ```swift
/// FunctionWords(bytes).contains("para", in: "es")  // true
/// ```
package struct FunctionWords: Sendable, Hashable {
    private var words: [String: Set<String>] = [:]

    /// None.
    package init() {}

    /// - Parameter bytes: lines of a language and its words in lower case; lines that start with `#` are remarks.
    package init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
            let parts = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            guard let language = parts.first else { continue }
            words[language, default: []].formUnion(parts.dropFirst())
        }
    }

    package var isEmpty: Bool { words.isEmpty }

    /// Whether `word`, in lower case, is one of `language`; of any language where that is not one of ours.
    package func contains(_ word: String, in language: String) -> Bool {
        if let own = words[language] { return own.contains(word) }
        return words.values.contains { $0.contains(word) }
    }
}
