extension UnsafeBufferPointer<UInt8> {
    /// How many of its bytes are such that `isCounted` says 1 for them, and not 0.
    ///
    /// Summed without branches in one byte each, which the compiler makes wide: say it with `&`, not `&&`.
    /// - Complexity: O(n) of the bytes.
    @inline(__always)
    func count(_ isCounted: (UInt8) -> UInt8) -> Int {
        guard let bytes = baseAddress else { return 0 }
        var total = 0
        var start = 0
        while start < count {
            // A byte holds no more than 255.
            let end = Swift.min(start &+ 192, count)
            var here: UInt8 = 0
            var index = start
            while index < end {
                here &+= isCounted(bytes[index])
                index &+= 1
            }
            total += Int(here)
            start = end
        }
        return total
    }
}
