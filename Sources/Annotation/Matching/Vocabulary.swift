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

        /// Adds `count` bytes, the first of them lowest in `bytes`, 0 beyond the last; there is room for them.
        @inline(__always)
        mutating func append(_ bytes: UInt64, _ count: Int) {
            // Shifts by 64 and more, and by less than 0, give 0.
            let shift = self.count &* 8
            first |= bytes << shift
            second |= bytes << (shift &- 64)
            self.count &+= count
        }

        @inline(__always)
        var hash: UInt64 {
            var mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ UInt64(truncatingIfNeeded: count)) &* 0xC2B2_AE3D_27D4_EB4F
            mixed ^= mixed >> 32
            return mixed &* 0xD6E8_FEB8_6659_FD93
        }
    }

    /// A word in the table: what a look-up compares lies side by side. No word has the number 0 of an empty slot; that of a word
    /// which is kept for it, and which nobody has asked for yet, is below 0.
    fileprivate struct Slot {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var count: Int32 = 0
        var id: Int32 = 0

        /// Bits that are 0 where the word is that of `key`, but for its bytes beyond the sixteenth.
        @inline(__always)
        func difference(_ key: Key) -> UInt64 {
            (first ^ key.first) | (second ^ key.second) | UInt64(truncatingIfNeeded: Int(count) ^ key.count)
        }
    }

    private var slots: [Slot]
    /// How far a hash is shifted to the right for the number of its slot.
    private var shift: UInt64 = 54
    /// A bit for each word's hash: most words of a text are in no list, and this table is small enough to stay near.
    private var sieve = [UInt64](repeating: 0, count: 1 << 13)
    private var starts: [Int32] = [0, 0]
    private var blob: [UInt8] = []

    /// How many of the first numbers are kept for certain words, and which of them have been given.
    private var kept = 0
    private var given: [Bool] = []

    package init() {
        slots = [Slot](repeating: Slot(), count: 1024)
    }

    /// A vocabulary that keeps its first numbers for certain words, folded, one a line: those that texts have most often, so that
    /// what finders know of them by their numbers lies close together. None of them is in it until it is inserted.
    /// - Parameter room: how many words it can take up before it grows.
    init(keeping lines: [UInt8], room: Int) {
        var count = 1024
        while count * 3 < room * 4 {
            count *= 2
            shift -= 1
        }
        slots = [Slot](repeating: Slot(), count: count)
        for word in lines.split(separator: UInt8(ascii: "\n")) where word.first != UInt8(ascii: "#") {
            let key = word.withUnsafeBufferPointer { Key($0) }
            let slot = slot(of: key, word)
            guard slots[slot].id == 0 else { continue }
            slots[slot] = Slot(first: key.first, second: key.second, count: Int32(key.count), id: -add(word))
        }
        kept = self.count - 1
        given = [Bool](repeating: false, count: kept + 1)
    }

    /// One more than the largest number given.
    package var count: Int { starts.count - 1 }

    /// The number of `word`, given now if it had none; `word` is folded first.
    package mutating func insert(_ word: String) -> Int32 {
        insert(folded: Folding.folded(word))
    }

    package mutating func insert(folded word: [UInt8]) -> Int32 { insert(folded: word[...]) }

    package mutating func insert(folded word: ArraySlice<UInt8>) -> Int32 {
        if count * 4 > slots.count * 3 { grow() }
        let key = word.withUnsafeBufferPointer { Key($0) }
        let slot = slot(of: key, word)
        if slots[slot].id > 0 { return slots[slot].id }
        if slots[slot].id < 0 {
            slots[slot].id = -slots[slot].id
            given[Int(slots[slot].id)] = true
        } else {
            slots[slot] = Slot(first: key.first, second: key.second, count: Int32(key.count), id: add(word))
        }
        let hash = key.hash
        sieve[Int(hash >> 51)] |= 1 << (hash >> 45 & 63)
        return slots[slot].id
    }

    /// Whether the number is that of a word which has been inserted.
    func has(_ id: Int32) -> Bool { id > 0 && Int(id) < count && (id > kept || given[Int(id)]) }

    /// Adds a word's bytes; returns its number.
    private mutating func add(_ word: ArraySlice<UInt8>) -> Int32 {
        let id = Int32(count)
        blob.append(contentsOf: word)
        starts.append(Int32(blob.count))
        return id
    }

    /// The slot of a word, or the empty one where it goes.
    private func slot(of key: Key, _ word: ArraySlice<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.hash >> shift)
        while slots[slot].id != 0 {
            if slots[slot].difference(key) == 0, key.count <= 16 || hasTail(slots[slot].id, word) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func hasTail(_ id: Int32, _ word: ArraySlice<UInt8>) -> Bool {
        let start = Int(starts[Int(abs(id))])
        return blob[(start + 16)..<(start + word.count)].elementsEqual(word.dropFirst(16))
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        shift -= 1
        let mask = slots.count - 1
        for one in old where one.id != 0 {
            let key = Key(first: one.first, second: one.second, count: Int(one.count))
            var slot = Int(truncatingIfNeeded: key.hash >> shift)
            while slots[slot].id != 0 { slot = (slot + 1) & mask }
            slots[slot] = one
        }
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

    /// Some tokens whose words are to be looked up together.
    struct Batch {
        fileprivate static let capacity = 32
        fileprivate let tokens: UnsafeMutableBufferPointer<Tokens.Token>
        fileprivate let keys: UnsafeMutableBufferPointer<Key>
        fileprivate let hashes: UnsafeMutableBufferPointer<UInt64>
        fileprivate let places: UnsafeMutableBufferPointer<Int32>
        fileprivate var count = 0

        /// Calls `body` with room for tokens, which lives until it returns.
        static func with<Result>(_ body: (Batch) -> Result) -> Result {
            withUnsafeTemporaryAllocation(of: Tokens.Token.self, capacity: capacity) { tokens in
                withUnsafeTemporaryAllocation(of: Key.self, capacity: capacity) { keys in
                    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { hashes in
                        withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { places in
                            body(Batch(tokens: tokens, keys: keys, hashes: hashes, places: places))
                        }
                    }
                }
            }
        }

        /// Whether it is full with `token`, whose word has `key`.
        @inline(__always)
        mutating func add(_ token: Tokens.Token, _ key: Key) -> Bool {
            tokens[count] = token
            keys[count] = key
            count &+= 1
            return count == Self.capacity
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
                if candidate.difference(key) == 0, key.count <= 16 || hasTail(candidate.id, folded) {
                    return max(0, candidate.id)
                }
                if candidate.id == 0 { return Vocabulary.unknown }
                slot = (slot &+ 1) & mask
            }
        }

        /// The tokens of `batch` with the numbers of their words, and none is pending any more.
        ///
        /// First all hashes are asked for in the sieve, then what it lets through in the table: neither loop has a branch that
        /// the next word decides anew, so that several words are under way at once.
        func resolve(_ batch: inout Batch) -> UnsafeMutableBufferPointer<Tokens.Token>.SubSequence {
            var found = 0
            for index in 0..<batch.count {
                let hash = batch.keys[index].hash
                batch.hashes[found] = hash
                batch.places[found] = Int32(truncatingIfNeeded: index)
                found &+= Int(truncatingIfNeeded: sieve[Int(truncatingIfNeeded: hash >> 51)] >> (hash >> 45 & 63) & 1)
            }
            let mask = slots.count &- 1
            for number in 0..<found {
                let index = Int(batch.places[number])
                let key = batch.keys[index]
                var slot = Int(truncatingIfNeeded: batch.hashes[number] >> shift)
                while true {
                    let candidate = slots[slot]
                    let differs = candidate.difference(key)
                    if differs == 0, key.count <= 16 { batch.tokens[index].id = max(0, candidate.id) }
                    if differs == 0 || candidate.id == 0 { break }
                    slot = (slot &+ 1) & mask
                }
            }
            defer { batch.count = 0 }
            return batch.tokens[..<batch.count]
        }

        /// Whether the bytes of a word beyond the sixteenth are those of `folded`, which is as long.
        private func hasTail(_ id: Int32, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
            let start = Int(starts[Int(abs(id))])
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
}
