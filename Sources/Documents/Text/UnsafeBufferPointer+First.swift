extension UnsafeBufferPointer<UInt8> {
    /// The first place from `start` on and before `end` of any of four bytes, or `end`.
    ///
    /// Eight bytes are compared at once (Lamport, CACM 18:8, 1975).
    /// - Complexity: O(n) of the bytes up to it.
    package func first(of a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, from start: Int, to end: Int) -> Int {
        guard let bytes = baseAddress, start < end else { return end }
        let end = Swift.min(end, count)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let (wideA, wideB) = (ones &* UInt64(a), ones &* UInt64(b))
        let (wideC, wideD) = (ones &* UInt64(c), ones &* UInt64(d))
        /// The high bit of the lowest byte of `word` that is 0, and perhaps of bytes above it.
        @inline(__always)
        func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
        var index = start
        while index &+ 8 <= end {
            let word = UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
            let found = (zeros(word ^ wideA) | zeros(word ^ wideB) | zeros(word ^ wideC) | zeros(word ^ wideD)) & (ones << 7)
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < end {
            let byte = bytes[index]
            if byte == a || byte == b || byte == c || byte == d { return index }
            index &+= 1
        }
        return end
    }
}
