import Documents

/// Bodies that a text names with their country once and without it elsewhere: `the Prison Service` and the `Zendan Prison Service`.
extension MentionScan {
    /// Gives a name without a country the entity of the one body that it is with one.
    func joinNationals() {
        guard document.language == .english else { return }
        joinOrders()
        var plain: [String: [Int]] = [:]
        for number in names.indices where isPlainBody(number) {
            plain[contents(text(names[number].range)).key, default: []].append(number)
        }
        guard !plain.isEmpty else { return }
        var wholes: [String: Set<String>] = [:]
        for number in names.indices
        where !names[number].dropped && !names[number].bare && names[number].kind == .institution
            && names[number].range.count < 12
        {
            guard let entity = names[number].entity, let key = keyWithoutLand(names[number].range), plain[key] != nil else {
                continue
            }
            wholes[key, default: []].insert(entity)
        }
        for (key, entities) in wholes where entities.count == 1 {
            guard let whole = entities.first else { continue }
            for number in plain[key] ?? [] where names[number].entity != whole { names[number].entity = whole }
        }
    }

    /// The `Prison Service of Zenda` and the `Zendan Prison Service` are one body, by the name that stands first.
    private func joinOrders() {
        var first: [String: String] = [:]
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let name = names[number]
            guard let entity = name.entity, entity.hasPrefix("x."), !name.bare, (3..<12).contains(name.range.count),
                let own = withoutLand(name.range), let country = own.country, own.inner.count > 1
            else { continue }
            let key = country + "." + contents(text(own.inner)).key
            if let known = first[key] { names[number].entity = known } else { first[key] = entity }
        }
    }

    /// A name of two words and more that no record has, and that says nothing of its country.
    private func isPlainBody(_ number: Int) -> Bool {
        let name = names[number]
        return !name.dropped && !name.bare && name.kind == .institution && name.range.count > 1 && name.range.count < 8
            && name.entity?.hasPrefix("x.") == true && name.statedCountry == nil
            && !name.range.contains { classes[$0].contains(.demonym) }
    }

    /// The content words of a name but those of a country before or behind them; nil where it has none, or only its head besides.
    private func keyWithoutLand(_ range: Range<Int>) -> String? {
        withoutLand(range).flatMap { $0.inner.count > 1 ? contents(text($0.inner)).key : nil }
    }

    /// A name but for the country before or behind it, and that country; nil where it has none.
    func withoutLand(_ range: Range<Int>) -> (inner: Range<Int>, country: String?)? {
        let first = range.lowerBound
        if isCapitalised(first), let land = land(from: first, before: range.upperBound) {
            return (land.end..<range.upperBound, land.country)
        }
        if classes[first].contains(.demonym) { return (first + 1..<range.upperBound, finder.lexicon.demonyms[tokens[first].id]) }
        // `Costa Rican`
        if range.count > 2, let country = country(ofPairAt: first + 1) { return (first + 2..<range.upperBound, country) }
        guard let of = range.last(where: { tokens[$0].id == finder.words.of }), of > first else { return nil }
        var start = of + 1
        while range.contains(start), classes[start].contains(.article) { start += 1 }
        if range.contains(start + 2), classes[start].contains(.state), tokens[start + 1].id == finder.words.of { start += 2 }
        guard range.contains(start), isCapitalised(start), let land = land(from: start, before: range.upperBound),
            land.end == range.upperBound
        else { return nil }
        return (first..<of, land.country)
    }

    /// The country whose longest name, of one word or more, starts at `index` and ends before `end`.
    func land(from index: Int, before end: Int) -> (country: String, end: Int)? {
        guard var node = finder.trie.start(tokens[index].id) else { return nil }
        var at = index + 1
        var found: (country: String, end: Int)?
        while true {
            let places = finder.trie.forms(node).lazy.compactMap { self.place(self.finder.forms[Int($0)].target) }
            if let place = places.first(where: { $0.kind == .country }) { found = (place.country, at) }
            guard at < end, continues(at) else { return found }
            if let next = finder.trie.child(node, tokens[at].id) {
                node = next
            } else if !classes[at].contains(.connector) || tokens[at].isSign {
                return found
            }
            at += 1
        }
    }
}
