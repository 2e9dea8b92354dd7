import Documents

extension MentionScan {
    /// Settles which entity each name means.
    func link() {
        weighCountries()
        findListedMinistries()
        let order = names.indices.filter { !names[$0].dropped }.sorted {
            let (a, b) = (names[$0].range, names[$1].range)
            return (a.lowerBound, -a.count, $0) < (b.lowerBound, -b.count, $1)
        }
        let shorts = order.filter { names[$0].kind == .institution && definition(of: names[$0]) != nil }
        let isShort = Set(shorts)
        for number in order where !isShort.contains(number) {
            settle(number)
            if names[number].kind == .institution, !names[number].contextual, let entity = names[number].entity {
                seen.insert(entity)
            }
        }
        // Names that are settled by now say more of the state.
        stateOfDefinitions = nil
        for number in definitions.indices { settleDefinition(number) }
        for number in shorts { settleShort(number) }
        linkInitials()
        linkInstruments()
    }

    private func weighCountries() {
        countries = countryWeights(of: { _ in true })
        guard document.language == .spanish, countries["MX"] != nil, countries.count > 1 else { return }
        let sure = countryWeights(of: { !isCommonName($0) })
        guard sure["MX"] == nil,
            sure.contains(where: { Self.otherLands.contains($0.key) && ($0.value > 3 || isScene($0.key)) })
        else { return }
        countries = sure
        isElsewhere = true
    }

    /// «la Fiscalía General de la República», «la Secretaría de Seguridad»: a federal body of Mexico by words that other lands call
    /// theirs by too.
    private func isCommonName(_ number: Int) -> Bool {
        let name = names[number]
        guard name.kind == .institution, name.basis != .acronym, name.range.count > 1, name.targets.count == 1,
            let one = institution(name.targets[0]), one.country == "MX",
            one.id.utf8.count(where: { $0 == UInt8(ascii: ".") }) == 1, Self.commonKinds.contains(one.kind)
        else { return false }
        return !name.range.contains { finder.lexicon.demonyms[tokens[$0].id] != nil || folded($0).elementsEqual("mexico".utf8) }
    }

    private static let commonKinds: Set = [
        "ministry", "prosecutor", "police", "court", "agency", "migration-agency", "legislature",
    ]
    private static let otherLands = Set(
        "AR CL CO PE BO CR CU DO EC GT HN NI PA PY SV UY VE".split(separator: " ").map(String.init))

    /// «En Costa Rica, la Procuraduría …»: a land that a sentence opens with.
    private func isScene(_ country: String) -> Bool {
        names.contains {
            $0.kind == .place && !$0.dropped && $0.range.lowerBound > 0 && classes[$0.range.lowerBound - 1].contains(.locative)
                && startsSentence($0.range.lowerBound - 1)
                && place(of: $0).map { $0.kind == .country && $0.country == country } == true
        }
    }

    /// Letters, in an English text, of one national body that has no English name.
    func isForeignAcronym(_ name: Name) -> Bool {
        guard document.language == .english, name.kind == .institution, name.targets.count == 1, !name.contextual,
            name.range.count == 1, tokens[name.range.lowerBound].isAllCapitals, let one = institution(name.targets[0])
        else { return false }
        return one.country != "INT" && one.names[.english] == nil
            && finder.registry.place(one.country.lowercased()).map { !$0.demonyms.isEmpty } ?? false
            && one.acronyms.contains { Folding.folded($0) == folded(name.range.lowerBound) }
    }

    private func settle(_ number: Int) {
        guard names[number].entity == nil else { return }
        switch names[number].kind {
        case .institution: settleInstitution(number)
        case .person:
            if case .person(let index)? = names[number].targets.first { names[number].entity = finder.registry.people[index].id }
        case .place:
            names[number].entity =
                bestPlace(names[number].targets).map { finder.registry.places[$0].id }
                ?? "x." + Slug.of(text(names[number].range))
        case .instrument:
            if case .instrument(let index)? = names[number].targets.first {
                names[number].entity = finder.registry.instruments[index].id
            } else {
                names[number].entity = localID(text(names[number].range))
            }
        }
    }

