import Documents

extension MentionScan {
    /// Bare heads («la Comisión») and short names («la Corte») mean the body named last with that head; a bare head that none
    /// was named with is no mention.
    func resolveReferences() {
        for number in names.indices {
            if let entity = names[number].entity, let new = renamed[entity] { names[number].entity = new }
        }
        referToBranches()
        var byHead: [Int32: String] = [:]
        var government: String?
        var hall: String?
        var unexplained: [Int] = []
        let later = firstByHead()
        for number in names.indices.filter({ !names[$0].dropped && names[$0].kind == .institution }).sorted(by: {
            (names[$0].range.lowerBound, $0) < (names[$1].range.lowerBound, $1)
        }) {
            let range = names[number].range
            let first = range.lowerBound
            let short = names[number].bare || names[number].contextual && range.count == 1
            if short, let entity = classes[first].contains(.government) ? government : byHead[tokens[first].id] {
                if isOfOtherLevel(number, than: entity) {
                    settleByLevel(number)
                    continue
                }
                names[number].entity = entity
                names[number].basis = .coreference
                continue
            }
            // «el Ayuntamiento», «el VIII Ayuntamiento»: of the town named last.
            if let town = hall ?? (names[number].bare && plays(local: .hall, first) ? hallOfRuler() : nil),
                names[number].bare && plays(local: .hall, first) || isHallByNumber(range)
            {
                names[number].entity = town
                names[number].basis = .coreference
                continue
            }
            // A title names in short what the text below it names in full.
            if names[number].bare, let (entity, at) = later[tokens[first].id], first < 60, !classes[first].contains(.weakHead),
                !sharesSentence(first, at)
            {
                names[number].entity = entity
                continue
            }
            if names[number].bare, classes[first].contains(.soleHead) {
                settleSole(number)
                continue
            }
            if names[number].bare, document.language == .english, let entity = spokenOf(first) {
                names[number].entity = entity
                names[number].bare = false
                continue
            }
            guard !names[number].bare, let entity = names[number].entity else {
                if names[number].bare, !names[number].dropped { unexplained.append(number) }
                names[number].dropped = names[number].dropped || names[number].bare
                continue
            }
            if finder.registry.isGovernment(entity) { government = entity }
            if isTownHall(entity) { hall = entity }
            guard range.count > 1 else {
                if let head = headOfLetters(number) { byHead[head] = entity }
                continue
            }
            for index in range where isHead(index, of: range) { byHead[tokens[index].id] = entity }
        }
        settleBareHeads(unexplained, named: byHead)
    }

    /// «el Implan» after «Implan Torreón»: of bodies that every town has, the one that the document names.
    private func referToBranches() {
        guard document.language == .spanish, document.kind != .transcript else { return }
        var branches: [[UInt8]: Set<String>] = [:]
        for name in names where !name.dropped && name.kind == .institution && name.range.count > 1 && name.basis == .acronym {
            guard let entity = name.entity, entity.hasPrefix("x.") else { continue }
            branches[folded(name.range.lowerBound), default: []].insert(entity)
        }
        guard !branches.isEmpty else { return }
        for number in names.indices where !names[number].dropped && names[number].range.count == 1 {
            guard plays(local: .ownInTowns, names[number].range.lowerBound),
                let fits = branches[folded(names[number].range.lowerBound)], fits.count == 1
            else { continue }
            names[number].entity = fits.first
        }
    }

