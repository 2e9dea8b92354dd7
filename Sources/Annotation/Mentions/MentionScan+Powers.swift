import Documents

/// The powers of a state by their level alone: «el Gobierno del Estado», «el Congreso local», «el Ejecutivo estatal».
extension MentionScan {
    /// Reads such a name at a head in capitals; returns where it ends.
    ///
    /// In small letters («el gobierno estatal») it is no name, and what it means is told by `referToGovernments`.
    func powerOfState(at start: Int) -> Int? {
        guard document.language == .spanish, isCapitalised(start), let level = levelOfPower(after: start),
            name(at: start).map({ $0.range.count <= level.lowerBound - start && $0.kind == .institution }) ?? true
        else { return nil }
        // «el Secretario de Gobierno del Estado», «el Director Ejecutivo Estatal»
        if isPostOfGovernment(start)
            || start > 0 && continues(start) && isCapitalised(start - 1) && tokens[start - 1].isWord
                && classes[start - 1].isDisjoint(with: [.article, .connector, .conjunction, .opener])
                && !isVerbOfHeading(start - 1)
        {
            return nil
        }
        // «la Secretaría General de Gobierno del Estado», but «el Instituto Faro (IF) de Gobierno del Estado»
        if start > 0, continues(start), tokens[start - 1].id == finder.words.de, !followsOwned(start - 1) { return nil }
        var name = Name(range: start..<level.upperBound, kind: .institution, confidence: 0.85)
        name.isPower = true
        return add(name) != nil ? level.upperBound : nil
    }

    /// «Lleva Gobierno estatal apoyos»: the first word of a block that is no noun of a post or a body.
    private func isVerbOfHeading(_ index: Int) -> Bool {
        (index == 0 || tokens[index].flags.contains(.blockStart)) && !tokens[index].isAllCapitals
            && classes[index].isDisjoint(with: [
                .title, .postNoun, .ministryTitle, .spanishHead, .modifier, .commonNoun, .instrumentHead, .placeHead,
                .premodifier,
            ])
    }

    /// Whether what stands before a preposition is a whole name, or «por parte».
    private func followsOwned(_ preposition: Int) -> Bool {
        let before = preposition - 1
        guard before > 0, continues(preposition), continues(before) else { return false }
        if tokens[before].id == finder.words.closeParenthesis { return true }
        if let owner = name(at: before) { return owner.kind == .institution && owner.range.upperBound == preposition }
        // «una aportación de Gobierno del Estado», «con apoyo de Gobierno del Estado»
        if !isCapitalised(before), classes[before].contains(.actorNoun) || plays(local: .pact, before),
            classes[before].isDisjoint(with: [.title, .postNoun])
        {
            return true
        }
        return folded(before).elementsEqual("parte".utf8) && folded(before - 1).elementsEqual("por".utf8)
    }

    /// «Ejecutivo estatal», «Ejecutivo Federal»: heads only with their level.
    func findExecutives() {
        guard document.language == .spanish else { return }
        visit(.localPower) { index in
            if !isCapitalised(index), plays(.stateLeader, index), let end = governments(at: index) { return end }
            guard isCapitalised(index), cover[index] == 0, plays(local: .executive, index), continues(index + 1) else {
                return index + 1
            }
            if let end = powerOfState(at: index) { return end }
            guard classes[index + 1].contains(.level),
                index == 0 || !continues(index) || !isCapitalised(index - 1) || classes[index - 1].contains(.article)
            else {
                return index + 1
            }
            var name = Name(range: index..<index + 2, kind: .institution, confidence: 0.85)
            name.isPower = true
            add(name)
            return index + 2
        }
    }

