/// Makes ids of names: folded letters and digits, hyphens between.
///
/// ```swift
/// Slug.of("Comisión de la Verdad")  // "comision-de-la-verdad"
/// ```
package enum Slug {
    /// - Complexity: O(n) of the text's bytes.
    package static func of(_ text: String) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

    /// The same as bytes.
    static func bytes(of text: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var gap = false
        let folded = Folding.folded(text)
        var at = 0
        while at < folded.count {
            let byte = folded[at]
            // ’ “ – and their like, which begin with these two bytes, part words as ' does.
            if byte == 0xE2, at + 2 < folded.count, folded[at + 1] == 0x80 {
                gap = true
                at += 3
                continue
            }
            at += 1
            if (97...122).contains(byte) || (48...57).contains(byte) || byte >= 0x80 {
                if gap, !result.isEmpty { result.append(UInt8(ascii: "-")) }
                gap = false
                result.append(byte)
            } else {
                gap = true
            }
        }
        return result
    }
}
