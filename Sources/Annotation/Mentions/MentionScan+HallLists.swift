import Documents

/// The town halls of towns that a post or a noun in the plural leads to: «la alcaldesa de Tijuana», «los ayuntamientos de Tonalá y
/// Arriaga».
extension MentionScan {
    /// «alcaldesa de Tijuana», «presidente municipal de Tijuana», «gobierno municipal de Tijuana»: the town hall, in the lands that
    /// call it «ayuntamiento».
    ///
    /// - Parameter end: the end of the post or of the government's level.
    func townHall(after end: Int) -> (body: String, end: Int)? {
        guard continues(end), end + 1 < tokens.count, classes[end].contains(.genitive), continues(end + 1),
            let (town, country) = hallTown(at: end + 1)
        else { return nil }
        let body = hallID(of: town)
        announce(body, named: hallName(of: town), country: country)
        return (body, town.upperBound)
    }

    /// The town whose name stands at `start`, behind a post or a noun that only towns have, in a land of town halls: one of the
    /// registry, or a word that nothing but its place shows to be a town.
    func hallTown(
        at start: Int, in lands: Set<String> = MentionScan.landsOfTownHalls
    ) -> (range: Range<Int>, country: String)? {
        if let known = name(at: start) {
            guard known.range.lowerBound == start else { return nil }
            // «los ayuntamientos de Tonalá y Arriaga»: the first is its town hall's name.
            if known.kind == .institution, let hall = known.entity, isTownHall(hall), known.range.count < 4 {
                return landOfHalls(lands).map { (known.range, $0) }
            }
            guard known.kind == .place else { return nil }
            if let place = place(of: known) {
                // «la alcaldesa de Oaxaca»: the town, though its state is called so too.
                // «el alcalde de Guadalupe»: behind a post that only towns have it is no person.
                guard [.city, .capital, .state, .namesake].contains(place.kind), lands.contains(place.country) else {
                    return nil
                }
                return (known.range, place.country)
            }
            guard known.targets.isEmpty else { return nil }
            return landOfHalls(lands).map { (known.range, $0) }
        }
        guard let land = landOfHalls(lands), let town = town(at: start) else { return nil }
        return (town, land)
    }

    /// The country that a written text in Spanish speaks of most, where its towns have town halls.
    private func landOfHalls(_ lands: Set<String>) -> String? {
        guard document.language == .spanish, document.kind != .transcript, let lead = leadingCountry, leads(lead),
            lands.contains(lead)
        else { return nil }
        return lead
    }

    /// «los alcaldes de Tonalá, Arriaga y Tapachula», «presidentes municipales de Tonalá y Arriaga», «con los municipios de Tonalá y
    /// Arriaga»: the town halls of all of them. «En los municipios de» they are land.
    ///
    /// - Returns: where the list ends.
    func hallList(at index: Int) -> Int? {
        guard plays(local: .hallList, index), !isCapitalised(index) || startsSentence(index), continues(index + 1),
            classes[index + 1].contains(.genitive), let first = hallTown(at: index + 2, in: Self.landsOfMunicipalities)
        else { return nil }
        var towns = [first]
        while let last = towns.last, let next = nextTown(after: last.range.upperBound, in: Self.landsOfMunicipalities) {
            towns.append(next)
        }
        if let end = holdersOfHalls(index, towns) { return end }
        guard towns.count > 1, let end = towns.last?.range.upperBound else { return nil }
        var start = index
        // «directores municipales de Salud» head no town.
        if tokens[index].isWord, folded(index).elementsEqual("municipales".utf8) {
            guard index > 0, continues(index), plays(local: .townHallHead, index - 1) else { return nil }
            start -= 1
        }
        // «los municipios»: land, unless they stand where bodies do.
        if classes[index].contains(.placeNoun), !standsAsParty(start..<end) { return nil }
        var bodies: [String] = []
        for town in towns where !bodies.contains(hallID(of: town.range)) {
            let body = hallID(of: town.range)
            let isHall = Self.landsOfTownHalls.contains(town.country)
            announce(body, named: isHall ? hallName(of: town.range) : "Municipio de " + text(town.range), country: town.country)
            bodies.append(body)
        }
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(start..<end), entities: bodies))
        return end
    }

    func nextTown(
        after end: Int, in lands: Set<String> = MentionScan.landsOfTownHalls
    ) -> (range: Range<Int>, country: String)? {
        var at = end
        while continues(at), at < end + 2, isItemSign(at) { at += 1 }
        guard at > end else { return nil }
        if continues(at), classes[at].contains(.genitive), !isCapitalised(at) { at += 1 }
        guard continues(at), isCapitalised(at) else { return nil }
        return hallTown(at: at, in: lands)
    }
}
