/// The UTF-8 bytes of a text, and what its readers ask about the characters in them.
///
/// Letters of the Latin-1 range have a case here; letters of other scripts are letters without one. That is all that
/// Spanish and English need, and it costs no decoding.
struct TextBytes: Sendable {
    let bytes: [UInt8]

    enum Letter {
        case upper, lower, caseless, none
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var count: Int { bytes.count }

    subscript(index: Int) -> UInt8 { bytes[index] }

    /// What letter starts at `index`, which lies on a character's start.
    @inline(__always)
    func letter(at index: Int) -> Letter {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte >= 97 && byte <= 122 { return .lower }
            return byte >= 65 && byte <= 90 ? .upper : .none
        }
        guard byte >= 0xC3, index + 1 < bytes.count else { return .none }
        let next = bytes[index + 1]
        switch byte {
        case 0xC3: return next == 0x97 || next == 0xB7 ? .none : next < 0x9F ? .upper : .lower
        case 0xC4...0xC5: return next & 1 == 0 ? .upper : .lower
        case 0xE2: return .none
        case 0xCC: return .none
        default: return .caseless
        }
    }

    @inline(__always)
    func isDigit(_ index: Int) -> Bool { index < bytes.count && bytes[index] &- 48 < 10 }

    /// Bytes of the character that starts at `index`.
    @inline(__always)
    func width(at index: Int) -> Int {
        let byte = bytes[index]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// How many bytes of white space start at `index`: 0 where a character that is seen starts there.
    @inline(__always)
    func spaceLength(at index: Int, end: Int) -> Int {
        let byte = bytes[index]
        if byte <= 32 { return 1 }
        if byte < 0xC2 { return byte == 0x7F ? 1 : 0 }
        if byte == 0xC2 {
            return index + 1 < end && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85) ? 2 : 0
        }
        guard byte >= 0xE2, index + 2 < end else { return 0 }
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        switch byte {
        case 0xE2:
            let general = second == 0x80 && ((0x80...0x8F).contains(third) || (0xA8...0xAF).contains(third))
            return general || second == 0x81 && (third == 0x9F || third == 0xA0) ? 3 : 0
        case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0
        case 0xEF: return second == 0xBB && third == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// `range` without the white space at its ends; empty at its start where it has nothing else.
    /// - Complexity: O(n) of the white space.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let space = spaceLength(at: start, end: range.upperBound)
            if space == 0 { break }
            start += space
        }
        var end = range.upperBound
        while end > start {
            var last = end - 1
            while last > start && bytes[last] & 0xC0 == 0x80 { last -= 1 }
            let space = spaceLength(at: last, end: end)
            if space == 0 || last + space != end { break }
            end = last
        }
        return start..<end
    }

    /// Code points of `range`.
    func scalars(_ range: Range<Int>) -> Int {
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func starts(with other: [UInt8], at index: Int, end: Int) -> Bool {
        guard index + other.count <= end else { return false }
        for offset in 0..<other.count where bytes[index + offset] != other[offset] { return false }
        return true
    }

    /// `range` in lower case, without the accents of Spanish, each run of white space one space.
    ///
    /// ```swift
    /// TextBytes("COMUNICADO  Núm. 3").folded(0..<20)  // the bytes of "comunicado num. 3"
    /// ```
    func folded(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let space = spaceLength(at: index, end: range.upperBound)
            if space > 0 {
                if let last = result.last, last != 32 { result.append(32) }
                index += space
                continue
            }
            let byte = bytes[index]
            if byte == 0xC3, index + 1 < range.upperBound {
                let next = bytes[index + 1] | 0x20
                switch next {
                case 0xA0...0xA5: result.append(UInt8(ascii: "a"))
                case 0xA7: result.append(UInt8(ascii: "c"))
                case 0xA8...0xAB: result.append(UInt8(ascii: "e"))
                case 0xAC...0xAF: result.append(UInt8(ascii: "i"))
                case 0xB1: result.append(UInt8(ascii: "n"))
                case 0xB2...0xB6: result.append(UInt8(ascii: "o"))
                case 0xB9...0xBC: result.append(UInt8(ascii: "u"))
                default: result += [byte, next]
                }
                index += 2
            } else {
                result.append(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)
                index += 1
            }
        }
        if result.last == 32 { result.removeLast() }
        return result
    }

    /// Full stops inside `range` after which a capital follows.
    func innerStops(_ range: Range<Int>) -> Int {
        var stops = 0
        for index in range where bytes[index] == 46 && index + 2 < range.upperBound && bytes[index + 1] == 32 {
            if letter(at: index + 2) == .upper && index >= 2 && (letter(at: index - 1) == .lower || isDigit(index - 1)) {
                stops += 1
            }
        }
        return stops
    }

    /// The words of `range`: runs of letters and digits, apostrophes and hyphens inside them.
    func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            let length = min(width(at: index), range.upperBound - index)
            let inside = letter(at: index) != .none || isDigit(index)
            let joins =
                start != nil && (bytes[index] == 39 || bytes[index] == 45) && index + 1 < range.upperBound
                && letter(at: index + 1) != .none
            if inside || joins {
                if start == nil { start = index }
            } else if let from = start {
                words.append(from..<index)
                start = nil
            }
            index += length
        }
        if let from = start { words.append(from..<range.upperBound) }
        return words
    }

    /// Whether a character that may open a sentence starts at `index`: ¿ ¡ « “ ‘ " ' ( [.
    @inline(__always)
    func isOpening(_ index: Int) -> Bool {
        switch bytes[index] {
        case 34, 39, 40, 91: true
        case 0xC2: index + 1 < count && (bytes[index + 1] == 0xBF || bytes[index + 1] == 0xA1 || bytes[index + 1] == 0xAB)
        case 0xE2: index + 2 < count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x98)
        default: false
        }
    }

    /// Whether a character that may close a sentence after its stop starts at `index`: » ” ’ " ' ) ].
    @inline(__always)
    func isClosing(_ index: Int) -> Bool {
        switch bytes[index] {
        case 34, 39, 41, 93: true
        case 0xC2: index + 1 < count && bytes[index + 1] == 0xBB
        case 0xE2: index + 2 < count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99)
        default: false
        }
    }
}
