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
            if let last = holdersOfStates(start, first) {
                end = last
                continue
            }
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

    /// Notes the further states of «el gobierno de Oaxaca, de Chiapas y el de Puebla»: «de» said again is of the same noun; and those
    /// of «con Oaxaca, con Chiapas»: with whom something is, and no land.
    func referToFurtherGovernments(_ order: [Int]) {
        guard document.language == .spanish else { return }
        var end = 0
        for number in order where names[number].range.lowerBound >= end {
            end = names[number].range.upperBound
            if names[number].kind == .institution {
                guard let body = names[number].entity, body.hasSuffix(".gobierno"), body.utf8.count(where: { $0 == 46 }) == 2
                else {
                    continue
                }
                while let next = furtherState(after: end, isLedByWith: false) {
                    refer(next.range, to: next.place)
                    end = next.range.upperBound
                }
            } else if names[number].kind == .place, let start = withBefore(names[number].range.lowerBound),
                let first = statePlace(at: names[number].range.lowerBound), isListWith(after: end)
            {
                refer(start + 1..<end, to: first.place)
                while let next = furtherState(after: end, isLedByWith: true) {
                    refer(next.range, to: next.place)
                    end = next.range.upperBound
                }
            }
        }
    }

    /// Whether two further states follow, or one after «con» said again: «comunicación con Oaxaca y Puebla» may be a road.
    private func isListWith(after end: Int) -> Bool {
        guard let next = furtherState(after: end, isLedByWith: true) else { return false }
        return (end..<next.range.lowerBound).contains { tokens[$0].id == finder.words.con }
            || furtherState(after: next.range.upperBound, isLedByWith: true) != nil
    }

    private func refer(_ range: Range<Int>, to state: Place) {
        let government = finder.registry.government(of: state)
        announce(government)
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(range), entities: [government]))
    }

    /// The «con» that leads to the state at `index`, be it by «el estado de».
    private func withBefore(_ index: Int) -> Int? {
        var at = index - 1
        if at > 1, continues(index), classes[at].contains(.genitive), text(at - 1..<at) == "estado" {
            at -= 2
            if at > 0, classes[at].contains(.article) { at -= 1 }
        }
        guard at > 0, tokens[at].id == finder.words.con, continues(at + 1), text(at - 1..<at) != "junto" else { return nil }
        return at
    }

    /// The next state of such a list: after a comma or «y», and «de» with an article before it or none; or after «con».
    private func furtherState(after end: Int, isLedByWith: Bool) -> (place: Place, range: Range<Int>)? {
        var start = end
        while start < tokens.count, continues(start), start < end + 2, isListSign(start) { start += 1 }
        guard start > end, start + 1 < tokens.count, continues(start) else { return nil }
        var at = start
        if isLedByWith {
            if tokens[at].id == finder.words.con { (at, start) = (at + 1, start + 1) }
            if let found = statePlace(at: at) { return (found.place, at..<found.end) }
            if classes[at].contains(.article) { at += 1 }
            guard at + 1 < tokens.count, text(at..<at + 1) == "estado", classes[at + 1].contains(.genitive) else { return nil }
            return statePlace(at: at + 2).map { ($0.place, at..<$0.end) }
        }
        if classes[at].contains(.article), !classes[at].contains(.genitive) { at += 1 }
        guard at + 1 < tokens.count, continues(at), classes[at].contains(.genitive) else { return nil }
        at += 1
        if classes[at].contains(.article) { at += 1 }
        guard at < tokens.count, continues(at), let found = statePlace(at: at) else { return nil }
        return (found.place, start..<found.end)
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
        return (plays(.stateLeader, at) || plays(local: .delegates, at)) && isPluralHere(at) ? at : nil
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
    func nextState(after end: Int) -> (place: Place, end: Int)? {
        var at = end
        while at < tokens.count, continues(at), at < end + 2, isItemSign(at) { at += 1 }
        guard at > end else { return nil }
        if at < tokens.count, continues(at), classes[at].contains(.genitive) { at += 1 }
        if at < tokens.count, continues(at), classes[at].contains(.article) { at += 1 }
        guard at < tokens.count, continues(at) else { return nil }
        return statePlace(at: at)
    }
}
