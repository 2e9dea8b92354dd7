import Annotation

/// Finds spellings of people's names that may be slips of one another.
struct SpellingFinder {
    /// One spelling of an entity's name.
    struct Spelling {
        var entity: Int
        /// The last part of the entity's id: its folded words.
        var words: [[UInt8]]
        var isRegistered: Bool
        /// As first written, in capitals only where it always is.
        var text: String
        var count: Int
        /// The identifier of its first mention.
        var evidence: String
        var documents: Set<Int>
    }

    struct Candidate {
        var kept: Spelling
        var other: Spelling
        var reason: Merger.Reason
        /// Enough speaks for it.
        var isSure: Bool
    }

    /// - Parameter spellings: in a fixed order; those of one entity together.
    /// - Complexity: O(n) of the names' letters, but for names of the same letters save one.
    func candidates(_ spellings: [Spelling]) -> [Candidate] {
        var found: [Candidate] = []
        var main: [Spelling] = []
        var start = 0
        while start < spellings.count {
            var end = start
            while end < spellings.count, spellings[end].entity == spellings[start].entity { end += 1 }
            let own = spellings[start..<end]
            if let most = own.filter({ Self.words($0.text) == $0.words }).max(by: Self.isLess) ?? own.max(by: Self.isLess) {
                main.append(most)
            }
            found += accents(Array(own))
            start = end
        }
        return found + oneLetter(main)
    }

    /// Spellings of one entity whose folded words are the same; capitals often go without their accents, which says nothing.
    private func accents(_ own: [Spelling]) -> [Candidate] {
        var groups: [[[UInt8]]: [Spelling]] = [:]
        for spelling in own { groups[Self.words(spelling.text), default: []].append(spelling) }
        var found: [Candidate] = []
        for spelling in own {
            let words = Self.words(spelling.text)
            guard words.count >= 2, let group = groups.removeValue(forKey: words), group.count > 1,
                let kept = group.max(by: Self.isLess)
            else { continue }
            for other in group where other.text != kept.text && other.text != other.text.uppercased() {
                found.append(Candidate(kept: kept, other: other, reason: .accents, isSure: true))
            }
        }
        return found
    }

    /// Names of different entities that differ in one letter of one word.
    ///
    /// Sure are those that one document has in both spellings, and those of four words and more; where the other spelling is near
    /// to several names, none is. Names that differ in a last vowel («Mario», «María») are two names.
    private func oneLetter(_ names: [Spelling]) -> [Candidate] {
        var nearby: [[UInt8]: [Int]] = [:]
        var pairs: Set<[Int]> = []
        for (number, name) in names.enumerated() where name.words.count >= 2 && name.words.count <= 8 {
            for position in name.words.indices where (5...24).contains(name.words[position].count) {
                for skipped in -1..<name.words[position].count {
                    var words = name.words
                    if skipped >= 0 { words[position].remove(at: skipped) }
                    let key = Array(words.joined(separator: [UInt8(ascii: "-")])) + [0, UInt8(position)]
                    for other in nearby[key] ?? [] where other != number { pairs.insert([other, number]) }
                    nearby[key, default: []].append(number)
                }
            }
        }
        var found: [Candidate] = []
        var partners: [Int: Int] = [:]
        for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let (a, b) = (names[pair[0]], names[pair[1]])
            guard a.words.count == b.words.count, !(a.isRegistered && b.isRegistered) else { continue }
            let places = a.words.indices.filter { a.words[$0] != b.words[$0] }
            guard places.count == 1, let place = places.first, Self.isSlip(a.words[place], b.words[place]) else { continue }
            let together = !a.documents.isDisjoint(with: b.documents)
            let isSure = together && (place > 0 || a.words.count > 2) || a.words.count >= 4
            let keepsFirst = a.isRegistered || !b.isRegistered && !Self.isLess(a, b)
            let (kept, other) = keepsFirst ? (a, b) : (b, a)
            partners[a.entity, default: 0] += 1
            partners[b.entity, default: 0] += 1
            found.append(Candidate(kept: kept, other: other, reason: .oneLetter, isSure: isSure))
        }
        return found.map { candidate in
            var candidate = candidate
            if partners[candidate.other.entity] != 1 { candidate.isSure = false }
            return candidate
        }
    }

    /// Whether two words are one edit apart (Damerau 1964, doi:10.1145/363958.363994), and not just in their last vowel or a last s.
    static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        var end = 0
        while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] { end += 1 }
        let (restShort, restLong) = (short.count - start - end, long.count - start - end)
        if restShort == 2, restLong == 2 { return short[start] == long[start + 1] && short[start + 1] == long[start] }
        guard restLong == 1, restShort <= 1 else { return false }
        guard end == 0 else { return true }
        let vowels = Array("aeo".utf8)
        if restShort == 1 { return !(vowels.contains(short[start]) && vowels.contains(long[start])) }
        return !(vowels + Array("s".utf8)).contains(long[start])
    }

    /// The less frequent is the lesser, then the one with fewer accents, then the later in order.
    private static func isLess(_ a: Spelling, _ b: Spelling) -> Bool {
        (a.count, a.text.utf8.count, b.text) < (b.count, b.text.utf8.count, a.text)
    }

    static func words(_ text: String) -> [[UInt8]] { Slug.of(text).split(separator: "-").map { Array($0.utf8) } }
}
