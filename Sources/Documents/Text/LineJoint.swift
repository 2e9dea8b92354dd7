/// How the end of one line meets the start of the next in the reading view.
///
/// A hyphen between two small letters was put there by the line end and is left out ("preven-" + "ción"), but for words that
/// keep theirs ("well-" + "known"); a soft hyphen always goes.
struct LineJoint {
    /// Bytes at the end of the first line that the view leaves out.
    var dropped = 0
    /// Whether a space stands between the two.
    var spaced = true

    init(_ text: TextBytes, from first: Range<Int>, to second: Range<Int>) {
        guard first.count >= 3, !second.isEmpty else { return }
        let end = first.upperBound
        if text[end - 2] == 0xC2 && text[end - 1] == 0xAD {
            dropped = 2
            spaced = false
            return
        }
        guard text[end - 1] == UInt8(ascii: "-"), text.letter(at: second.lowerBound) == .lower else { return }
        var start = end - 1
        while start > first.lowerBound, end - start < 32,
            text[start - 1] >= 0x80 || (text[start - 1] | 0x20) >= 97 && (text[start - 1] | 0x20) <= 122
        {
            start -= 1
        }
        while start < end - 1, text[start] & 0xC0 == 0x80 { start += 1 }
        let word = start..<(end - 1)
        guard !word.isEmpty else { return }
        spaced = false
        dropped = LineJoint.keepingHyphen.contains(text.folded(word)) ? 0 : 1
    }

    private static let keepingHyphen: Set<[UInt8]> = Set(
        """
        well self vice cross high low long socio teorico juridico fisico hispano latino ibero decision policy
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
