import Documents

/// Municipalities that stand for those who govern them: «el municipio de Zapopan firmó», «se reunió con los municipios de Tonalá y
/// Arriaga», «organizado por el municipio de Zapopan».
extension MentionScan {
    /// «el municipio de Zapopan firmó», «entre el municipio de Zapopan y la Comisión», «un convenio con el municipio de Zapopan»:
    /// a municipality that acts is its government; «en el municipio de Zapopan» is a place. Returns where the name ends.
    func municipality(at start: Int) -> Int? {
        guard document.language == .spanish, classes[start].contains(.state), continues(start + 2),
            tokens[start + 1].id == finder.words.de
        else { return nil }
        if let end = actingState(at: start) { return end }
        guard plays(local: .hall, start), let town = town(at: start + 2), standsAsParty(start..<town.upperBound)
        else { return nil }
        return takeHall(start, town)
    }

    /// «la colaboración de los municipios de Tonalá y Arriaga», «con las alcaldías de»: the town hall of each; «en los municipios de»
    /// they are land. Returns where the list ends.
    func municipalities(at start: Int) -> Int? {
        guard document.language == .spanish, plays(local: .hallList, start), !isCapitalised(start), continues(start + 2),
            classes[start].contains(.placeNoun), tokens[start + 1].id == finder.words.de, var last = town(at: start + 2)
        else { return nil }
        var towns = [last]
        while true {
            var next = last.upperBound
            while continues(next), next < last.upperBound + 2, isItemSign(next) { next += 1 }
            guard next > last.upperBound, continues(next) else { break }
            let isLast = classes[next - 1].contains(.conjunction)
            if tokens[next].id == finder.words.de { next += 1 }
            guard continues(next), let town = town(at: next) else { break }
            towns.append(town)
            last = town
            if isLast { break }
        }
        guard towns.count > 1, standsAsParty(start..<last.upperBound) else { return nil }
        for town in towns {
            var name = Name(range: town, kind: .institution, confidence: 0.75)
            name.entity = hallID(of: town)
            name.statedCountry = self.name(at: town.lowerBound).flatMap { place(of: $0)?.country }
            uncover(town)
            add(name)
        }
        return last.upperBound
    }

    /// «apoyos al estado de Sonora», «coordinadamente con el estado de Sonora»: a state that is given something or is dealt with is
    /// its government; «el gabinete del estado de Sonora» is its land's.
    private func actingState(at start: Int) -> Int? {
        guard !isCapitalised(start), plays(.stateWord, start), let state = statePlace(at: start + 2),
            !(start > 1 && classes[start - 1].contains(.genitive) && !plays(local: .pact, start - 2)
                && !plays(local: .onBehalf, start - 2)),
            standsAsParty(start..<state.end)
        else { return nil }
        uncover(start..<state.end)
        var name = Name(range: start..<state.end, kind: .institution, confidence: 0.8)
        name.entity = finder.registry.government(of: state.place)
        name.statedCountry = state.place.country
        add(name)
        return state.end
    }

    /// Whether a municipality stands where bodies that do something with others stand.
    func standsAsParty(_ range: Range<Int>) -> Bool {
        var before = range.lowerBound - 1
        if before >= 0, continues(range.lowerBound), classes[before].contains(.article),
            classes[before].isDisjoint(with: [.genitive, .dative])
        {
            before -= 1
        }
        let after = range.upperBound
        let hasBefore = before >= 0 && continues(before + 1)
        if hasBefore, classes[before].contains(.genitive) { return isOfActor(before) }
        if hasBefore, classes[before].contains(.locative) { return false }
        // «entre el municipio de Zapopan y la Comisión», but «cayó entre el municipio de Zapopan y Tonalá»
        if hasBefore, tokens[before].id == finder.words.entre {
            let other = after + 1
            guard continues(other), classes[after].contains(.conjunction), before > 0, isCapitalised(other),
                nameKind(at: other) != .institution, !tokens[other].isAllCapitals,
                classes[other].isDisjoint(with: [.spanishHead, .instrumentHead])
            else { return true }
            return (max(0, before - 4)..<before).contains {
                continues($0 + 1) && (plays(local: .pact, $0) || classes[$0].contains(.instrumentHead) || cover[$0] > 0)
            }
        }
        if hasBefore, tokens[before].id == finder.words.con || classes[before].contains(.dative) {
            if (max(0, before - 4)..<before).contains(where: { continues($0 + 1) && plays(local: .pact, $0) }) { return true }
            return classes[before].contains(.dative) ? isGivenTo(before) : isDealing(before)
        }
        // «organizado por el municipio de Zapopan», but «un recorrido por el municipio de Zapopan»
        if hasBefore, tokens[before].id == finder.words.por {
            return before > 0 && continues(before) && plays(local: .madeByHall, before - 1)
        }
        // «la Comisión y el municipio de Zapopan»
        if hasBefore, isListSign(before), before > 0, nameKind(at: before - 1) == .institution { return true }
        // «participaron el municipio de Zapopan y»
        if hasBefore, plays(local: .hallJoining, before) || plays(.pactVerb, before) { return true }
        guard continues(after), !hasBefore || startsSentence(before + 1) || isListSign(before) else { return false }
        return isSubjectOfAct(after)
    }

