/// The scan behind `Tokens`: decodes, classifies and folds each code point once.
///
/// Words are looked up some dozens at a time: none waits for another one's place in the table.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary: Vocabulary.Lookup
    /// The folded bytes of one token; as long as the text, since no code point folds to more bytes than it has.
    private let folded: UnsafeMutableBufferPointer<UInt8>
    /// Tokens that have been read and not yet been looked up.
    private var pending: Vocabulary.Batch
    private var tokens: [Tokens.Token] = []
    private var foldedCount = 0
    private var position = 0

    private enum Class {
        case letter(capital: Bool), digit, space, lineFeed, mark, sign
    }

    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) -> [Tokens.Token] {
        vocabulary.withLookup { lookup in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { folded in
                Vocabulary.Batch.with { batch in
                    var scanner = TokenScanner(bytes: bytes, vocabulary: lookup, folded: folded, pending: batch)
                    scanner.scan()
                    return scanner.tokens
                }
            }
        }
    }

    private init(
        bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary.Lookup, folded: UnsafeMutableBufferPointer<UInt8>,
        pending: Vocabulary.Batch
    ) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.folded = folded
        self.pending = pending
    }

    private mutating func scan() {
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
            if byte | 32 &- 97 < 26 || byte == 0xC3, let word = plainWord() {
                position = word.end
                add(Tokens.Token(start: Int32(start), end: Int32(position), id: 0, flags: before.union(word.flags)), word.key)
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
            let key = Vocabulary.Key(word)
            let id = foldedCount > 16 ? vocabulary.id(of: key, folded: word) : 0
            add(Tokens.Token(start: Int32(start), end: Int32(position), id: id, flags: flags), key)
        }
        lookUp()
    }

    /// Takes up a token; it is looked up by `key`, unless that is longer than a key holds.
    @inline(__always)
    private mutating func add(_ token: Tokens.Token, _ key: Vocabulary.Key) {
        if pending.add(token, key) { lookUp() }
    }

    @inline(never)
    private mutating func lookUp() {
        tokens.append(contentsOf: vocabulary.resolve(&pending))
    }

    /// The word at `position` where it is one of at most sixteen letters of ASCII and Latin-1, as nearly all are; nil for others.
    ///
    /// Eight bytes are read and folded at once.
    @inline(__always)
    private func plainWord() -> (key: Vocabulary.Key, flags: Tokens.Flags, end: Int)? {
        guard position &+ 9 <= bytes.count else { return nil }
        let first = letters(at: position)
        var key = Vocabulary.Key(first: first.folded, second: 0, count: first.count)
        var (capitals, letters, index) = (first.capitals, first.count, position &+ first.count)
        var flags: Tokens.Flags = .word
        var isFull = first.count == 8
        while true {
            if isFull {
                guard index &+ 9 <= bytes.count else { return nil }
                let more = self.letters(at: index)
                guard key.count &+ more.count <= 16 else { return nil }
                key.append(more.folded, more.count)
                letters &+= more.count
                capitals &+= more.capitals
                index &+= more.count
                isFull = more.count == 8
                continue
            }
            let next = bytes[index]
            if next < 0x80 {
                // A digit or an apostrophe may go on with the word.
                guard next != 0x27, next &- 48 >= 10 else { return nil }
                if bytes[position] < 97 { flags.insert(.capitalised) }
                if letters > 1, capitals == letters { flags.insert(.allCapitals) }
                return (key, flags, index)
            }
            // From U+00C0 to U+00FF all but two signs are letters.
            let last = bytes[index &+ 1]
            guard next == 0xC3, last != 0x97, last != 0xB7, key.count &+ 2 <= 16 else { return nil }
            let (one, two) = Folding.latin[Int(last & 0x3F)]
            key.append(UInt64(one) | UInt64(two) << 8, two == 0 ? 1 : 2)
            flags.insert(.accented)
            if last < 0x9F {
                if letters == 0 { flags.insert(.capitalised) }
                capitals &+= 1
            }
            letters &+= 1
            index &+= 2
            isFull = true
        }
    }

    @inline(__always)
    private func letters(at index: Int) -> Letters {
        Letters(UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)))
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
