import Documents

/// Several bodies of one kind under one head in the plural: `the Ministries of Ports and Tides`, `the Universities of Alder and Zenda`.
extension MentionScan {
    /// Reads them from the head at `start` on: the first name has the head, the others are what they are of alone.
    /// - Returns: where to go on; nil where less than two are named.
    func englishBodies(at start: Int) -> Int? {
        guard document.language == .english, plays(english: .headInPlural, start), isCapitalised(start), cover[start] == 0,
            continues(start + 2),
            tokens[start + 1].id == finder.words.of || tokens[start + 1].id == finder.words.forWord, !inTitleCase(start)
        else { return nil }
        var items: [Range<Int>] = []
        var at = start + 2
        var isLast = false
        while !isLast, items.count < 8 {
            if !items.isEmpty {
                guard continues(at), isListSign(at) else { break }
                isLast = classes[at].contains(.conjunction)
                at += 1
                // `, and`
                if !isLast, continues(at), classes[at].contains(.conjunction) {
                    isLast = true
                    at += 1
                }
            }
            if continues(at), classes[at].contains(.article), !isCapitalised(at) { at += 1 }
            guard let end = itemEnd(from: at) else { break }
            items.append(at..<end)
            at = end
        }
        guard isLast, items.count > 1, let end = items.last?.upperBound else { return nil }
        var first = start
        var country: String?
        // `U.S. Departments of State and Justice`
        if start > 0, continues(start), let owner = name(at: start - 1), owner.range.upperBound == start,
            let land = place(of: owner), land.kind == .country
        {
            country = land.country
            if !possessives.contains(start - 1) { first = owner.range.lowerBound }
        } else if start > 0, continues(start), let people = finder.lexicon.demonyms[tokens[start - 1].id] {
            country = people
            first = start - 1
        } else if continues(end + 1), tokens[end].id == finder.words.of, let land = landNamed(at: end + 1) {
            country = land.place.country
        }
        let singular = singularHead(start)
        // `the Departments of Alder and Zenda` are parts of a land.
        let isOfPlaces = items.joined().contains { nameKind(at: $0) == .place }
        guard !isOfPlaces || singular == "University" || singular == "Embassy" else { return nil }
        uncover(first..<start)
        for (number, range) in items.enumerated() {
            let full = singular + " of " + text(range)
            let isPlace = range.contains { nameKind(at: $0) == .place }
            uncover(range)
            var name = Name(range: number == 0 ? first..<range.upperBound : range, kind: .institution, confidence: 0.8)
            name.entity = country.flatMap { body(called: full, of: $0) } ?? (isPlace ? registered(full) : nil) ?? localID(full)
            name.statedCountry = country
            add(name)
        }
        return end
    }

    /// Up to four words in capitals, none of which is the head of another body or of a person's.
    private func itemEnd(from start: Int) -> Int? {
        var end = start
        while continues(end), end - start < 4, isCapitalised(end), tokens[end].isWord,
            classes[end].isDisjoint(with: [.englishHead, .month, .demonym]), nameKind(at: end) != .person,
            nameKind(at: end) != .institution || name(at: end).map({ $0.contextual }) == true,
            !(classes[end].contains(.title) && classes[end].isDisjoint(with: .modifier))
        {
            end += 1
            if possessives.contains(end - 1) { break }
        }
        // `the Ministries of Justice and Health Board members`: a longer name than that.
        guard end > start, !(continues(end) && isCapitalised(end) && tokens[end].isWord) else { return nil }
        return end
    }

    /// `Ministry` for `Ministries`.
    private func singularHead(_ index: Int) -> String {
        let plural = text(index..<index + 1)
        return plural.hasSuffix("ies") ? plural.dropLast(3) + "y" : String(plural.dropLast())
    }

    /// `the Immigration department`, `the Justice ministry`: what it is for in a capital before the noun at `index` in small letters.
    func lowMinistry(at index: Int) -> Int? {
        guard document.language == .english, index > 1, continues(index), isCapitalised(index - 1), !isCapitalised(index),
            tokens[index].range.count == 8 || tokens[index].range.count == 10, cover[index] == 0, tokens[index - 1].isWord,
            cover[index - 1] == 0 || name(at: index - 1).map({ $0.contextual && $0.kind == .institution }) == true,
            ["ministry", "department"].contains(where: { folded(index).elementsEqual($0.utf8) }),
            classes[index - 1].isDisjoint(with: [.demonym, .month, .opener, .englishHead]),
            !tokens[index - 1].isAllCapitals, tokens[index - 1].id != Vocabulary.unknown, !possessives.contains(index - 1)
        else { return nil }
        var first = index - 1
        // `the Foreign Affairs ministry`
        if first > 1, continues(first), isCapitalised(first - 1), cover[first - 1] == 0, tokens[first - 1].isWord,
            classes[first - 1].isDisjoint(with: [.demonym, .month, .opener, .title, .givenName, .englishHead])
        {
            first -= 1
        }
        guard first > 0, continues(first), classes[first - 1].contains(.article), classes[first - 1].isDisjoint(with: .indefinite)
        else { return nil }
        uncover(first..<index)
        add(Name(range: first..<index + 1, kind: .institution, confidence: 0.75))
        return index + 1
    }

    // MARK: Where people are held

    /// `HMP Alder`, `HMP/YOI Alder`, `HMYOI Alder`: a prison by the letters before its name.
    func findLetteredPrisons() {
        guard document.language == .english else { return }
        for index in capitals where tokens[index].isAllCapitals && tokens[index].range.count < 6 && opensPrison(index) {
            var first = index + 1
            if continues(first + 1), tokens[first].id == finder.words.slash, tokens[first + 1].isAllCapitals { first += 2 }
            var end = first
            while continues(end), end - first < 3, isCapitalised(end), tokens[end].isWord, !tokens[end].isAllCapitals,
                nameKind(at: end) != .institution, classes[end].isDisjoint(with: [.title, .month, .englishHead])
            {
                end += 1
                if possessives.contains(end - 1) { break }
            }
            guard end > first else { continue }
            uncover(index..<end)
            add(Name(range: index..<end, kind: .place, confidence: 0.8))
        }
    }

    private func opensPrison(_ index: Int) -> Bool {
        let letters = bytes[tokens[index].range]
        return ["HMP", "HMYOI", "HMPYOI"].contains { letters.elementsEqual($0.utf8) }
    }
}
