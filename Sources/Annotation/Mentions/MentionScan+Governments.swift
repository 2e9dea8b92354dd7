import Documents

/// Governments by their level, which name no place: «el gobierno federal», «el gobierno del estado».
extension MentionScan {
    /// Notes «el gobierno federal», «el gobierno de la República», `the federal government` as the government of the country that
    /// the document speaks of most, and «el gobierno del estado», `the state government` as that of the one state that is spoken of
    /// there.
    func referToGovernments(_ order: [Int]) {
        let named = findings.entities.count
        var states = StatesOnDemand(order: order)
        var people: [Int: Int]?
        visit(.government) { index in
            guard cover[index] == 0 else { return index + 1 }
            if document.language == .english { return readEnglish(at: index, &states) }
            return readSpanish(at: index, &states)
        }
        readFurtherLevels(order, &states)
        visit(.postNoun) { index in
            if cover[index] == 0, plays(.stateLeader, index), !isCapitalised(index), let body = leaderBody(at: index, &states) {
                refer(index..<index + 1, to: body)
                // «el gobernador Luis Gil», «la gobernadora, Ana Ruiz»
                let starts = people ?? peopleByStart(order)
                people = starts
                let after = continues(index + 1) && tokens[index + 1].id == finder.words.comma ? index + 2 : index + 1
                if continues(after), let number = starts[after], let person = names[number].entity,
                    findings.affiliations[person] == nil
                {
                    findings.affiliations[person] = body
                }
            }
            return index + 1
        }
        // «la mandataria estatal», «el Ejecutivo del estado»
        visit(.localPower) { index in
            // «los gobiernos federal y estatal»
            if plays(.stateLeader, index), cover[index] == 0 { return readSpanish(at: index, &states) }
            if let end = readLevels(at: index, order, &states) { return end }
            if cover[index] == 0, let body = mandatary(at: index) {
                refer(index..<index + 1, to: body)
                return index + 1
            }
            if cover[index] == 0, index > 0, continues(index), classes[index - 1].contains(.article),
                plays(local: .executive, index) || plays(local: .townHallHead, index),
                let state = stateDemonym(index + 1)
            {
                refer(index..<index + 2, to: finder.registry.government(of: state))
                return index + 2
            }
            guard cover[index] == 0, index > 0, continues(index), classes[index - 1].contains(.article),
                let (level, end) = level(at: index + 1), level == .state, let body = government(at: index, &states)
            else { return index + 1 }
            refer(index..<end, to: body)
            return end
        }
        referToGovernmentLists(order)
        referToFurtherGovernments(order)
        if findings.entities.count > named { findings.entities.sort { $0.id < $1.id } }
    }

    // MARK: - What is written

    /// «gobierno federal, el estatal y el municipal»: each level that has one body.
    private func readSpanish(at index: Int, _ states: inout StatesOnDemand) -> Int {
        if let end = endOfRepublic(after: index) {
            if !isOfBody(index), let body = nationalGovernment() { refer(index..<end, to: body) }
            return end
        }
        if let state = stateDemonym(index + 1) {
            refer(index..<index + 2, to: finder.registry.government(of: state))
            return index + 2
        }
        if let ruler = ruler(after: index) {
            refer(index..<ruler.end, to: ruler.body)
            return ruler.end
        }
        if continues(index + 1), plays(local: .townLevel, index + 1), let hall = townHall(after: index + 2) {
            findings.references.append(MentionFindings.Reference(viewRange: viewRange(index..<hall.end), entities: [hall.body]))
            return hall.end
        }
        var start = index
        var end = index + 1
        while let (level, next) = level(at: end) {
            // «los gobiernos estatales» are all of them.
            if isPluralHere(next - 1) { break }
            let body = level == .nation ? nationalGovernment() : government(at: index, &states)
            if let body { refer(start..<next, to: body) }
            // «y el estatal»
            start = next
            while continues(start), isBetween(start) { start += 1 }
            end = start > next ? start : tokens.count
        }
        // «y del estado de Tamaulipas»
        if start > index, end < tokens.count, let named = namedState(at: end) {
            refer(end..<named.end, to: named.body)
        }
        return index + 1
    }

    /// «del estado de Tamaulipas», «el de Tamaulipas», of which the noun stands before.
    private func namedState(at index: Int) -> (body: String, end: Int)? {
        var at = index
        while continues(at), at < index + 5, cover[at] == 0,
            !classes[at].isDisjoint(with: [.genitive, .article]) || classes[at].contains(.state)
        {
            at += 1
        }
        guard at > index, continues(at), classes[at - 1].contains(.genitive) else { return nil }
        if let state = statePlace(at: at) { return (finder.registry.government(of: state.place), state.end) }
        // A state that acts in a list is its government already.
        guard let known = name(at: at), let body = known.entity, body.hasSuffix(".gobierno") else { return nil }
        return (body, known.range.upperBound)
    }

    private func readEnglish(at index: Int, _ states: inout StatesOnDemand) -> Int {
        let before = index - 1
        guard before >= 0, continues(index), cover[before] == 0, tokens[before].isWord else { return index + 1 }
        let level: GovernmentLevel? = classes[before].contains(.level) ? .nation : plays(.stateWord, before) ? .state : nil
        let body = level.flatMap { $0 == .nation ? nationalGovernment() : government(at: index, &states) }
        if let body { refer(before..<index + 1, to: body) }
        return index + 1
    }

