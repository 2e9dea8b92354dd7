import Documents

/// Towns of the long list, which are places only where the text shows one.
extension MentionScan {
    /// The end of the longest town's name of the list that starts at `first`: «Villa de Guadalupe», `Jalal-Abad`.
    ///
    /// A word that names a person of the document is that person.
    func townEnd(from first: Int) -> Int? {
        guard first < tokens.count, isCapitalised(first), tokens[first].isWord, cover[first] == 0, !plays(.notPlace, first),
            classes[first].isDisjoint(with: Self.noTowns)
        else { return nil }
        var name: [UInt8] = []
        var best: Int?
        var index = first
        while index == first || continues(index), index - first < 6, cover[index] == 0 {
            let isHyphen = tokens[index].id == finder.words.hyphen && !tokens[index].flags.contains(.spaceBefore)
            if isHyphen {
                name.append(UInt8(ascii: "-"))
            } else {
                guard tokens[index].isWord else { break }
                if !name.isEmpty, name.last != UInt8(ascii: "-") { name.append(UInt8(ascii: " ")) }
                name += folded(index)
                if isCapitalised(index), finder.registry.towns.contains(name) { best = index + 1 }
                if possessives.contains(index) { break }
            }
            index += 1
        }
        guard let best, !(continues(best) && isCapitalised(best) && tokens[best].isWord) else { return nil }
        // «en Moctezuma»: the town, unless somebody of that name is spoken of.
        guard best > first + 1 || peopleByWord[nameWord(first).number] == nil else { return nil }
        return best
    }

    private static let noTowns: WordClass = [
        .title, .opener, .month, .commonNoun, .englishHead, .instrumentHead, .englishInstrumentHead, .demonym, .notAcronym,
    ]

    /// «la cárcel de Acha», «los habitantes de Chenalhó», `residents of Bvumbwe`: a town, or a word that no list has, after a noun
    /// that towns have.
    func inhabited(at first: Int) -> Int {
        guard continues(first), first > 1, isCapitalised(first), cover[first] == 0, plays(.townNoun, first - 2),
            classes[first - 1].contains(.genitive), continues(first - 1), isTownNoun(first - 2), !tokens[first].isAllCapitals
        else { return first }
        let isUnknown = tokens[first].id == Vocabulary.unknown && !possessives.contains(first)
        guard let end = townEnd(from: first) ?? (isUnknown && !followsName(first) ? first + 1 : nil) else { return first }
        add(Name(range: first..<end, kind: .place, confidence: 0.65))
        return plays(local: .hallList, first - 2) ? inhabitedList(after: end) : end
    }

    /// In small letters, but for the first word of a sentence and an English post: `Residents of Kolisi`, `the Mayor of Kolisi`.
    private func isTownNoun(_ index: Int) -> Bool {
        !isCapitalised(index) || startsSentence(index) || document.language == .english && classes[index].contains(.title)
    }

    /// «los alcaldes de Tonalá, Arriaga y Tapachula»: what is listed behind such a noun are towns, each by a word that no list has or
    /// that a town is called by.
    private func inhabitedList(after end: Int) -> Int {
        var last = end
        while continues(last + 1), isListSign(last) {
            let next = last + 1
            if let known = name(at: next), known.kind == .place, known.range.lowerBound == next {
                last = known.range.upperBound
                continue
            }
            guard isCapitalised(next), cover[next] == 0, !tokens[next].isAllCapitals,
                let end = townEnd(from: next) ?? (tokens[next].id == Vocabulary.unknown && !followsName(next) ? next + 1 : nil)
            else { break }
            add(Name(range: next..<end, kind: .place, confidence: 0.6))
            last = end
        }
        return last
    }

    private func followsName(_ index: Int) -> Bool {
        continues(index + 1) && (isCapitalised(index + 1) || tokens[index + 1].id == finder.words.hyphen)
    }
}
