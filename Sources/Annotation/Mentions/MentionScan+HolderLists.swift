import Documents

/// Those who hold one office in several places, each beside the place: «los gobernadores de Sonora, Luis Gil, y de Sinaloa, Ana Ruiz»,
/// «los alcaldes Luis Gil, de Tonalá, y Ana Ruiz, de Arriaga».
extension MentionScan {
    /// The person whose name a comma parts from the place that ends at `end`: «Sonora[, Luis Gil]».
    private func holder(after end: Int) -> (number: Int, end: Int)? {
        guard continues(end), tokens[end].id == finder.words.comma, continues(end + 1) else { return nil }
        var at = end + 1
        // «el general Luis Gil», «Lic. Luis Gil»
        while continues(at), at < end + 5, cover[at] == 0,
            !classes[at].isDisjoint(with: [.article, .title]) || tokens[at].id == finder.words.stop
        { at += 1 }
        guard continues(at), let known = name(at: at), known.kind == .person, known.range.lowerBound == at else { return nil }
        return (Int(cover[at]) - 1, known.range.upperBound)
    }

    /// Where such a person's name ends, or the place itself.
    func endOfHolder(after end: Int) -> Int { holder(after: end)?.end ?? end }

    /// A comma, «y», a semicolon: what parts the items of a list.
    func isItemSign(_ index: Int) -> Bool { isListSign(index) || tokens[index].id == finder.words.semicolon }

    /// «los alcaldes de Tonalá, Luis Gil; de Arriaga, Ana Ruiz, y Tapachula, Eva Paz»: each with his town. Returns where it ends.
    ///
    /// - Parameter towns: those that are listed before the first person.
    func holdersOfHalls(_ start: Int, _ towns: [(range: Range<Int>, country: String)]) -> Int? {
        guard towns.count == 1, !folded(start).elementsEqual("municipios".utf8), var town = towns.first else { return nil }
        var items: [(range: Range<Int>, country: String, person: Int)] = []
        while let person = holder(after: town.range.upperBound) {
            items.append((town.range, town.country, person.number))
            guard let next = nextTown(after: person.end) else { break }
            town = next
        }
        guard items.count > 1, let last = items.last, last.range == town.range else { return nil }
        // «presidentes municipales de»
        let isPresident = start > 0 && continues(start) && plays(local: .townHallHead, start - 1)
        let start = isPresident ? start - 1 : start
        for (position, item) in items.enumerated() {
            let body = hallID(of: item.range)
            announce(body, named: hallName(of: item.range), country: item.country)
            hold(item.person, body, position == 0 ? start..<item.range.upperBound : item.range)
        }
        return names[last.person].range.upperBound
    }

    /// «los gobernadores de Sonora, Luis Gil; Sinaloa, Ana Ruiz, y de Durango, Eva Paz»: the same of states.
    func holdersOfStates(_ start: Int, _ first: (place: Place, end: Int)) -> Int? {
        var items: [(place: Place, range: Range<Int>, person: Int)] = []
        var state = (place: first.place, range: start..<first.end)
        while let person = holder(after: state.range.upperBound) {
            items.append((state.place, state.range, person.number))
            guard let next = nextState(after: person.end),
                let at = (person.end..<next.end).first(where: { name(at: $0)?.range.upperBound == next.end })
            else { break }
            state = (next.place, at..<next.end)
        }
        guard items.count > 1, let last = items.last, last.range == state.range else { return nil }
        for item in items {
            let body = finder.registry.government(of: item.place)
            announce(body)
            hold(item.person, body, item.range)
        }
        return names[last.person].range.upperBound
    }

    /// «los gobernadores Luis Gil, de Sonora, y Ana Ruiz, de Sinaloa»: the places behind the people.
    func referToHolders(_ order: [Int]) {
        guard document.language == .spanish, document.kind != .transcript else { return }
        var end = 0
        for number in order where names[number].kind == .person && names[number].range.lowerBound >= end {
            let noun = names[number].range.lowerBound - 1
            guard noun > 0, continues(noun + 1), cover[noun] == 0, isPluralHere(noun) else { continue }
            let isOfTowns = plays(local: .hallList, noun) && !classes[noun].contains(.placeNoun)
            guard isOfTowns || plays(.stateLeader, noun) && classes[noun].isDisjoint(with: .government) else { continue }
            var items: [(person: Int, body: String, name: String, country: String, range: Range<Int>)] = []
            var person = number
            while let item = heldPlace(after: names[person].range.upperBound, isOfTowns: isOfTowns) {
                items.append((person, item.body, item.name, item.country, item.range))
                end = item.range.upperBound
                var at = end
                while continues(at), at < end + 2, isItemSign(at) { at += 1 }
                while continues(at), at < end + 5, cover[at] == 0, !classes[at].isDisjoint(with: [.article, .title]) { at += 1 }
                guard at > end, continues(at), let next = name(at: at), next.kind == .person, next.range.lowerBound == at else {
                    break
                }
                person = Int(cover[at]) - 1
            }
            guard items.count > 1 else { continue }
            for item in items {
                announce(item.body, named: item.name, country: item.country)
                hold(item.person, item.body, item.range)
            }
        }
    }

    /// «, de Sonora», «, de Tonalá» behind a person.
    private func heldPlace(
        after end: Int, isOfTowns: Bool
    ) -> (body: String, name: String, country: String, range: Range<Int>)? {
        guard continues(end + 2), tokens[end].id == finder.words.comma, classes[end + 1].contains(.genitive) else { return nil }
        if isOfTowns {
            return hallTown(at: end + 2).map { (hallID(of: $0.range), hallName(of: $0.range), $0.country, $0.range) }
        }
        guard let state = statePlace(at: end + 2) else { return nil }
        let body = finder.registry.government(of: state.place)
        announce(body)
        return (body, text(end + 2..<state.end), state.place.country, end + 2..<state.end)
    }

    private func hold(_ person: Int, _ body: String, _ range: Range<Int>) {
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(range), entities: [body]))
        if let entity = names[person].entity, findings.affiliations[entity] == nil { findings.affiliations[entity] = body }
    }
}
