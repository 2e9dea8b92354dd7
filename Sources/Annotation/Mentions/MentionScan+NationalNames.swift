import Documents

/// Names in capitals that say the kind of a body and perhaps its land: «el Mecanismo Nacional de Prevención de Chile», `the Zendan NPM`.
extension MentionScan {
    /// Gives a name that is such a phrase in capitals the body of its land, or of the one that the document speaks of most: «el
    /// Mecanismo Nacional de Prevención de Chile», «el MNP de Brasil», `the Zendan NPM`.
    ///
    /// - Parameter offices: the ombudsmen of an English text.
    func joinNationalNames(_ offices: [String]) {
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let name = names[number]
            guard name.entity?.hasPrefix("x.") == true, name.range.count < 14, let (kind, land) = nationalName(name.range) else {
                continue
            }
            var country = land ?? name.statedCountry
            if country == nil { country = landNamed(after: name.range.upperBound) }
            let isAlike = finder.lexicon.nationalKinds[kind].isNamedAlike
            if country == nil, isAlike, offices.count == 1 { country = finder.registry.institution(offices[0])?.country }
            if country == nil, isAlike, document.language == .spanish { country = leadingCountry }
            guard let country, let place = finder.registry.place(country.lowercased()),
                let body = registeredBody(of: kind, in: place)
            else { continue }
            names[number].entity = body
            names[number].bare = false
            names[number].statedCountry = country
        }
    }

    /// The body of a country that a name means which is a phrase of its kind: «Mecanismo Nacional de Prevención» in a text about Peru.
    func nationalBody(called range: Range<Int>, in country: String) -> String? {
        guard let (kind, land) = nationalName(range), land ?? country == country,
            land != nil || finder.lexicon.nationalKinds[kind].isNamedAlike,
            let place = finder.registry.place(country.lowercased())
        else { return nil }
        return registeredBody(of: kind, in: place)
    }

    /// The kind of a name that is a phrase of one, and the country that it names.
    private func nationalName(_ range: Range<Int>) -> (kind: Int, country: String?)? {
        var range = range
        var country: String?
        if let first = finder.lexicon.demonyms[tokens[range.lowerBound].id] {
            country = first
            range = range.dropFirst()
        } else if document.language == .english, let land = land(from: range.lowerBound, before: range.upperBound),
            land.end < range.upperBound
        {
            // `Zenda NPM`
            country = land.country
            range = land.end..<range.upperBound
        } else if let of = range.last(where: { classes[$0].contains(.genitive) }),
            case let start = range.contains(of + 1) && classes[of + 1].contains(.article) ? of + 2 : of + 1,
            range.contains(start),
            let found = land(from: start, before: range.upperBound), found.end == range.upperBound
        {
            country = found.country
            range = range.lowerBound..<of
        }
        guard let last = range.last, let phrases = finder.lexicon.nationalPhrases[tokens[last].id] else { return nil }
        let words = range.map { tokens[$0].id }
        return phrases.first { $0.words == words && $0.isSure }.map { ($0.kind, country) }
    }

    /// `the NPM [of Zenda]`, «el MNP [del Perú]».
    private func landNamed(after end: Int) -> String? {
        guard continues(end + 1), classes[end].contains(.genitive) || tokens[end].id == finder.words.from else { return nil }
        let start = classes[end + 1].contains(.article) ? end + 2 : end + 1
        return landNamed(at: start).flatMap { $0.place.kind == .country ? $0.place.country : nil }
    }
}
