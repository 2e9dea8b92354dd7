import Documents

/// Names of ombudsmen's offices that go on beyond what the registry has, and offices of one land spoken of in the plural.
extension MentionScan {
    /// `[Zendan Ombudsman]'s Office`, `[Office of the Public Defender] of Rights`, `[Zendan Ombudsman] Institution`: the whole name.
    func extendWatches() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            guard let last = names[number].range.last, plays(local: .watchHead, last) else { continue }
            let end = last + 1
            guard continues(end), let whole = watchEnd(end, last) else { continue }
            extend(number, to: names[number].range.lowerBound..<whole)
            names[number].coreEnd = nil
            // `of Rights` makes another name of it, `Office` does not.
            if tokens[end].id == finder.words.of || tokens[end].id == finder.words.forWord {
                names[number].targets = []
                names[number].contextual = false
            }
        }
        var index = 0
        while index + 1 < tokens.count {
            index = max(index + 1, peers(at: index))
        }
    }

    private func watchEnd(_ end: Int, _ last: Int) -> Int? {
        // `Ombudsman's Office`, `Ombudsman Institution`
        if isCapitalised(end), cover[end] == 0, plays(local: .watchWord, end), classes[end].contains(.englishHead),
            !(continues(end + 1) && isCapitalised(end + 1) && tokens[end + 1].isWord && cover[end + 1] == 0)
        {
            return end + 1
        }
        // `of Rights`, `for Human Rights`
        guard tokens[end].id == finder.words.of || tokens[end].id == finder.words.forWord else { return nil }
        var at = end + 1
        while continues(at), at - end < 4, isCapitalised(at), cover[at] == 0,
            plays(local: .watchWord, at) || plays(local: .watchMatter, at)
        {
            at += 1
        }
        return at > end + 1 && plays(local: .watchMatter, at - 1) && !(continues(at) && isCapitalised(at) && tokens[at].isWord)
            ? at : nil
    }

    /// `one of three Zendan Ombudsmen`, `the Zendan Ombudsman Institutions`: the office of the land.
    private func peers(at index: Int) -> Int {
        guard isCapitalised(index), cover[index] == 0, let country = finder.lexicon.demonyms[tokens[index].id],
            classes[index].contains(.demonym), continues(index + 1), isCapitalised(index + 1), !tokens[index].isAllCapitals
        else { return index + 1 }
        var name = Name(range: index..<index + 2, kind: .institution, confidence: 0.8)
        name.statedCountry = country
        if cover[index + 1] == 0, plays(local: .peer, index + 1) {
            name.entity = ombudsman(of: country)
            add(name)
            return index + 2
        }
        // `the Zendan Commissioner`, where that is what the land's ombudsman is called
        if cover[index + 1] == 0, plays(local: .watchKin, index + 1), let office = ombudsman(of: country),
            isNamed(office, by: index + 1),
            !(continues(index + 2) && (tokens[index + 2].id == finder.words.forWord || tokens[index + 2].id == finder.words.of))
        {
            name.entity = office
            add(name)
            return index + 2
        }
        return index + 1
    }

    /// Whether an English name of an office has a word.
    private func isNamed(_ office: String, by index: Int) -> Bool {
        guard let one = finder.registry.institution(office) else { return false }
        let word = String(decoding: folded(index), as: UTF8.self)
        return Self.englishNames(one).contains { contents($0).words.contains(word) }
    }
}
