import Documents

/// Those who rule a town, as English texts call them by its name: `Alder City Hall`, `the Alder municipal office`.
extension MentionScan {
    func findEnglishHalls() {
        guard document.language == .english else { return }
        var halls: Set<String> = []
        var bare: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            if let hall = cityHall(at: index) {
                if let entity = hall.entity { halls.insert(entity) } else { bare.append(hall.range) }
                index = hall.range.upperBound
            } else {
                index = municipalOffice(at: index) ?? index + 1
            }
        }
        guard !bare.isEmpty, let entity = hallMeant(halls) else { return }
        for range in bare {
            var name = Name(range: range, kind: .institution, basis: .coreference, confidence: 0.75)
            name.entity = entity
            add(name)
        }
    }

    /// `City Hall` is that of the one town whose the document names, else that of the one town that it speaks of.
    private func hallMeant(_ halls: Set<String>) -> String? {
        if halls.count == 1 { return halls.first }
        guard halls.isEmpty else { return nil }
        let towns = names.filter { !$0.dropped && $0.kind == .place }.compactMap { place(of: $0) }
            .filter { [.city, .capital].contains($0.kind) }
        guard let town = towns.first, towns.allSatisfy({ $0.id == town.id }) else { return nil }
        return finder.registry.government(of: town)
    }

    /// `[Alder] City Hall`, whose word for a town is at `index`; without a town's name before it, a reference to one.
    private func cityHall(at index: Int) -> (range: Range<Int>, entity: String?)? {
        guard isCapitalised(index), continues(index + 1), isCapitalised(index + 1), cover[index + 1] == 0,
            plays(english: .cityWord, index), plays(english: .hallHead, index + 1),
            !(continues(index + 2) && isCapitalised(index + 2) && tokens[index + 2].isWord)
        else { return nil }
        let end = index + 2
        guard index > 0, continues(index), let known = name(at: index - 1), known.range.upperBound == index,
            let town = place(of: known), !possessives.contains(index - 1)
        else { return cover[index] == 0 ? (index..<end, nil) : nil }
        let entity = finder.registry.government(of: town)
        drop(Int(cover[index - 1]) - 1)
        var name = Name(range: known.range.lowerBound..<end, kind: .institution, confidence: 0.8)
        name.statedCountry = town.country
        name.entity = entity
        add(name)
        return (known.range.lowerBound..<end, entity)
    }

    /// `[Alder] municipal office`, `Alder-North district authority`: a town's name, or that of its part, before a level and a noun for
    /// those who have power on it, both in small letters; returns where the name ends.
    private func municipalOffice(at index: Int) -> Int? {
        guard !isCapitalised(index), plays(english: .seatLevel, index), continues(index + 1), !isCapitalised(index + 1),
            plays(english: .powerNoun, index + 1), index > 0, continues(index)
        else { return nil }
        // `Alder-North`
        let isPart =
            index > 2 && tokens[index - 2].id == finder.words.hyphen && !tokens[index - 2].flags.contains(.spaceBefore)
            && continues(index - 1) && cover[index - 1] == 0
        let last = isPart ? index - 3 : index - 1
        guard continues(last + 1), let known = name(at: last), known.range.upperBound == last + 1, let town = place(of: known),
            [.city, .capital].contains(town.kind), !possessives.contains(last)
        else { return nil }
        drop(Int(cover[last]) - 1)
        var name = Name(range: known.range.lowerBound..<index + 2, kind: .institution, confidence: 0.75)
        name.statedCountry = town.country
        // The office of a whole town is its government's.
        if !isPart, plays(english: .townLevel, index) { name.entity = finder.registry.government(of: town) }
        add(name)
        return index + 2
    }
}
