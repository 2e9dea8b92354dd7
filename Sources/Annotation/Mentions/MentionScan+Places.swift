import Documents

extension MentionScan {
    /// Places that no list has: «colonia Lomas del Pedregal», «Palacio Nacional», «Omeapa, Guerrero», `Mediterranean Sea`.
    func findPlaces() {
        var index = 0
        while index < tokens.count {
            let kind = classes[index]
            if kind.contains(.placeHead), isCapitalised(index), cover[index] == 0 || name(at: index)?.range.count == 1 {
                index = max(index + 1, headed(at: index))
            } else if kind.contains(.placeNoun), !isCapitalised(index) {
                index = max(index + 1, afterNoun(at: index))
            } else if kind.contains(.placeTail), isCapitalised(index), cover[index] == 0 {
                index = max(index + 1, tailed(at: index))
            } else if kind.contains(.locative), !isCapitalised(index) {
                index = max(index + 1, beforeKnown(at: index))
            } else {
                index += 1
            }
        }
    }

    private func headed(at start: Int) -> Int {
        let end = capitals(from: start + 1)
        guard end > start + 1, !classes[start + 1].contains(.demonym), !classes[end - 1].contains(.placeNoun) else {
            return start + 1
        }
        add(Name(range: start..<end, kind: .place, confidence: 0.8))
        return end
    }

    private func afterNoun(at start: Int) -> Int {
        var first = start + 1
        if continues(first), classes[first].contains(.genitive), !isCapitalised(first) { first += 1 }
        guard continues(first), isCapitalised(first), cover[first] == 0, tokens[first].isWord else { return start + 1 }
        let end = capitals(from: first)
        guard end > first, classes[first].isDisjoint(with: [.spanishHead, .instrumentHead]) else { return start + 1 }
        add(Name(range: first..<end, kind: .place, confidence: 0.75))
        return end
    }

    private func tailed(at end: Int) -> Int {
        var start = end
        while start > 0, continues(start), isCapitalised(start - 1), tokens[start - 1].isWord, end - start < 5,
            classes[start - 1].isDisjoint(with: [.article, .title, .opener]),
            cover[start - 1] == 0 || name(at: start - 1)?.kind == .place
        { start -= 1 }
        guard start < end, !inTitleCase(end) else { return end + 1 }
        add(Name(range: start..<(end + 1), kind: .place, confidence: 0.75))
        return end + 1
    }

    /// «en Omeapa, Guerrero»: an unknown name between a preposition of place and a known place.
    private func beforeKnown(at start: Int) -> Int {
        let first = start + 1
        guard continues(first), isCapitalised(first), tokens[first].isWord, cover[first] == 0 else { return start + 1 }
        let end = capitals(from: first)
        guard end > first, end - first < 5, continues(end), tokens[end].id == finder.words.comma, let known = name(at: end + 1),
            known.kind == .place, classes[first].isDisjoint(with: [.spanishHead, .instrumentHead, .englishHead])
        else { return start + 1 }
        add(Name(range: first..<end, kind: .place, confidence: 0.75))
        return end
    }

    /// The end of the capitalised words from `start`, with «de», «del», «la», «y» between them.
    private func capitals(from start: Int) -> Int {
        var end = start
        var index = start
        while continues(index), index - start < 12 {
            if isCapitalised(index), tokens[index].isWord {
                if let known = name(at: index), known.kind != .place { break }
                index += 1
                end = index
            } else if classes[index].contains(.genitive) || classes[index].contains(.article)
                || classes[index].contains(.conjunction)
            {
                var next = index + 1
                while continues(next), next - index < 3, classes[next].contains(.article), !isCapitalised(next) { next += 1 }
                guard continues(next), isCapitalised(next), cover[next] == 0, tokens[next].isWord,
                    classes[next].isDisjoint(with: [.spanishHead, .placeHead])
                else { break }
                // «en la colonia Roma y Alejandro Encinas»
                if classes[index].contains(.conjunction), classes[next].contains(.givenName) || end == start { break }
                index = next
            } else {
                break
            }
        }
        return end
    }
}
