import Documents

/// Sites by the two words that make them some, and towns whose names go on behind words that are a place's too.
extension MentionScan {
    /// «Centro de Convenciones de Tampico», «Unidad Deportiva Benito Juárez», «Casa de Gobierno»: the two words make a site, which
    /// the head alone does not; «Unidad de Gobierno» is a body.
    func findFacilities() {
        guard document.language == .spanish else { return }
        for index in capitals where plays(local: .venueHead, index) && continues(index + 1) && !tokens[index].isAllCapitals {
            let isOf = classes[index + 1].contains(.genitive) && continues(index + 2)
            let word = isOf ? index + 2 : index + 1
            guard isCapitalised(word), plays(local: .venueWord, word), isOf == isSiteOf(word),
                !(classes[word].contains(.government) && folded(index).elementsEqual("unidad".utf8)),
                index == 0 || !continues(index) || !isCapitalised(index - 1) || tokens[index - 1].isSign
            else { continue }
            uncover(index..<word + 1)
            var end = max(word + 1, capitals(from: word + 1, joining: false))
            if continues(end), let person = name(at: end), person.kind == .person, person.range.lowerBound == end {
                end = person.range.upperBound
            } else if continues(end + 1), classes[end].contains(.genitive), !isCapitalised(end),
                let town = name(at: end + 1) ?? longestName(at: end + 1), town.kind == .place, town.range.lowerBound == end + 1
            {
                end = town.range.upperBound
            }
            uncover(index..<end)
            add(Name(range: index..<end, kind: .place, confidence: 0.75))
        }
    }

    /// «de Convenciones», «de Gobierno», but «Deportiva».
    private func isSiteOf(_ word: Int) -> Bool {
        classes[word].contains(.government) || bytes[..<tokens[word].range.upperBound].suffix(3).elementsEqual("nes".utf8)
    }

    /// «Medellín de Bravo», «Almoloya de Juárez»: whose the town is called after, where the list has the first part alone.
    func extendTowns() {
        guard document.language == .spanish else { return }
        for number in names.indices where names[number].kind == .place && !names[number].dropped {
            let end = names[number].range.upperBound
            guard continues(end + 1), tokens[end].id == finder.words.de, isCapitalised(end + 1), cover[end + 1] == 0,
                classes[end + 1].contains(.surname), classes[end + 1].isDisjoint(with: Self.noPlaces),
                names[number].targets.contains(where: { placeKind($0) == .city }),
                !(continues(end + 2) && (isCapitalised(end + 2) || classes[end + 2].contains(.particle)))
            else { continue }
            extend(number, to: names[number].range.lowerBound..<(end + 2))
        }
    }

    /// «Magdalena Peñasco», «San Pedro y San Pablo Ayutla»: where the long list has a longer name than the registry, it is that;
    /// behind a saint's name a word that no list has goes on with it: «San Sebastián Nopalera».
    func extendListed() {
        guard document.language == .spanish else { return }
        for number in names.indices
        where names[number].kind == .place && !names[number].dropped && names[number].basis != .acronym {
            let range = names[number].range
            guard continues(range.upperBound), range.count < 5, !tokens[range.lowerBound].isAllCapitals,
                isCapitalised(range.lowerBound), mayGoOn(range.upperBound)
            else { continue }
            let kind = placeKind(of: number)
            if kind == .country || kind == .region || kind == .state && !plays(.saint, range.lowerBound) { continue }
            // «los hermanos Flores Magón»
            if classes[range.lowerBound].contains(.surname), !plays(.saint, range.lowerBound), !isLocated(range) { continue }
            guard let end = listedEnd(of: range) ?? saintEnd(of: range) else { continue }
            uncover(range.lowerBound..<end)
            add(Name(range: range.lowerBound..<end, kind: .place, confidence: 0.75))
        }
    }

    /// «México Libre», «Morelos Rinde Cuentas»: a land's name that goes on in capitals is not the land.
    func dropLandsOfNames() {
        guard document.language == .spanish else { return }
        for number in names.indices
        where names[number].kind == .place && !names[number].dropped && names[number].basis != .acronym {
            let range = names[number].range
            let next = range.upperBound
            guard continues(next), isCapitalised(next), tokens[next].isWord, cover[next] == 0, !tokens[next].isAllCapitals,
                !tokens[range.lowerBound].isAllCapitals, [.country, .state].contains(placeKind(of: number)),
                classes[next].isDisjoint(with: [.givenName, .surname, .title, .state, .demonym, .month, .opener]),
                !inTitleCase(range.lowerBound), !startsSentence(range.lowerBound)
            else { continue }
            drop(number)
        }
    }

    /// A capital, or a connector that leads to one.
    private func mayGoOn(_ index: Int) -> Bool {
        if isCapitalised(index) { return tokens[index].isWord }
        guard classes[index].contains(.genitive) || classes[index].contains(.conjunction), continues(index + 1) else {
            return false
        }
        return isCapitalised(index + 1)
            || continues(index + 2) && classes[index + 1].contains(.article) && isCapitalised(index + 2)
    }

    /// Where the longest name of the long list ends that starts with a known place and goes on behind it.
    private func listedEnd(of range: Range<Int>) -> Int? {
        var name: [UInt8] = []
        var best: Int?
        var index = range.lowerBound
        while index == range.lowerBound || continues(index), index - range.lowerBound < 8, tokens[index].isWord,
            [nil, .place].contains(nameKind(at: index))
        {
            if !name.isEmpty { name.append(UInt8(ascii: " ")) }
            name += folded(index)
            index += 1
            if index > range.upperBound, isCapitalised(index - 1), finder.registry.towns.contains(name) { best = index }
        }
        guard let end = best, !(continues(end) && isCapitalised(end) && tokens[end].isWord) else { return nil }
        return end
    }

    /// Where a saint's name ends that one or two words no list has go on with.
    private func saintEnd(of range: Range<Int>) -> Int? {
        guard plays(.saint, range.lowerBound) else { return nil }
        var end = range.upperBound
        while continues(end), end - range.upperBound < 2, isCapitalised(end), tokens[end].isWord, cover[end] == 0,
            tokens[end].id == Vocabulary.unknown, !tokens[end].isAllCapitals
        { end += 1 }
        guard end > range.upperBound, !(continues(end) && (isCapitalised(end) || tokens[end].isNumber)) else { return nil }
        return end
    }
}
