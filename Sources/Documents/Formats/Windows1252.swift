/// Decodes Windows-1252, and with it Latin-1, which differs only in bytes that no text has.
enum Windows1252 {
    /// The text with a note of the guess, or nil where its high bytes are not what Spanish and English have.
    /// - Complexity: O(n) of the bytes.
    static func decode(_ source: [UInt8]) -> PlainText? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count + source.count / 8)
        var (high, plausible, special) = (0, 0, 0)
        for (index, byte) in source.enumerated() {
            guard byte >= 0x80 else {
                bytes.append(byte)
                continue
            }
            high += 1
            let scalar: UInt16
            if byte < 0xA0 {
                special += 1
                scalar = specials[Int(byte) - 0x80]
                if scalar == 0 { return nil }
            } else {
                scalar = UInt16(byte)
            }
            if isPlausible(source, index) { plausible += 1 }
            if scalar < 0x800 {
                bytes += [UInt8(0xC0 | scalar >> 6), UInt8(0x80 | scalar & 0x3F)]
            } else {
                bytes += [UInt8(0xE0 | scalar >> 12), UInt8(0x80 | (scalar >> 6) & 0x3F), UInt8(0x80 | scalar & 0x3F)]
            }
        }
        guard high * 3 <= source.count, plausible * 10 >= high * 8 else { return nil }
        let name = special > 0 ? "Windows-1252" : "Latin-1"
        let note = Diagnostic(
            severity: .note, code: "encoding-guessed",
            message: "Read as \(name), by its bytes: save it as UTF-8 to be certain.")
        return PlainText(bytes: bytes, diagnostics: [note])
    }

    /// á é í ó ú ü ñ ç and their capitals beside a letter; quotes, dashes and marks anywhere.
    private static func isPlausible(_ source: [UInt8], _ index: Int) -> Bool {
        let byte = source[index]
        switch byte {
        case 0x80, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA1, 0xA7, 0xA9, 0xAA, 0xAB, 0xAD, 0xAE, 0xB0, 0xB4, 0xB7, 0xBA, 0xBB, 0xBF:
            return true
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF:
            func isLetter(_ index: Int) -> Bool {
                guard source.indices.contains(index) else { return false }
                let byte = source[index]
                return (byte | 0x20) &- 97 < 26
            }
            return isLetter(index - 1) || isLetter(index + 1)
        default: return false
        }
    }

    /// Code points of 0x80 to 0x9F; 0 for the five bytes that Windows-1252 leaves empty.
    private static let specials: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}