    /// The head of the registered name behind a body's letters: «el Instituto» after «el ISSSTE».
    private func headOfLetters(_ number: Int) -> Int32? {
        guard document.language == .spanish, names[number].basis == .acronym, let target = names[number].targets.first,
            let name = institution(target)?.names[.spanish],
            let word = name.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).first
        else { return nil }
        let head = finder.vocabulary.id(ofFolded: Folding.folded(String(Substring(word)))[...])
        let parts = finder.lexicon[head]
        return parts.contains(.spanishHead) && !parts.contains(.weakHead) ? head : nil
    }

    private func isHallByNumber(_ range: Range<Int>) -> Bool {
        range.count == 2 && tokens[range.lowerBound].isAllCapitals && plays(local: .hall, range.lowerBound + 1)
    }

    /// «el Senado», `Parliament`: the one legislature of that head that the registry has for the country spoken of, else a body of
    /// this document.
    private func settleSole(_ number: Int) {
        let head = text(names[number].range)
        let word = Slug.of(head)
        let fits = (leadingCountry.map { finder.registry.institutions(in: $0) } ?? []).filter { one in
            one.kind == "legislature" && one.parent == nil
                && one.names.values.contains { Slug.of($0).split(separator: "-").contains { $0 == word } }
        }
        names[number].statedCountry = nil
        names[number].entity = fits.count == 1 ? fits[0].id : localID(head)
        names[number].bare = false
    }

    /// `the Government`, `the Ombudsman`, where none was named before: that of the country that the document speaks of most.
    private func spokenOf(_ head: Int) -> String? {
        if classes[head].contains(.government) { return nationalGovernment() ?? localID(text(head..<head + 1)) }
        if classes[head].contains(.state) { return namesStates ? nil : nationalGovernment() }
        guard classes[head].contains(.onePerson), classes[head].contains(.spanishHead) else { return nil }
        let fits = (leadingCountry.map { finder.registry.institutions(in: $0) } ?? []).filter { one in
            one.kind == "ombudsman" && one.parent == nil && one.until == nil
        }
        // `The Ombudsman met the Ombudsman of Zenda`
        let isOther =
            fits.count == 1
            && names.contains {
                !$0.dropped && !$0.bare && $0.entity == fits[0].id && sharesSentence(head, $0.range.lowerBound)
            }
        return fits.count == 1 && !isOther ? fits[0].id : localID(text(head..<head + 1))
    }

    /// Whether a word is a head by which its body is spoken of again: `Commission` of `Human Rights Commission`, but not `Ombudsman`
    /// of `European Ombudsman Institute`.
    private func isHead(_ index: Int, of range: Range<Int>) -> Bool {
        if index <= range.lowerBound + 1, classes[index].contains(.spanishHead), document.language == .spanish { return true }
        guard classes[index].contains(.englishHead) || index <= range.lowerBound + 1 && classes[index].contains(.spanishHead)
        else {
            return false
        }
        let last = range.upperBound - 1
        let isOfOther = classes[last].contains(.englishHead) && classes[last].isDisjoint(with: [.onePerson, .officeHead])
        return index == last || classes[index].isDisjoint(with: .onePerson) || !isOfOther
    }

    /// `The Commission met the Zendan Human Rights Commission`: no sentence break between a head and the full name behind it, which is
    /// of another body.
    private func sharesSentence(_ head: Int, _ name: Int) -> Bool {
        head < name && (head + 1...name).allSatisfy { continues($0) }
    }

    /// The body that is the first of each head in the document's beginning.
    private func firstByHead() -> [Int32: (entity: String, at: Int)] {
        var result: [Int32: (entity: String, at: Int)] = [:]
        for number in names.indices
        where !names[number].dropped && !names[number].bare && names[number].kind == .institution
            && names[number].range.count > 1 && names[number].range.lowerBound < 160
        {
            guard let entity = names[number].entity else { continue }
            let range = names[number].range
            for index in range where isHead(index, of: range) && result[tokens[index].id] == nil {
                result[tokens[index].id] = (entity, range.lowerBound)
            }
        }
        return result
    }

    func assemble() -> MentionFindings {
        let order = names.indices.filter { !names[$0].dropped && names[$0].entity != nil }.sorted {
            let (a, b) = (names[$0].range, names[$1].range)
            return (a.lowerBound, -a.count, $0) < (b.lowerBound, -b.count, $1)
        }
        findings.mentions.reserveCapacity(order.count)
        var last: Range<Int>?
        for number in order {
            let tokens = names[number].range
            // Names of the same words stand side by side; one is a mention.
            guard let entity = names[number].entity, tokens != last else { continue }
            last = tokens
            let range = viewRange(tokens)
            findings.mentions.append(
                Mention(
                    evidence: Evidence(document.reading.sourceRange(range), of: document.text), viewRange: range,
                    kind: names[number].kind, entity: entity, basis: names[number].basis,
                    confidence: names[number].confidence, statedCountry: names[number].statedCountry))
            note(entity, number)
        }
        for definition in definitions where definition.isWritten {
            let (short, long) = (viewRange(definition.short), viewRange(definition.long))
            let source = document.reading.sourceRange(
                min(short.lowerBound, long.lowerBound)..<max(short.upperBound, long.upperBound))
            findings.definitions.append(
                Definition(
                    short: text(definition.short), long: text(definition.long), evidence: Evidence(source, of: document.text),
                    entity: definition.name.flatMap { names[$0].entity }))
        }
        findings.entities = entities.values.sorted { $0.id < $1.id }
        relate(order)
        return findings
    }

    private func note(_ id: String, _ number: Int) {
        let registry = finder.registry
        // The registry's name that the words spell is the entity, as most are: its record is at hand.
        if let target = names[number].targets.first, registry.id(of: target) == id {
            // An id may be that of records of two kinds, of which the institution comes first.
            if noted.insert(target), entities[id] == nil {
                let isInstitution = target.institutionIndex != nil
                entities[id] = registry.entity(of: isInstitution ? target : registry.target(id) ?? target, in: document.language)
            }
            return
        }
        if let known = entities.index(forKey: id) {
            let entity = entities.values[known]
            guard !entity.registered, entity.name.utf8.count < viewRange(names[number].range).count else { return }
            entities.values[known].name = text(names[number].range)
            return
        }
        entities[id] =
            registry.entity(id, in: document.language)
            ?? Entity(
                id: id, name: text(names[number].range), kind: names[number].kind, country: names[number].statedCountry,
                registered: false)
    }

    /// A registered body as an entity of the document.
    func entity(of one: Institution) -> Entity { finder.registry.entity(of: one, in: document.language) }

    /// Notes what stands above a body of the registry.
    func relateAbove(_ id: String) {
        guard let index = finder.registry.index(ofInstitution: id) else { return }
        let bodies = finder.registry.institutions
        let standing = finder.standings[index]
        if standing == .press { findings.press.insert(id) }
        if let until = bodies[index].until, let day = document.date?.interval.earliest, until < day {
            let next = finder.registry.successor(of: id, on: day)
            if next != id, findings.successors[id] == nil {
                findings.successors[id] = MentionFindings.Successor(from: until, entity: next)
                relateAbove(next)
            }
        }
        if let parent = bodies[index].parent {
            findings.parents[id] = parent
            if findings.parents[parent] == nil, findings.governments[parent] == nil { relateAbove(parent) }
        } else if standing == .agency || standing == .executive, let dot = id.lastIndex(of: ".") {
            findings.governments[id] = id[...dot] + "gobierno"
            if standing == .agency { findings.agencies.insert(id) }
        }
    }

    /// A ministry that the registry does not have, of the country that its name gives: `Department of Labor of Altamira`.
    private func relateDepartment(_ entity: Entity) {
        guard let country = entity.country, entity.id.hasPrefix("x."), findings.parents[entity.id] == nil,
            let head = entity.name.split(separator: " ", maxSplits: 1).first, Self.departments.contains(String(head))
        else { return }
        findings.governments[entity.id] = country.lowercased() + ".gobierno"
    }

    private static let departments: Set = ["Departamento", "Ministerio", "Secretaría", "Department", "Ministry", "Secretariat"]

    /// A body whose name ends with another's is part of that one.
    private func relateNested(_ order: [Int]) {
        guard order.contains(where: { names[$0].nested }) else { return }
        // The first name that ends before each token.
        var outermost = [Int](repeating: -1, count: tokens.count + 1)
        for number in order where outermost[names[number].range.upperBound] < 0 {
            outermost[names[number].range.upperBound] = number
        }
        for number in order where names[number].nested {
            let outer = outermost[names[number].range.upperBound]
            guard
                names[outer].range.lowerBound < names[number].range.lowerBound,
                let child = names[outer].entity, let parent = names[number].entity, child != parent,
                // «el Sindicato de Trabajadores de la Universidad» deals with it as another.
                !folded(names[outer].range.lowerBound).starts(with: "sindicato".utf8),
                findings.parents[child] == nil
            else { continue }
            findings.parents[child] = parent
        }
    }

    /// Parents, affiliations, references and the issuer, from what the mentions say.
    private func relate(_ order: [Int]) {
        for entity in findings.entities {
            if entity.registered, entity.kind == .institution { relateAbove(entity.id) }
            relateDepartment(entity)
        }
        relateNested(order)
        for number in order {
            guard let index = placeNumber(of: number), finder.registry.places[index].kind == .capital else { continue }
            let place = finder.registry.places[index]
            if findings.capitals[place.id] == nil { findings.capitals[place.id] = finder.registry.government(of: place) }
        }
        referToPosts(order)
        referToDeputies(order)
        referToCounterparts(order)
        referToRulers(order)
        referToTownHalls(order)
        affiliate(order)
        affiliateByKind(order)
        referToGovernments(order)
        referToHolders(order)
        referToSimilar(order)
        referToNationalBodies()
        for body in Set(findings.affiliations.values).sorted() { relateAbove(body) }
        refer(order)
        findings.issuer = issuer(order)
        if let issuer = findings.issuer, findings.terms[issuer] == nil { findings.terms[issuer] = termOfHead(of: issuer) }
        findings.officeTerms = officeTerms(order)
    }
}
