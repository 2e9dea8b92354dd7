/// The words that any finder looks for, each with a number, so that a text's words are looked up once.
///
/// Words are kept folded: lower case, without accents (`Comisión` and `COMISION` are one word).
/// ```swift
/// var words = Vocabulary()
/// let id = words.insert("Comisión")
/// words.id(ofFolded: Array("comision".utf8)[...]) == id  // true
/// ```
package struct Vocabulary: Sendable {
    /// The number of a word that no finder looks for.
    package static let unknown: Int32 = 0

    /// The first sixteen bytes of a word as two numbers, which tell most words apart in one comparison, and its length.
    struct Key: Equatable {
        var first: UInt64
        var second: UInt64
        var count: Int

        /// The key of `bytes`, of which those beyond the sixteenth are not in it.
        @inline(__always)
        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            first = 0
            second = 0
            count = bytes.count
            for index in 0..<min(count, 8) { first |= UInt64(bytes[index]) << UInt64(index &* 8) }
            if count > 8 { for index in 8..<min(count, 16) { second |= UInt64(bytes[index]) << UInt64(index &* 8 &- 64) } }
        }

        /// The key of a word of at most sixteen bytes, the first of them lowest in the numbers.
        @inline(__always)
        init(first: UInt64, second: UInt64, count: Int) {
            self.first = first
            self.second = second
            self.count = count
        }

        @inline(__always)
        var hash: UInt64 {
            var mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ UInt64(truncatingIfNeeded: count)) &* 0xC2B2_AE3D_27D4_EB4F
            mixed ^= mixed >> 32
            return mixed &* 0xD6E8_FEB8_6659_FD93
        }
    }

    /// A word in the table: what a look-up compares lies side by side. No word has the number 0 of an empty slot.
    fileprivate struct Slot {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var count: Int32 = 0
        var id: Int32 = 0
    }

    private var slots: [Slot]
    /// How far a hash is shifted to the right for the number of its slot.
    private var shift: UInt64 = 54
    /// A bit for each word's hash: most words of a text are in no list, and this table is small enough to stay near.
    private var sieve = [UInt64](repeating: 0, count: 1 << 13)
    private var starts: [Int32] = [0, 0]
    private var blob: [UInt8] = []

    package init() {
        slots = [Slot](repeating: Slot(), count: 1024)
    }

    /// One more than the largest number given.
    package var count: Int { starts.count - 1 }

    /// The number of `word`, given now if it had none; `word` is folded first.
    package mutating func insert(_ word: String) -> Int32 {
        insert(folded: Folding.folded(word))
    }

    package mutating func insert(folded word: [UInt8]) -> Int32 { insert(folded: word[...]) }

    package mutating func insert(folded word: ArraySlice<UInt8>) -> Int32 {
        let known = id(ofFolded: word)
        if known != Self.unknown { return known }
        let id = Int32(count)
        blob.append(contentsOf: word)
        starts.append(Int32(blob.count))
        let key = word.withUnsafeBufferPointer { Key($0) }
        let hash = key.hash
        sieve[Int(hash >> 51)] |= 1 << (hash >> 45 & 63)
        if count * 4 > slots.count * 3 {
            let old = slots
            slots = [Slot](repeating: Slot(), count: old.count * 2)
            shift -= 1
            for slot in old where slot.id != 0 { place(slot) }
        }
        place(Slot(first: key.first, second: key.second, count: Int32(key.count), id: id))
        return id
    }

    /// The number of a word that is folded already, or `unknown`.
    /// - Complexity: O(n) of the word's bytes.
    package func id(ofFolded word: ArraySlice<UInt8>) -> Int32 {
        word.withUnsafeBufferPointer { word in
            withLookup { $0.id(of: Key(word), folded: word) }
        }
    }

    /// Calls `body` with the words as plain memory, which lives until it returns.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            starts.withUnsafeBufferPointer { starts in
                blob.withUnsafeBufferPointer { blob in
                    sieve.withUnsafeBufferPointer { sieve in
                        body(Lookup(slots: slots, shift: shift, sieve: sieve, starts: starts, blob: blob))
                    }
                }
            }
        }
    }

    /// The words as plain memory, for a scan that looks up every word of a text.
    struct Lookup {
        fileprivate let slots: UnsafeBufferPointer<Slot>
        fileprivate let shift: UInt64
        fileprivate let sieve: UnsafeBufferPointer<UInt64>
        fileprivate let starts: UnsafeBufferPointer<Int32>
        fileprivate let blob: UnsafeBufferPointer<UInt8>

        /// The number of the word that has `key`, or `unknown`.
        /// - Parameter folded: the word's bytes, which are only read where there are more than sixteen.
        @inline(__always)
        func id(of key: Key, folded: UnsafeBufferPointer<UInt8>) -> Int32 {
            let hash = key.hash
            if sieve[Int(truncatingIfNeeded: hash >> 51)] & 1 << (hash >> 45 & 63) == 0 { return Vocabulary.unknown }
            let mask = slots.count &- 1
            var slot = Int(truncatingIfNeeded: hash >> shift)
            while true {
                let candidate = slots[slot]
                let differs =
                    (candidate.first ^ key.first) | (candidate.second ^ key.second)
                    | UInt64(truncatingIfNeeded: Int(candidate.count) ^ key.count)
                if differs == 0, key.count <= 16 || hasTail(candidate.id, folded) { return candidate.id }
                if candidate.id == 0 { return Vocabulary.unknown }
                slot = (slot &+ 1) & mask
            }
        }

        /// Whether the bytes of a word beyond the sixteenth are those of `folded`, which is as long.
        private func hasTail(_ id: Int32, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
            let start = Int(starts[Int(id)])
            for offset in 16..<folded.count where blob[start + offset] != folded[offset] { return false }
            return true
        }
    }

    /// The folded word that has `id`.
    package func word(_ id: Int32) -> String {
        String(decoding: blob[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
    }

    /// Bytes of the folded word that has `id`.
    func length(_ id: Int32) -> Int { Int(starts[Int(id) + 1] - starts[Int(id)]) }

    private mutating func place(_ new: Slot) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Key(first: new.first, second: new.second, count: Int(new.count)).hash >> shift)
        while slots[slot].id != 0 { slot = (slot + 1) & mask }
        slots[slot] = new
    }
}
