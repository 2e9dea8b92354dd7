import Documents

/// Names that are only words of another one, or of a class: a land in a title or a battle, the governments of several lands.
extension MentionScan {
    func dropNamesWithin() {
        for number in names.indices where !names[number].dropped {
            switch names[number].kind {
            case .place:
                if isOfTitle(names[number].range) || isOfBattle(names[number].range.lowerBound) { drop(number) }
            case .institution:
                if document.language == .english, isOfClass(names[number]) { drop(number) }
            case .person, .instrument: continue
            }
        }
    }

    /// «el proyecto “Promoviendo la Salud en Sonora”»: part of a title between quotation marks, whose words begin with capitals, behind
    /// a noun for what has one.
    private func isOfTitle(_ range: Range<Int>) -> Bool {
        var opening = range.lowerBound - 1
        var words = 0
        while opening >= 0, continues(opening + 1), !isQuote(opening), range.lowerBound - opening < 16 {
            guard !tokens[opening].isWord || isTitleWord(opening) else { return false }
            if tokens[opening].isWord { words += 1 }
            opening -= 1
        }
        guard opening >= 0, continues(opening + 1), isQuote(opening), tokens[opening].flags.contains(.spaceBefore) || opening == 0
        else {
            return false
        }
        var close = range.upperBound
        while continues(close), !isQuote(close), close - range.upperBound < 16 {
            guard !tokens[close].isWord || isTitleWord(close) else { return false }
            if tokens[close].isWord { words += 1 }
            close += 1
        }
        guard words > 0, continues(close), isQuote(close) else { return false }
        let lead = opening - 1
        return plays(local: .workNoun, opening + 1) && opening + 1 < range.lowerBound
            || lead >= 0 && continues(opening) && plays(local: .workNoun, lead)
    }

    private func isTitleWord(_ index: Int) -> Bool { isCapitalised(index) || tokens[index].range.count < 4 }

    /// «la Batalla de Sonora», `the Battle of Zenda`
    private func isOfBattle(_ start: Int) -> Bool {
        start > 1 && continues(start) && continues(start - 1) && classes[start - 1].contains(.genitive)
            && isCapitalised(start - 2) && plays(local: .battle, start - 2)
    }

    /// `Successive Zendan governments`, `all Ombudsman institutions`, `the Right to Education`, `High-Level Delegation:`.
    private func isOfClass(_ name: Name) -> Bool {
        let range = name.range
        let end = range.upperBound
        let last = end - 1
        if !isCapitalised(last), folded(last).elementsEqual("governments".utf8) {
            // `the U.S. and Zendan governments`
            let before = range.lowerBound - 1
            return before < 0 || !continues(range.lowerBound)
                || tokens[before].id != finder.words.and && tokens[before].id != finder.words.comma
        }
        if classes[last].contains(.onePerson), continues(end), !isCapitalised(end), !possessives.contains(last) {
            let noun = folded(end).elementsEqual("like".utf8) && continues(end + 1) ? end + 1 : end
            if folded(noun).elementsEqual("institutions".utf8) { return true }
        }
        if folded(last).elementsEqual("delegation".utf8), range.count > 1, continues(end),
            tokens[end].id == finder.words.colon
        {
            return true
        }
        let to = range.lowerBound - 1
        return to > 0 && continues(range.lowerBound) && continues(to) && tokens[to].id == finder.words.to && isCapitalised(to - 1)
            && ["right", "rights"].contains { folded(to - 1).elementsEqual($0.utf8) }
    }
}
