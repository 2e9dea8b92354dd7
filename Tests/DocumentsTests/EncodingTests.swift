import Documents
import Testing

@Suite struct EncodingTests {
    static let words = "Año nuevo: «¿qué pasó?» en Ñuñoa"

    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? pair : pair.reversed()
        }
    }

    private static func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value & 0xFF) } }

    @Test(arguments: [
        ("UTF-8", Array(words.utf8)), ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(words.utf8)),
        ("UTF-16 LE", utf16(words, bigEndian: false, mark: true)), ("UTF-16 BE", utf16(words, bigEndian: true, mark: true)),
        ("Latin-1", latin1(words)),
    ])
    func encodingsAreTold(name: String, bytes: [UInt8]) throws {
        guard case .read(let document) = DocumentReader().read(SourceFile(name: name, bytes: bytes)) else {
            Issue.record("\(name) was refused")
            return
        }
        #expect(document.text == EncodingTests.words)
        #expect(document.sha256 == SHA256.hex(of: bytes))
        #expect(document.id == String(SHA256.hex(of: bytes).prefix(16)))
    }

    @Test(arguments: [false, true])
    func utf16WithoutAMarkIsToldByItsZeros(bigEndian: Bool) throws {
        let bytes = EncodingTests.utf16("Un texto sin marca de orden", bigEndian: bigEndian, mark: false)
        guard case .read(let document) = DocumentReader().read(SourceFile(name: "x", bytes: bytes)) else {
            Issue.record("refused")
            return
        }
        #expect(document.text == "Un texto sin marca de orden")
        #expect(
            document.diagnostics.first?.message
                == "Read as UTF-16 \(bigEndian ? "big" : "little") endian, by its zero bytes: save it as UTF-8 to be certain.")
    }

    @Test func windows1252HasQuotesAndDashes() throws {
        // “Sí” – dijo, in Windows-1252.
        let bytes: [UInt8] = [0x93, 0x53, 0xED, 0x94, 0x20, 0x96, 0x20] + Array("dijo la comision reunida".utf8)
        guard case .read(let document) = DocumentReader().read(SourceFile(name: "x", bytes: bytes)) else {
            Issue.record("refused")
            return
        }
        #expect(document.text == "“Sí” – dijo la comision reunida")
        #expect(document.diagnostics.first?.message == "Read as Windows-1252, by its bytes: save it as UTF-8 to be certain.")
    }

    @Test func aFewBrokenBytesAreShownAndSaid() throws {
        let text = String(repeating: "Así empezó la sesión de la comisión. ", count: 10)
        let bytes = Array(text.utf8) + [0xC3] + Array(" fin".utf8)
        guard case .read(let document) = DocumentReader().read(SourceFile(name: "x", bytes: bytes)) else {
            Issue.record("refused")
            return
        }
        #expect(document.text == text + "\u{FFFD} fin")
        #expect(
            document.diagnostics.first?.message
                == "1 byte is no UTF-8 and stands as U+FFFD in the text: get an undamaged copy.")
    }

    @Test func aRecordsTextKeepsItsOffsets() throws {
        let text = "\u{FEFF}Hola, Ñandú."
        let file = SourceFile(name: "r", bytes: Array(text.utf8), isDecoded: true)
        guard case .read(let document) = DocumentReader().read(file) else {
            Issue.record("refused")
            return
        }
        #expect(Array(document.text.utf8) == Array(text.utf8))
        #expect(document.zones.first?.range == 3..<text.utf8.count)
    }

    @Test(arguments: [
        ([UInt8](), "empty", "f is empty: there is nothing to read."),
        (Array(" \n\t\u{A0}\u{2003}\n".utf8), "empty", "f has only white space: there is nothing to read."),
        ([0x61, 0, 0, 0x62, 0x63, 0x64], "binary", "f is not text (it has bytes that no text has): give plain text or PDF."),
        (
            Array("abc".utf8) + [1, 2, 3, 4] + Array("def".utf8), "binary",
            "f is not text (it has bytes that no text has): give plain text or PDF."
        ),
        (
            [0x50, 0x4B, 3, 4, 9, 9], "format",
            "f is a ZIP or Office file, which Vigía does not read: save it as plain text or PDF."
        ),
        (
            Array("<!DOCTYPE html><p>x".utf8), "format",
            "f is a web page (HTML or XML), which Vigía does not read: save it as plain text or PDF."
        ),
        ([0xFF, 0xFE, 0x61, 0, 0x62], "encoding", "f is damaged UTF-16 (half a character is missing): save it again as UTF-8."),
        (
            [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0], "encoding",
            "f is damaged UTF-16 (half a character is missing): save it again as UTF-8."
        ),
        (
            [0x81, 0x8D, 0xFF, 0xC3, 0xA9, 0xFF, 0x90, 0x20, 0xE1], "encoding",
            "f is in no encoding that Vigía knows (UTF-8, UTF-16, Windows-1252, Latin-1): save it as UTF-8."
        ),
    ])
    func refusalsSayWhy(bytes: [UInt8], code: String, message: String) {
        #expect(refusal(bytes, name: "f") == Refusal(source: "f", code: code, message: message))
    }
}
