import Documents

/// Bodies of a state in small letters, and offices of one country in another.
extension MentionScan {
    /// «fiscalía general del estado de Sonora», «policía estatal de Sonora»: a name with its state's; «la fiscalía» is none. A town
    /// hall's is that of a town: «ayuntamiento de Tonalá».
    func localBody(at start: Int) -> Int {
        var at = start + 1
        while continues(at), at - start < 9, !isCapitalised(at),
            plays(.localModifier, at) || !classes[at].isDisjoint(with: [.genitive, .article]) || isState(at)
        { at += 1 }
        guard continues(at), at > start + 1, classes[at - 1].contains(.genitive), let known = name(at: at),
            known.range.lowerBound == at, let place = place(of: known),
            place.kind == .state || place.kind == .city && plays(.townHall, start) && at == start + 2
        else { return start + 1 }
        drop(Int(cover[at]) - 1)
        var name = Name(range: start..<known.range.upperBound, kind: .institution, confidence: 0.8)
        name.statedCountry = place.country
        name.entity = bodyOfState(start, place)
        add(name)
        return known.range.upperBound
    }

    /// «estado» in small letters.
    private func isState(_ index: Int) -> Bool { classes[index].contains(.state) && !isCapitalised(index) }

    /// The one registered body of the state whose name begins with the head at `start`.
    private func bodyOfState(_ start: Int, _ place: Place) -> String? {
        let head = Slug.of(text(start..<(start + 1))) + "-"
        let land = " " + place.names.es
        let bodies = finder.registry.institutions
        // The end of a name is compared first: to fold all of a country's would cost more than all else that is asked of a name.
        let fits = bodies.indices.filter { index in
            bodies[index].country == place.country && bodies[index].until == nil
                && bodies[index].names[.spanish].map { $0.hasSuffix(land) && Slug.of($0).hasPrefix(head) } ?? false
        }
        return fits.count == 1 ? bodies[fits[0]].id : nil
    }

    /// «Embajada de Suiza en el Perú»: the end of the country in which an office is.
    func seatAbroad(after end: Int) -> Int? {
        var at = end + 1
        guard continues(end), tokens[end].id == finder.words.en else { return nil }
        while continues(at), classes[at].contains(.article), !isCapitalised(at) { at += 1 }
        guard continues(at), let known = name(at: at), known.range.lowerBound == at, place(of: known)?.kind == .country else {
            return nil
        }
        return known.range.upperBound
    }
}
