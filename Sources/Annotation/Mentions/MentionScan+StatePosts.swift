import Documents

/// Offices of a state whose bodies the registry need not have: «la secretaria de Finanzas de Sonora», «el secretario estatal de
/// Salud», «el procurador general de Justicia del Estado», «el secretario general de Gobierno».
extension MentionScan {
    /// The post whose noun is at `start`, with the body of the state that is named behind it or, by a level alone, spoken of.
    func postInState(at start: Int, _ heads: [Int32]) -> Post? {
        guard document.language == .spanish, cover[start] == 0, let head = heads.first, let noun = finder.lexicon.headWords[head]
        else { return nil }
        var at = start + 1
        let rank = continues(at) && plays(local: .postRank, at) ? at : nil
        if rank != nil { at += 1 }
        if let kind = Self.kindsOfOffices[noun] { return officeInState(start, at, kind, isRanked: rank != nil) }
        guard noun == "Secretaría", !folded(start).starts(with: "sub".utf8) else { return nil }
        // «el secretario estatal de Salud»
        let isOfState = rank == nil && continues(at) && plays(local: .stateLevel, at)
        if isOfState { at += 1 }
        guard let end = endOfMatter(at, start) else { return nil }
        let level = isOfState ? writtenState.map { ($0, end) } : stateOfOffice(end) ?? governmentOffice(start, at, end)
        guard let (state, last) = level else { return nil }
        let title = rank.map { text($0..<$0 + 1) + " " }.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""
        let name = noun + " " + title + text(at..<end)
        var post = Post(range: start..<last, body: announced(name, of: state))
        while isPluralHere(start), let next = nextState(after: endOfHolder(after: post.range.upperBound)) {
            post.further.append(announced(name, of: next.place))
            post.range = start..<next.end
        }
        return post
    }

    /// The one state that a written text speaks of: speech may turn to another with each sentence.
    private var writtenState: Place? { document.kind == .transcript ? nil : spokenState }

    /// «el procurador estatal», «el fiscal general del estado», «la auditora superior de Sonora»: the one body of its kind that each
    /// state has.
    private func officeInState(_ start: Int, _ next: Int, _ kind: String, isRanked: Bool) -> Post? {
        var at = next
        if continues(at + 1), classes[at].contains(.genitive), isCapitalised(at + 1),
            folded(at + 1).elementsEqual("justicia".utf8)
        {
            at += 2
        }
        // «el auditor del estado» audits for whom is not said.
        guard kind != Self.audit || isRanked, let (state, end) = stateOfOffice(at),
            let body = finder.registry.institution(state.id + "." + kind)?.id
        else { return nil }
        return Post(range: start..<end, body: body)
    }

    private static let audit = "auditoria"
    private static let kindsOfOffices = ["Fiscalía": "fiscalia", "Procuraduría": "fiscalia", "Auditoría": audit]

    /// The state that the words behind an office say it is of: «de Sonora», «del Estado», «estatal», «sonorense».
    private func stateOfOffice(_ end: Int) -> (Place, Int)? {
        guard continues(end) else { return nil }
        if let state = stateDemonym(end) { return (state, end + 1) }
        if plays(local: .stateLevel, end) {
            return writtenState.map { ($0, end + 1) }
        }
        guard classes[end].contains(.genitive), continues(end + 1) else { return nil }
        if let named = statePlace(at: end + 1) { return (named.place, named.end) }
        guard tokens[end].id == finder.words.del, classes[end + 1].contains(.state), name(at: end + 1)?.range.count ?? 1 == 1
        else { return nil }
        if continues(end + 3), classes[end + 2].contains(.genitive) {
            return statePlace(at: end + 3).map { ($0.place, $0.end) }
        }
        return writtenState.map { ($0, end + 2) }
    }

    /// «el secretario general de Gobierno», by itself: only states have one, and towns that are said to.
    private func governmentOffice(_ start: Int, _ at: Int, _ end: Int) -> (Place, Int)? {
        guard end == at + 2, classes[end - 1].contains(.government), !isPluralHere(start),
            !continues(end)
                || classes[end].isDisjoint(with: [.genitive, .level, .demonym]) && !plays(local: .townLevel, end)
                    && !plays(local: .capitalWord, end)
        else { return nil }
        return writtenState.map { ($0, end) }
    }

    /// Where «de Finanzas y Administración» ends.
    private func endOfMatter(_ at: Int, _ start: Int) -> Int? {
        guard continues(at + 1), classes[at].contains(.genitive), isMatterWord(at + 1) else { return nil }
        var end = at + 2
        while continues(end), end - at < 12 {
            if isMatterWord(end) {
                end += 1
                continue
            }
            var next = end
            while continues(next), next < end + 3, !isCapitalised(next),
                isListSign(next) || classes[next].contains(.connector) || classes[next].contains(.article)
            { next += 1 }
            guard next > end, continues(next), isMatterWord(next),
                !classes[end].contains(.genitive) || tokens[end].id != finder.words.del
            else { break }
            // «los secretarios de Salud y Educación» are of two.
            if isPluralHere(start) { return nil }
            end = next + 1
        }
        return end
    }

    private func isMatterWord(_ index: Int) -> Bool {
        isCapitalised(index) && tokens[index].isWord && cover[index] == 0
            && classes[index].isDisjoint(with: [.state, .title, .givenName])
    }

    /// «[Interna]» behind «secretaria de Seguridad»: the matter goes on, with neither a sign nor a person's name.
    func isFurtherMatter(_ index: Int) -> Bool {
        isMatterWord(index) && classes[index].isDisjoint(with: [.surname, .postNoun, .demonym])
    }

    /// The id of a state's body, the registry's or a local one, as an entity of the document.
    func announced(_ name: String, of state: Place) -> String {
        let body = body(name, of: state)
        if body.hasPrefix("x.") {
            announce(body, named: name + " de " + state.name(in: .spanish), country: state.country)
        } else {
            announce(body)
        }
        return body
    }
}