    /// «los gobiernos de Colima, Sonora y Nayarit»: each of them, the first with the noun. Returns where the list ends.
    private func governments(at index: Int) -> Int? {
        guard isPluralHere(index), folded(index).elementsEqual("gobiernos".utf8), continues(index + 2),
            tokens[index + 1].id == finder.words.de, let first = statePlace(at: index + 2), nextState(after: first.end) != nil
        else { return nil }
        var states = [(range: index..<first.end, place: first.place)]
        while let last = states.last, let next = nextState(after: last.range.upperBound) {
            let start = (last.range.upperBound..<next.end).first { name(at: $0)?.range.upperBound == next.end } ?? next.end - 1
            states.append((start..<next.end, next.place))
        }
        for state in states {
            if let place = self.name(at: state.range.upperBound - 1), place.range.count == state.range.count {
                drop(Int(cover[state.range.upperBound - 1]) - 1)
            }
            var name = Name(range: state.range, kind: .institution, confidence: 0.8)
            name.entity = finder.registry.government(of: state.place)
            name.statedCountry = state.place.country
            add(name)
        }
        return states.last?.range.upperBound
    }

    /// «Congreso local», «Congreso del Estado»: where the level behind a power's head ends.
    func endOfLevel(of start: Int) -> Int? { levelOfPower(after: start)?.upperBound }

    /// The words «estatal», «local», «del Estado» behind a power's head; those that a place follows name it.
    private func levelOfPower(after start: Int) -> Range<Int>? {
        var at = start + 1
        // «Poder Judicial del Estado»
        if plays(local: .branch, start) {
            guard continues(at), isCapitalised(at), plays(local: .power, at) else { return nil }
            at += 1
        } else {
            guard classes[start].contains(.government) || plays(local: .power, start) else { return nil }
        }
        guard continues(at) else { return nil }
        let isGovernment = classes[start].contains(.government)
        let first = at
        if plays(local: .stateLevel, at)
            || !isGovernment && plays(local: .townLevel, at) && tokens[at].id != finder.words.municipal
        {
            at += 1
        } else if tokens[at].id == finder.words.del, continues(at + 1), classes[at + 1].contains(.state),
            plays(.stateWord, at + 1)
        {
            at += 2
        } else {
            return nil
        }
        // «del Estado de Sonora», «del Estado Mexicano», «estatal de Transparencia»
        if continues(at), classes[at].contains(.genitive), at == first + 2 || continues(at + 1) && isCapitalised(at + 1) {
            return nil
        }
        if continues(at), tokens[at].isWord, isCapitalised(at) || classes[at].contains(.demonym) { return nil }
        return first..<at
    }

    /// The id of what a power's name means: that of the state spoken of.
    func bodyOfPower(_ name: Name) -> String {
        let start = name.range.lowerBound
        let level = name.range.upperBound - 1
        if classes[level].contains(.level) { return nationalGovernment() ?? localID(text(name.range)) }
        let isBranch = plays(local: .branch, start)
        let isRule = classes[start].contains(.government) || plays(local: .executive, isBranch ? start + 1 : start)
        guard let state = stateAround(start) ?? (document.kind == .transcript ? nil : spokenState) else {
            return localID(isRule ? "Gobierno del Estado" : text(name.range))
        }
        if isRule { return finder.registry.government(of: state) }
        let core = tokens[level - 1].id == finder.words.del ? level - 1 : level
        if plays(local: .legislature, start), let one = legislature(of: state) { return one }
        return body(text(start..<core), of: state)
    }

    /// «Poder Ejecutivo de Tlaxcala», «Poder Ejecutivo» in the news of one state: the state's government.
    func executive(_ name: Name) -> String? {
        let (start, end) = (name.range.lowerBound, name.range.upperBound)
        guard document.language == .spanish, end - start > 1, plays(local: .branch, start), plays(local: .executive, start + 1)
        else { return nil }
        if end == start + 2 {
            let state = document.kind == .transcript ? nil : stateAround(start) ?? spokenState
            return state.map { finder.registry.government(of: $0) }
        }
        // «del Estado de Tlaxcala»
        guard end - start > 3, classes[start + 2].contains(.genitive) else { return nil }
        let isOfState = end - start > 5 && classes[start + 3].contains(.state) && tokens[start + 4].id == finder.words.de
        let at = isOfState ? start + 5 : start + 3
        guard let known = longestName(at: at, before: end), known.range.upperBound == end, let state = place(of: known),
            state.kind == .state
        else { return nil }
        return finder.registry.government(of: state)
    }

