import Documents

/// A document's zones as text, one a line: kind, language, what it repeats, and the words of the zone.
func zoneDump(_ document: Document) -> String {
    let bytes = Array(document.text.utf8)
    return document.zones.map { zone in
        let repeats = zone.repeats.map { " (as \($0))" } ?? ""
        let words = String(decoding: bytes[zone.range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        return "\(zone.kind.rawValue) \(zone.language.rawValue)\(repeats): \(words)"
    }.joined(separator: "\n")
}

/// The document that a text makes, or nil where it is refused.
func reading(_ text: String, name: String = "example", given: GivenMetadata = GivenMetadata()) -> Document? {
    guard case .read(let document) = DocumentReader().read(SourceFile(name: name, bytes: Array(text.utf8), given: given)) else {
        return nil
    }
    return document
}

/// The refusal that bytes make, or nil where they can be read.
func refusal(_ bytes: [UInt8], name: String = "example", limits: PDFLimits = PDFLimits()) -> Refusal? {
    guard case .refused(let refusal) = DocumentReader(pdfLimits: limits).read(SourceFile(name: name, bytes: bytes)) else {
        return nil
    }
    return refusal
}
