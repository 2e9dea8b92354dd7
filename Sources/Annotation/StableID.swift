import Documents

/// Short identifiers that are the same on every run, machine and engine: a letter, a hyphen and base-32 digits.
///
/// ```swift
/// StableID.make("E", "9f86d081884c7d65/219")  // "E-" and ten digits of Crockford's base 32
/// ```
package enum StableID {
    /// The identifier of what `key` identifies, 50 bits of its SHA-256 in Crockford's base 32, lower case.
    package static func make(_ letter: String, _ key: String) -> String {
        let hex = SHA256.hex(of: Array(key.utf8)).prefix(13)
        let value = (UInt64(hex, radix: 16) ?? 0) >> 2
        let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var text = ""
        for shift in stride(from: 45, through: 0, by: -5) { text.append(digits[Int((value >> UInt64(shift)) & 31)]) }
        return "\(letter)-\(text)"
    }
}
