/// Reads Spanish numbers that are spelt out, as the formal dates of minutes and statements are: «veintiuno», «treinta y uno».
enum SpelledNumber {
    /// The number from 1 to 99 at `start`, and where it ends, or nil.
    /// - Complexity: O(1).
    static func read(_ bytes: [UInt8], at start: Int, end: Int) -> (value: Int, end: Int)? {
        guard let first = word(bytes, start, end), let value = values[first.folded] else { return nil }
        guard value >= 30, let joint = word(bytes, first.end + 1, end), joint.folded == [UInt8(ascii: "y")],
            let unit = word(bytes, joint.end + 1, end), let more = values[unit.folded], more < 10
        else { return (value, first.end) }
        return (value + more, unit.end)
    }

    /// «dos mil», «dos mil veinticuatro»: a year at `start`, and where it ends, or nil.
    static func year(_ bytes: [UInt8], at start: Int, end: Int) -> (value: Int, end: Int)? {
        guard let two = word(bytes, start, end), two.folded == Array("dos".utf8), let mil = word(bytes, two.end + 1, end),
            mil.folded == Array("mil".utf8)
        else { return nil }
        guard mil.end + 1 < end, let rest = read(bytes, at: mil.end + 1, end: end) else { return (2000, mil.end) }
        return (2000 + rest.value, rest.end)
    }

    /// The word of at most 14 letters at `start`, folded.
    private static func word(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (folded: [UInt8], end: Int)? {
        var folded: [UInt8] = []
        var at = start
        while at < end, folded.count < 15 {
            if (bytes[at] | 0x20) &- 97 < 26 {
                folded.append(bytes[at] | 0x20)
                at += 1
            } else if bytes[at] == 0xC3, at + 1 < end, let vowel = vowels[bytes[at + 1] | 0x20] {
                folded.append(vowel)
                at += 2
            } else {
                break
            }
        }
        return folded.isEmpty || folded.count > 14 ? nil : (folded, at)
    }

    /// The words with which a number may start.
    static var openings: [[UInt8]] { Array(values.keys) }

    /// The second byte of á, é, í, ó, ú in UTF-8, and the letter without its accent.
    private static let vowels: [UInt8: UInt8] = [0xA1: 97, 0xA9: 101, 0xAD: 105, 0xB3: 111, 0xBA: 117]

    private static let values: [[UInt8]: Int] = {
        let words = [
            "primero", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
            "catorce",
            "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidos", "veintitres",
            "veinticuatro", "veinticinco", "veintiseis", "veintisiete", "veintiocho", "veintinueve", "treinta",
        ]
        var values: [[UInt8]: Int] = [:]
        for (index, word) in words.enumerated() { values[Array(word.utf8)] = index + 1 }
        for (word, value) in [
            ("uno", 1), ("un", 1), ("primer", 1), ("veintiun", 21), ("cuarenta", 40), ("cincuenta", 50), ("sesenta", 60),
            ("setenta", 70), ("ochenta", 80), ("noventa", 90),
        ] { values[Array(word.utf8)] = value }
        return values
    }()
}
