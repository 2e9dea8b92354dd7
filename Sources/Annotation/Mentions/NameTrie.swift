/// The names of the registry as paths of word numbers, for longest-match search.
///
/// The root's children stand by their words; all others in one open-addressed table keyed by node and word. What leads to a node
/// tells at once whether names end there and, by a bit for each, which words may go on from it: most steps of a text lead nowhere,
/// and should cost no look into the table.
struct NameTrie: Sendable {
    /// A node as a search sees it.
    struct Node: Sendable {
        fileprivate(set) var number: Int32
        /// Bit 0 where names end at the node; the others for the words that go on.
        fileprivate var bits: UInt32

        @inline(__always)
        var hasForms: Bool { bits & 1 != 0 }
    }

    private struct Slot {
        /// `root` where the slot is empty: the root's children are elsewhere.
        var node: Int32 = NameTrie.root
        var word: Int32 = 0
        var child = Node(number: NameTrie.root, bits: 0)
    }

    private var slots = [Slot](repeating: Slot(), count: 1 << 15)
    private var used = 0
    /// By word number; the root itself for none.
    private var first: [Node] = []
    /// The first form that ends at each node, -1 for none.
    private var firstForm: [Int32] = [-1]
    private var nextForm: [Int32] = []

    private static let root: Int32 = 0

    /// Adds the name that `path` spells as form number `form`; forms are added in order of their numbers.
    mutating func insert(_ path: [Int32], form: Int) {
        var node = Self.root
        for word in path { node = find(node, word)?.number ?? add(node, word) }
        while nextForm.count <= form { nextForm.append(-1) }
        nextForm[form] = firstForm[Int(node)]
        firstForm[Int(node)] = Int32(form)
    }

    /// Notes at each node what goes on from it: no name may be added any more.
    mutating func close() {
        var bits = firstForm.map { $0 < 0 ? 0 : 1 as UInt32 }
        for slot in slots where slot.node != Self.root { bits[Int(slot.node)] |= Self.bit(slot.word) }
        for index in slots.indices where slots[index].node != Self.root {
            slots[index].child.bits = bits[Int(slots[index].child.number)]
        }
        for index in first.indices where first[index].number != Self.root { first[index].bits = bits[Int(first[index].number)] }
    }

    /// The node that a name's first word leads to.
    @inline(__always)
    func start(_ word: Int32) -> Node? {
        guard Int(word) < first.count, first[Int(word)].number != Self.root else { return nil }
        return first[Int(word)]
    }

    /// The node that `word` leads to from `node`.
    @inline(__always)
    func child(_ node: Node, _ word: Int32) -> Node? { mayLead(word, from: node) ? find(node.number, word) : nil }

    /// Whether `word` may lead on from `node`.
    @inline(__always)
    func mayLead(_ word: Int32, from node: Node) -> Bool { node.bits & Self.bit(word) != 0 }

    /// The numbers of the forms that end at `node`, latest first.
    func forms(_ node: Node) -> Forms { Forms(form: firstForm[Int(node.number)], following: nextForm) }

    struct Forms: Sequence, IteratorProtocol {
        fileprivate var form: Int32
        fileprivate let following: [Int32]

        mutating func next() -> Int32? {
            guard form >= 0 else { return nil }
            defer { form = following[Int(form)] }
            return form
        }
    }

    private func find(_ node: Int32, _ word: Int32) -> Node? {
        if node == Self.root { return start(word) }
        let mask = slots.count - 1
        var slot = Self.place(node, word) & mask
        while slots[slot].node != Self.root {
            if slots[slot].node == node, slots[slot].word == word { return slots[slot].child }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func add(_ node: Int32, _ word: Int32) -> Int32 {
        let new = Node(number: Int32(firstForm.count), bits: 0)
        firstForm.append(-1)
        if node == Self.root {
            if Int(word) >= first.count {
                first += repeatElement(Node(number: Self.root, bits: 0), count: Int(word) + 1 - first.count)
            }
            first[Int(word)] = new
            return new.number
        }
        used += 1
        // Half of the room stays empty: most looks find nothing, and pass over all that lie close by.
        if used * 2 > slots.count {
            let old = slots
            slots = [Slot](repeating: Slot(), count: old.count * 2)
            for slot in old where slot.node != Self.root { place(slot) }
        }
        place(Slot(node: node, word: word, child: new))
        return new.number
    }

    private mutating func place(_ new: Slot) {
        let mask = slots.count - 1
        var slot = Self.place(new.node, new.word) & mask
        while slots[slot].node != Self.root { slot = (slot + 1) & mask }
        slots[slot] = new
    }

    /// Fibonacci hashing.
    @inline(__always)
    private static func place(_ node: Int32, _ word: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
        return Int(truncatingIfNeeded: ((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) >> 33)
    }

    /// The bit of a word among those that go on from a node.
    @inline(__always)
    private static func bit(_ word: Int32) -> UInt32 { 1 &<< max(1, (UInt32(bitPattern: word) &* 0x9E37_79B1) >> 27) }
}
