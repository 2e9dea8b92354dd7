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

    /// A word's number in the high half, its hash in the low one, so that most other words are told apart at one look; 0 for
    /// none.
    private var slots: [UInt64]
    /// A bit for each word's hash: most words of a text are in no list, and this table is small enough to stay near.
    private var sieve = [UInt64](repeating: 0, count: 1 << 13)
    private var hashes: [UInt32] = [0]
    private var starts: [Int32] = [0, 0]
    private var blob: [UInt8] = []

    package init() {
        slots = [UInt64](repeating: 0, count: 1024)
    }

    /// One more than the largest number given.
    package var count: Int { hashes.count }

    /// The number of `word`, given now if it had none; `word` is folded first.
    package mutating func insert(_ word: String) -> Int32 {
        insert(folded: Folding.folded(word))
    }

    package mutating func insert(folded word: [UInt8]) -> Int32 { insert(folded: word[...]) }

    package mutating func insert(folded word: ArraySlice<UInt8>) -> Int32 {
        let known = id(ofFolded: word)
        if known != Self.unknown { return known }
        let id = Int32(hashes.count)
        let hash = Self.hash(word)
        hashes.append(hash)
        sieve[Int(hash >> 19)] |= 1 << UInt64(hash >> 13 & 63)
        blob.append(contentsOf: word)
        starts.append(Int32(blob.count))
        if hashes.count * 2 > slots.count {
            slots = [UInt64](repeating: 0, count: slots.count * 2)
            for (other, hash) in hashes.enumerated().dropFirst() { place(Int32(other), hash) }
        } else {
            place(id, hash)
        }
        return id
    }

    /// The number of a word that is folded already, or `unknown`.
    /// - Complexity: O(n) of the word's bytes.
    package func id(ofFolded word: ArraySlice<UInt8>) -> Int32 {
        var hash = Self.seed
        for byte in word { hash = Self.step(hash, byte) }
        return withLookup { lookup in
            word.withUnsafeBufferPointer { lookup.id(ofFolded: $0, count: $0.count, hash: hash) }
        }
    }

    /// Calls `body` with the words as plain memory, which lives until it returns.
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            starts.withUnsafeBufferPointer { starts in
                blob.withUnsafeBufferPointer { blob in
                    sieve.withUnsafeBufferPointer { sieve in
                        body(Lookup(slots: slots, sieve: sieve, starts: starts, blob: blob))
                    }
                }
            }
        }
    }

    /// The words as plain memory, for a scan that looks up every word of a text.
    struct Lookup {
        fileprivate let slots: UnsafeBufferPointer<UInt64>
        fileprivate let sieve: UnsafeBufferPointer<UInt64>
        fileprivate let starts: UnsafeBufferPointer<Int32>
        fileprivate let blob: UnsafeBufferPointer<UInt8>

        /// The number of the word that the first `count` bytes of `word` spell, or `unknown`.
        @inline(__always)
        func id(ofFolded word: UnsafeBufferPointer<UInt8>, count: Int, hash: UInt32) -> Int32 {
            if sieve[Int(hash >> 19)] & 1 << UInt64(hash >> 13 & 63) == 0 { return Vocabulary.unknown }
            let mask = slots.count - 1
            var slot = Int(hash) & mask
            while true {
                let candidate = slots[slot]
                if candidate == 0 { return Vocabulary.unknown }
                if UInt32(truncatingIfNeeded: candidate) == hash {
                    let id = Int(candidate >> 32)
                    let start = Int(starts[id])
                    let end = Int(starts[id + 1])
                    if end - start == count {
                        var offset = 0
                        while offset < count, blob[start &+ offset] == word[offset] { offset &+= 1 }
                        if offset == count { return Int32(id) }
                    }
                }
                slot = (slot + 1) & mask
            }
        }
    }

    /// The folded word that has `id`.
    package func word(_ id: Int32) -> String {
        String(decoding: blob[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
    }

    static let seed: UInt32 = 2_166_136_261

    /// FNV-1a, one byte.
    @inline(__always)
    static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 { word.reduce(seed, step) }

    private mutating func place(_ id: Int32, _ hash: UInt32) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt64(UInt32(bitPattern: id)) << 32 | UInt64(hash)
    }
}
