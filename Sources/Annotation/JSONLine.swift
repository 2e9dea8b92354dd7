import Documents

/// Writes one JSON value on one line, key by key in the order given.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    /// Whether the next key needs a comma before it.
    private var wantsComma = false

    /// - Parameter capacity: about how many bytes are to come.
    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    mutating func object(_ body: (inout JSONLine) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        wantsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        wantsComma = true
    }

    mutating func list<Element>(_ name: StaticString, _ elements: [Element], _ body: (inout JSONLine, Element) -> Void) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for index in elements.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "{"))
            wantsComma = false
            body(&self, elements[index])
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
        wantsComma = true
    }

    /// - Parameter name: without signs that JSON escapes.
    mutating func key(_ name: StaticString) {
        if wantsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        write(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        wantsComma = true
    }

    mutating func null() { write("null") }

    mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    mutating func field(_ name: StaticString, _ value: Int?) {
        key(name)
        if let value { write(value) } else { null() }
    }

    mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        write(value ? "true" : "false")
    }

    mutating func field(_ name: StaticString, _ values: [String]) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            string(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A number between 0 and 1 with two decimals at the most.
    mutating func field(_ name: StaticString, hundredths value: Double) {
        key(name)
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        switch hundredths {
        case 0: write("0")
        case 100: write("1")
        case _ where hundredths.isMultiple(of: 10):
            write("0.")
            write(hundredths / 10)
        default:
            write(hundredths < 10 ? "0.0" : "0.")
            write(hundredths)
        }
    }

    mutating func range(_ range: Range<Int>?) {
        field("start", range?.lowerBound)
        field("end", range?.upperBound)
    }

    mutating func interval(_ interval: DayInterval) {
        field("earliest", interval.earliest?.description)
        field("latest", interval.latest?.description)
    }

    private mutating func write(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func write(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(48 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        var (low, high) = (start, bytes.count - 1)
        while low < high {
            bytes.swapAt(low, high)
            low += 1
            high -= 1
        }
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.withContiguousStorageIfAvailable({ escaped($0) }) == nil {
            var text = text
            text.withUTF8 { escaped($0) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
        // Most text needs no escape; what does goes in by runs.
        guard Self.hasEscape(text) else { return bytes.append(contentsOf: text) }
        var start = 0
        for index in text.indices where Self.needsEscape(text[index]) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            escape(text[index])
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Whether a byte of `text` has to be escaped, told eight at a time.
    private static func hasEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        /// The high bit of the lowest byte of `word` that is 0, and perhaps of bytes above it.
        @inline(__always)
        func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
        let bytes = UnsafeRawBufferPointer(text)
        var index = 0
        while index &+ 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let found = zeros(word & ones &* 0xE0) | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C)
            if found & ones << 7 != 0 { return true }
            index &+= 8
        }
        while index < bytes.count {
            if needsEscape(bytes[index]) { return true }
            index &+= 1
        }
        return false
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 10: bytes.append(UInt8(ascii: "n"))
        case 13: bytes.append(UInt8(ascii: "r"))
        case 9: bytes.append(UInt8(ascii: "t"))
        case 0..<32:
            let digits = Array("0123456789abcdef".utf8)
            bytes += Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }
}
