import Documents

/// Bodies of other states that a written text means by the kind of one it has named: «su homóloga de Nuevo León», «el fiscal de Sonora
/// y el de Sinaloa», «las comisiones de Derechos Humanos de Sonora y Sinaloa».
extension MentionScan {
    /// Notes such a phrase as the bodies of the states named in it, of the kind of the body named last before it.
    func referToSimilar(_ order: [Int]) {
        guard document.language == .spanish, document.kind != .transcript else { return }
        referToSimilarOfPeople(order)
        var end = 0
        for (position, number) in order.enumerated() where names[number].range.lowerBound >= end {
            let at = names[number].range.lowerBound
            if let lead = similarLead(before: at), plays(local: .similar, lead.start),
                let body = bodyNamed(before: lead.start, position, order), isTownHall(body), let town = hallTown(at: at)
            {
                // «la alcaldesa de Tonalá y su homólogo de Arriaga»
                end = town.range.upperBound
                let hall = hallID(of: town.range)
                if hall != body {
                    announce(hall, named: hallName(of: town.range), country: town.country)
                    findings.references.append(
                        MentionFindings.Reference(viewRange: viewRange(lead.start..<end), entities: [hall]))
                }
            } else if let lead = similarLead(before: at), let first = similarLand(at: at),
                let body = bodyNamed(before: lead.start, position, order)
            {
                end = note(first, kindOf: body, from: lead.start, goesOn: lead.isPlural)
            } else if names[number].kind == .institution, let body = names[number].entity, isOfPlural(at),
                let next = stateListed(after: names[number].range.upperBound)
            {
                end = note(next, kindOf: body, from: next.start, goesOn: true)
            }
        }
    }

    /// «su homólogo poblano»: by what the people of the state are called.
    private func referToSimilarOfPeople(_ order: [Int]) {
        visit(.localPower) { noun in
            guard cover[noun] == 0, plays(local: .similar, noun), let state = stateDemonym(noun + 1),
                let body = bodyNamed(before: noun, order.count, order)
            else { return noun + 1 }
            return note((state, noun + 1, noun + 2), kindOf: body, from: noun, goesOn: false)
        }
    }

    /// Whether what a state's name stands behind is a post or a body of its own kind, and no state that acts.
    func isOfSimilar(_ start: Int) -> Bool {
        guard document.language == .spanish else { return false }
        if similarLead(before: start) != nil { return true }
        guard start > 1, continues(start), isListSign(start - 1), let listed = name(at: start - 2), listed.kind == .institution,
            stateAtEnd(of: listed.range) != nil
        else { return false }
        return isOfPlural(listed.range.lowerBound)
    }

    /// «su homóloga de», «sus similares de», «y el de»: the word before «de» and the name at `index`.
    private func similarLead(before index: Int) -> (start: Int, isPlural: Bool)? {
        var at = index - 1
        if at > 0, continues(index), classes[at].contains(.article), !classes[at].contains(.genitive) { at -= 1 }
        guard at > 1, continues(at + 1), continues(at), classes[at].contains(.genitive), cover[at - 1] == 0 else { return nil }
        let noun = at - 1
        if plays(local: .similar, noun) { return (noun, isPluralHere(noun)) }
        // «y el de», «con la de», «, los de»
        guard classes[noun].contains(.article), !classes[noun].contains(.genitive), continues(noun), !isCapitalised(noun),
            isListSign(noun - 1) || tokens[noun - 1].id == finder.words.con
        else { return nil }
        return (noun, isPluralHere(noun))
    }

    /// Whether a noun in the plural of a kind of bodies leads to the name at `start`: «las comisiones de».
    private func isOfPlural(_ start: Int) -> Bool {
        var at = start - 1
        while at > 0, continues(at + 1), classes[at].contains(.connector), start - at < 4 { at -= 1 }
        return at >= 0 && at < start - 1 && continues(at + 1) && classes[at].contains(.pluralHead) && isPluralHere(at)
            && !isCapitalised(at)
    }

    /// The state, or the land, whose name starts at `index`, be it read as its government.
    private func similarLand(at index: Int) -> (place: Place, start: Int, end: Int)? {
        if let state = statePlace(at: index) { return (state.place, index, state.end) }
        guard let known = name(at: index), known.range.lowerBound == index, known.kind == .place, let place = place(of: known),
            place.kind == .country
        else { return nil }
        return (place, index, known.range.upperBound)
    }

    private func stateListed(after end: Int) -> (place: Place, start: Int, end: Int)? {
        guard let next = nextState(after: end),
            let known = (end..<next.end).first(where: { name(at: $0)?.range.upperBound == next.end })
        else {
            return nil
        }
        return (next.place, known, next.end)
    }

    private func countryListed(after end: Int) -> (place: Place, start: Int, end: Int)? {
        guard let next = nextLand(after: end), next.place.kind == .country,
            let known = (end..<next.end).first(where: { name(at: $0)?.range.upperBound == next.end })
        else { return nil }
        return (next.place, known, next.end)
    }

