import Documents

/// Bodies that a text means by their kind and their lands alone: «los mecanismos de prevención de Chile y Perú», «las fiscalías de Sonora
/// y Sinaloa», «el mecanismo argentino y el mexicano», `the NPMs of Zenda and Ruritania`.
extension MentionScan {
    /// Finds such phrases, and gives the names that stand behind one, as many as it has lands, those lands' bodies: «los mecanismos
    /// de Chile y de Perú, CPT y MNP,».
    func findNationalBodies() {
        var end = 0
        let lands = names.indices.filter { !names[$0].dropped && names[$0].kind == .place }
        for number in lands.sorted(by: { names[$0].range.lowerBound < names[$1].range.lowerBound }) {
            let start = names[number].range.lowerBound
            guard start >= end, let phrase = phrase(before: start), isMeant(phrase), let first = landNamed(at: start),
                isOf(first.place, phrase)
            else { continue }
            var lands = [first.place]
            end = first.end
            while let next = nextLand(after: end), isOf(next.place, phrase) {
                lands.append(next.place)
                end = next.end
            }
            take(lands, phrase, phrase.range.lowerBound..<end)
        }
        visit(.demonym) { index in
            guard let first = people(at: index) else { return index + 1 }
            var lands = [first]
            var end = index + 1
            while let next = nextPeople(after: end) {
                lands.append(next.place)
                end = next.end
            }
            if document.language == .spanish {
                guard let phrase = phrase(endingAt: index), isMeant(phrase), isOf(first, phrase) else { return end }
                take(lands, phrase, phrase.range.lowerBound..<end)
            } else if let phrase = phrase(from: end), isMeant(phrase), isOf(first, phrase) {
                end = phrase.range.upperBound
                take(lands, phrase, index..<end)
            }
            return end
        }
    }

    /// Notes each phrase as the bodies of the lands named in it.
    func referToNationalBodies() {
        for found in nationalBodies {
            for (body, land) in zip(found.bodies, found.lands) { announceNational(body, found.kind, land) }
            findings.references.append(MentionFindings.Reference(viewRange: viewRange(found.range), entities: found.bodies))
        }
    }

    /// Whether the land at `start` says whose body is meant, and does not act itself: «los mecanismos de prevención de [Chile]».
    func isOfNationalBody(_ start: Int) -> Bool { phrase(before: start) != nil }

    /// The body of a country of the kind of another country's.
    func nationalBody(like body: String, in land: Place) -> String? {
        guard let kind = finder.registry.institution(body)?.kind,
            let index = finder.lexicon.nationalKinds.firstIndex(where: { $0.kinds.contains(kind) })
        else { return nil }
        return registeredBody(of: index, in: land)
    }

    /// The ombudsman of a country, one of the document's own where the registry lacks it.
    func nationalOmbudsman(of country: String) -> String? {
        guard let kind = finder.lexicon.nationalKinds.firstIndex(where: { $0.isOmbudsman }),
            let land = finder.registry.place(country.lowercased())
        else { return nil }
        let body = nationalBody(of: kind, in: land)
        announceNational(body, kind, land)
        return body
    }

    // MARK: Bodies

    /// A phrase that means the bodies of some lands.
    struct NationalBodies {
        var kind: Int
        var lands: [Place]
        /// One of each land.
        var bodies: [String]
        var range: Range<Int>
    }

    private typealias Found = (range: Range<Int>, phrase: NationalBodyKind.Phrase)

    private func take(_ lands: [Place], _ found: Found, _ range: Range<Int>) {
        let kind = found.phrase.kind
        var bodies = lands.map { nationalBody(of: kind, in: $0) }
        let behind = namesBehind(range.upperBound)
        if behind.count == lands.count {
            for (index, number) in behind.enumerated() {
                let targets = names[number].targets
                if let own = names[number].entity.flatMap({ finder.registry.institution($0) }),
                    own.country == lands[index].country && targets.count == 1
                        || !targets.contains(where: { institution($0)?.id == bodies[index] })
                {
                    bodies[index] = own.id
                } else {
                    names[number].entity = bodies[index]
                }
            }
        }
        nationalBodies.append(NationalBodies(kind: kind, lands: lands, bodies: bodies, range: range))
    }

    /// The names of bodies that a comma and nothing else parts from what ends at `end`: «, CPT y MNP,».
    private func namesBehind(_ end: Int) -> [Int] {
        guard continues(end), tokens[end].id == finder.words.comma else { return [] }
        var found: [Int] = []
        var at = end + 1
        while continues(at) {
            if classes[at].contains(.article) { at += 1 }
            guard continues(at), cover[at] > 0, case let number = Int(cover[at]) - 1, names[number].kind == .institution,
                names[number].range.lowerBound == at, names[number].entity != nil
            else { return [] }
            found.append(number)
            at = names[number].range.upperBound
            guard continues(at), isListSign(at), continues(at + 1), tokens[at].id != finder.words.comma || cover[at + 1] > 0
            else {
                break
            }
            at += 1
        }
        return found
    }

    private func nationalBody(of kind: Int, in land: Place) -> String {
        registeredBody(of: kind, in: land) ?? localID(nameOfNational(kind, land))
    }

    /// Makes a registered body one of the document, or one of the document's own: the text says which it is, and no list has it.
    private func announceNational(_ body: String, _ kind: Int, _ land: Place) {
        if body.hasPrefix("x.") {
            announce(body, named: nameOfNational(kind, land), country: land.country)
        } else {
            announce(body)
        }
    }

