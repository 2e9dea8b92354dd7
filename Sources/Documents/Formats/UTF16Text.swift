/// Decodes UTF-16 with a byte order mark, or without one where every second byte is zero.
enum UTF16Text {
    struct Damaged: Error {}

    /// The text, its damage, or nil where the bytes are no UTF-16.
    /// - Complexity: O(n) of the bytes.
    static func decode(_ source: [UInt8]) -> Result<PlainText, Damaged>? {
        guard source.count >= 2 else { return nil }
        let bigEndian: Bool
        var start = 0
        var isGuess = false
        if source[0] == 0xFF && source[1] == 0xFE {
            bigEndian = false
            start = 2
        } else if source[0] == 0xFE && source[1] == 0xFF {
            bigEndian = true
            start = 2
        } else if let guess = guess(source) {
            bigEndian = guess
            isGuess = true
        } else {
            return nil
        }
        guard (source.count - start).isMultiple(of: 2) else { return .failure(Damaged()) }
        var units: [UInt16] = []
        units.reserveCapacity((source.count - start) / 2)
        for index in stride(from: start, to: source.count, by: 2) {
            let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
            let unit = bigEndian ? first << 8 | second : second << 8 | first
            if unit == 0 { return .failure(Damaged()) }
            units.append(unit)
        }
        guard let text = String(validating: units, as: UTF16.self) else { return .failure(Damaged()) }
        var diagnostics: [Diagnostic] = []
        if isGuess {
            diagnostics.append(
                Diagnostic(
                    severity: .note, code: "encoding-guessed",
                    message:
                        "Read as UTF-16 \(bigEndian ? "big" : "little") endian, by its zero bytes: save it as UTF-8 to be certain."
                ))
        }
        return .success(PlainText(bytes: Array(text.utf8), diagnostics: diagnostics))
    }

    /// Whether zero bytes stand mostly at even places (true, big endian) or at odd ones (false), and hardly at the others.
    private static func guess(_ source: [UInt8]) -> Bool? {
        let sample = min(source.count, 4096) / 2 * 2
        guard sample >= 4 else { return nil }
        var (even, odd) = (0, 0)
        for index in 0..<sample where source[index] == 0 {
            if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
        }
        let half = sample / 2
        if odd * 10 >= half * 7, even * 50 <= half { return false }
        if even * 10 >= half * 7, odd * 50 <= half { return true }
        return nil
    }
}
