/// The scan behind `Tokens`: decodes, classifies and folds each code point once.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary: Vocabulary.Lookup
    /// The folded bytes of one token; as long as the text, since no code point folds to more bytes than it has.
    private let folded: UnsafeMutableBufferPointer<UInt8>
    private var foldedCount = 0
    private var position = 0

    private enum Class {
        case letter(capital: Bool), digit, space, lineFeed, mark, sign
    }

    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) -> [Tokens.Token] {
        vocabulary.withLookup { lookup in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { folded in
                var scanner = TokenScanner(bytes: bytes, vocabulary: lookup, folded: folded)
                return scanner.scan()
            }
        }
    }

    private init(
        bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary.Lookup, folded: UnsafeMutableBufferPointer<UInt8>
    ) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.folded = folded
    }

    private mutating func scan() -> [Tokens.Token] {
        var tokens: [Tokens.Token] = []
        tokens.reserveCapacity(bytes.count / 4)
        var before: Tokens.Flags = [.spaceBefore, .blockStart]
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 32 {
                before.insert(.spaceBefore)
                position &+= 1
                continue
            }
            let start = position
            if byte | 32 &- 97 < 26, let word = plainWord() {
                position = start &+ word.key.count
                let id = vocabulary.id(of: word.key, folded: UnsafeBufferPointer(folded))
                tokens.append(
                    Tokens.Token(start: Int32(start), end: Int32(position), id: id, flags: before.union(word.flags)))
                before = []
                continue
            }
            let (scalar, width) = decode()
            var flags = before
            foldedCount = 0
            switch Self.classify(scalar) {
            case .space:
                before.insert(.spaceBefore)
                position += width
                continue
            case .lineFeed:
                before.formUnion([.spaceBefore, .blockStart])
                position += width
                continue
            case .mark:
                position += width
                continue
            case .digit:
                flags.insert(.number)
                while position < bytes.count, bytes[position] &- 48 < 10 {
                    take(bytes[position])
                    position += 1
                }
            case .sign:
                flags.insert(.sign)
                for offset in 0..<width { take(bytes[position + offset]) }
                position += width
            case .letter:
                flags.formUnion(scanWord())
            }
            before = []
            let word = UnsafeBufferPointer(rebasing: folded[..<foldedCount])
            let id = vocabulary.id(of: Vocabulary.Key(word), folded: word)
            tokens.append(Tokens.Token(start: Int32(start), end: Int32(position), id: id, flags: flags))
        }
        return tokens
    }

    /// The word at `position` where it is one of fewer than sixteen ASCII letters, as nearly all are; nil for all others.
    ///
    /// Eight bytes are read and folded at once.
    @inline(__always)
    private func plainWord() -> (key: Vocabulary.Key, flags: Tokens.Flags)? {
        guard position &+ 17 <= bytes.count, let start = bytes.baseAddress.map({ UnsafeRawPointer($0 + position) }) else {
            return nil
        }
        let first = Letters(UInt64(littleEndian: start.loadUnaligned(as: UInt64.self)))
        var (key, capitals) = (Vocabulary.Key(first: first.folded, second: 0, count: first.count), first.capitals)
        if first.count == 8 {
            let second = Letters(UInt64(littleEndian: (start + 8).loadUnaligned(as: UInt64.self)))
            guard second.count < 8 else { return nil }
            key.second = second.folded
            key.count &+= second.count
            capitals &+= second.capitals
        }
        let next = bytes[position &+ key.count]
        // A digit, an apostrophe and all beyond ASCII may go on with the word.
        guard next < 0x80, next != 0x27, next &- 48 >= 10 else { return nil }
        var flags: Tokens.Flags = .word
        if bytes[position] < 97 { flags.insert(.capitalised) }
        if key.count > 1, capitals == key.count { flags.insert(.allCapitals) }
        return (key, flags)
    }

    /// The ASCII letters that eight bytes begin with.
    private struct Letters {
        /// In lower case, lowest first; 0 beyond the last one.
        var folded: UInt64
        var count: Int
        var capitals: Int

        @inline(__always)
        init(_ bytes: UInt64) {
            let high: UInt64 = 0x8080_8080_8080_8080
            let lower = bytes | 0x2020_2020_2020_2020
            let low = lower & ~high
            // The high bit of each byte that is at least `a`, and no more than `z`, and ASCII.
            let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~bytes & high
            count = (~letters & high).trailingZeroBitCount &>> 3
            let kept: UInt64 = count == 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
            folded = lower & kept
            // A capital lacks the bit 32, which shifted twice is the high one.
            capitals = (high & kept & ~(bytes &<< 2)).nonzeroBitCount
        }
    }

    private mutating func scanWord() -> Tokens.Flags {
        var flags: Tokens.Flags = .word
        var letters = 0
        var capitals = 0
        if bytes[position] &- 65 < 26 { flags.insert(.capitalised) }
        scan: while position < bytes.count {
            // Nearly all letters are ASCII, and need no more than one bit changed.
            let start = position
            var (index, count) = (position, foldedCount)
            while index < bytes.count {
                let byte = bytes[index]
                let small = byte | 32
                guard small &- 97 < 26 else { break }
                capitals &+= byte < 97 ? 1 : 0
                folded[count] = small
                count &+= 1
                index &+= 1
            }
            letters &+= index &- start
            (position, foldedCount) = (index, count)
            if index == bytes.count || bytes[index] == 32 { break }
            let (scalar, width) = decode()
            switch Self.classify(scalar) {
            case .letter(let capital):
                if letters == 0, capital { flags.insert(.capitalised) }
                letters += 1
                if capital { capitals += 1 }
                if scalar < 0x80 {
                    take(UInt8(truncatingIfNeeded: scalar) | 32)
                } else {
                    flags.insert(.accented)
                    takeFolded(scalar, width)
                }
            case .digit: take(UInt8(truncatingIfNeeded: scalar))
            case .mark: flags.insert(.accented)
            case .space, .lineFeed, .sign:
                guard isInnerApostrophe(scalar, width) else { break scan }
                take(UInt8(ascii: "'"))
            }
            position += width
        }
        if letters > 1, capitals == letters { flags.insert(.allCapitals) }
        return flags
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8) {
        folded[foldedCount] = byte
        foldedCount &+= 1
    }

    private mutating func takeFolded(_ scalar: UInt32, _ width: Int) {
        if scalar >= 0xC0, scalar < 0x180 {
            let (first, second) = Folding.latin[Int(scalar) - 0xC0]
            if first != 0 {
                take(first)
                if second != 0 { take(second) }
                return
            }
        }
        for offset in 0..<width { take(bytes[position + offset]) }
    }

    /// An apostrophe between two letters belongs to the word (`O'Higgins`, `Convention’s` keeps its possessive).
    private func isInnerApostrophe(_ scalar: UInt32, _ width: Int) -> Bool {
        guard scalar == 0x27 || scalar == 0x2019, position + width < bytes.count else { return false }
        let next = bytes[position + width]
        return next | 32 >= 97 && next | 32 <= 122 || next >= 0xC3
    }

    /// The code point at `position` and its width; the text is valid UTF-8, as every `String` is.
    @inline(__always)
    private func decode() -> (UInt32, Int) {
        let first = UInt32(bytes[position])
        if first < 0x80 { return (first, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(bytes[position + 1]) & 0x3F, 2) }
        let middle = UInt32(bytes[position + 1]) & 0x3F
        let last = UInt32(bytes[position + 2]) & 0x3F
        if first < 0xF0 { return ((first & 0x0F) << 12 | middle << 6 | last, 3) }
        return ((first & 0x07) << 18 | middle << 12 | last << 6 | UInt32(bytes[position + 3]) & 0x3F, 4)
    }

    @inline(__always)
    private static func classify(_ scalar: UInt32) -> Class {
        if scalar < 0x80 {
            switch UInt8(truncatingIfNeeded: scalar) {
            case 97...122: return .letter(capital: false)
            case 65...90: return .letter(capital: true)
            case 48...57: return .digit
            case 10: return .lineFeed
            case 0...32: return .space
            default: return .sign
            }
        }
        return classifyBeyondASCII(scalar)
    }

    private static func classifyBeyondASCII(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return .space
        case 0xAD, 0x300...0x36F, 0x200C...0x200F, 0x2060, 0xFE00...0xFE0F: return .mark
        case 0xAA, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0xFF: return .letter(capital: false)
        case 0xC0...0xD6, 0xD8...0xDE: return .letter(capital: true)
        case 0x80...0xBF, 0xD7, 0xF7, 0x2010...0x2BFF, 0x3001...0x303F, 0xFF00...0xFF20: return .sign
        default:
            guard let properties = Unicode.Scalar(scalar)?.properties else { return .sign }
            if properties.isAlphabetic { return .letter(capital: properties.isUppercase) }
            return properties.numericType == nil ? .sign : .letter(capital: false)
        }
    }
}
