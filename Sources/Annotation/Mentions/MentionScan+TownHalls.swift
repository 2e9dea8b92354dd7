import Documents

/// Town halls by what written texts call them once they have named the town: «el municipio», «el alcalde», «la administración
/// municipal».
extension MentionScan {
    /// Notes «el ayuntamiento», «el alcalde», «el gobierno municipal» as the town hall of the one town that is spoken of there, and
    /// whom the text names beside a post as acting for it.
    ///
    /// Of two towns that are spoken of neither is meant: a guess would count a deed for another's mayor.
    func referToTownHalls(_ order: [Int]) {
        guard document.kind != .transcript else { return }
        var halls: [NamedHall]?
        var people: [Int: Int]?
        let named = findings.entities.count
        visit(.localPower) { index in
            guard cover[index] == 0, !plays(local: .similar, index) else { return index + 1 }
            if let end = hallList(at: index) { return end }
            guard let range = townHallWords(at: index) else { return index + 1 }
            let known = halls ?? namedHalls(order)
            halls = known
            let seatEnd = endOfSeat(after: range.upperBound)
            let isSeat = seatEnd != nil
            guard let hall = isSeat ? hallOfSeat() : hallSpokenOf(at: range.lowerBound, known) else { return index + 1 }
            refer(range, to: hall.body)
            announce(hall.body, named: hall.name, country: hall.country)
            // «el alcalde Luis Gil», «la presidenta municipal, Ana Ruiz»
            guard !classes[range.lowerBound].isDisjoint(with: [.title, .postNoun]) else { return range.upperBound }
            var after = seatEnd ?? range.upperBound
            if continues(after), tokens[after].id == finder.words.comma { after += 1 }
            let starts = people ?? peopleByStart(order)
            people = starts
            if continues(after), let number = starts[after], let person = names[number].entity,
                findings.affiliations[person] == nil
            {
                findings.affiliations[person] = hall.body
            }
            return range.upperBound
        }
        if findings.entities.count > named { findings.entities.sort { $0.id < $1.id } }
    }

    /// A town hall, or a town that has one, and the token at which it is named.
    struct NamedHall {
        var at: Int
        var body: String
        var name: String
        var country: String?
        /// Whether the text names the town hall, not the town alone.
        var isBody: Bool
    }

    /// How many tokens back a town may have been named.
    private static let hallReach = 400

    // MARK: - What is written

    /// «alcalde», «gobierno municipal» behind an article, where nothing says of which town.
    private func townHallWords(at index: Int) -> Range<Int>? {
        var first = index
        // «la mandataria», «las autoridades»: of a state or of whom is not said.
        guard !plays(local: .townHallHead, index) else { return nil }
        // «los alcaldes»: of how many towns is not said; «las autoridades municipales» are one town's.
        let isPlural = plays(local: .hallList, index)
        if index > 0, continues(index), cover[index - 1] == 0, plays(local: .townHallHead, index - 1) {
            first = index - 1
            if isPlural, !plays(local: .levelNoun, first) { return nil }
        } else if tokens[index].id == finder.words.municipal || isPlural {
            return nil
        }
        // «el primer edil»
        if first > 1, continues(first), classes[first - 1].contains(.premodifier), continues(first - 1) { first -= 1 }
        guard first > 0, continues(first), !classes[first - 1].isDisjoint(with: [.article, .determiner]),
            classes[first - 1].isDisjoint(with: .indefinite)
        else { return nil }
        return endOfSeat(after: index + 1) == nil && isOfOther(index + 1) ? nil : first..<index + 1
    }

    /// «capitalino», «de la capital» where nothing says of which land.
    private func endOfSeat(after index: Int) -> Int? {
        guard continues(index) else { return nil }
        if plays(local: .capitalWord, index) { return index + 1 }
        guard continues(index + 2), classes[index].contains(.genitive), classes[index + 1].contains(.article),
            classes[index + 2].contains(.placeNoun), folded(index + 2).elementsEqual("capital".utf8), cover[index + 2] == 0
        else { return nil }
        return continues(index + 3) && !classes[index + 3].isDisjoint(with: [.genitive, .demonym]) ? nil : index + 3
    }

    /// «de Sanabria», «de esa demarcación», «electo»: another town's, or no post that is held.
    private func isOfOther(_ next: Int) -> Bool {
        guard continues(next), tokens[next].isWord else { return false }
        return classes[next].contains(.genitive) || classes[next].contains(.demonym)
            || !classes[next].isDisjoint(with: .pastOffice)
    }

    // MARK: - Whom it means

    /// The town hall of the one town that is spoken of at a token.
    func hallSpoken(at index: Int, _ order: [Int]) -> NamedHall? { hallSpokenOf(at: index, namedHalls(order)) }

    private func hallSpokenOf(at index: Int, _ halls: [NamedHall]) -> NamedHall? {
        let reached = halls.filter { hall in
            hall.at > index - Self.hallReach && (hall.at < index || !(index...hall.at).contains { !continues($0) })
        }
        let bodies = reached.contains(where: \.isBody) ? reached.filter(\.isBody) : reached
        guard let last = bodies.last, bodies.allSatisfy({ $0.body == last.body }) else { return nil }
        return last
    }

