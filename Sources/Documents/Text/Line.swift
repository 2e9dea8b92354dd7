/// One line of a text that has something on it, and what the joining of lines asks about it.
struct Line: Sendable {
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        static let startsLower = Traits(rawValue: 1)
        static let startsUpper = Traits(rawValue: 2)
        /// Ends with `.`, `?`, `!` or `…`, closing quotes and brackets aside.
        static let endsSentence = Traits(rawValue: 4)
        /// Ends with `:` or `;`.
        static let endsClause = Traits(rawValue: 8)
        /// Has letters, and none of them lower case.
        static let allCaps = Traits(rawValue: 16)
        static let hasLetters = Traits(rawValue: 32)
        /// A form feed lies between the line before and this one.
        static let afterPageBreak = Traits(rawValue: 64)
        static let hasDigits = Traits(rawValue: 128)
    }

    /// UTF-8 bytes of the text, without white space at either end.
    var range: Range<Int>
    /// Empty lines between the line before and this one.
    var blanksBefore: Int32
    /// Code points of the range.
    var width: Int32
    /// Bytes of white space before the range on its line.
    var indent: Int32
    var traits: Traits

    /// The lines of `text` that have something on them.
    /// - Complexity: O(n) of the bytes, in one pass.
    static func lines(of text: TextBytes) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(text.count / 64)
        var start = 0
        var blanks: Int32 = 0
        var pageBreak = false
        let end = text.count
        while start < end {
            var stop = start
            var separator = 0
            var seen: UInt8 = 0
            var continuations = 0
            scan: while stop < end {
                // Once it has letters of both cases only its end and its figures are of interest.
                if seen & ByteSort.cased == ByteSort.cased {
                    let plain = ByteSort.plain(text, from: stop, to: end)
                    stop = plain.end
                    continuations &+= plain.continuations
                    if plain.hasDigits { seen |= ByteSort.digit }
                    guard stop < end else { break scan }
                }
                let byte = text[stop]
                let sort = ByteSort.table[Int(byte)]
                seen |= sort
                if sort & ByteSort.special == 0 {
                    stop &+= 1
                    continue
                }
                switch byte {
                case 10, 12:
                    separator = 1
                    break scan
                case 13:
                    separator = stop + 1 < end && text[stop + 1] == 10 ? 2 : 1
                    break scan
                case 0x80...0xBF: continuations &+= 1
                default:
                    switch text.letter(at: stop) {
                    case .lower: seen |= ByteSort.lower
                    case .upper, .caseless: seen |= ByteSort.upper
                    case .none: break
                    }
                    if byte == 0xE2, stop + 2 < end, text[stop + 1] == 0x80, text[stop + 2] == 0xA8 || text[stop + 2] == 0xA9 {
                        separator = 3
                        break scan
                    }
                }
                stop &+= 1
            }
            let range = text.trimmed(start..<stop)
            if range.isEmpty {
                blanks += 1
            } else {
                var traits: Traits = seen & (ByteSort.lower | ByteSort.upper) == 0 ? [] : .hasLetters
                if seen & ByteSort.lower == 0 && seen & ByteSort.upper != 0 { traits.insert(.allCaps) }
                if seen & ByteSort.digit != 0 { traits.insert(.hasDigits) }
                if pageBreak { traits.insert(.afterPageBreak) }
                traits.formUnion(edgeTraits(text, range))
                let outside = stop - start - range.count
                let width = outside == 0 ? range.count - continuations : text.scalars(range)
                lines.append(
                    Line(
                        range: range, blanksBefore: blanks, width: Int32(width),
                        indent: Int32(range.lowerBound - start), traits: traits))
                blanks = 0
                pageBreak = false
            }
            if separator == 1 && text[stop] == 12 { pageBreak = true }
            start = stop + max(separator, 1)
        }
        return lines
    }

    /// How the trimmed `range` begins and ends.
    static func edgeTraits(_ text: TextBytes, _ range: Range<Int>) -> Traits {
        var traits: Traits = []
        var start = range.lowerBound
        while start < range.upperBound, text.isOpening(start) { start += text.width(at: start) }
        if start < range.upperBound {
            switch text.letter(at: start) {
            case .lower: traits.insert(.startsLower)
            case .upper: traits.insert(.startsUpper)
            case .caseless, .none: break
            }
        }
        var last = range.upperBound
        for _ in 0..<4 {
            guard last > range.lowerBound else { return traits }
            var character = last - 1
            while character > range.lowerBound && text[character] & 0xC0 == 0x80 { character -= 1 }
            if text.isClosing(character) {
                last = character
                continue
            }
            switch text[character] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): traits.insert(.endsSentence)
            case UInt8(ascii: ":"), UInt8(ascii: ";"): traits.insert(.endsClause)
            case 0xE2 where text.starts(with: [0xE2, 0x80, 0xA6], at: character, end: last): traits.insert(.endsSentence)
            default: break
            }
            break
        }
        return traits
    }
}

/// What single bytes say of a line.
private enum ByteSort {
    static let lower: UInt8 = 1
    static let upper: UInt8 = 2
    static let digit: UInt8 = 4
    /// Line ends and bytes of characters beyond ASCII, which need a closer look.
    static let special: UInt8 = 8
    static let cased: UInt8 = lower | upper

    /// Passes over bytes that neither end a line nor start a character that may, eight at a time; a few before the text's end may be
    /// left.
    static func plain(_ text: TextBytes, from start: Int, to end: Int) -> (end: Int, continuations: Int, hasDigits: Bool) {
        text.bytes.withUnsafeBytes { bytes in
            let ones: UInt64 = 0x0101_0101_0101_0101
            let high = ones << 7
            /// The high bit of the lowest byte of `word` that is 0, and perhaps of bytes above it.
            @inline(__always)
            func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
            var index = start
            var continuations = 0
            var digits: UInt64 = 0
            while index &+ 8 <= end {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                // Line feed, form feed, carriage return, and the first byte of the line and paragraph separators.
                let ends =
                    zeros(word ^ ones &* 10) | zeros(word ^ ones &* 12) | zeros(word ^ ones &* 13) | zeros(word ^ ones &* 0xE2)
                let first = ends & high
                // The high bits of the bytes before the first that may end it.
                let before = first == 0 ? high : ((first & (0 &- first)) >> 7 &- 1) & high
                let low = word & ~high
                digits |= (low &+ ones &* 0x50) & ~(low &+ ones &* 0x46) & ~word & before
                continuations &+= (word & ~(word << 1) & before).nonzeroBitCount
                if first != 0 { return (index &+ first.trailingZeroBitCount / 8, continuations, digits != 0) }
                index &+= 8
            }
            return (index, continuations, digits != 0)
        }
    }

    static let table: [UInt8] = (0..<256).map { byte in
        switch byte {
        case 97...122: lower
        case 65...90: upper
        case 48...57: digit
        case 10, 12, 13, 128...255: special
        default: 0
        }
    }
}
