import Documents

/// Writes one JSON value on one line, key by key in the order given.
///
/// The line grows in room that is there before it is written: no byte asks for its own.
struct JSONLine {
    private var room: [UInt8]
    /// How many bytes of the room are written.
    private var count = 0
    /// Whether the next key needs a comma before it.
    private var wantsComma = false

    /// - Parameter capacity: about how many bytes are to come.
    init(capacity: Int = 256) {
        room = [UInt8](repeating: 0, count: capacity)
    }

    /// Takes out what has been written.
    mutating func take() -> [UInt8] {
        room.removeLast(room.count - count)
        count = 0
        defer { room = [] }
        return room
    }

    mutating func object(_ body: (inout JSONLine) -> Void) {
        put(UInt8(ascii: "{"))
        wantsComma = false
        body(&self)
        put(UInt8(ascii: "}"))
        wantsComma = true
    }

    /// A list of objects.
    /// - Parameter body: writes the fields of the one with the number that it is given.
    mutating func list(_ name: StaticString, count: Int, _ body: (inout JSONLine, Int) -> Void) {
        key(name)
        put(UInt8(ascii: "["))
        for index in 0..<count {
            if index > 0 { put(UInt8(ascii: ",")) }
            put(UInt8(ascii: "{"))
            wantsComma = false
            body(&self, index)
            put(UInt8(ascii: "}"))
        }
        put(UInt8(ascii: "]"))
        wantsComma = true
    }

    /// - Parameter name: without signs that JSON escapes.
    mutating func key(_ name: StaticString) {
        let comma = wantsComma ? 1 : 0
        let length = name.utf8CodeUnitCount
        put(comma + length + 3) { target in
            if comma == 1 { target[0] = UInt8(ascii: ",") }
            target[comma] = UInt8(ascii: "\"")
            (target + comma + 1).update(from: name.utf8Start, count: length)
            target[comma + length + 1] = UInt8(ascii: "\"")
            target[comma + length + 2] = UInt8(ascii: ":")
        }
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
        put(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { put(UInt8(ascii: ",")) }
            string(value)
        }
        put(UInt8(ascii: "]"))
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

    // MARK: - Bytes

    /// Writes `length` bytes, which `body` puts where it is told.
    @inline(__always)
    private mutating func put(_ length: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
        if room.count - count < length { grow(length) }
        let end = count
        room.withUnsafeMutableBufferPointer { room in
            if let start = room.baseAddress { body(start + end) }
        }
        count &+= length
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) { put(1) { $0[0] = byte } }

    private mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return }
        put(text.count) { $0.update(from: start, count: text.count) }
    }

    @inline(never)
    private mutating func grow(_ length: Int) {
        room.append(contentsOf: repeatElement(0, count: max(room.count, length)))
    }

    private mutating func write(_ text: StaticString) {
        put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ number: Int) {
        if number < 0 { put(UInt8(ascii: "-")) }
        var digits = 1
        var limit: UInt = 10
        while digits < 19, number.magnitude >= limit {
            digits += 1
            limit &*= 10
        }
        put(digits) { target in
            var rest = number.magnitude
            for place in stride(from: digits - 1, through: 0, by: -1) {
                target[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        }
    }

    private mutating func string(_ text: String) {
        // A native string's bytes are read where they are, without a count of who holds it.
        if text.utf8.withContiguousStorageIfAvailable({ quoted($0) }) != nil { return }
        var copy = text
        copy.withUTF8 { quoted($0) }
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        // Most text needs no escape; what does goes in by runs.
        guard Self.hasEscape(text) else {
            return put(text.count + 2) { target in
                target[0] = UInt8(ascii: "\"")
                if let start = text.baseAddress { (target + 1).update(from: start, count: text.count) }
                target[text.count + 1] = UInt8(ascii: "\"")
            }
        }
        put(UInt8(ascii: "\""))
        escaped(text)
        put(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices where Self.needsEscape(text[index]) {
            put(UnsafeBufferPointer(rebasing: text[start..<index]))
            escape(text[index])
            start = index + 1
        }
        put(UnsafeBufferPointer(rebasing: text[start...]))
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
        switch byte {
        case 10: write("\\n")
        case 13: write("\\r")
        case 9: write("\\t")
        case 0..<32:
            write(byte < 16 ? "\\u000" : "\\u001")
            put((byte & 15 < 10 ? 48 : 87) + (byte & 15))
        default:
            put(UInt8(ascii: "\\"))
            put(byte)
        }
    }
}