    /// «el ayuntamiento capitalino»: of the town which the one state spoken of is governed from.
    private func hallOfSeat() -> NamedHall? {
        guard let state = spokenState, let town = finder.lexicon.stateSeats[state.id] else { return nil }
        let name = hallName(of: town)
        return NamedHall(at: 0, body: localID(name), name: name, country: state.country, isBody: true)
    }

    private func namedHalls(_ order: [Int]) -> [NamedHall] {
        var halls = order.compactMap { namedHall($0) }
        for reference in findings.references where reference.entities.count == 1 && isTownHall(reference.entities[0]) {
            guard let entity = findings.entities.first(where: { $0.id == reference.entities[0] }) else { continue }
            let at = token(at: reference.viewRange.lowerBound)
            halls.append(NamedHall(at: at, body: entity.id, name: entity.name, country: entity.country, isBody: true))
        }
        halls += namedSeats()
        return halls.sorted { ($0.at, $0.body) < ($1.at, $1.body) }
    }

    /// «la capital de Sonora», «la capital del estado», «la capital sonorense»: the town that the state is governed from.
    private func namedSeats() -> [NamedHall] {
        guard document.language == .spanish else { return [] }
        var seats: [NamedHall] = []
        for index in placeWords
        where classes[index].contains(.placeNoun) && cover[index] == 0 && folded(index).elementsEqual("capital".utf8)
            && continues(index + 1)
        {
            let isOf = classes[index + 1].contains(.genitive) && continues(index + 2)
            let state =
                stateDemonym(index + 1) ?? (isOf ? statePlace(at: index + 2)?.place : nil)
                ?? (isOf && classes[index + 2].contains(.state) && !isCapitalised(index + 2) ? spokenState : nil)
            guard let state, let town = finder.lexicon.stateSeats[state.id] else { continue }
            let name = hallName(of: town)
            seats.append(NamedHall(at: index, body: localID(name), name: name, country: state.country, isBody: false))
        }
        return seats
    }

    /// The first token that starts at a byte of the reading view or after it.
    private func token(at byte: Int) -> Int {
        var range = 0..<tokens.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = Int(tokens[middle].start) < byte ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    private func namedHall(_ number: Int) -> NamedHall? {
        let name = names[number]
        switch name.kind {
        case .institution:
            guard let entity = name.entity, isTownHall(entity) else { return nil }
            return NamedHall(
                at: name.range.lowerBound, body: entity, name: entities[entity]?.name ?? text(name.range),
                country: entities[entity]?.country, isBody: true)
        case .place:
            guard let place = place(of: name), Self.landsOfTownHalls.contains(place.country),
                [.city, .namesake].contains(place.kind) || place.kind == .state && isDateline(name.range, of: place)
            else { return nil }
            return NamedHall(
                at: name.range.lowerBound, body: hallID(of: name.range), name: hallName(of: name.range), country: place.country,
                isBody: false)
        case .person, .instrument: return nil
        }
    }

    /// «ZACATECAS.», «Oaxaca, Oax.»: where a text was written is a town, though its state is called so too.
    private func isDateline(_ range: Range<Int>, of state: Place) -> Bool {
        let next = range.upperBound
        guard continues(next), tokens[next].isSign else { return false }
        if tokens[next].id == finder.words.comma, let short = self.name(at: next + 1), place(of: short)?.id == state.id {
            return true
        }
        let opens = range.lowerBound == 0 || tokens[range.lowerBound].flags.contains(.blockStart)
        return opens && tokens[next].id == finder.words.stop && range.allSatisfy { tokens[$0].isAllCapitals }
    }

    /// The town hall of the one town whose rulers a written text names: «el alcalde de Tonalá», «el municipio de Tonalá».
    func hallOfRuler() -> String? {
        guard document.language == .spanish, document.kind != .transcript else { return nil }
        var found: String?
        for name in names where !name.dropped && name.kind == .place {
            let start = name.range.lowerBound
            guard start > 1, continues(start), continues(start - 1), tokens[start - 1].id == finder.words.de,
                classes[start - 2].contains(.localPower)
            else { continue }
            let hall = hallID(of: name.range)
            if let known = found, known != hall { return nil }
            found = hall
        }
        return found
    }

    /// Whether an id is that of a town's government, under whichever of its names.
    func isTownHall(_ body: String) -> Bool { body.utf8.starts(with: "x.ayuntamiento-".utf8) }

    /// Where what governs a town is called «ayuntamiento».
    static let landsOfTownHalls: Set = ["MX", "ES"]
    /// Where towns are governed under some name: «los municipios de A y B» that sign are theirs.
    static let landsOfMunicipalities: Set = landsOfTownHalls.union([
        "AR", "BO", "CL", "CO", "CR", "DO", "EC", "GT", "HN", "NI", "PA", "PE", "PY", "SV", "UY", "VE",
    ])

    func peopleByStart(_ order: [Int]) -> [Int: Int] {
        var starts: [Int: Int] = [:]
        for number in order where names[number].kind == .person { starts[names[number].range.lowerBound] = number }
        return starts
    }
}
