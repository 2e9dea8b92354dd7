/// «Estas ocho entidades», "these eight states": as many names as were last listed together.
struct ListReference {
    /// The bodies of the lists read so far, the latest last; a place stands for its government.
    private var lists: [[String]] = []

    /// Takes the lists of a sentence, names with nothing but commas and conjunctions between them.
    mutating func read(_ names: ArraySlice<PartyIndex.Name>, text: UnsafeBufferPointer<UInt8>) {
        var run: [String] = []
        var end = 0
        for name in names {
            let body = name.entities.first ?? name.place.map { $0 + ".gobierno" }
            if !run.isEmpty, !isJoint(end, name.range.lowerBound, text) { close(&run) }
            if let body {
                if !run.contains(body) { run.append(body) }
            } else {
                close(&run)
            }
            end = name.range.upperBound
        }
        close(&run)
    }

    /// The reference in a sentence, with the bodies it means, where a list of just that length was read before.
    func reference(in range: Range<Int>, tokens: Tokens, lexicon: EventLexicon) -> PartyIndex.Name? {
        guard !lists.isEmpty else { return nil }
        let closed = lexicon.closed
        for at in range where lexicon.classes(of: tokens[at].id) & closed.collective != 0 && at - 2 >= range.lowerBound {
            guard let count = lexicon.numerals[tokens[at - 1].id],
                lexicon.classes(of: tokens[at - 2].id) & closed.determiner != 0,
                let list = lists.last(where: { $0.count == count })
            else { continue }
            return PartyIndex.Name(
                range: Int(tokens[at - 2].start)..<Int(tokens[at].end), entities: list, isPlace: false, isPerson: false)
        }
        return nil
    }

    private mutating func close(_ run: inout [String]) {
        if run.count > 1 {
            lists.append(run)
            // Only what was listed lately can be meant.
            if lists.count > 3 { lists.removeFirst() }
        }
        run = []
    }

    /// Whether only commas, spaces and «y», «e», "and" stand between two names.
    private func isJoint(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start < end, end - start < 7 else { return false }
        return (start..<end).allSatisfy { at in
            switch text[at] {
            case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "y"), UInt8(ascii: "e"): true
            case UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "d"): end - start > 4
            default: false
            }
        }
    }
}
