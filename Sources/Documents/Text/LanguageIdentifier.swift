/// Tells Spanish from English by their function words.
///
/// ```swift
/// let identifier = LanguageIdentifier()
/// identifier.language(of: TextBytes("La Comisión se reunió con el Comité"))  // .spanish
/// ```
struct LanguageIdentifier: Sendable {
    /// What was found of either language in a stretch of text.
    struct Evidence: Sendable, Hashable {
        var spanish = 0
        var english = 0

        var language: Language {
            spanish == english ? .undetermined : spanish > english ? .spanish : .english
        }

        static func += (left: inout Evidence, right: Evidence) {
            left.spanish += right.spanish
            left.english += right.english
        }
    }

    private static let slots = 1024
    /// Words by which one language must be ahead for no more to be read.
    private static let enough = 4
    /// Open addressing: a word of up to eight bytes as one number, 0 for an empty slot.
    private var keys = [UInt64](repeating: 0, count: LanguageIdentifier.slots)
    private var isSpanish = [Bool](repeating: false, count: LanguageIdentifier.slots)

    init() {
        for word in FunctionWords.spanish { insert(word, spanish: true) }
        for word in FunctionWords.english { insert(word, spanish: false) }
    }

    func language(of text: TextBytes) -> Language { evidence(in: text, 0..<text.count).language }

    /// What the first `limit` bytes of `range` show, or fewer where they leave no doubt.
    /// - Complexity: O(limit).
    func evidence(in text: TextBytes, _ range: Range<Int>, limit: Int = 600) -> Evidence {
        text.bytes.withUnsafeBufferPointer { text in
            keys.withUnsafeBufferPointer {
                evidence(in: text, range.lowerBound..<min(range.upperBound, range.lowerBound + limit), $0)
            }
        }
    }

    private func evidence(
        in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ keys: UnsafeBufferPointer<UInt64>
    ) -> Evidence {
        var evidence = Evidence()
        let end = range.upperBound
        var key: UInt64 = 0
        var length = 0
        var index = range.lowerBound
        while index <= end {
            // The ASCII letters of a word's start are taken at once.
            if length == 0, index &+ 8 <= end {
                let letters = Self.letters(at: index, of: text)
                if letters.count > 0 {
                    (key, length) = letters
                    index &+= length
                }
            }
            let byte = index < end ? text[index] : 32
            if byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 {
                key = key << 8 | UInt64(byte | 0x20)
                length += 1
            } else if byte == 0xC3 {
                key = key << 8 | UInt64(byte)
                length += 1
            } else if byte >= 0x80, length > 0, byte < 0xC0, index > 0, text[index - 1] == 0xC3 {
                // Capital and small accented letters of Latin-1 differ in one bit.
                key = key << 8 | UInt64(byte | 0x20)
                length += 1
            } else {
                if length > 0 && length <= 8 {
                    let slot = Self.find(key, keys)
                    if keys[slot] == key {
                        if isSpanish[slot] { evidence.spanish += 1 } else { evidence.english += 1 }
                        if abs(evidence.spanish - evidence.english) >= LanguageIdentifier.enough { return evidence }
                    }
                }
                // ¿ and ¡ are Spanish by themselves.
                if byte == 0xC2, index + 1 < end, text[index + 1] == 0xBF || text[index + 1] == 0xA1 { evidence.spanish += 2 }
                key = 0
                length = 0
            }
            index += 1
        }
        return evidence
    }

    /// The letters that eight bytes begin with, in lower case, the first of them highest.
    @inline(__always)
    private static func letters(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> (key: UInt64, count: Int) {
        let bytes = UInt64(
            littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high: UInt64 = 0x8080_8080_8080_8080
        let lower = bytes | 0x2020_2020_2020_2020
        let low = lower & ~high
        // The high bit of each byte that is at least `a`, and no more than `z`, and ASCII.
        let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~bytes & high
        let count = (~letters & high).trailingZeroBitCount &>> 3
        return (count == 0 ? 0 : lower.byteSwapped >> UInt64(truncatingIfNeeded: 64 &- 8 &* count), count)
    }

    private mutating func insert(_ word: String, spanish: Bool) {
        var key: UInt64 = 0
        let bytes = Array(word.utf8)
        guard bytes.count <= 8 else { return }
        for byte in bytes { key = key << 8 | UInt64(byte) }
        let slot = keys.withUnsafeBufferPointer { Self.find(key, $0) }
        keys[slot] = key
        isSpanish[slot] = spanish
    }

    /// The slot that holds `key`, or the empty one where it would go.
    @inline(__always)
    private static func find(_ key: UInt64, _ keys: UnsafeBufferPointer<UInt64>) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (LanguageIdentifier.slots - 1) }
        return slot
    }
}
