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

    mutating func list<Element>(_ name: String, _ elements: [Element], _ body: (inout JSONLine, Element) -> Void) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            object { body(&$0, element) }
        }
        bytes.append(UInt8(ascii: "]"))
        wantsComma = true
    }

    mutating func key(_ name: String) {
        if wantsComma { bytes.append(UInt8(ascii: ",")) }
        string(name)
        bytes.append(UInt8(ascii: ":"))
        wantsComma = true
    }

    mutating func null() { bytes += Array("null".utf8) }

    mutating func field(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    mutating func field(_ name: String, _ value: Int?) {
        key(name)
        if let value { bytes += Array(String(value).utf8) } else { null() }
    }

    mutating func field(_ name: String, _ value: Bool) {
        key(name)
        bytes += Array((value ? "true" : "false").utf8)
    }

    mutating func field(_ name: String, _ values: [String]) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            string(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A number between 0 and 1 with two decimals at the most.
    mutating func field(_ name: String, hundredths value: Double) {
        key(name)
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        switch hundredths {
        case 0: bytes += Array("0".utf8)
        case 100: bytes += Array("1".utf8)
        case _ where hundredths.isMultiple(of: 10): bytes += Array("0.\(hundredths / 10)".utf8)
        default: bytes += Array((hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)").utf8)
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

    private mutating func string(_ text: String) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 10: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 13: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            case 9: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case 0..<32: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
