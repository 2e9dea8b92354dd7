/// Ranges in a blob: start and end of each as four bytes, little-endian.
///
/// ```swift
/// RangeList.ranges(RangeList.bytes([0..<5, 6..<300]))  // [0..<5, 6..<300]
/// ```
package enum RangeList {
    package static func bytes(_ ranges: [Range<Int>]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ranges.count * 8)
        for range in ranges {
            for bound in [range.lowerBound, range.upperBound] {
                for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bound >> shift)) }
            }
        }
        return bytes
    }

    /// A damaged blob gives as many whole, ordered ranges as it has.
    package static func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
        func number(_ at: Int) -> Int {
            Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
        }
        return stride(from: 0, to: bytes.count - 7, by: 8).compactMap { at in
            let (start, end) = (number(at), number(at + 4))
            return start <= end ? start..<end : nil
        }
    }
}