    private func nameOfNational(_ kind: Int, _ land: Place) -> String {
        let called = finder.lexicon.nationalKinds[kind].name[document.language] ?? ""
        return called + (document.language == .spanish ? " de " : " of ") + land.name(in: document.language)
    }

    /// The one body of the land itself of the first kind that has just one on the document's day, by the registry.
    func registeredBody(of kind: Int, in land: Place) -> String? {
        let kind = finder.lexicon.nationalKinds[kind]
        if kind.isOmbudsman, land.kind == .country, let office = ombudsman(of: land.country) { return office }
        let parts = land.kind == .country ? 1 : 2
        let prefix = land.kind == .country ? "" : land.id + "."
        let day = document.date?.interval.latest
        let standing = finder.registry.institutions(in: land.country).filter { one in
            one.id.hasPrefix(prefix) && one.id.count { $0 == "." } == parts
                && (day.map { one.until ?? $0 >= $0 && one.from ?? $0 <= $0 } ?? (one.until == nil))
        }
        for name in land.kind == .country ? kind.kinds : kind.stateKinds {
            let fits = standing.filter { $0.kind == name }
            if fits.count == 1 { return fits[0].id }
        }
        return nil
    }

    // MARK: Phrases

    /// The phrase that «de», `of`, `from` or `in` join to the name at `start`.
    private func phrase(before start: Int) -> Found? {
        link(before: start).flatMap { phrase(endingAt: $0) }
    }

    /// The «de», `of`, `from` or `in` that leads to the name at `start`, be it over an article.
    func link(before start: Int) -> Int? {
        var at = start - 1
        guard at > 0, continues(start) else { return nil }
        if classes[at].contains(.article), !classes[at].contains(.genitive), continues(at) { at -= 1 }
        guard at > 0, continues(at + 1), continues(at),
            classes[at].contains(.genitive) || tokens[at].id == finder.words.from || tokens[at].id == finder.words.inWord
        else { return nil }
        return at
    }

    /// The longest phrase whose last word stands before `end`.
    private func phrase(endingAt end: Int) -> Found? {
        guard end > 0, continues(end), cover[end - 1] == 0, let phrases = finder.lexicon.nationalPhrases[tokens[end - 1].id]
        else { return nil }
        var found: Found?
        for phrase in phrases where phrase.words.count <= end && phrase.words.count > found?.range.count ?? 0 {
            let range = end - phrase.words.count..<end
            if isSpelt(phrase, range) { found = (range, phrase) }
        }
        return found
    }

    /// The longest phrase that begins at `start`: `the Zendan [national preventive mechanism]`.
    private func phrase(from start: Int) -> Found? {
        guard continues(start) else { return nil }
        var found: Found?
        for end in start + 1...start + finder.lexicon.longestNational where continues(end - 1) {
            if let phrase = phrase(endingAt: end), phrase.range.lowerBound == start { found = phrase }
        }
        return found
    }

    private func isSpelt(_ phrase: NationalBodyKind.Phrase, _ range: Range<Int>) -> Bool {
        zip(range, phrase.words).allSatisfy { at, word in
            tokens[at].id == word && cover[at] == 0 && (at == range.lowerBound || continues(at))
        }
    }

    private func isMeant(_ found: Found) -> Bool {
        if found.phrase.isSure { return true }
        let kind = finder.lexicon.nationalKinds[found.phrase.kind]
        let kinds = kind.kinds + kind.stateKinds
        return names.indices.contains { number in
            !names[number].dropped && names[number].kind == .institution
                && names[number].entity.flatMap { finder.registry.institution($0)?.kind }.map(kinds.contains) == true
        }
    }

    // MARK: Lists of lands

    /// Whether a land has a body of the kind: countries have ombudsmen, states have prosecutors too.
    private func isOf(_ land: Place, _ found: Found) -> Bool {
        let kind = finder.lexicon.nationalKinds[found.phrase.kind]
        return !(land.kind == .country ? kind.kinds : kind.stateKinds).isEmpty
    }

    func landNamed(at index: Int) -> (place: Place, end: Int)? {
        guard continues(index), let known = name(at: index), known.range.lowerBound == index, let place = place(of: known),
            place.kind == .country || place.kind == .state
        else { return nil }
        return (place, known.range.upperBound)
    }

    /// «, de Perú», `and Ruritania`.
    func nextLand(after end: Int) -> (place: Place, end: Int)? {
        itemStart(after: end, over: [.genitive, .article], to: end + 4).flatMap { landNamed(at: $0) }
    }

    /// The country of an adjective: «mexicano».
    private func people(at index: Int) -> Place? {
        guard continues(index) || index == 0, cover[index] == 0, let country = finder.lexicon.demonyms[tokens[index].id] else {
            return nil
        }
        return finder.registry.place(country.lowercased())
    }

    /// «y el mexicano», `, Ruritanian`.
    private func nextPeople(after end: Int) -> (place: Place, end: Int)? {
        guard let at = itemStart(after: end, over: .article, to: end + 3), continues(at), let place = people(at: at) else {
            return nil
        }
        return (place, at + 1)
    }

    /// Where the next item of a list begins, behind a comma or a conjunction and words of some parts.
    private func itemStart(after end: Int, over parts: WordClass, to limit: Int) -> Int? {
        var at = end
        while continues(at), at < end + 2, isListSign(at) { at += 1 }
        guard at > end else { return nil }
        while continues(at), at < limit, !classes[at].isDisjoint(with: parts) { at += 1 }
        return at
    }
}
