import Documents

/// Orders and directives that go by a number: `Executive Order 12`, `PPD-7`.
extension MentionScan {
    func findOrders() {
        guard document.language == .english else { return }
        for index in capitals where continues(index + 1) && tokens[index + 1].isNumber && tokens[index].isWord {
            guard plays(english: .orderHead, index), isOrderNumber(index + 1) else { continue }
            var start = index
            while start > 0, continues(start), isCapitalised(start - 1), plays(english: .orderWord, start - 1),
                cover[start - 1] == 0 || nameKind(at: start - 1) == .instrument
            { start -= 1 }
            guard start < index else { continue }
            // `Under Presidential Policy Directive 7`: what was read without the number goes.
            if let known = name(at: index), known.kind == .instrument, known.range.upperBound == index + 1 {
                drop(Int(cover[index]) - 1)
            }
            let range = start..<matterEnd(of: index + 2)
            guard let number = add(Name(range: range, kind: .instrument, confidence: 0.85)) else { continue }
            let entity = localID(text(start..<index + 2))
            names[number].entity = entity
            orders[order(range: start..<index + 2)] = entity
        }
        findOrderLetters()
    }

    /// `Executive Order 12 (EO 12)`, `E.O. 12`, `PPD-7`: the initials of an order that the text has in full, and its number.
    private func findOrderLetters() {
        guard !orders.isEmpty else { return }
        for index in capitals where cover[index] == 0 && tokens[index].range.count <= 5 {
            var letters: [UInt8] = []
            var at = index
            if tokens[index].isAllCapitals {
                letters = folded(index)
                at += 1
                if continues(at), tokens[at].id == finder.words.hyphen, !tokens[at].flags.contains(.spaceBefore) { at += 1 }
            } else {
                // `E.O.`
                while continues(at + 1), tokens[at].range.count == 1, isCapitalised(at), tokens[at + 1].id == finder.words.stop {
                    letters += folded(at)
                    at += 2
                }
            }
            guard letters.count > 1, continues(at), tokens[at].isNumber, isOrderNumber(at),
                let entity = orders[letters + [UInt8(ascii: " ")] + bytes[tokens[at].range]]
            else { continue }
            var name = Name(range: index..<at + 1, kind: .instrument, basis: .definition, confidence: 0.85)
            name.entity = entity
            add(name)
        }
    }

    /// The initials of the words of an order, and its number.
    private func order(range: Range<Int>) -> [UInt8] {
        range.dropLast().compactMap { folded($0).first } + [UInt8(ascii: " ")] + bytes[tokens[range.upperBound - 1].range]
    }

    /// `12`, but neither `12,000`, `12/3` nor `12%`.
    private func isOrderNumber(_ index: Int) -> Bool {
        guard tokens[index].range.count <= 5 else { return false }
        let next = index + 1
        guard continues(next), !tokens[next].flags.contains(.spaceBefore), tokens[next].isSign else { return true }
        if continues(next + 1), tokens[next + 1].isNumber, !tokens[next + 1].flags.contains(.spaceBefore) { return false }
        return tokens[next].id != finder.words.slash && bytes[Int(tokens[next].start)] != UInt8(ascii: "%")
    }
}
