import Documents

/// Governments that one noun counts together, and those of towns: «los gobernadores de Oaxaca y Chiapas», «la alcaldesa de Tijuana».
extension MentionScan {
    /// Notes «los gobernadores de Oaxaca, de Chiapas y Tabasco», «los gobiernos de los estados de Oaxaca y Chiapas», and «con los
    /// estados de Oaxaca y Chiapas», as the governments of the states listed: «en los estados de …» are the land.
    func referToGovernmentLists(_ order: [Int]) {
        var end = 0
        for number in order where names[number].kind == .place && names[number].range.lowerBound >= end {
            let at = names[number].range.lowerBound
            guard let start = listedHead(before: at), let first = statePlace(at: at) else { continue }
            var places = [first.place]
            end = first.end
            while let next = nextState(after: end) {
                if !places.contains(next.place) { places.append(next.place) }
                end = next.end
            }
            let bodies = places.map { finder.registry.government(of: $0) }
            guard bodies.count > 1 else { continue }
            for body in bodies { announce(body) }
            findings.references.append(MentionFindings.Reference(viewRange: viewRange(start..<end), entities: bodies))
        }
    }

    /// The plural noun whose complement begins with the state at `index`: «gobernadores de», «gobiernos de los estados de».
    private func listedHead(before index: Int) -> Int? {
        guard var at = complementHead(before: index) else { return nil }
        if tokens[at].id == finder.words.estados {
            let article = at - 1
            if article > 0, continues(at), continues(article), classes[article].contains(.article),
                tokens[article - 1].id == finder.words.con || tokens[article - 1].id == finder.words.entre
            {
                return at
            }
            guard let noun = complementHead(before: at) else { return nil }
            at = noun
        }
        return plays(.stateLeader, at) && isPluralHere(at) ? at : nil
    }

    /// The word before «de», `of`, an article after it or not, that leads to `index`.
    private func complementHead(before index: Int) -> Int? {
        var at = index - 1
        if at > 0, continues(index), classes[at].contains(.article), !classes[at].contains(.genitive) { at -= 1 }
        guard at > 0, continues(at + 1), continues(at), classes[at].contains(.genitive), cover[at - 1] == 0, tokens[at - 1].isWord
        else { return nil }
        return at - 1
    }

    func isPluralHere(_ index: Int) -> Bool { text(index..<index + 1).hasSuffix("s") }

    /// The part of a country whose name starts at `index`.
    func statePlace(at index: Int) -> (place: Place, end: Int)? {
        guard let known = name(at: index), known.range.lowerBound == index, let place = place(of: known), place.kind == .state
        else { return nil }
        return (place, known.range.upperBound)
    }

    /// The next state of a list, after a comma or «y», and «de» where it is said again.
    private func nextState(after end: Int) -> (place: Place, end: Int)? {
        var at = end
        while at < tokens.count, continues(at), at < end + 2, isListSign(at) { at += 1 }
        guard at > end else { return nil }
        if at < tokens.count, continues(at), classes[at].contains(.genitive) { at += 1 }
        if at < tokens.count, continues(at), classes[at].contains(.article) { at += 1 }
        guard at < tokens.count, continues(at) else { return nil }
        return statePlace(at: at)
    }

    /// «alcaldesa de Tijuana», «presidente municipal de Tijuana», «gobierno municipal de Tijuana»: the town hall, in the lands that
    /// call it «ayuntamiento».
    ///
    /// - Parameter end: the end of the post or of the government's level.
    func townHall(after end: Int) -> (body: String, end: Int)? {
        guard continues(end), end + 1 < tokens.count, classes[end].contains(.genitive), continues(end + 1),
            let known = name(at: end + 1), known.range.lowerBound == end + 1, let place = place(of: known), place.kind == .city,
            Self.landsOfTownHalls.contains(place.country)
        else { return nil }
        let body = hallID(of: known.range)
        announce(body, named: hallName(of: known.range), country: place.country)
        return (body, known.range.upperBound)
    }
}
