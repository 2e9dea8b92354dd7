/// Reads where and when a document was issued, off a line of its own or off the start of its first paragraph.
struct DatelineReader: Sendable {
    struct Dateline: Sendable, Hashable {
        enum Sort: Sendable, Hashable {
            /// The place and the day of issue.
            case placed
            /// A date alone, or after a word such as "publicado".
            case dated
            /// After a word such as "updated" or "impreso": a day on which the text was there already.
            case later
        }

        var sort: Sort
        /// UTF-8 bytes of the line, or of the paragraph's start up to its dash.
        var range: Range<Int>
        var place: Range<Int>?
        var date: ExplicitDate
        /// The line has nothing else on it.
        var isWholeLine: Bool
        /// Brackets after the date or the place name who sent it: «(EFE)».
        var hasAgency = false
    }

    private let dates = ExplicitDateReader()

    /// - Complexity: O(1): only the first 160 bytes are read.
    func dateline(in text: TextBytes, _ range: Range<Int>) -> Dateline? {
        let end = min(range.upperBound, range.lowerBound + 160)
        let found = dates.dates(in: text.bytes, range.lowerBound..<end)
        // «Port Ellery, May 2023»: a month is the date of a line that says nothing else.
        guard let date = found.first(where: { $0.day != nil }) ?? (range.count <= 60 ? found.first : nil) else { return nil }
        var prefix = prefixRange(text, range.lowerBound..<date.range.lowerBound)
        let tail = tail(text, date.range.upperBound..<range.upperBound)
        guard tail.isWhole || tail.dashEnd != nil else { return nil }
        let whole = tail.isWhole
        if date.day == nil { guard whole, date.year != nil, isPlace(text, prefix) else { return nil } }
        let zone = range.lowerBound..<(whole ? range.upperBound : tail.dashEnd ?? range.upperBound)
        let folded = text.folded(prefix)
        if folded.isEmpty || folded == Array("el".utf8) {
            guard date.year != nil else { return nil }
            return Dateline(sort: .dated, range: zone, place: nil, date: date, isWholeLine: whole)
        }
        if whole, matches(folded, LayoutWords.laterWords) {
            return Dateline(sort: .later, range: zone, place: nil, date: date, isWholeLine: true)
        }
        if whole, matches(folded, LayoutWords.publicationWords) {
            return Dateline(sort: .dated, range: zone, place: nil, date: date, isWholeLine: true)
        }
        if let colon = colonEnd(text, prefix) { prefix = text.trimmed(colon..<prefix.upperBound) }
        if isPlace(text, prefix) {
            // Without a year only an agency's dateline is one: «Madrid, 4 sep (EFE).-».
            guard date.year != nil || tail.hasAgency else { return nil }
            return Dateline(
                sort: .placed, range: zone, place: prefix, date: date, isWholeLine: whole, hasAgency: tail.hasAgency)
        }
        // "Presidencia de la República | 30 de enero de 2019": a name and a date, set apart by a stroke.
        if whole, date.year != nil, range.count <= 120, hasStroke(text, prefix.upperBound..<date.range.lowerBound),
            isName(text, prefix)
        {
            return Dateline(sort: .dated, range: zone, place: nil, date: date, isWholeLine: true)
        }
        return nil
    }

    /// «Zacatecas, Zac.- La Comisión…», «MADRID (EFE).- …»: a place and a dash before the text, without a day.
    /// - Complexity: O(1).
    func placeOpening(in text: TextBytes, _ range: Range<Int>) -> (range: Range<Int>, place: Range<Int>)? {
        let limit = min(range.upperBound, range.lowerBound + 60)
        for index in range.lowerBound..<limit where text[index] == 45 || text[index] == 0xE2 {
            let isDash =
                text[index] == 45 || index + 2 < limit && text[index + 1] == 0x80 && (0x92...0x95).contains(text[index + 2])
            guard isDash else { continue }
            let before = text[max(range.lowerBound, index - 1)]
            let spaced = before == 32 && index - 2 > range.lowerBound && [46, 41].contains(text[index - 2])
            // The hyphen of a double name stands between letters; a dateline's dash after a stop or a bracket.
            guard before == 46 || before == 41 || spaced else { return nil }
            var place = text.trimmed(range.lowerBound..<index)
            if let bracket = text.bytes[place].firstIndex(of: 40) { place = text.trimmed(place.lowerBound..<bracket) }
            while let last = place.last, text[last] == 46 || text[last] == 44 { place = text.trimmed(place.lowerBound..<last) }
            let end = index + text.width(at: index)
            let rest = text.trimmed(end..<range.upperBound)
            guard text.words(place).count <= 6, isPlace(text, place), !rest.isEmpty, text.letter(at: rest.lowerBound) != .lower
            else {
                return nil
            }
            return (range.lowerBound..<end, place)
        }
        return nil
    }

    /// Without the comma, bracket, dash, "a" or "el" before the date.
    private func prefixRange(_ text: TextBytes, _ range: Range<Int>) -> Range<Int> {
        var range = text.trimmed(range)
        for _ in 0..<6 {
            guard let last = range.last else { return range }
            let byte = text[last]
            if [44, 40, 45, 124, 46, 58, 47].contains(byte) && !(byte == 46 && isAbbreviatedPlace(text, range)) {
                range = text.trimmed(range.lowerBound..<last)
            } else if range.count > 3, byte == 0x93 || byte == 0x94, text[last - 1] == 0x80, text[last - 2] == 0xE2 {
                range = text.trimmed(range.lowerBound..<(last - 2))
            } else if byte == 0xB7, range.count > 2, text[last - 1] == 0xC2 {
                range = text.trimmed(range.lowerBound..<(last - 1))
            } else if let shorter = withoutWord(text, range, ["a", "el", "a los", "al", "on", "dia"]) {
                range = shorter
            } else {
                break
            }
        }
        return range
    }

