import Documents

/// Writes one JSON value on one line, key by key in the order given.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    /// Whether the next key needs a comma before it.
    private var wantsComma = false

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
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            object { body(&$0, element) }
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
        var text = text
        text.withUTF8 { utf8 in
            // Most text needs no escape and goes in by runs.
            var start = 0
            for index in utf8.indices where Self.needsEscape(utf8[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                escape(utf8[index])
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
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
