import Documents

/// What stands beside a registered name and belongs to it: its country, its owner, a word that makes another body of it.
extension MentionScan {
    /// «Comité … de Argentina», «Comisión … de las Naciones Unidas»: what follows a registered name and belongs to it.
    func extendRegistered() {
        for number in names.indices where names[number].kind == .institution && !names[number].dropped {
            takePossessor(number)
            takePlace(number)
            takeComplement(number)
            takeScope(number)
            takeBranch(number)
            takeProgramme(number)
            takeNation(number)
            takeWholeState(number)
            let end = names[number].range.upperBound
            let isLed = continues(end) && !classes[end].isDisjoint(with: [.genitive, .locative])
            guard isLed || end < tokens.count && (tokens[end].id == finder.words.del || plays(.stateWord, end)) else { continue }
            let name = names[number]
            guard let qualifier = isLed ? qualifier(after: end, of: name) : nil else {
                if let whole = endOfState(name) {
                    for index in name.range.upperBound..<whole { cover[index] = Int32(number + 1) }
                    names[number].range = name.range.lowerBound..<whole
                    names[number].statedCountry = name.targets.lazy.compactMap { self.institution($0)?.country }.first
                    names[number].ofPart = true
                }
                continue
            }
            for index in name.range.upperBound..<qualifier.end { cover[index] = Int32(number + 1) }
            names[number].coreEnd = name.range.upperBound
            names[number].range = name.range.lowerBound..<qualifier.end
            if let country = qualifier.country { names[number].statedCountry = country }
            names[number].ofPart = qualifier.ofPart
            if let nested = qualifier.nested { names[nested].nested = true }
            if let place = qualifier.place { names[place].dropped = true }
            if let stated = qualifier.country { coordinate(number, stated, qualifier) }
        }
    }

    /// «Secretaría de Salud del estado», «Secretaría de Salud estatal»: a state's, which the document does not name beside it. Where
    /// the name then ends; nil where the nation's body is meant.
    private func endOfState(_ name: Name) -> Int? {
        let end = name.range.upperBound
        guard document.language == .spanish, name.statedCountry == nil, continues(end),
            name.targets.contains(where: { target in
                institution(target).map { $0.country != "INT" && !$0.id.dropFirst(3).contains(".") } ?? false
            })
        else { return nil }
        // «local» may be a town's, but of a body that towns have not.
        if plays(.stateWord, end) {
            guard !isCapitalised(end) else { return nil }
            let isLocal =
                text(end..<end + 1) == "local" && classes[name.range.lowerBound].contains(.ministryTitle)
                && !(continues(end + 1) && classes[end + 1].contains(.conjunction))
            return isLocal || text(end..<end + 1).hasPrefix("estatal") ? end + 1 : nil
        }
        guard continues(end + 1), tokens[end].id == finder.words.del, classes[end + 1].contains(.state),
            plays(.stateWord, end + 1)
        else { return nil }
        let isNamed = isCapitalised(end + 1)
        if continues(end + 2) {
            // «del estado de Sonora» names it; «del Estado Mexicano» is the nation.
            if classes[end + 2].contains(.genitive), continues(end + 3), isCapitalised(end + 3) { return nil }
            if isNamed, isCapitalised(end + 2), tokens[end + 2].isWord { return nil }
        }
        return end + 2
    }

    /// «estado» behind «del» at the end of a name, where nothing says of which state or in which condition.
    func isOwnState(_ index: Int) -> Bool {
        guard !isCapitalised(index), classes[index].contains(.state), plays(.stateWord, index), index > 0,
            tokens[index - 1].id == finder.words.del
        else { return false }
        let next = index + 1
        guard continues(next) else { return true }
        return !isCapitalised(next) && classes[next].isDisjoint(with: [.genitive, .demonym])
            && tokens[next].id != finder.words.que
    }

    /// `Peru's National Human Rights Commission`: the country before the name says whose it is.
    private func takePossessor(_ number: Int) {
        let before = names[number].range.lowerBound - 1
        guard before >= 0, possessives.contains(before), continues(before + 1), let owner = name(at: before),
            owner.range.upperBound == before + 1, let place = place(of: owner), place.kind == .country
        else { return }
        names[number].statedCountry = place.country
    }

