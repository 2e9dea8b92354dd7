import Documents

/// The number and the identifier of a mention: its byte offset, and its place among the mentions that start there.
///
/// ```swift
/// MentionCode.identifier(document: "13fe9cf369ab187d", code: MentionCode.make(offset: 219, place: 0))  // "M-2fzsszkkvc"
/// ```
package enum MentionCode {
    /// How many mentions may start at one byte.
    static let places = 4

    package static func make(offset: Int, place: Int) -> Int { offset * places + place }

    /// `M-`, eight base-32 digits of the document's SHA-256, and the code in base 32.
    package static func identifier(document sha256: String, code: Int) -> String {
        prefix(sha256) + digits(code)
    }

    /// `M-` and the document's eight digits, to which codes are appended.
    package static func prefix(_ sha256: String) -> String {
        let value = UInt64(sha256.prefix(10), radix: 16) ?? 0
        var text = "M-"
        for shift in stride(from: 35, through: 0, by: -5) {
            text.unicodeScalars.append(alphabet[Int(value >> UInt64(shift)) & 31])
        }
        return text
    }

    /// The code in Crockford's base 32, lower case, without leading zeros.
    package static func digits(_ code: Int) -> String {
        var rest = code
        var reversed: [UInt8] = []
        repeat {
            reversed.append(UInt8(alphabet[rest & 31].value))
            rest >>= 5
        } while rest > 0
        return String(decoding: reversed.reversed(), as: UTF8.self)
    }

    /// The first ten hex digits of the document's SHA-256 and the code, or nil where `identifier` is no mention's.
    package static func parse(_ identifier: String) -> (sha256Prefix: String, code: Int)? {
        let scalars = Array(identifier.unicodeScalars)
        guard scalars.count > 10, scalars.count <= 20, scalars[0] == "M", scalars[1] == "-" else { return nil }
        var numbers: [Int] = []
        for scalar in scalars[2...] {
            guard let digit = alphabet.firstIndex(of: scalar) else { return nil }
            numbers.append(digit)
        }
        let document = numbers[..<8].reduce(0) { $0 << 5 | $1 }
        let code = numbers[8...].reduce(0) { $0 << 5 | $1 }
        let hex = String(document, radix: 16)
        return (String(repeating: "0", count: 10 - hex.count) + hex, code)
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
}
