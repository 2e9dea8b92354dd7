package import Drawing

/// Makes texts fit widths that were measured.
package struct TextFitting {
    let measuring: any TextMeasuring

    package init(measuring: any TextMeasuring) { self.measuring = measuring }

    /// `text`, or as many of its letters as fit in `width` points and «…», cut after a word where that loses little.
    /// - Complexity: O(log n) measurements for n letters.
    package func shortened(_ text: String, to width: Double, style: TextStyle) -> String {
        let full = measuring.width(of: text, style: style)
        if full <= width { return text }
        let letters = Array(text)
        func cut(_ count: Int) -> String {
            var end = count
            while end > 0, letters[end - 1] == " " || letters[end - 1].isPunctuation { end -= 1 }
            return String(letters[..<end]) + "…"
        }
        // Letters are about equally wide: a narrow bracket around the guess mostly holds the answer.
        let guess = Int(Double(letters.count) * max(0, width) / full)
        var (low, high) = (max(0, guess - 4), min(letters.count, guess + 3))
        if low > 0, measuring.width(of: cut(low), style: style) > width { (low, high) = (0, low) }
        while low < high {
            let middle = (low + high + 1) / 2
            if measuring.width(of: cut(middle), style: style) <= width { low = middle } else { high = middle - 1 }
        }
        if let space = letters[..<low].lastIndex(of: " "), low < letters.count, letters[low] != " ", space * 10 >= low * 7 {
            low = space
        }
        return cut(low)
    }

    /// The lines of `text` in `width` points, broken at spaces; a word longer than a line is shortened.
    package func lines(_ text: String, width: Double, style: TextStyle) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if measuring.width(of: longer, style: style) <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = shortened(String(word), to: width, style: style)
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// `lines`, but at most `most` of them; the last one shortened where more are needed.
    package func lines(_ text: String, width: Double, style: TextStyle, most: Int) -> [String] {
        let all = lines(text, width: width, style: style)
        guard all.count > most, most > 0 else { return all }
        return all[..<(most - 1)] + [shortened(all[(most - 1)...].joined(separator: " "), to: width, style: style)]
    }
}
