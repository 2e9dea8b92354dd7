import Documents

/// People in English texts whom a courtesy stands before: `Mr K Olmeda`, `Dr Ha Hung Cuong`, `H.E. Oyelu Sohail Motti`.
extension MentionScan {
    /// A courtesy is before nobody but a person, so that the words in capitals behind it are the name, in whatever list they are.
    func findHonoured() {
        guard document.language == .english else { return }
        var next = 0
        for index in capitals where index >= next && cover[index] == 0 && plays(english: .courtesy, index) {
            var start = index + 1
            while continues(start), start - index < 6 {
                if tokens[start].id == finder.words.stop, !tokens[start].flags.contains(.spaceBefore) {
                    start += 1
                } else if isCapitalised(start), plays(english: [.courtesy, .courtesyRank], start), cover[start] == 0 {
                    start += 1
                } else {
                    break
                }
            }
            guard continues(start), let end = honouredEnd(from: start) else { continue }
            next = end
            var name = Name(range: start..<end, kind: .person, confidence: 0.85)
            name.entity = "?"
            uncover(start..<end)
            if let number = add(name) { know(names[number]) }
        }
    }

    /// Where a name of two words and more that starts at `start` ends, `nil` where it is none.
    private func honouredEnd(from start: Int) -> Int? {
        var end = start
        var words = 0
        var index = start
        while continues(index) || index == start, index - start < 12 {
            if isCapitalised(index), tokens[index].isWord {
                guard isHonouredWord(index) else { break }
                words += 1
                index += 1
                end = index
                if possessives.contains(index - 1) { break }
                // `K.`
                if continues(index), tokens[index - 1].range.count <= 2, tokens[index].id == finder.words.stop,
                    !tokens[index].flags.contains(.spaceBefore), continues(index + 1), isCapitalised(index + 1)
                {
                    index += 1
                }
            } else if end > start, classes[index].contains(.particle) || plays(.arabicParticle, index), continues(index + 1),
                isCapitalised(index + 1), tokens[index].id != finder.words.of
            {
                index += 1
            } else if end > start, tokens[index].id == finder.words.hyphen, !tokens[index].flags.contains(.spaceBefore),
                continues(index + 1), !tokens[index + 1].flags.contains(.spaceBefore), isCapitalised(index + 1)
            {
                index += 1
            } else {
                break
            }
        }
        guard (2...6).contains(words), (start..<end).contains(where: { tokens[$0].isWord && tokens[$0].range.count > 2 }) else {
            return nil
        }
        // `Mr K Olmeda` is known by an initial, or by a word that no list has; the rest is found as other people are.
        let isOdd = (start..<end).contains {
            tokens[$0].isWord && (tokens[$0].range.count <= 3 || tokens[$0].isAllCapitals) || words > 2
        }
        return isOdd ? end : nil
    }

    private func isHonouredWord(_ index: Int) -> Bool {
        if cover[index] > 0 {
            let known = Int(cover[index]) - 1
            guard names[known].range.count == 1, names[known].kind != .instrument else {
                return names[known].kind == .person
            }
            if names[known].kind == .institution, !names[known].contextual { return false }
        }
        return classes[index].isDisjoint(with: [.englishHead, .title, .month, .demonym, .englishInstrumentHead, .commonNoun])
            && !plays(english: [.postOpener, .courtesy], index) && !plays(local: .officerNoun, index)
    }
}
