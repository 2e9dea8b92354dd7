import Documents

/// Governments of several levels at once, and by who leads them: «autoridades estatales y federales», «el gobierno de
/// Ana Ruiz». «Los tres órdenes de gobierno» are a way to speak, and name nobody.
extension MentionScan {
    /// «autoridades estatales y federales», «instancias federales y municipales»: each level's government, where each is known.
    ///
    /// One level alone is meant by «las autoridades estatales» only: «las dependencias federales» are many bodies.
    /// - Returns: where the phrase ends.
    func readLevels(at index: Int, _ order: [Int], _ states: inout StatesOnDemand) -> Int? {
        guard document.language == .spanish, document.kind != .transcript, plays(local: .levelNoun, index)
        else { return nil }
        if let end = authorities(at: index, &states) { return end }
        var bodies: [String] = []
        var levels = 0
        var at = index + 1
        var end = at
        while continues(at), cover[at] == 0, let level = finder.lexicon.governmentLevels[tokens[at].id] {
            levels += 1
            if let body = body(of: level, at: index, order, &states), !bodies.contains(body) { bodies.append(body) }
            end = at + 1
            at = end
            while continues(at), at < end + 2, isBetween(at) { at += 1 }
        }
        // «autoridades estatales de Salud», «instancias federales mexicanas»
        guard levels > 0, bodies.count == levels, !isOfOther(end),
            levels > 1
                || plays(local: .townHallHead, index) && folded(index).elementsEqual("autoridades".utf8)
                    && bodies.first.map(isTownHall) == false
        else { return nil }
        note(bodies, index..<end)
        return end
    }

    /// «autoridades del estado», «autoridades de la entidad»: the government of the state spoken of.
    private func authorities(at index: Int, _ states: inout StatesOnDemand) -> Int? {
        guard plays(local: .townHallHead, index), continues(index + 1), classes[index + 1].contains(.genitive),
            folded(index).elementsEqual("autoridades".utf8)
        else { return nil }
        var noun = index + 2
        if continues(noun), classes[noun].contains(.article) { noun += 1 }
        guard continues(noun), cover[noun] == 0, !isCapitalised(noun), isStateNoun(noun), !isOfOther(noun + 1),
            let body = government(at: index, &states)
        else { return nil }
        note([body], index..<noun + 1)
        return noun + 1
    }

    /// «estado», «entidad», in small letters.
    private func isStateNoun(_ index: Int) -> Bool {
        folded(index).elementsEqual("estado".utf8) || folded(index).elementsEqual("entidad".utf8)
    }

    /// «el estado y la Federación»: beside the nation's government the state is its own.
    private func readStateBesideNation(_ order: [Int], _ states: inout StatesOnDemand) {
        guard document.kind != .transcript, let nation = nationalGovernment() else { return }
        for number in order where names[number].range.count == 1 && names[number].entity == nation {
            let at = names[number].range.lowerBound
            guard tokens[at].isWord, folded(at).elementsEqual("federacion".utf8) else { continue }
            var state: Int?
            // «el estado y la Federación», «la Federación y el estado»
            if at > 3, continues(at), classes[at - 1].contains(.article), continues(at - 1), isBetween(at - 2),
                !classes[at - 2].contains(.article), continues(at - 2), isStateNoun(at - 3), continues(at - 3),
                !classes[at - 4].isDisjoint(with: [.article, .genitive, .dative])
            {
                state = at - 3
            } else if continues(at + 3), isBetween(at + 1), !classes[at + 1].contains(.article),
                classes[at + 2].contains(.article),
                isStateNoun(at + 3), !(continues(at + 4) && isOfOther(at + 4))
            {
                state = at + 3
            }
            guard let state, cover[state] == 0, !isCapitalised(state), let body = government(at: at, &states) else { continue }
            note([body], state..<state + 1)
        }
    }

