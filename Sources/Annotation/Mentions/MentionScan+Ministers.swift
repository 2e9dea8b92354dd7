import Documents

/// Ministers, who act for a ministry that the text need not name: `the Minister of Justice, Ana Gil`, `Justice Minister Ana Gil`.
extension MentionScan {
    /// The post whose noun is at `start`, with the ministry that it makes.
    ///
    /// `Minister of Justice of Zenda` and `Zendan Justice Minister` act for Zenda, whose name the text has.
    func ministerOfUnnamed(at start: Int) -> Post? {
        if let chief = attorneyGeneral(at: start) { return chief }
        guard document.language == .english, isCapitalised(start), !tokens[start].isAllCapitals, folded(start) == Self.minister,
            !inTitleCase(start)
        else { return nil }
        if continues(start + 1), classes[start + 1].contains(.genitive) || tokens[start + 1].id == finder.words.forWord {
            guard let matter = matter(from: start + 2), !isQualified(matter.upperBound), !isOfNamedBody(matter.upperBound),
                !isNational(start), !isPossessed(start)
            else { return nil }
            return ministry(of: matter).map { Post(range: start..<matter.upperBound, body: $0) }
        }
        var first = start
        while first > 0, continues(first), start - first < 3, isMatter(first - 1) { first -= 1 }
        guard first < start, !isNational(first), !isPossessed(first) else { return nil }
        return ministry(of: first..<start).map { Post(range: first..<start + 1, body: $0) }
    }

    /// `the Ministry` where the document names none, but the minister of one: that minister's.
    func referToMinistry(_ bare: [Int], named: [Int32: String]) {
        let unnamed = bare.filter { number in
            let head = names[number].range.lowerBound
            return names[number].range.count == 1 && folded(head) == Self.ministry && named[tokens[head].id] == nil
                && !inTitleCase(head)
        }
        guard !unnamed.isEmpty else { return }
        let ministers = capitals.filter { folded($0) == Self.minister && continues($0 + 1) }
        let matters = Set(ministers.compactMap { matter(from: $0 + 2).map { contents(text($0)).key } })
        guard matters.count == 1, let ministry = ministers.lazy.compactMap({ self.ministerOfUnnamed(at: $0)?.body }).first else {
            return
        }
        for number in unnamed {
            names[number].entity = ministry
            names[number].basis = .coreference
            names[number].bare = false
            names[number].dropped = false
        }
    }

    /// `Attorney General Ana Gil`, `the Attorney General`: the office of that post, by whichever name the text or the registry has it.
    private func attorneyGeneral(at start: Int) -> Post? {
        guard document.language == .english, isCapitalised(start), !tokens[start].isAllCapitals, folded(start) == Self.attorney,
            !inTitleCase(start)
        else { return nil }
        var general = start + 1
        // `Attorney-General`
        if continues(general + 1), tokens[general].id == finder.words.hyphen { general += 1 }
        guard continues(general), isCapitalised(general), folded(general) == Self.general, !possessives.contains(general),
            !isPossessed(start), !isNational(start), !isOfNamedBody(general + 1), !isQualified(general + 1),
            !(start > 0 && continues(start) && isRank(start - 1)),
            !(continues(general + 1) && classes[general + 1].contains(.genitive))
        else { return nil }
        let own = names.indices.first { number in
            guard !names[number].dropped, names[number].kind == .institution, names[number].entity != nil else { return false }
            let words = names[number].range.map { folded($0) }
            return words.contains(Self.attorney) && words.contains(Self.general)
        }
        if let entity = own.flatMap({ names[$0].entity }) { return Post(range: start..<general + 1, body: entity) }
        guard let land = leadingCountry, leads(land) || countries.count == 1 else { return nil }
        let heads = [
            "Office of the Attorney General", "Attorney General's Office", "Attorney General's Chambers", "Department of Justice",
        ]
        guard
            let body = heads.lazy.compactMap({ self.registered($0) }).first(where: {
                self.finder.registry.institution($0)?.country == land
            })
        else { return nil }
        announce(body)
        return Post(range: start..<general + 1, body: body)
    }

    private static let attorney = Array("attorney".utf8)
    private static let general = Array("general".utf8)
    private static let minister = Array("minister".utf8)

    /// `the Interior`, `Foreign Affairs and Trade`: the words from `index` that say what a ministry is for.
    private func matter(from index: Int) -> Range<Int>? {
        var first = index
        if continues(first), classes[first].contains(.article), !isCapitalised(first) { first += 1 }
        var end = first
        while continues(end), end - first < 8 {
            if isMatter(end) {
                end += 1
            } else if end > first, continues(end + 1), isMatter(end + 1),
                tokens[end].id == finder.words.and
                    || tokens[end].id == finder.words.comma
                        && (end + 1..<min(end + 6, tokens.count)).contains(where: { tokens[$0].id == finder.words.and })
            {
                end += 2
            } else {
                break
            }
        }
        return end > first ? first..<end : nil
    }

    /// A word that ministries share, and no state, no rank and no name.
    private func isMatter(_ index: Int) -> Bool {
        isCapitalised(index) && tokens[index].isWord && cover[index] == 0 && plays(.commonWord, index)
            && classes[index].isDisjoint(with: [.state, .demonym, .englishHead])
    }

    /// `Zenda's Minister of Justice`: whose minister is said.
    private func isPossessed(_ index: Int) -> Bool { index > 0 && continues(index) && possessives.contains(index - 1) }

    /// The ministry for a matter, of the country that the document speaks of most.
    private func ministry(of matter: Range<Int>) -> String? {
        let words = text(matter)
        let name = "Ministry of " + words
        if let known = registered(name) {
            announce(known)
            return known
        }
        let wanted = Set(contents(words).words)
        // `Interior Minister` beside `Ministry of the Interior`
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            guard let entity = names[number].entity, names[number].range.count < 8,
                names[number].range.contains(where: { folded($0) == Self.ministry }),
                wanted.isSubset(of: contents(text(names[number].range)).words)
            else { continue }
            return entity
        }
        let land = leadingCountry.flatMap { leads($0) ? $0 : nil }
        // Of which of several countries the minister is, the text does not say.
        let all = countries.values.reduce(0) { $0 + max(0, $1) }
        if let weight = land.flatMap({ countries[$0] }) ?? (countries.isEmpty ? 1 : nil), weight * 3 <= all * 2 { return nil }
        if land == nil, !countries.isEmpty { return nil }
        let body = localID((land.map { $0.lowercased() + " " } ?? "") + name)
        announce(body, named: name, country: land)
        return body
    }

    private static let ministry = Array("ministry".utf8)
}