    /// The index of the place that the targets mean: one of the country spoken of most, the largest.
    private func bestPlace(_ targets: [NameForm.Target]) -> Int? {
        if targets.count == 1 { return targets[0].placeIndex }
        let places = finder.registry.places
        return targets.lazy.compactMap(\.placeIndex).max {
            (countries[places[$0].country] ?? 0, places[$1].kind.rank, places[$1].id)
                < (countries[places[$1].country] ?? 0, places[$0].kind.rank, places[$0].id)
        }
    }

    private func settleInstitution(_ number: Int) {
        let name = names[number]
        if name.bare { return }
        if name.isPower {
            names[number].entity = bodyOfPower(name)
            return
        }
        // «una Comisión de Verdad» is none that exists; «un Instituto de Formación Especializada en Derechos Humanos» is.
        // So is `a Children's Ombudsman`.
        if name.targets.isEmpty, isIndefinite(name.range.lowerBound), contents(text(name.range)).words.count < 4,
            document.language == .spanish || !name.range.dropLast().contains(where: { possessives.contains($0) })
        {
            names[number].dropped = true
            return
        }
        if name.range.count == 2, classes[name.range.lowerBound].contains(.government), name.targets.isEmpty,
            classes[name.range.lowerBound + 1].contains(.level),
            let lead = countries.first(where: { leads($0.key) })?.key, let place = finder.registry.place(lead.lowercased())
        {
            names[number].entity = finder.registry.government(of: place)
            return
        }
        if let level = governmentOfLevel(name) {
            names[number].entity = level
            return
        }
        let bodies = finder.registry.institutions
        let candidates = name.targets.compactMap(\.institutionIndex)
        // `Altamira's National Committee` is the `National Committee of Altamira`.
        if candidates.isEmpty, let stated = name.statedCountry, possessives.contains(name.range.lowerBound - 1),
            let place = finder.registry.place(stated.lowercased()),
            let one = registered(text(name.range) + " of " + place.name(in: .english), in: stated)
        {
            names[number].entity = one
            return
        }
        if candidates.isEmpty {
            names[number].entity =
                hall(name) ?? numberedLegislature(name) ?? executive(name) ?? officeOfAgency(name) ?? bodyOfLand(name)
                ?? localEntity(name)
            return
        }
        if let stated = name.statedCountry {
            let fits = candidates.filter { bodies[$0].country == stated }
            if fits.count == 1, let only = fits.first, !name.ofPart {
                names[number].entity = bodies[only].id
                return
            }
            if candidates.count == 1, bodies[candidates[0]].country == "INT" {
                names[number].entity = bodies[candidates[0]].id
                return
            }
            names[number].entity = bodyOfState(name) ?? (name.ofPart ? nil : bodyOfLand(name)) ?? localID(text(name.range))
            return
        }
        if name.contextual {
            if let before = prefixes[contents(text(name.range)).key],
                candidates.contains(where: { bodies[$0].id == before })
                    || document.language == .english && before.hasPrefix("x.") && name.range.count > 1
            {
                names[number].entity = before
                return
            }
            let named = candidates.filter { seen.contains(bodies[$0].id) }
            if named.count == 1 {
                names[number].entity = bodies[named[0]].id
                return
            }
            let headed = headedByNamed()
            let held = candidates.filter { headed.contains(bodies[$0].id) }
            if held.count == 1 {
                names[number].entity = bodies[held[0]].id
                return
            }
            var fits = candidates.filter { bodies[$0].country == "INT" || leads(bodies[$0].country) }
            // A document about several countries: the one body of them that the words can mean.
            if fits.isEmpty { fits = candidates.filter { isAbout(bodies[$0].country) } }
            if fits.count == 1 {
                names[number].entity = branchBesideState(name, bodies[fits[0]]) ?? bodies[fits[0]].id
            } else if name.range.count > 2 || opensOrEndsWithHead(name.range) {
                names[number].entity = localID(text(name.range))
            } else if name.range.count == 1, classes[name.range.lowerBound].contains(.soleHead), document.language == .spanish,
                !tokens[name.range.lowerBound].isAllCapitals, name.range.lowerBound > 0,
                classes[name.range.lowerBound - 1].contains(.determiner)
            {
                // «el Congreso» of a country whose the registry lacks.
                names[number].bare = true
                names[number].targets = []
            } else {
                names[number].dropped = true
            }
            return
        }
        if isForeignAcronym(name), countries[bodies[candidates[0]].country, default: 0] <= 0 {
            names[number].entity = localEntity(name)
            return
        }
        if isElsewhere, isCommonName(number) {
            let land = countries.first(where: { leads($0.key) })?.key
            let place = land.flatMap { finder.registry.place($0.lowercased()) }
            let one = land.flatMap { land in
                place.flatMap { registered(text(name.range) + " de " + $0.name(in: .spanish), in: land) }
            }
            names[number].entity = one ?? localEntity(name)
            return
        }
        let entity = choose(candidates) ?? collision(number, candidates)
        names[number].entity = entity
        if name.range.count > 2 { remember(contents(text(name.range)), entity) }
    }