    /// Whether what follows a municipality that opens its clause is another body, or what it does.
    private func isSubjectOfAct(_ after: Int) -> Bool {
        var next = after
        if classes[next].contains(.conjunction) {
            next += 1
            while continues(next), classes[next].contains(.article) { next += 1 }
            return continues(next) && nameKind(at: next) == .institution
        }
        // «el municipio de Zapopan, representado por su alcalde, Ana Gil, firmó»
        if tokens[next].id == finder.words.comma, continues(next + 2), plays(local: .representing, next + 1) {
            let close = (next + 2..<min(next + 40, tokens.count)).last {
                continues($0 + 1) && tokens[$0].id == finder.words.comma && isAct($0 + 1)
            }
            return close != nil
        }
        while continues(next), next - after < 3, plays(.lightWord, next) { next += 1 }
        return continues(next) && isAct(next)
    }

    /// What only those who govern a municipality do: «firmó», «convocó», «se sumó», «presentó proyectos»; «presentó tres casos» is of
    /// the land.
    private func isAct(_ verb: Int) -> Bool {
        if plays(.pactVerb, verb) || plays(local: .hallVerb, verb) { return true }
        guard plays(local: .stateAct, verb) else { return false }
        if bytes[tokens[verb - 1].range].elementsEqual("se".utf8) { return true }
        return continues(verb + 1) && plays(local: .handedIn, verb + 1)
    }

    /// «la colaboración de los municipios de Tonalá y Arriaga», «el apoyo de la Comisión y del municipio de Zapopan», «funcionarios
    /// del municipio de Zapopan», «por parte del municipio de Zapopan».
    private func isOfActor(_ of: Int) -> Bool {
        guard of > 0, continues(of) else { return false }
        // «de la Comisión, y de los municipios de»
        let sign = of > 2 && classes[of - 1].contains(.conjunction) && tokens[of - 2].id == finder.words.comma ? of - 2 : of - 1
        let isListed = sign > 0 && isListSign(sign) && nameKind(at: sign - 1) == .institution
        if plays(local: .pact, of - 1) || isListed { return true }
        if plays(local: .delegates, of - 1) || plays(local: .hallAgent, of - 1) { return true }
        // «por parte de», «en nombre de»
        return of > 1 && plays(local: .onBehalf, of - 1) && continues(of - 1)
            && (tokens[of - 2].id == finder.words.por || tokens[of - 2].id == finder.words.en)
    }

    /// «se reunió con el municipio de Zapopan», «trabaja de forma coordinada con»: a verb of dealing right before the preposition,
    /// with no name and no sign between.
    private func isDealing(_ preposition: Int) -> Bool {
        unnamed(before: preposition, within: 5) { tokens[$0].isWord }.contains {
            plays(local: .dealing, $0) || plays(.pactVerb, $0)
        }
    }

    /// «entregó diez patrullas al municipio de Tonalá»: whether a verb of giving stands before the preposition, with no name of a
    /// body or a place between.
    private func isGivenTo(_ preposition: Int) -> Bool {
        unnamed(before: preposition, within: 12) { tokens[$0].isWord || tokens[$0].isNumber }.contains {
            plays(local: .hallGift, $0)
        }
    }

    /// The tokens right before one that are of no name and of the wanted sort.
    private func unnamed(before index: Int, within reach: Int, _ isWanted: (Int) -> Bool) -> Range<Int> {
        var start = index
        while start > 0, index - start + 1 < reach, continues(start), cover[start - 1] == 0, isWanted(start - 1) { start -= 1 }
        return start..<index
    }
}
