import Documents

/// Words that are a registered body's name elsewhere, and here what a ministry is for or a part of a law.
extension MentionScan {
    /// Gives back `Law and Justice` in `the Minister for Law and Justice`, and `Article 19` of a treaty; but `Law and Justice lost`.
    func dropMatters() {
        dropPeoples()
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let range = names[number].range
            guard range.count > 1, let kind = names[number].targets.lazy.compactMap({ self.institution($0)?.kind }).first,
                kind == "party" && (isForMinister(range.lowerBound) || namesInstrument(range.lowerBound))
                    || kind == "ngo" && isProvision(range)
            else { continue }
            drop(number)
        }
    }

    /// Gives back `Roma` in an English text: people.
    private func dropPeoples() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .place && names[number].range.count == 1
        {
            if plays(english: .people, names[number].range.lowerBound) { drop(number) }
        }
    }

    /// «Plan de» before «Acción Nacional», which is a party's name elsewhere.
    func namesInstrument(_ first: Int) -> Bool {
        first > 1 && continues(first) && continues(first - 1) && classes[first - 1].contains(.genitive)
            && isCapitalised(first - 2)
            && classes[first - 2].contains(.instrumentHead)
    }

    /// Whether `Minister for`, «Ministerio de» lead to the word at `first`.
    func isForMinister(_ first: Int) -> Bool {
        let head = first - 2
        guard head >= 0, continues(head + 1), continues(first),
            classes[head + 1].contains(.genitive) || tokens[head + 1].id == finder.words.forWord
        else { return false }
        return plays(local: .ministryWord, head)
    }

    /// Whether it ends in a number and says of which law it is, or stands in brackets after what it orders.
    private func isProvision(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        guard tokens[end - 1].isNumber, continues(end) else { return false }
        return classes[end].contains(.genitive)
            || range.lowerBound > 0 && tokens[range.lowerBound - 1].id == finder.words.openParenthesis
    }
}
