import Documents

/// Governments in English texts that the words before `Government` say the land of.
extension MentionScan {
    /// `the Altamiran Government`, `the Altamiran Federal Government`, `the New Altamira Government`: whose government the name of
    /// `range`, which ends with its head, is.
    func landGovernment(_ range: Range<Int>) -> (entity: String, country: String)? {
        var words = range.dropLast().filter { !plays(english: .ruleWord, $0) }
        // `New Zenda State Government`: a part of a land.
        if words.count > 1, let level = words.last, plays(english: .landLevel, level) {
            words.removeLast()
            guard let first = words.first, let last = words.last, last - first == words.count - 1,
                let part = land(of: first..<last + 1), part.kind == .state
            else { return nil }
            return (finder.registry.government(of: part), part.country)
        }
        guard let first = words.first, let last = words.last, last - first == words.count - 1 else { return nil }
        var found: Place?
        if let country = finder.lexicon.demonyms[tokens[last].id], classes[last].contains(.demonym) {
            let pair = first < last ? finder.lexicon.demonymPairs[.init(first: tokens[first].id, last: tokens[last].id)] : nil
            guard first == last || pair != nil && last == first + 1 else { return nil }
            found = finder.registry.place((pair ?? country).lowercased())
        } else {
            found = land(of: first..<last + 1)
        }
        guard let found else { return nil }
        return (finder.registry.government(of: found), found.country)
    }

    /// The country or state whose whole name `range` spells.
    private func land(of range: Range<Int>) -> Place? {
        guard var node = finder.trie.start(tokens[range.lowerBound].id) else { return nil }
        for index in range.dropFirst() {
            guard let next = finder.trie.child(node, tokens[index].id) else { return nil }
            node = next
        }
        let places = finder.trie.forms(node).compactMap { place(finder.forms[Int($0)].target) }
        return places.first { $0.kind == .country } ?? places.first { $0.kind == .state }
    }

    /// `the Federal Government`: that of the country which the document speaks of more than of all others together.
    func governmentOfLevel(_ name: Name) -> String? {
        guard document.language == .english, name.targets.isEmpty, name.range.count == 2, let head = name.range.last,
            classes[head].contains(.government), plays(english: .federalWord, name.range.lowerBound),
            let lead = leadingCountry, let weight = countries[lead], weight * 2 > countries.values.reduce(0, { $0 + max(0, $1) }),
            let place = finder.registry.place(lead.lowercased())
        else { return nil }
        return finder.registry.government(of: place)
    }

    /// `President Ana Gil`, `Vice President Gil`, in a text that speaks of one land and of its government: that government.
    ///
    /// `Council President Ana Gil` heads no land, and where no government is spoken of a president may head anything.
    func landLed(by range: Range<Int>) -> String? {
        let title = range.lowerBound - 1
        guard document.language == .english, document.kind != .transcript, title >= 0, continues(range.lowerBound),
            isCapitalised(title), cover[title] == 0, !tokens[title].isAllCapitals
        else { return nil }
        var first = title
        if folded(title) == Self.minister {
            guard title > 0, continues(title), folded(title - 1) == Self.prime else { return nil }
            first -= 1
        } else {
            guard folded(title) == Self.president else { return nil }
            if title > 0, continues(title), folded(title - 1) == Self.vice { first -= 1 }
        }
        // `Council President`, `University of Zenda President`, `former President`
        if first > 0, continues(first),
            isCapitalised(first - 1) || cover[first - 1] != 0 || classes[first - 1].contains(.pastOffice)
                || possessives.contains(first - 1)
        {
            return nil
        }
        guard let land = leadingCountry, let weight = countries[land],
            weight * 3 > countries.values.reduce(0, { $0 + max(0, $1) }) * 2, let body = nationalGovernment(),
            (0..<tokens.count).contains(where: {
                isCapitalised($0) && (folded($0) == Self.government || folded($0) == Self.minister)
            })
        else { return nil }
        return body
    }

    private static let president = Array("president".utf8)
    private static let vice = Array("vice".utf8)
    private static let prime = Array("prime".utf8)
    private static let minister = Array("minister".utf8)
    private static let government = Array("government".utf8)

    /// `Province of [Zenda]`, `Socialist [Republic of Zenda]`, `[Zenda] Region`: words that are part of a land's name.
    func extendRealms() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .place && !names[number].nested {
            var (first, end) = (names[number].range.lowerBound, names[number].range.upperBound)
            guard let kind = place(of: names[number])?.kind, [.country, .state, .city].contains(kind) else { continue }
            // `Province of`
            if kind == .state, first > 1, continues(first), continues(first - 1), tokens[first - 1].id == finder.words.of,
                isCapitalised(first - 2), cover[first - 2] == 0, plays(english: .realm, first - 2)
            {
                first -= 2
            }
            // `Socialist Republic of`
            while kind == .country, first < end - 1, first > 0, continues(first), isCapitalised(first - 1), cover[first - 1] == 0,
                plays(english: .realmWord, first - 1), classes[first].contains(.state) || plays(english: .realmWord, first)
            { first -= 1 }
            // `Zenda Region`
            if kind == .state, first == names[number].range.lowerBound, continues(end), isCapitalised(end), cover[end] == 0,
                plays(english: .realm, end), !possessives.contains(end - 1),
                !(continues(end + 1) && isCapitalised(end + 1) && tokens[end + 1].isWord)
            {
                end += 1
            }
            if first..<end != names[number].range { extend(number, to: first..<end) }
        }
    }

    /// `by the [City of Zenda]`: its government, but `in the City of Zenda`.
    func findCities() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .place {
            let (first, end) = (names[number].range.lowerBound, names[number].range.upperBound)
            guard first > 2, continues(first), continues(first - 1), tokens[first - 1].id == finder.words.of,
                isCapitalised(first - 2), plays(english: .cityWord, first - 2), cover[first - 2] == 0,
                classes[first - 3].contains(.article), continues(first - 2), let place = place(of: names[number]),
                place.kind == .city || place.kind == .capital
            else { continue }
            var before = first - 4
            // `Canada and the City of Zenda`
            if before > 0, continues(before + 1),
                classes[before].contains(.conjunction) || tokens[before].id == finder.words.comma
            {
                guard nameKind(at: before - 1) == .institution else { continue }
                before = -1
            }
            guard
                before < 0 || tokens[before].id == finder.words.by || tokens[before].id == finder.words.with
                    || continues(end) && acts(finitely: end)
            else { continue }
            names[number].kind = .institution
            // A capital's own council is not the government of its country.
            names[number].entity =
                place.kind == .capital ? place.id + ".gobierno" : finder.registry.government(of: place)
            names[number].statedCountry = place.country
            extend(number, to: first - 2..<end)
        }
    }
}
