/// Folds letters to lower case without accents, byte by byte, for Latin scripts.
///
/// ```swift
/// String(decoding: Folding.folded("SECRETARÍA"), as: UTF8.self)  // "secretaria"
/// ```
package enum Folding {
    /// The folded form of `text`; characters beyond Latin Extended-A stand as they are, combining marks are dropped.
    /// - Complexity: O(n) of the text's bytes.
    package static func folded(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        if text.utf8.withContiguousStorageIfAvailable({ add($0, to: &result) }) != nil { return result }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.append(UInt8(scalar.value) + 32)
            case 0..<0x80: result.append(UInt8(scalar.value))
            case 0xC0..<0x180:
                let letters = latin[Int(scalar.value) - 0xC0]
                if letters.0 == 0 {
                    result.append(contentsOf: Array(String(scalar).utf8))
                } else {
                    result.append(letters.0)
                    if letters.1 != 0 { result.append(letters.1) }
                }
            case 0x300..<0x370: break
            default: result.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        return result
    }

    /// The folded form of a text's bytes.
    /// - Complexity: O(n) of the bytes.
    package static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            add(bytes, to: &result)
            return result
        }
    }

    /// Adds the folded form of whole characters; none has more bytes when it is folded.
    private static func add(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte < 0x80 {
                result.append(byte &- 65 < 26 ? byte | 32 : byte)
                continue
            }
            let next = index < bytes.count ? bytes[index] : 0
            if (0xC3...0xC5).contains(byte) {
                let letters = latin[Int(byte - 0xC3) << 6 | Int(next & 0x3F)]
                index += 1
                if letters.0 == 0 {
                    result.append(byte)
                    result.append(next)
                } else {
                    result.append(letters.0)
                    if letters.1 != 0 { result.append(letters.1) }
                }
            } else if byte == 0xCC || byte == 0xCD && next < 0xB0 {
                // U+0300 to U+036F: marks that combine.
                index += 1
            } else {
                result.append(byte)
            }
        }
    }

    /// One or two ASCII letters for each code point from U+00C0 to U+017F; (0, 0) leaves it as it is.
    static let latin: [(UInt8, UInt8)] = {
        let rows =
            "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss "
            + "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y "
            + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h "
            + "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe "
            + "r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
        return rows.split(separator: " ").map { letters in
            let bytes = Array(letters.utf8)
            return bytes == [UInt8(ascii: "-")] ? (0, 0) : (bytes[0], bytes.count > 1 ? bytes[1] : 0)
        }
    }()
}
