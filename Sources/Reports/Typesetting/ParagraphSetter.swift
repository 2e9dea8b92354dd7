import Drawing

/// Sets runs of words as lines of one width: justified and hyphenated, or flush left.
struct ParagraphSetter {
    var measuring: any TextMeasuring
    /// Points.
    var width: Double
    var justified = false
    var hyphenates = false

    /// The lines of `runs`; no character is lost but the spaces at which lines break, none is added but hyphens.
    func lines(of runs: [Run]) -> [SetLine] {
        let units = units(of: runs)
        guard !units.isEmpty else { return [] }
        let items = units.map { unit -> LineBreaker.Item in
            switch unit {
            case .text(_, _, let width): .box(width: width)
            case .space(_, let width): .glue(width: width)
            case .cut(_, let width, let hyphen, let cost): .penalty(width: width, cost: cost, hyphen: hyphen)
            }
        }
        var result: [SetLine] = []
        var start = 0
        let ends = LineBreaker(measure: width, justified: justified).breaks(in: items)
        for (number, end) in ends.enumerated() {
            while start < end, !units[start].isText { start += 1 }
            var last = end
            while last > start, !units[last - 1].isText { last -= 1 }
            var hyphen: Int?
            if end < units.count, case .cut(let run, _, true, _) = units[end] { hyphen = run }
            result.append(line(units[start..<last], hyphen: hyphen, runs: runs, isLast: number == ends.count - 1))
            start = end
        }
        return result
    }

    private enum Unit {
        case text(run: Int, String, width: Double)
        case space(run: Int, width: Double)
        case cut(run: Int, width: Double, hyphen: Bool, cost: Double)

        var isText: Bool { if case .text = self { true } else { false } }
    }

    private func units(of runs: [Run]) -> [Unit] {
        var units: [Unit] = []
        for (index, run) in runs.enumerated() {
            let style = run.style
            let space = measuring.width(of: " ", style: style)
            for (number, word) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if number > 0 { units.append(.space(run: index, width: space)) }
                for (place, part) in divided(String(word), style: style).enumerated() {
                    if place > 0 {
                        let width = part.hyphen ? measuring.width(of: "-", style: style) : 0
                        units.append(.cut(run: index, width: width, hyphen: part.hyphen, cost: part.cost))
                    }
                    if !part.text.isEmpty {
                        units.append(.text(run: index, part.text, width: measuring.width(of: part.text, style: style)))
                    }
                }
            }
        }
        return units
    }

    private struct Part {
        var text: String
        var hyphen: Bool
        var cost: Double
    }

    /// A word in the parts between which a line may end.
    private func divided(_ word: String, style: TextStyle) -> [Part] {
        var parts: [Part] = []
        let characters = Array(word)
        var current = ""
        var letters = ""
        // Addresses and names of files are not words.
        let isPath = characters.dropFirst().dropLast(2).contains { "./@_".contains($0) }
        func flushLetters() {
            guard !letters.isEmpty else { return }
            var rest = Substring(letters)
            var taken = 0
            if hyphenates, !isPath {
                for cut in SpanishSyllables.divisions(of: letters) {
                    current += rest.prefix(cut - taken)
                    rest = rest.dropFirst(cut - taken)
                    taken = cut
                    parts.append(Part(text: current, hyphen: true, cost: 50))
                    current = ""
                }
            }
            current += rest
            letters = ""
        }
        // A part says how it is joined to the one after it; turned round at the end.
        for (index, character) in characters.enumerated() {
            if character.isLetter {
                letters.append(character)
                continue
            }
            flushLetters()
            current.append(character)
            // «MNPA–RRPT» stays whole: a pair is read as one name.
            if character == "–", index > 0, characters[index - 1].isUppercase { continue }
            guard "-–—/".contains(character), index >= 2, index + 3 < characters.count, characters[index - 1].isLetter,
                characters[index + 1].isLetter
            else { continue }
            parts.append(Part(text: current, hyphen: false, cost: 50))
            current = ""
        }
        flushLetters()
        parts.append(Part(text: current, hyphen: false, cost: 0))
        let joined = parts.enumerated().map { index, part in
            Part(text: part.text, hyphen: index > 0 && parts[index - 1].hyphen, cost: index > 0 ? parts[index - 1].cost : 0)
        }
        return joined.flatMap { part in fitted(part, style: style) }
    }

    /// A part that is wider than a line, cut where it fits.
    private func fitted(_ part: Part, style: TextStyle) -> [Part] {
        guard part.text.count > 1, measuring.width(of: part.text + "-", style: style) > width else { return [part] }
        var result: [Part] = []
        var current = ""
        for character in part.text {
            if !current.isEmpty, measuring.width(of: current + String(character), style: style) > width {
                result.append(Part(text: current, hyphen: false, cost: 500))
                current = ""
            }
            current.append(character)
        }
        result.append(Part(text: current, hyphen: false, cost: 500))
        result[0].hyphen = part.hyphen
        result[0].cost = part.cost
        return result
    }

    private func line(_ units: ArraySlice<Unit>, hyphen: Int?, runs: [Run], isLast: Bool) -> SetLine {
        var pieces: [Run] = []
        func append(_ text: String, run: Int) {
            if let last = pieces.last, last.looksLike(runs[run]) {
                pieces[pieces.count - 1].text += text
            } else {
                var piece = runs[run]
                piece.text = text
                pieces.append(piece)
            }
        }
        for unit in units {
            switch unit {
            case .text(let run, let text, _): append(text, run: run)
            case .space(let run, _): append(" ", run: run)
            case .cut: break
            }
        }
        if let hyphen { append("-", run: hyphen) }
        let widths = pieces.map { measuring.width(of: $0.text, style: $0.style) }
        let natural = widths.reduce(0, +)
        let spaces = pieces.map { piece in piece.text.utf8.count { $0 == 32 } }
        let total = spaces.reduce(0, +)
        let extra = justified && !isLast && total > 0 ? (width - natural) / Double(total) : 0
        var x = 0.0
        var spans: [SetLine.Span] = []
        for (index, piece) in pieces.enumerated() {
            let own = widths[index] + extra * Double(spaces[index])
            spans.append(SetLine.Span(run: piece, x: x, width: own))
            x += own
        }
        return SetLine(spans: spans, width: x, wordSpacing: extra, isHyphenated: hyphen != nil)
    }
}
