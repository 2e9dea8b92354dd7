/// Names the formats that come by mistake, so that their refusal says what the file is.
enum ForeignFormat {
    /// What the first bytes show the file to be, in words that fit after "is", or nil.
    static func name(of bytes: [UInt8]) -> String? {
        for (signature, name) in signatures where bytes.starts(with: signature) { return name }
        let head = TextBytes(Array(bytes.prefix(512)))
        let start = head.trimmed(0..<head.count)
        let folded = head.folded(start)
        return ["<!doctype html", "<html", "<?xml"].contains { folded.starts(with: $0.utf8) } ? "a web page (HTML or XML)" : nil
    }

    private static let signatures: [([UInt8], String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP or Office file"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        (Array("{\\rtf".utf8), "an RTF file"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"), ([0x1F, 0x8B], "a gzip archive"), ([0xFD, 0x37, 0x7A, 0x58], "an XZ archive"),
        (Array("SQLite format 3".utf8), "an SQLite database"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]
}