    /// `Samoa Red Crescent Society`, `Nuevo León Attorney General's Office`: the place right before the name whose body it is.
    private func takePlace(_ number: Int) {
        let range = names[number].range
        let before = range.lowerBound - 1
        guard document.language == .english, before > 0, continues(range.lowerBound), range.count > 1,
            names[number].basis != .acronym, !possessives.contains(before), let owner = name(at: before),
            owner.range.upperBound == range.lowerBound, let place = place(of: owner), !inTitleCase(before),
            !(continues(owner.range.lowerBound) && classes[owner.range.lowerBound - 1].contains(.locative)),
            isOfCrossOrCrescent(range)
                || !names[number].targets.contains(where: { institution($0)?.country == "INT" && !names[number].contextual })
        else { return }
        drop(Int(cover[before]) - 1)
        extend(number, to: owner.range.lowerBound..<range.upperBound)
        names[number].targets =
            names[number].targets.filter { target in
                guard let one = institution(target) else { return false }
                return place.kind == .country ? one.country == place.country : one.id.hasPrefix(place.id + ".")
            }
        names[number].contextual = false
        names[number].statedCountry = place.country
    }

    /// `Red Cross`, `Red Crescent`: every country has its own.
    private func isOfCrossOrCrescent(_ range: Range<Int>) -> Bool {
        range.count == 2 && ["cross", "crescent"].contains { folded(range.lowerBound + 1).elementsEqual($0.utf8) }
    }

    /// `[Ministry of Justice] and Peace`, `[Ministry of Home Affairs], Immigration and Safety`, `[European Commission] against
    /// Racism`: words of a longer name that the registry does not have.
    private func takeComplement(_ number: Int) {
        let end = names[number].range.upperBound
        guard document.language == .english, names[number].basis != .acronym, names[number].range.count > 1, continues(end + 1),
            !possessives.contains(end - 1), !inTitleCase(end)
        else { return }
        var last: Int?
        if tokens[end].id == finder.words.comma {
            last = listEnd(from: end)
        } else if tokens[end].id == finder.words.and, let close = topics(from: end + 1) {
            last = close
        } else if isPlainCapital(end + 1),
            !(continues(end + 2) && (isCapitalised(end + 2) || tokens[end + 2].id == finder.words.hyphen)),
            tokens[end].id == finder.words.and && tokens[end + 1].id != Vocabulary.unknown
                || tokens[end].id == finder.words.against
        {
            last = end + 2
            // `against Racism and Intolerance`
            if tokens[end].id == finder.words.against, continues(end + 3), tokens[end + 2].id == finder.words.and,
                isPlainCapital(end + 3)
            {
                last = end + 4
            }
        }
        guard let last else { return }
        extend(number, to: names[number].range.lowerBound..<last)
        names[number].targets = []
        names[number].contextual = false
    }

    /// `[Ministry of Justice] and Human Rights`: two or three words of what ministries are for.
    private func topics(from start: Int) -> Int? {
        var end = start
        if let close = communityEnd(from: start) { return close }
        while continues(end), isPlainCapital(end), plays(.commonWord, end) { end += 1 }
        guard (2...3).contains(end - start), !(continues(end) && isCapitalised(end) && tokens[end].isWord) else { return nil }
        return end
    }

    /// «[IMSS]-Bienestar», `[AFL]-CIO`: a programme or a union that a hyphen joins to a body's letters is one of its own.
    private func takeProgramme(_ number: Int) {
        let range = names[number].range
        let hyphen = range.upperBound
        guard names[number].basis == .acronym, range.count == 1, continues(hyphen + 1), tokens[hyphen].id == finder.words.hyphen,
            !tokens[hyphen].flags.contains(.spaceBefore), !tokens[hyphen + 1].flags.contains(.spaceBefore),
            isCapitalised(hyphen + 1), tokens[hyphen + 1].isWord, cover[hyphen + 1] == 0, tokens[hyphen + 1].range.count > 2,
            !classes[hyphen + 1].contains(.month), !isSymbol(range)
        else { return }
        extend(number, to: range.lowerBound..<hyphen + 2)
        names[number].targets = []
    }

