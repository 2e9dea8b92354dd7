/// Words as they are shown: wrapped lines joined, runs of white space one space.
///
/// ```swift
/// Wording.joined("firmaron el\n   convenio")  // "firmaron el convenio"
/// ```
package enum Wording {
    /// - Complexity: O(n) of the text's bytes.
    package static func joined(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var space = false
        for byte in text.utf8 {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D: space = !bytes.isEmpty
            default:
                if space { bytes.append(0x20) }
                space = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
