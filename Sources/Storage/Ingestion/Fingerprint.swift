import Annotation
import Documents

/// What shows that two texts are the same in other clothes: the smallest hashes of their runs of five words.
///
/// A bottom-k sketch estimates the resemblance (Jaccard) of two sets from their k smallest hashes (Broder 1997, «On the
/// resemblance and containment of documents», doi:10.1109/SEQUEN.1997.666900). Titles, paragraphs and captions are read, not mastheads,
/// datelines and credits, which a reprint changes. Letters are folded to lower case, accents are not.
struct Fingerprint {
    /// How many hashes are kept.
    static let size = 128
    /// How many words make a run.
    static let run = 5
    /// The resemblance from which a text is a reprint: at 128 hashes its standard error is .035.
    static let reprint = 0.8

    /// Ascending, distinct.
    private(set) var smallest: [UInt64] = []
    /// Words of the whole document.
    private(set) var words = 0
    /// Runs of five words in the body; a body of fewer words is one run.
    private(set) var runs = 0

    init(smallest: [UInt64], runs: Int) {
        self.smallest = smallest
        self.runs = runs
    }

    /// - Complexity: O(n) of the text's bytes.
    init(_ document: Document) {
        smallest.reserveCapacity(Fingerprint.size + 1)
        let view = Array(document.reading.text.utf8)
        var body = Window()
        for block in document.reading.blocks {
            let kind = block.zone < document.zones.count ? document.zones[block.zone].kind : .paragraph
            let counts = kind == .paragraph || kind == .title || kind == .caption
            var word = Fingerprint.seed
            var length = 0
            func end() {
                guard length > 0 else { return }
                words += 1
                if counts, let run = body.push(word) { keep(run) }
                word = Fingerprint.seed
                length = 0
            }
            for byte in view[block.range] {
                switch byte {
                case 0x61...0x7A, 0x30...0x39, 0x80...0xFF:
                    word = (word ^ UInt64(byte)) &* Fingerprint.prime
                    length += 1
                case 0x41...0x5A:
                    word = (word ^ UInt64(byte | 0x20)) &* Fingerprint.prime
                    length += 1
                default: end()
                }
            }
            end()
        }
        if runs == 0, let short = body.remainder { keep(short) }
    }

    /// The share of runs that two texts have in common, estimated from the smallest hashes of both together; 0 to 1.
    func resemblance(_ other: Fingerprint) -> Double {
        var left = 0
        var right = 0
        var union = 0
        var common = 0
        let limit = max(1, min(Fingerprint.size, max(smallest.count, other.smallest.count)))
        while union < limit && (left < smallest.count || right < other.smallest.count) {
            let a = left < smallest.count ? smallest[left] : .max
            let b = right < other.smallest.count ? other.smallest[right] : .max
            if a == b { common += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
            union += 1
        }
        return union == 0 ? 0 : Double(common) / Double(union)
    }

    /// Eight bytes a hash, little-endian.
    var bytes: [UInt8] {
        smallest.flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (UInt64($0) * 8)) } }
    }

    init(bytes: [UInt8], runs: Int) {
        self.runs = runs
        smallest = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << (UInt64($1) * 8) }
        }
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01b3

    private mutating func keep(_ hash: UInt64) {
        runs += 1
        if smallest.count == Fingerprint.size, let last = smallest.last, hash >= last { return }
        var low = 0
        var high = smallest.count
        while low < high {
            let middle = (low + high) / 2
            if smallest[middle] < hash { low = middle + 1 } else { high = middle }
        }
        if low < smallest.count && smallest[low] == hash { return }
        smallest.insert(hash, at: low)
        if smallest.count > Fingerprint.size { smallest.removeLast() }
    }

    /// The last five words' hashes.
    private struct Window {
        private var recent: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        private var count = 0

        /// The hash of the five words that end here, once there are five.
        mutating func push(_ word: UInt64) -> UInt64? {
            recent = (recent.1, recent.2, recent.3, recent.4, word)
            count += 1
            return count < Fingerprint.run ? nil : mixed
        }

        /// The hash of fewer than five words, or nil for none.
        var remainder: UInt64? { (1..<Fingerprint.run).contains(count) ? mixed : nil }

        private var mixed: UInt64 {
            var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
            for word in [recent.0, recent.1, recent.2, recent.3, recent.4] {
                hash = (hash ^ word) &* 0xff51_afd7_ed55_8ccd
                hash ^= hash >> 32
            }
            return hash
        }
    }
}
