import Documents

/// Roads by their letters, the two ends of a way, and sites by what they are for, in English texts.
extension MentionScan {
    func findSites() {
        for index in capitals where cover[index] == 0 && tokens[index].isWord && continues(index + 1) {
            let next = index + 1
            // `the D1 motorway`, `Highway 61`
            if isRoadNumber(index), plays(english: .roadNoun, next), !isCapitalised(next) {
                add(Name(range: index..<next + 1, kind: .place, confidence: 0.75))
            } else if plays(english: .roadNoun, index), tokens[next].isNumber, tokens[next].range.count < 4 {
                add(Name(range: index..<next + 1, kind: .place, confidence: 0.7))
            } else if tokens[index].id == Vocabulary.unknown {
                if let end = wayEnd(from: index) { addWay(from: index, to: end) }
                if continues(index + 2), plays(english: .siteWord, next), !isCapitalised(next),
                    plays(english: .siteNoun, index + 2), !isCapitalised(index + 2), isEndOfWay(index)
                {
                    add(Name(range: index..<next, kind: .place, confidence: 0.65))
                }
            }
        }
    }

    /// `D1`, `M25`: one or two letters and digits.
    private func isRoadNumber(_ index: Int) -> Bool {
        let word = bytes[tokens[index].range]
        let letters = word.prefix { $0 &- 65 < 26 }.count
        return (1...2).contains(letters) && word.count > letters && word.count <= 5
            && word.dropFirst(letters).allSatisfy { $0 &- 48 < 10 }
    }

    /// `from Oldumka via Harnik to Varnik`: where the last of words that no list has begins, behind the first at `first`.
    private func wayEnd(from first: Int) -> Int? {
        guard first > 0, continues(first), tokens[first - 1].id == finder.words.from, isEndOfWay(first) else { return nil }
        var at = first + 1
        if continues(at + 1), folded(at).elementsEqual("via".utf8), isEndOfWay(at + 1) || nameKind(at: at + 1) == .place {
            at += 2
        }
        guard continues(at + 1), tokens[at].id == finder.words.to else { return nil }
        let last = at + 1
        if let known = name(at: last) { return known.kind == .place && known.range.lowerBound == last ? last : nil }
        return isEndOfWay(last) && tokens[last].id == Vocabulary.unknown ? last : nil
    }

    private func addWay(from first: Int, to last: Int) {
        for index in first...last where cover[index] == 0 && isCapitalised(index) {
            add(Name(range: index..<index + 1, kind: .place, confidence: 0.6))
        }
    }

    /// A word in a capital by itself, of nobody whom the text names.
    private func isEndOfWay(_ index: Int) -> Bool {
        isFreeCapital(index, without: [.title, .opener, .month, .demonym, .englishHead, .englishInstrumentHead, .commonNoun])
            && !possessives.contains(index) && !plays(.notPlace, index) && tokens[index].range.count > 3
            && !(continues(index + 1) && (isCapitalised(index + 1) || tokens[index + 1].id == finder.words.hyphen))
            && peopleByWord[nameWord(index).number] == nil
    }
}