    /// «la Asamblea Nacional», `the Supreme Court` of a country whose bodies the registry lacks: two words that grammar would take
    /// for a name; but `the National Police Training Programme` is none of a police.
    private func opensOrEndsWithHead(_ range: Range<Int>) -> Bool {
        guard range.count == 2, !isIndefinite(range.lowerBound), range.allSatisfy({ isCapitalised($0) }),
            !(continues(range.upperBound) && isCapitalised(range.upperBound))
        else { return false }
        let head: WordClass = document.language == .english ? .englishHead : .spanishHead
        return classes[document.language == .english ? range.upperBound - 1 : range.lowerBound].contains(head)
    }

    /// The bodies whose office-holders on the document's day the document names: «la Defensoría del Pueblo», where Ramiro
    /// Castellanos is named, is the one that he heads.
    private func headedByNamed() -> Set<String> {
        if let headedByPeople { return headedByPeople }
        let headed = readHeaded()
        headedByPeople = headed
        return headed
    }

    private func readHeaded() -> Set<String> {
        guard let day = document.date?.interval.earliest ?? document.date?.interval.latest else { return [] }
        var headed: Set<String> = []
        for number in names.indices where !names[number].dropped && names[number].kind == .person {
            guard case .person(let index)? = names[number].targets.first else { continue }
            let person = finder.registry.people[index].id
            for held in finder.registry.positionIndices(of: person) where finder.registry.isHeld(held, by: person, on: day) {
                headed.insert(finder.registry.positions[held].institution)
            }
        }
        return headed
    }

    /// Whether a document speaks of a country at least half as much as of the one that it speaks of most.
    private func isAbout(_ country: String) -> Bool {
        guard let weight = countries[country], weight >= 4 else { return false }
        return countries.values.allSatisfy { $0 <= weight * 2 }
    }

    func leads(_ country: String) -> Bool {
        guard let weight = countries[country] else { return false }
        return countries.allSatisfy { $0.key == country || $0.value < weight }
    }

    private func choose(_ candidates: [Int]) -> String? {
        let bodies = finder.registry.institutions
        if candidates.count == 1 { return bodies[candidates[0]].id }
        let weights = candidates.map { bodies[$0].country == "INT" ? 0 : countries[bodies[$0].country] ?? 0 }
        // `the CPT`: an international body where none of the countries of others of that name is spoken of.
        if weights.allSatisfy({ $0 == 0 }) {
            let wide = candidates.filter { bodies[$0].country == "INT" }
            if wide.count == 1, document.language == .english { return bodies[wide[0]].id }
        }
        guard let most = weights.max(), most > 0, weights.count(where: { $0 == most }) == 1, let at = weights.firstIndex(of: most)
        else {
            return nil
        }
        return bodies[candidates[at]].id
    }

