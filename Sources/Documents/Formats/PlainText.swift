/// Decodes plain text: UTF-8, UTF-16, Windows-1252 and Latin-1, told apart by their bytes, or a refusal with its reason.
struct PlainText: Sendable {
    /// UTF-8, valid throughout.
    var bytes: [UInt8]
    /// The same as a string.
    var text: String
    /// What a reader should know of the decoding, such as a guessed encoding.
    var diagnostics: [Diagnostic] = []

    init(bytes: [UInt8], text: String? = nil, diagnostics: [Diagnostic] = []) {
        self.bytes = bytes
        self.text = text ?? String(decoding: bytes, as: UTF8.self)
        self.diagnostics = diagnostics
    }

    /// - Complexity: O(n) of the bytes.
    static func decode(_ source: [UInt8], name: String, isDecoded: Bool) -> Result<PlainText, Refusal> {
        if source.isEmpty { return refuse(name, "empty", "is empty: there is nothing to read.") }
        if !isDecoded {
            if let wide = UTF16Text.decode(source) {
                switch wide {
                case .success(let text): return checked(text, name)
                case .failure:
                    return refuse(name, "encoding", "is damaged UTF-16 (half a character is missing): save it again as UTF-8.")
                }
            }
            if let kind = ForeignFormat.name(of: source) {
                return refuse(name, "format", "is \(kind), which Vigía does not read: save it as plain text or PDF.")
            }
        }
        let hasMark = !isDecoded && source.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasMark ? Array(source[3...]) : source
        let census = ByteCensus(body)
        if census.zeros > 0 || census.controls > 1 + body.count / 1000 {
            return refuse(name, "binary", "is not text (it has bytes that no text has): give plain text or PDF.")
        }
        if let valid = String(validating: body, as: UTF8.self) { return checked(PlainText(bytes: body, text: valid), name) }
        let validity = UTF8Validity(body)
        if hasMark || validity.sequences > validity.invalid * 8 {
            // UTF-8 with a few broken places: whatever the breaks stood for is shown as U+FFFD.
            let repaired = Array(String(decoding: body, as: UTF8.self).utf8)
            let message =
                "\(validity.invalid) byte\(validity.invalid == 1 ? " is" : "s are") no UTF-8 and stand\(validity.invalid == 1 ? "s" : "") "
                + "as U+FFFD in the text: get an undamaged copy."
            return checked(
                PlainText(
                    bytes: repaired, diagnostics: [Diagnostic(severity: .warning, code: "encoding-damaged", message: message)]),
                name)
        }
        guard validity.sequences <= validity.invalid, let text = Windows1252.decode(body) else {
            return refuse(
                name, "encoding", "is in no encoding that Vigía knows (UTF-8, UTF-16, Windows-1252, Latin-1): save it as UTF-8.")
        }
        return checked(text, name)
    }

    private static func checked(_ text: PlainText, _ name: String) -> Result<PlainText, Refusal> {
        let bytes = TextBytes(text.bytes)
        var index = 0
        while index < bytes.count {
            let space = bytes.spaceLength(at: index, end: bytes.count)
            if space == 0 { return .success(text) }
            index += space
        }
        return refuse(name, "empty", "has only white space: there is nothing to read.")
    }

    private static func refuse(_ name: String, _ code: String, _ rest: String) -> Result<PlainText, Refusal> {
        .failure(Refusal(source: name, code: code, message: "\(name) \(rest)"))
    }
}

/// How many bytes of a text are of the kinds that texts do not have.
private struct ByteCensus {
    var zeros = 0
    /// C0 controls but tab, line ends, form feed and the end-of-file mark.
    var controls = 0

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            zeros = buffer.count { $0 == 0 ? 1 : 0 }
            controls = buffer.count { ($0 < 32 ? 1 : 0) & ($0 &- 9 > 4 ? 1 : 0) & ($0 != 0x1A ? 1 : 0) }
        }
        controls -= zeros
    }
}

/// How many characters of more than one byte are well-formed UTF-8, and how many bytes are not.
private struct UTF8Validity {
    var sequences = 0
    var invalid = 0

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xC2 && byte < 0xE0 ? 2 : 0
            var good = length > 0 && index + length <= bytes.count
            if good { for next in (index + 1)..<(index + length) where bytes[next] & 0xC0 != 0x80 { good = false } }
            if good {
                sequences += 1
                index += length
            } else {
                invalid += 1
                index += 1
            }
        }
    }
}
