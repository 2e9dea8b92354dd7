/// The names of the registry as paths of word numbers, for longest-match search.
///
/// The root's children stand by their words; all others in one open-addressed table keyed by node and word, before which a sieve
/// of bits stands, small enough to stay near: most steps of a text lead nowhere.
struct NameTrie: Sendable {
    private struct Slot {
        /// `root` where the slot is empty: the root's children are elsewhere.
        var node: Int32 = NameTrie.root
        var word: Int32 = 0
        var child: Int32 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 15)
    private var used = 0
    private var sieve = [UInt64](repeating: 0, count: 1 << 14)
    /// By word number; `root` for none.
    private var first: [Int32] = []
    /// The first form that ends at each node, -1 for none.
    private var firstForm: [Int32] = [-1]
    private var nextForm: [Int32] = []

    static let root: Int32 = 0

    /// Adds the name that `path` spells as form number `form`; forms are added in order of their numbers.
    mutating func insert(_ path: [Int32], form: Int) {
        var node = Self.root
        for word in path { node = child(node, word) ?? add(node, word) }
        while nextForm.count <= form { nextForm.append(-1) }
        nextForm[form] = firstForm[Int(node)]
        firstForm[Int(node)] = Int32(form)
    }

    /// The node that `word` leads to from `node`.
    @inline(__always)
    func child(_ node: Int32, _ word: Int32) -> Int32? {
        if node == Self.root {
            guard Int(word) < first.count, first[Int(word)] != Self.root else { return nil }
            return first[Int(word)]
        }
        let hash = Self.hash(node, word)
        guard sieve[Int(hash >> 50)] & 1 << (hash >> 44 & 63) != 0 else { return nil }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 33) & mask
        while slots[slot].node != Self.root {
            if slots[slot].node == node, slots[slot].word == word { return slots[slot].child }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func hasForms(_ node: Int32) -> Bool { firstForm[Int(node)] >= 0 }

    /// The numbers of the forms that end at `node`, latest first.
    func forms(_ node: Int32) -> Forms { Forms(form: firstForm[Int(node)], following: nextForm) }

    struct Forms: Sequence, IteratorProtocol {
        fileprivate var form: Int32
        fileprivate let following: [Int32]

        mutating func next() -> Int32? {
            guard form >= 0 else { return nil }
            defer { form = following[Int(form)] }
            return form
        }
    }

    private mutating func add(_ node: Int32, _ word: Int32) -> Int32 {
        let new = Int32(firstForm.count)
        firstForm.append(-1)
        if node == Self.root {
            if Int(word) >= first.count { first += repeatElement(Self.root, count: Int(word) + 1 - first.count) }
            first[Int(word)] = new
            return new
        }
        used += 1
        if used * 4 > slots.count * 3 {
            let old = slots
            slots = [Slot](repeating: Slot(), count: old.count * 2)
            for slot in old where slot.node != Self.root { place(slot) }
        }
        place(Slot(node: node, word: word, child: new))
        let hash = Self.hash(node, word)
        sieve[Int(hash >> 50)] |= 1 << (hash >> 44 & 63)
        return new
    }

    private mutating func place(_ new: Slot) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(new.node, new.word) >> 33) & mask
        while slots[slot].node != Self.root { slot = (slot + 1) & mask }
        slots[slot] = new
    }

    /// Fibonacci hashing.
    @inline(__always)
    private static func hash(_ node: Int32, _ word: Int32) -> UInt64 {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
        return (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
}