    private func collision(_ number: Int, _ candidates: [Int]) -> String {
        let words = text(names[number].range)
        let ids = candidates.map { finder.registry.institutions[$0].id }.joined(separator: ", ")
        findings.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "collision",
                message:
                    "'\(words)' may be \(ids) and nothing in the document says which; add the country to the text's registry overlay",
                range: document.reading.sourceRange(viewRange(names[number].range))))
        return "x." + Slug.of(words)
    }

    // MARK: Definitions

    private func settleDefinition(_ number: Int) {
        guard let long = definitions[number].name, names[long].kind == .institution else { return }
        let short = name(at: definitions[number].short.lowerBound)
        settleNamesake(long, definitions[number])
        // A long form that is not registered may be that of a registered acronym.
        if names[long].targets.isEmpty, let short, names[long].entity?.hasPrefix("x.") ?? true {
            let candidates = short.targets.compactMap { institution($0) }
            let fits = candidates.count == 1 ? candidates : candidates.filter { leads($0.country) }
            if fits.count == 1, agrees(fits[0], names[long]) {
                let old = names[long].entity
                names[long].entity = fits[0].id
                if let old { renamed[old] = fits[0].id }
            }
        }
    }

    /// «Secretaría de Educación (SEG)», «Secretaría de Salud (SSZ)» in the news of a state: a ministry's short name with letters
    /// that are not the national one's, or the state's own, is the state's.
    private func settleNamesake(_ long: Int, _ definition: LearnedDefinition) {
        guard document.language == .spanish, names[long].range.count > 2, definition.isWritten,
            let entity = names[long].entity, let one = finder.registry.institution(entity),
            !one.acronyms.contains(where: { Folding.folded($0) == Folding.folded(definition.shortText[...]) }),
            let state = definingState(), state.country == one.country,
            names[long].contextual && !one.acronyms.isEmpty || endsWithLetters(of: state, definition.shortText, names[long].range)
        else { return }
        names[long].entity = body(text(names[long].range), of: state)
        names[long].targets = []
        names[long].contextual = false
    }

    /// Whether a long form could be a variant of a registered body's name: they share a content word.
    private func agrees(_ one: Institution, _ name: Name) -> Bool {
        if let stated = name.statedCountry, stated != one.country { return false }
        let words = Set(contents(text(name.range)).words)
        // Words that all countries' bodies share prove nothing where there are others.
        let special = words.filter { word in
            !finder.lexicon.rareClasses(of: finder.vocabulary.id(ofFolded: Array(word.utf8)[...])).contains(.commonWord)
        }
        let own = special.isEmpty ? words : special
        return (Array(one.names.values) + one.aliases.values.flatMap(\.self)).contains {
            !own.isDisjoint(with: contents($0).words)
        }
    }

    private func settleShort(_ number: Int) {
        let name = names[number]
        guard let definition = definition(of: name), let long = definition.name else { return }
        let entity = names[long].entity
        let country = entity.flatMap { finder.registry.institution($0)?.country } ?? names[long].statedCountry
        if let stated = name.statedCountry, stated != country {
            settleInstitution(number)
            return
        }
        names[number].entity = entity
        names[number].basis = .definition
        names[number].confidence = 0.98
    }

    // MARK: Local ids

    /// The id of a body that no registry record names: a slug of its name's content words.
    func localID(_ text: String) -> String {
        let key = ministryFirst(contents(text)).key
        return "x." + (key.isEmpty ? Slug.of(text) : key)
    }

    /// The content words of a text, read once for each that comes again and again.
    func contents(_ text: String) -> NameContents {
        if let known = contentsOfTexts[text] { return known }
        let contents = NameContents(readContentWords(text))
        contentsOfTexts[text] = contents
        return contents
    }

    private func readContentWords(_ text: String) -> [String] {
        var words: [String] = []
        for word in Slug.bytes(of: text).split(separator: UInt8(ascii: "-"))
        where finder.lexicon[finder.vocabulary.id(ofFolded: word)].isDisjoint(with: [.connector, .conjunction]) {
            words.append(String(decoding: word, as: UTF8.self))
        }
        return words
    }

    /// The registered body that `text` names, if there is just one.
    func registered(_ text: String) -> String? {
        let fits = Set(spelt(text).filter { $0.country == "INT" || leads($0.country) || countries.isEmpty }.map(\.id))
        return fits.count == 1 ? fits.first : nil
    }

    /// The body of `country` that `text` names, if there is just one.
    private func registered(_ text: String, in country: String) -> String? {
        let fits = Set(spelt(text).filter { $0.country == country }.map(\.id))
        return fits.count == 1 ? fits.first : nil
    }

    private func spelt(_ text: String) -> [Institution] {
        var node: NameTrie.Node?
        for (index, word) in Slug.bytes(of: text).split(separator: UInt8(ascii: "-")).enumerated() {
            let id = finder.vocabulary.id(ofFolded: word)
            if let next = node.map({ finder.trie.child($0, id) }) ?? finder.trie.start(id) {
                node = next
            } else if index > 0, finder.lexicon[id].contains(.connector) {
                continue
            } else {
                return []
            }
        }
        return node.map { finder.trie.forms($0).compactMap { institution(finder.forms[Int($0)].target) } } ?? []
    }

    /// «UNICEF Argentina»: an agency's office in a land is the agency; a federation's section there is a body of its own.
    private func officeOfAgency(_ name: Name) -> String? {
        guard name.basis == .acronym, name.range.count > 1,
            let agency = registered(text(name.range.lowerBound..<name.range.lowerBound + 1), in: "INT"),
            let kind = finder.registry.institution(agency)?.kind, kind == "un-agency" || kind == "un-body"
        else { return nil }
        return agency
    }

    /// «una Comisión», `a National Mechanism`: none that exists.
    private func isIndefinite(_ index: Int) -> Bool {
        guard index > 0, continues(index) else { return false }
        // «a» is an article in English alone.
        if classes[index - 1].contains(.indefinite) {
            return document.language == .english || !classes[index - 1].contains(.dative)
        }
        // `States whose National Mechanism is due`
        if index > 1, tokens[index - 1].id == finder.words.whose, continues(index - 1),
            bytes[tokens[index - 2].range.upperBound - 1] == UInt8(ascii: "s"), nameKind(at: index - 2) == nil
        {
            return true
        }
        // `an effective National Mechanism`
        return document.language == .english && index > 1 && continues(index - 1) && tokens[index - 1].isWord
            && !isCapitalised(index - 1) && cover[index - 1] == 0 && classes[index - 1].isEmpty
            && classes[index - 2].contains(.indefinite)
    }

    /// The local id of a name, or the entity of an earlier, longer name that starts with the same content words: «Comisión
    /// Presidencial» after «Comisión Presidencial para …».
    private func localEntity(_ name: Name) -> String {
        let own = ministryFirst(contents(text(name.range)))
        let entity = prefixes[own.key] ?? (own.key.isEmpty ? "x." + Slug.of(text(name.range)) : "x." + own.key)
        remember(own, entity)
        return entity
    }

    /// The content words of a name, with the noun for a ministry first: `Interior Ministry` is the `Ministry of the Interior`.
    private func ministryFirst(_ own: NameContents) -> NameContents {
        guard document.language == .english, own.words.count > 1, let last = own.words.last, last == "ministry" else {
            return own
        }
        // `Foreign Ministry` is the `Ministry of Foreign Affairs`.
        let matter = own.words.dropLast()
        return NameContents([last] + (matter.last == "foreign" ? matter + ["affairs"] : matter))
    }

    /// Notes the proper prefixes, of two words and more, of a name.
    private func remember(_ contents: NameContents, _ entity: String) {
        for prefix in contents.prefixes { prefixes[prefix] = entity }
    }
}