    /// «[Ejército] mexicano», «[Gabinete de Seguridad] federal»: whose it is, in small letters.
    private func takeNation(_ number: Int) {
        let range = names[number].range
        let end = range.upperBound
        guard document.language == .spanish, names[number].basis != .acronym, continues(end), !isCapitalised(end),
            cover[end] == 0,
            !(continues(end + 1) && !classes[end + 1].isDisjoint(with: [.conjunction, .demonym]))
        else { return }
        if classes[end].contains(.level) {
            guard !plays(.stateWord, range.upperBound - 1), !(range.contains { classes[$0].contains(.level) }) else { return }
        } else {
            guard range.count == 1, let country = finder.lexicon.demonyms[tokens[end].id],
                names[number].targets.contains(where: { institution($0)?.country == country }),
                classes[range.lowerBound].contains(.spanishHead)
            else { return }
            names[number].targets = names[number].targets.filter { institution($0)?.country == country }
            names[number].contextual = false
        }
        names[number].coreEnd = end
        extend(number, to: range.lowerBound..<(end + 1))
    }

    /// «[Poder Judicial del Estado de Coahuila] de Zaragoza»: a state's name at the end of a body's, in its full form.
    private func takeWholeState(_ number: Int) {
        let range = names[number].range
        let end = range.upperBound
        guard document.language == .spanish, range.count > 2, continues(end + 1), classes[end].contains(.genitive),
            isCapitalised(end + 1)
        else { return }
        for first in max(range.lowerBound + 2, end - 3)..<end where classes[first].contains(.nameStart) && isCapitalised(first) {
            guard let whole = longestName(at: first), whole.range.upperBound > end, place(of: whole)?.kind == .state else {
                continue
            }
            extend(number, to: range.lowerBound..<whole.range.upperBound)
            return
        }
    }

    /// A capitalised word of the vocabulary that neither opens a name of its own nor belongs to one.
    private func isPlainCapital(_ index: Int) -> Bool {
        isFreeCapital(
            index,
            without: [
                .englishHead, .spanishHead, .title, .givenName, .surname, .opener, .month, .demonym, .instrumentHead,
                .englishInstrumentHead,
            ])
    }

    /// `National Human Rights Council`, `Turkish Red Crescent`: a word that makes another body of a registered name.
    private func takeScope(_ number: Int) {
        let range = names[number].range
        let before = range.lowerBound - 1
        guard document.language == .english, before >= 0, continues(range.lowerBound),
            isCapitalised(before), cover[before] == 0, !tokens[before].isAllCapitals, !possessives.contains(before),
            !inTitleCase(before)
        else { return }
        let country = finder.lexicon.demonyms[tokens[before].id]
        guard country != nil || plays(.scopeWord, before) && !startsSentence(before) else { return }
        // `the Australian NPM`, where several countries have one, but `the French ITV`
        if names[number].basis == .acronym { guard country != nil, names[number].targets.count > 1 else { return } }
        extend(number, to: before..<range.upperBound)
        names[number].targets =
            country.map { country in
                names[number].targets.filter { institution($0)?.country == country }
            } ?? []
        names[number].contextual = false
        names[number].statedCountry = country
    }

    /// «CEDH Sinaloa», `Amnesty International South Africa`: the land or state right after the name that the body is of.
    private func takeBranch(_ number: Int) {
        let end = names[number].range.upperBound
        // «Universidad La Salle Laguna»
        if continues(end), cover[end] == 0, isCapitalised(end), plays(local: .campusRegion, end), names[number].range.count > 1,
            names[number].targets.contains(where: { institution($0)?.kind == "university" }),
            !(continues(end + 1) && isCapitalised(end + 1) && tokens[end + 1].isWord)
        {
            names[number].targets = []
            names[number].contextual = false
            extend(number, to: names[number].range.lowerBound..<end + 1)
            return
        }
        guard continues(end), cover[end] > 0, names[number].statedCountry == nil, !possessives.contains(end - 1) else { return }
        let other = Int(cover[end]) - 1
        guard let index = placeNumber(of: other), names[other].range.lowerBound == end,
            !possessives.contains(names[other].range.upperBound - 1)
        else { return }
        let kind = finder.registry.places[index].kind
        // «Secretaría de Educación Guerrero»
        if names[number].contextual {
            guard kind == .state, document.language == .spanish, names[number].range.count > 2,
                classes[names[number].range.lowerBound].contains(.spanishHead)
            else { return }
        }
        // «DIF Tonalá», «IMPLAN Torreón»: a town's, right behind letters.
        let isTown = [.city, .namesake].contains(kind) && document.language == .spanish && names[number].basis == .acronym
        guard kind == .country || kind == .state || isTown else { return }
        let after = names[other].range.upperBound
        if continues(after), isCapitalised(after) || classes[after].contains(.stateNoun) { return }
        guard tokens[end - 1].isAllCapitals == tokens[end].isAllCapitals || !tokens[end].isAllCapitals else { return }
        for index in names[other].range { cover[index] = Int32(number + 1) }
        names[other].dropped = true
        names[number].coreEnd = end
        names[number].range = names[number].range.lowerBound..<after
        names[number].statedCountry = finder.registry.places[index].country
        names[number].ofPart = kind != .country
        if names[number].targets.contains(where: { institution($0)?.country == "INT" }) { names[number].targets = [] }
    }

