/// The classes of few words, by their numbers: a bit for each word tells the most that have none, without a look for them.
struct SeldomWordClasses<Classes: OptionSet & Sendable>: Sendable where Classes.Element == Classes {
    private var bits: [UInt64] = []
    private var classes: [Int32: Classes] = [:]

    @inline(__always)
    subscript(id: Int32) -> Classes {
        let place = Int(id >> 6)
        guard bits.indices.contains(place), bits[place] & Self.bit(id) != 0 else { return [] }
        return classes[id] ?? []
    }

    mutating func insert(_ kind: Classes, to id: Int32) {
        classes[id, default: []].insert(kind)
        let place = Int(id >> 6)
        if place >= bits.count { bits += repeatElement(0, count: place + 1 - bits.count) }
        bits[place] |= Self.bit(id)
    }

    @inline(__always)
    private static func bit(_ id: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: id & 63) }
}