    /// «el Poder Judicial» in a text that speaks of «el Gobierno del Estado»: the state's, not the nation's.
    func branchBesideState(_ name: Name, _ one: Institution) -> String? {
        guard document.kind != .transcript, name.range.count == 2, plays(local: .branch, name.range.lowerBound),
            one.country == "MX"
        else { return nil }
        if let named = branchNamed(like: name, one) { return named }
        guard names.contains(where: { $0.isPower && !$0.dropped && !classes[$0.range.upperBound - 1].contains(.level) }) else {
            return nil
        }
        return body(text(name.range), of: spokenState)
    }

    /// «este Poder Judicial» beside «el Poder Judicial del Estado de Sonora»: the one that the text names whole.
    private func branchNamed(like name: Name, _ one: Institution) -> String? {
        var found: String?
        for other in names where !other.dropped && other.kind == .institution && other.range.count > 2 && other.targets.count == 1
        {
            guard tokens[other.range.lowerBound].id == tokens[name.range.lowerBound].id,
                tokens[other.range.lowerBound + 1].id == tokens[name.range.lowerBound + 1].id,
                let body = institution(other.targets[0])
            else { continue }
            if body.id == one.id || body.country != one.country || found != nil && found != body.id { return nil }
            found = body.id
        }
        return found
    }

    /// The one state that is named before a token, not far from it, or in its own block.
    private func stateAround(_ index: Int) -> Place? {
        var found: Int?
        for number in names.indices where !names[number].dropped {
            let at = names[number].range.lowerBound
            guard at > index - 400, at != index, let state = stateNumber(of: names[number]) else { continue }
            if at > index, (index + 1...at).contains(where: { !continues($0) }) { continue }
            if let known = found, known != state { return nil }
            found = state
        }
        return found.map { finder.registry.places[$0] }
    }

    private func legislature(of state: Place) -> String? {
        finder.registry.institution(state.id + ".congreso").map(\.id)
    }

    /// «LXIII Legislatura»: the congress of the state spoken of.
    func numberedLegislature(_ name: Name) -> String? {
        let first = name.range.lowerBound
        guard name.range.count >= 2, tokens[first].isAllCapitals || tokens[first].isNumber, document.language == .spanish,
            plays(local: .legislature, first + 1)
        else { return nil }
        let owner = first + 2..<name.range.upperBound
        // «la 61 Legislatura de Zacatecas»
        if !owner.isEmpty,
            let congress = registered("Congreso " + text(owner)) ?? registered("Congreso del Estado " + text(owner))
        {
            return congress
        }
        guard owner.allSatisfy({ plays(.stateWord, $0) || plays(local: .legislature, $0) || classes[$0].contains(.genitive) }),
            let state = spokenState
        else { return nil }
        return legislature(of: state)
    }

    /// The one state that the document names, else the one that it speaks of most, by its towns too.
    var spokenState: Place? { soleState ?? leadingState() }

    /// «gobierno mexicano», «Defensoría panameña»: a head alone and whose it is. Returns where it ends.
    func nationalBody(at start: Int) -> Int? {
        let next = start + 1
        let known = name(at: start)
        guard continues(next), known.map({ $0.contextual && $0.range.count == 1 }) ?? true, classes[next].contains(.demonym),
            !isCapitalised(next), cover[next] == 0,
            !(continues(next + 1) && !classes[next + 1].isDisjoint(with: [.conjunction, .demonym])),
            let country = finder.lexicon.demonyms[tokens[next].id], let place = finder.registry.place(country.lowercased())
        else { return nil }
        let isGovernment = classes[start].contains(.government)
        guard isGovernment || classes[start].isDisjoint(with: [.weakHead, .state]) else {
            return nil
        }
        var name = Name(range: start..<next + 1, kind: .institution, confidence: 0.85)
        name.statedCountry = country
        name.targets = known?.targets.filter { institution($0)?.country == country } ?? []
        if isGovernment {
            if isPostOfGovernment(start) { return nil }
            name.entity = finder.registry.government(of: place)
        }
        add(name)
        return next + 1
    }
}
