/// Turns UTF-8 byte offsets of a text into offsets in Unicode code points, as everything that leaves the program counts.
///
/// ```swift
/// ScalarOffsets("año 2024")[5]  // 4: «ñ» is two bytes and one code point
/// ```
package struct ScalarOffsets: Sendable {
    private let checkpoints: [Int]
    private let bytes: [UInt8]
    private static let stride = 64

    /// - Complexity: O(n) of the text's bytes.
    package init(_ text: String) {
        bytes = Array(text.utf8)
        var checkpoints: [Int] = []
        checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
        var scalars = 0
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            while start < buffer.count {
                checkpoints.append(scalars)
                let end = min(start + Self.stride, buffer.count)
                scalars += Self.scalars(buffer, start..<end)
                start = end
            }
        }
        if bytes.count % Self.stride == 0 { checkpoints.append(scalars) }
        self.checkpoints = checkpoints
    }

    /// The number of code points before byte `offset`, which lies on a code point's start or at the end of the text.
    /// - Complexity: O(1), at most 64 bytes.
    package subscript(offset: Int) -> Int {
        let block = offset / Self.stride
        return bytes.withUnsafeBufferPointer { checkpoints[block] + Self.scalars($0, (block * Self.stride)..<offset) }
    }

    private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        UnsafeBufferPointer(rebasing: bytes[range]).count { $0 & 0xC0 == 0x80 ? 0 : 1 }
    }

    package subscript(range: Range<Int>) -> Range<Int> {
        self[range.lowerBound]..<self[range.upperBound]
    }
}