    /// «el gobernador», «señora gobernadora» where nothing says of what: of the state spoken of.
    private func leaderBody(at index: Int, _ states: inout StatesOnDemand) -> String? {
        guard index > 0, continues(index), !classes[index - 1].isDisjoint(with: [.article, .courtesy]) else { return nil }
        let next = index + 1
        if let state = stateDemonym(next) { return finder.registry.government(of: state) }
        let isOf = continues(next) && classes[next].contains(.genitive)
        guard !isOf || level(at: next)?.0 == .state, !(continues(next) && classes[next].contains(.demonym)) else { return nil }
        return government(at: index, &states)
    }

    /// «federal», «nacional»; «estatal», «del estado» where nothing says of which.
    func level(at index: Int) -> (GovernmentLevel, end: Int)? {
        guard continues(index), cover[index] == 0, tokens[index].isWord else { return nil }
        if classes[index].contains(.level) { return (.nation, index + 1) }
        var end = index
        if classes[end].contains(.genitive) {
            end += 1
            if continues(end), classes[end].contains(.article) { end += 1 }
            guard continues(end), classes[end].contains(.state), cover[end] == 0 else { return nil }
        }
        guard plays(.stateWord, end) else { return nil }
        end += 1
        let isOfOther =
            continues(end)
            && (!classes[end].isDisjoint(with: [.genitive, .demonym]) || tokens[end].isWord && isCapitalised(end))
        return isOfOther ? nil : (.state, end)
    }

    /// «gobierno de la República», and of which one is not said.
    private func endOfRepublic(after index: Int) -> Int? {
        guard continues(index + 3), classes[index + 1].contains(.genitive), classes[index + 2].contains(.article),
            classes[index + 3].contains(.state), isCapitalised(index + 3), cover[index + 3] == 0,
            country(after: index + 4) == nil, !(continues(index + 4) && isCapitalised(index + 4))
        else { return nil }
        return index + 4
    }

    /// Whether «de», «del» after a body's name leads to the token: «la Secretaría de Salud del gobierno de la República».
    private func isOfBody(_ start: Int) -> Bool {
        var at = start
        while at > 0, continues(at), start - at < 3, classes[at - 1].contains(.genitive) || classes[at - 1].contains(.article) {
            at -= 1
        }
        return at < start && nameKind(at: at - 1) == .institution
    }

    func isBetween(_ index: Int) -> Bool {
        tokens[index].id == finder.words.comma || !classes[index].isDisjoint(with: [.conjunction, .article])
    }

    // MARK: - Whom it means

    /// That of the country that the document speaks of most, where it clearly does.
    func nationalGovernment() -> String? {
        guard let lead = leadingCountry, leads(lead), let place = finder.registry.place(lead.lowercased()) else { return nil }
        return finder.registry.government(of: place)
    }

    func government(at index: Int, _ states: inout StatesOnDemand) -> String? {
        let named = states.named ?? namedStates(states.order)
        states.named = named
        // A text that names towns alone speaks of the state that they are in.
        let state = registered(stateSpokenOf(at: index, named)) ?? (named.isEmpty ? leadingState() : nil)
        return state.map { finder.registry.government(of: $0) }
    }

    private func registered(_ id: String?) -> Place? { id.flatMap { finder.registry.place($0) } }

    /// A part of a country and the token at which it, or a body or an official of it, is named.
    struct NamedState {
        var at: Int
        var id: String
    }

    /// The states that a document names, once they have been asked for.
    struct StatesOnDemand {
        let order: [Int]
        var named: [NamedState]?
    }

    /// How many tokens back a state may have been named.
    private static let reach = 400

    /// The one state that is named in the reach before `index`, or in its own block.
    private func stateSpokenOf(at index: Int, _ states: [NamedState]) -> String? {
        var found: String?
        for state in states where state.at > index - Self.reach {
            if state.at > index, (index + 1...state.at).contains(where: { !continues($0) }) { break }
            if let known = found, known != state.id { return nil }
            found = state.id
        }
        return found
    }

    private func namedStates(_ order: [Int]) -> [NamedState] {
        order.compactMap { number in
            stateID(number).map { NamedState(at: names[number].range.lowerBound, id: $0) }
        }
    }

    private func stateID(_ number: Int) -> String? {
        let places = finder.registry.places
        let place: Int?
        switch names[number].kind {
        case .place: place = placeNumber(of: number)
        case .institution, .person:
            // `mx.son.gobierno`: a body of a part of a country has its id before its own.
            let entity = names[number].entity
            guard let body = names[number].kind == .person ? entity.flatMap({ findings.affiliations[$0] }) : entity,
                let dot = body.utf8.firstIndex(of: UInt8(ascii: ".")),
                let second = body.utf8[dot...].dropFirst().firstIndex(of: UInt8(ascii: "."))
            else { return nil }
            place = finder.registry.index(ofPlace: String(body[..<second]))
        case .instrument: return nil
        }
        guard let place, places[place].kind == .state else { return nil }
        return places[place].id
    }

    func refer(_ range: Range<Int>, to body: String) {
        announce(body)
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(range), entities: [body]))
    }

    /// Makes a body that the registry lacks an entity of the document, which tells of it by a post or a town alone.
    func announce(_ body: String, named name: String, country: String?) {
        guard !findings.entities.contains(where: { $0.id == body }) else { return }
        findings.entities.append(Entity(id: body, name: name, kind: .institution, country: country, registered: false))
    }

    /// Makes a registered body an entity of the document, which names it by a post or a level alone.
    func announce(_ body: String) {
        guard entities[body] == nil, let index = finder.registry.index(ofInstitution: body), announced.insert(body).inserted
        else { return }
        findings.entities.append(entity(of: finder.registry.institutions[index]))
        relateAbove(body)
    }
}