    private struct Qualifier {
        var end: Int
        var country: String?
        var nested: Int?
        var place: Int?
        var ofPart = false
    }

    /// - Parameter end: where «de» or «en» stands after the name.
    private func qualifier(after end: Int, of name: Name) -> Qualifier? {
        var index = end
        let locative = !classes[index].contains(.genitive)
        index += 1
        while continues(index), classes[index].contains(.article) { index += 1 }
        if continues(index), classes[index].contains(.state), self.name(at: index)?.range.lowerBound != index {
            index += 1
            // «del estado de Sonora»
            if continues(index), classes[index].contains(.genitive) { index += 1 }
        }
        guard continues(index), cover[index] > 0 else { return nil }
        let number = Int(cover[index]) - 1
        let other = names[number]
        guard other.range.lowerBound == index else { return nil }
        if let place = place(of: other) {
            let head = classes[name.range.lowerBound]
            if locative, !head.contains(.officeHead) { return nil }
            // «la Hacienda de Guadalupe»: no ministry.
            if name.contextual, name.range.count == 1, head.contains(.placeHead), place.kind != .country, place.kind != .state {
                return nil
            }
            // «la Guardia Nacional de Tonalá»: a land's police and army are the same in each of its towns.
            if place.kind == .city || place.kind == .namesake,
                name.targets.contains(where: { ["police", "armed-force"].contains(institution($0)?.kind) })
            {
                return nil
            }
            // «Sanofi de Francia»: where a company is from.
            if name.targets.contains(where: { institution($0)?.kind == "company" }), name.range.count == 1 { return nil }
            // «el hospital del Issste de Tláhuac»
            if name.basis == .acronym, ![.country, .state].contains(place.kind) { return nil }
            guard place.kind == .country || !name.targets.contains(where: { institution($0)?.country == "INT" }) else {
                return nil
            }
            // A part of a country makes another body of the name: «Secretaría de Salud de Veracruz».
            return Qualifier(end: other.range.upperBound, country: place.country, place: number, ofPart: place.kind != .country)
        }
        // «el mecanismo Covax de Naciones Unidas»: letters and single words are a name without their owner's.
        guard !locative, other.kind == .institution, name.range.count > 1 else { return nil }
        let owners = other.targets.compactMap { institution($0)?.id }
        let belongs = name.targets.compactMap { institution($0) }.contains { one in
            owners.contains { finder.registry.isPart(one.id, of: $0) || $0 == "int.onu" && one.country == "INT" }
        }
        return belongs ? Qualifier(end: other.range.upperBound, nested: number) : nil
    }

    /// «MNPT de Argentina y México»: the head names the second country's body too.
    private func coordinate(_ number: Int, _ country: String, _ qualifier: Qualifier) {
        let next = qualifier.end
        guard continues(next), classes[next].contains(.conjunction), continues(next + 1),
            let other = name(at: next + 1), let place = place(of: other), place.kind == .country, place.country != country,
            let core = names[number].coreEnd,
            names[number].targets.contains(where: { institution($0)?.country == place.country })
        else { return }
        var twin = names[number]
        twin.range = twin.range.lowerBound..<core
        twin.coreEnd = nil
        twin.statedCountry = place.country
        twin.nested = true
        names[Int(cover[next + 1]) - 1].dropped = true
        names.append(twin)
    }
}
