import Documents

/// Governments in English texts that the words before `Government` say the land of.
extension MentionScan {
    /// `the Altamiran Government`, `the Altamiran Federal Government`, `the New Altamira Government`: whose government the name of
    /// `range`, which ends with its head, is.
    func landGovernment(_ range: Range<Int>) -> (entity: String, country: String)? {
        let words = range.dropLast().filter { !plays(english: .ruleWord, $0) }
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
}