    /// The body that the text names or means by a post last before a token of the same sentence.
    private func bodyNamed(before index: Int, _ position: Int, _ order: [Int]) -> String? {
        var floor = index
        while floor > 0, continues(floor), index - floor < 60, tokens[floor - 1].id != finder.words.stop { floor -= 1 }
        var found: (at: Int, body: String)?
        for number in order[..<position].reversed() {
            let range = names[number].range
            guard range.upperBound > floor else { break }
            if range.upperBound <= index, names[number].kind == .institution, let body = names[number].entity {
                found = (Int(tokens[range.lowerBound].start), body)
                break
            }
            // «el canciller de Chile llamó a su par de Perú»
            if range.upperBound <= index, names[number].kind == .place, range.lowerBound > 1, continues(range.lowerBound),
                classes[range.lowerBound - 1].contains(.genitive), continues(range.lowerBound - 1),
                !classes[range.lowerBound - 2].isDisjoint(with: [.postNoun, .title, .chief]),
                let place = place(of: names[number]),
                place.kind == .country
            {
                found = (Int(tokens[range.lowerBound].start), finder.registry.government(of: place))
                break
            }
        }
        let (from, to) = (Int(tokens[floor].start), Int(tokens[index].start))
        for reference in findings.references
        where reference.entities.count == 1 && reference.viewRange.lowerBound >= max(from, found?.at ?? 0)
            && reference.viewRange.upperBound <= to
        {
            found = (reference.viewRange.lowerBound, reference.entities[0])
        }
        return found?.body
    }

    /// Notes the bodies of the states of a list, from the first on; returns where the list ends.
    private func note(
        _ first: (place: Place, start: Int, end: Int), kindOf body: String, from start: Int, goesOn: Bool
    ) -> Int {
        var next: (place: Place, start: Int, end: Int)? = first
        var bodies: [String] = []
        var end = first.end
        while let state = next {
            guard let other = similar(to: body, in: state.place), other != body else { break }
            if !bodies.contains(other) { bodies.append(other) }
            end = state.end
            next = goesOn ? stateListed(after: end) ?? countryListed(after: end) : nil
        }
        guard !bodies.isEmpty else { return first.end }
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(start..<end), entities: bodies))
        return end
    }

    /// The body of `place` that is what `body` is elsewhere.
    private func similar(to body: String, in place: Place) -> String? {
        let parts = body.split(separator: ".", maxSplits: 2)
        if body.hasSuffix(".gobierno"), (place.kind == .country) == (parts.count == 2) {
            let government = finder.registry.government(of: place)
            announce(government)
            return government
        }
        if place.kind == .country { return self.body(like: body, abroad: place) }
        guard place.kind == .state else { return nil }
        if parts.count == 3, finder.registry.place(parts[0] + "." + parts[1])?.kind == .state,
            case let id = place.id + "." + parts[2], finder.registry.institution(id) != nil
        {
            announce(id)
            return id
        }
        guard
            let full = finder.registry.institution(body)?.names[.spanish] ?? entities[body]?.name
                ?? findings.entities.first(where: { $0.id == body })?.name,
            let core = withoutState(full, of: place.country)
        else { return nil }
        let other = self.body(core, of: place)
        if other.hasPrefix("x.") {
            announce(other, named: core + " de " + place.name(in: .spanish), country: place.country)
        } else {
            announce(other)
        }
        return other
    }

    /// The body of a land that is what another is elsewhere: the one of its kind there by the registry, or one of the document's own,
    /// and never the land's government, but for a minister's counterpart, who stands for it.
    func body(like body: String, abroad place: Place) -> String? {
        if let national = nationalBody(like: body, in: place) {
            announce(national)
            return national
        }
        let own = finder.registry.institution(body)
        if own?.kind == "ministry" {
            let government = finder.registry.government(of: place)
            announce(government)
            return government
        }
        guard own.map({ $0.country != place.country && $0.country != "INT" }) ?? true,
            let name = own?.name(in: document.language) ?? entities[body]?.name
                ?? findings.entities.first(where: { $0.id == body })?.name
        else { return nil }
        let land = place.name(in: document.language)
        let called = document.language == .spanish ? "Contraparte de \(name) en \(land)" : "Counterpart of \(name) in \(land)"
        let other = localID(called)
        announce(other, named: called, country: place.country)
        return other
    }

    /// A body's name without the state at its end; nil where it has none.
    private func withoutState(_ name: String, of country: String) -> String? {
        for place in finder.registry.places where place.kind == .state && place.country == country {
            let land = place.name(in: .spanish)
            for link in [" del Estado de ", " de "] where name.hasSuffix(link + land) {
                return String(name.dropLast(link.count + land.count))
            }
        }
        return nil
    }
}