    private func withoutWord(_ text: TextBytes, _ range: Range<Int>, _ words: [String]) -> Range<Int>? {
        for word in words {
            let length = word.utf8.count
            guard range.count > length, text[range.upperBound - length - 1] == 32 || text[range.upperBound - length - 1] == 44
            else {
                continue
            }
            if text.folded((range.upperBound - length)..<range.upperBound).elementsEqual(word.utf8) {
                return text.trimmed(range.lowerBound..<(range.upperBound - length))
            }
        }
        return nil
    }

    /// "México, D.F." keeps its stop.
    private func isAbbreviatedPlace(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        range.count >= 4 && text.letter(at: range.upperBound - 2) == .upper && [46, 32].contains(text[range.upperBound - 3])
    }

    private func matches(_ folded: [UInt8], _ phrases: [[UInt8]]) -> Bool { phrases.contains(folded) }

    /// After "Lugar y fecha:".
    private func colonEnd(_ text: TextBytes, _ range: Range<Int>) -> Int? {
        for index in range where text[index] == 58 { return index + 1 }
        return nil
    }

    private func hasStroke(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        for index in range where [124, 45, 0xB7, 0x93, 0x94, 44].contains(text[index]) { return true }
        return false
    }

    /// Up to eight capitalised words with particles among them, that do not start with one.
    private func isPlace(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count >= 2, range.count <= 70 else { return false }
        let words = text.words(range)
        guard let first = words.first, words.count <= 9, text.letter(at: first.lowerBound) == .upper else { return false }
        let opening = text.folded(first)
        if ["en", "on", "in", "el", "the", "a", "por", "by", "este", "desde", "from", "del", "hoy", "para", "for"].contains(
            where: { opening.elementsEqual($0.utf8) }),
            words.count < 3 || !["el", "del"].contains(where: { opening.elementsEqual($0.utf8) })
        {
            return false
        }
        if LayoutWords.bodies.contains(opening) { return false }
        guard isName(text, range) else { return false }
        for index in range where [58, 59, 34, 0xAB, 124, 33, 63].contains(text[index]) && text[index] < 0x80 { return false }
        return LayoutWords.opening(opening, of: LayoutWords.labels) == nil && opening != Array("por".utf8)
    }

    /// Capitalised words with particles among them, up to twelve.
    private func isName(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let words = text.words(range)
        return words.count <= 12
            && words.allSatisfy {
                text.letter(at: $0.lowerBound) == .upper || LayoutWords.particles.contains(text.folded($0))
            }
    }

    /// What follows the date: nothing of weight (`isWhole`), or a dash with which the paragraph's own text starts.
    private func tail(_ text: TextBytes, _ range: Range<Int>) -> (isWhole: Bool, dashEnd: Int?, hasAgency: Bool) {
        var index = range.lowerBound
        var hasAgency = false
        var sawStop = false
        let limit = min(range.upperBound, range.lowerBound + 60)
        while index < limit {
            let byte = text[index]
            let space = text.spaceLength(at: index, end: range.upperBound)
            if space > 0 {
                index += space
            } else if byte == 40 || byte == 91 {
                guard let close = (index..<limit).first(where: { text[$0] == 41 || text[$0] == 93 }) else { break }
                hasAgency = true
                index = close + 1
            } else if byte == 46 || byte == 44 || byte == 41 || byte == 58 || byte == 59 {
                sawStop = true
                index += 1
            } else if byte == 45 || byte == 0x96 {
                return dashed(text, index + 1, range, hasAgency)
            } else if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80, (0x92...0x95).contains(text[index + 2])
            {
                return dashed(text, index + 3, range, hasAgency)
            } else if byte == 124 || byte == 47 {
                index += 1
            } else if let time = timeEnd(text, index, range.upperBound) {
                index = time
            } else {
                break
            }
        }
        if index >= range.upperBound { return (true, nil, hasAgency) }
        // «Washington, D.C. (EFE) La Comisión…»: the agency's bracket ends the dateline as a dash would.
        return (false, hasAgency && (sawStop || text.letter(at: index) == .upper) && index < limit ? index : nil, hasAgency)
    }

    private func dashed(_ text: TextBytes, _ index: Int, _ range: Range<Int>, _ hasAgency: Bool) -> (Bool, Int?, Bool) {
        text.trimmed(index..<range.upperBound).isEmpty ? (true, nil, hasAgency) : (false, index, hasAgency)
    }

    /// "10:30 h", "at 10:30 am", "a las 9:15 horas", "UTC".
    private func timeEnd(_ text: TextBytes, _ index: Int, _ end: Int) -> Int? {
        var stop = index
        while stop < end, text.spaceLength(at: stop, end: end) == 0, ![41, 44].contains(text[stop]), stop - index < 12 {
            stop += text.width(at: stop)
        }
        stop = min(stop, end)
        if text.isDigit(index) { return text.bytes[index..<stop].contains(58) ? stop : nil }
        let word = text.folded(index..<stop)
        let words = [
            "at", "a", "las", "am", "pm", "a.m.", "p.m.", "h", "h.", "hrs", "hrs.", "horas", "utc", "gmt", "cst", "est", "cet",
            "am.", "pm.",
        ]
        return words.contains { word.elementsEqual($0.utf8) } ? stop : nil
    }
}
