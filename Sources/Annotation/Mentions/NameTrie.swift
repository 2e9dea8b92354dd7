/// The names of the registry as paths of word numbers, for longest-match search.
///
/// Children are kept in one open-addressed table keyed by node and word, so a step costs one probe or two.
struct NameTrie: Sendable {
    private var keys: [UInt64] = [UInt64](repeating: 0, count: 1 << 15)
    private var children: [Int32] = [Int32](repeating: 0, count: 1 << 15)
    private var used = 0
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
        let key = Self.key(node, word)
        let mask = keys.count - 1
        var slot = Self.slot(key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return children[slot] }
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
        used += 1
        if used * 2 > keys.count { grow() }
        place(Self.key(node, word), new)
        return new
    }

    private mutating func grow() {
        let (oldKeys, oldChildren) = (keys, children)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        children = [Int32](repeating: 0, count: oldKeys.count * 2)
        for (index, key) in oldKeys.enumerated() where key != 0 { place(key, oldChildren[index]) }
    }

    private mutating func place(_ key: UInt64, _ child: Int32) {
        let mask = keys.count - 1
        var slot = Self.slot(key) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        children[slot] = child
    }

    /// Never 0: no word has the number 0.
    @inline(__always)
    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    /// Fibonacci hashing.
    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) }
}