    /// «el Gobierno estatal y el federal»: the further levels behind a name that has one.
    func readFurtherLevels(_ order: [Int], _ states: inout StatesOnDemand) {
        guard document.language == .spanish else { return }
        readStateBesideNation(order, &states)
        for number in order where names[number].isPower && classes[names[number].range.lowerBound].contains(.government) {
            let end = names[number].range.upperBound
            var at = end
            while continues(at), at < end + 3, isBetween(at) { at += 1 }
            guard at > end + 1, continues(at), let (level, next) = level(at: at),
                let body = level == .nation ? nationalGovernment() : government(at: at, &states),
                body != names[number].entity
            else { continue }
            refer(at - 1..<next, to: body)
        }
    }

    /// «el gobierno de Ana Ruiz»: that which the person named leads.
    func ruler(after index: Int) -> (body: String, end: Int)? {
        guard document.kind != .transcript, continues(index + 2), classes[index + 1].contains(.genitive),
            let person = name(at: index + 2), person.kind == .person, person.range.lowerBound == index + 2,
            let entity = person.entity, let body = findings.affiliations[entity], body.hasSuffix(".gobierno") || isTownHall(body)
        else { return nil }
        return (body, person.range.upperBound)
    }

    /// «oaxaqueño», in small letters: the state whose people are called so.
    func stateDemonym(_ index: Int) -> Place? {
        guard continues(index), !isCapitalised(index), cover[index] == 0, let id = finder.lexicon.stateDemonyms[tokens[index].id],
            !(continues(index + 1) && classes[index + 1].contains(.conjunction)
                && continues(index + 2) && finder.lexicon.stateDemonyms[tokens[index + 2].id] != nil)
        else { return nil }
        return finder.registry.place(id)
    }

    /// «Gobierno mexiquense», «Congreso oaxaqueño»: a power in a capital with the state's demonym. Returns where it ends.
    func powerOfPeople(at start: Int) -> Int? {
        guard document.language == .spanish, isCapitalised(start), continues(start + 1), let state = stateDemonym(start + 1),
            classes[start].contains(.government) || plays(local: .legislature, start),
            cover[start] == 0 || name(at: start).map({ $0.range.count == 1 && $0.kind == .institution }) == true,
            !isPostOfGovernment(start)
        else { return nil }
        let body =
            classes[start].contains(.government)
            ? finder.registry.government(of: state) : finder.registry.institution(state.id + ".congreso")?.id
        guard let body else { return nil }
        var name = Name(range: start..<start + 2, kind: .institution, confidence: 0.85)
        name.entity = body
        name.statedCountry = state.country
        return add(name) != nil ? start + 2 : nil
    }

    private func body(
        of level: GovernmentLevel, at index: Int, _ order: [Int], _ states: inout StatesOnDemand
    ) -> String? {
        switch level {
        case .nation: return nationalGovernment()
        case .state: return government(at: index, &states)
        case .town:
            guard let hall = hallSpoken(at: index, order) else { return nil }
            announce(hall.body, named: hall.name, country: hall.country)
            return hall.body
        }
    }

    private func note(_ bodies: [String], _ range: Range<Int>) {
        for body in bodies where !isTownHall(body) { announce(body) }
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(range), entities: bodies))
    }

    private func isOfOther(_ next: Int) -> Bool {
        continues(next) && tokens[next].isWord && !classes[next].isDisjoint(with: [.genitive, .demonym])
    }

    /// «la Fiscalía estatal» after «la Fiscalía General de la República»: whether the adjective behind a head alone speaks of another
    /// level than the registry's body is of.
    func isOfOtherLevel(_ number: Int, than entity: String) -> Bool {
        let adjective = names[number].range.upperBound
        guard document.language == .spanish, continues(adjective), !isCapitalised(adjective),
            let level = finder.lexicon.bodyLevels[tokens[adjective].id], finder.registry.institution(entity) != nil
        else { return false }
        let parts = entity.split(separator: ".").count
        return level == .nation ? parts > 2 : parts < 3
    }

    /// What a head and its level name is a body of this document.
    func settleByLevel(_ number: Int) {
        let range = names[number].range
        names[number].entity = localID(text(range.lowerBound..<range.upperBound + 1))
        names[number].basis = .pattern
        names[number].bare = false
        names[number].targets = []
    }
}
