import Documents

extension MentionScan {
    /// Names of the registry, longest first, from left to right.
    func matchRegistry() {
        visitNameStarts { index in
            guard mayStartName(index), var match = longestName(at: index) else { return index + 1 }
            // «[La Unión] Postal Universal»: of two names that overlap, the longer one, though it starts later.
            for later in match.range.dropFirst() where classes[later].contains(.nameStart) {
                guard let longer = longestName(at: later), longer.range.upperBound > match.range.upperBound else { continue }
                // «La Unión Europea» at the start of a sentence is not the town of La Unión.
                let opens =
                    match.kind == .place && classes[match.range.lowerBound].contains(.article) && longer.kind == .institution
                guard longer.range.count > match.range.count || opens && longer.range.count == match.range.count else { continue }
                match = longer
                break
            }
            let end = match.range.upperBound
            // «La Cruz Roja Ecuatoriana»: the head of a body's name after an article, and no town.
            if match.kind == .place, match.range.count == 2, startsSentence(index), classes[index].contains(.article),
                classes[index + 1].contains(.spanishHead), continues(end), isCapitalised(end), tokens[end].isWord
            {
                return index + 1
            }
            if match.basis == .acronym, isSymbol(match.range) { return end }
            // `New Zealand's Human Rights Commission`: the registry's name with its country before it, whose the body is.
            if match.kind == .institution, let owner = match.range.dropLast().last(where: { possessives.contains($0) }),
                let place = longestName(at: index, before: owner + 1), place.range.upperBound == owner + 1,
                place.kind == .place || isInternational(place)
            {
                add(place)
                match.range = (owner + 1)..<match.range.upperBound
            }
            joinParent(&match)
            if add(match) != nil { nestOwner(of: match) }
            return end
        }
    }

    /// `the [Council of Europe]'s Anti-Torture Committee`: two bodies.
    private func isInternational(_ owner: Name) -> Bool {
        document.language == .english && owner.kind == .institution && !owner.contextual
            && owner.targets.contains { institution($0)?.country == "INT" }
    }

    /// `United Nations Subcommittee on Prevention of Torture`: the body that it is of, right before it, is part of its name.
    private func joinParent(_ match: inout Name) {
        let start = match.range.lowerBound
        guard match.kind == .institution, match.basis != .acronym, start > 0, continues(start), let whole = name(at: start - 1),
            whole.kind == .institution, whole.range.upperBound == start, !possessives.contains(start - 1),
            case .institution(let one)? = match.targets.first, case .institution(let other)? = whole.targets.first,
            finder.registry.isPart(finder.registry.institutions[one].id, of: finder.registry.institutions[other].id)
        else { return }
        drop(Int(cover[start - 1]) - 1)
        match.range = whole.range.lowerBound..<match.range.upperBound
    }

    /// «Subcomité … de [las Naciones Unidas]», «Secretariado Ejecutivo del [Sistema Nacional de Seguridad Pública]»: the body that a
    /// registered one is of, at the end of its name, is named too.
    private func nestOwner(of match: Name) {
        guard document.language == .spanish, match.kind == .institution, match.range.count > 3, match.targets.count == 1,
            let one = institution(match.targets[0]), classes[match.range.lowerBound].contains(.spanishHead),
            classes[match.range.lowerBound].isDisjoint(with: [.officeHead, .government])
        else { return }
        var genitive = false
        for index in match.range.dropFirst(2) {
            if classes[index].contains(.genitive) {
                genitive = true
            } else if !classes[index].contains(.article) {
                if genitive, classes[index].contains(.nameStart), isCapitalised(index),
                    var owner = longestName(at: index, before: match.range.upperBound), owner.kind == .institution,
                    owner.range.upperBound == match.range.upperBound, !owner.contextual,
                    owner.targets.contains(where: { isOwner($0, of: one.id) })
                        || owner.range.count > 2 && one.kind != "union" && classes[index - 1].contains(.article)
                            && classes[index].contains(.spanishHead)
                {
                    owner.nested = true
                    names.append(owner)
                    return
                }
                genitive = false
            }
        }
    }

    private func isOwner(_ target: NameForm.Target, of id: String) -> Bool {
        guard let owner = institution(target)?.id, owner != id else { return false }
        return owner == "int.onu" || finder.registry.isPart(id, of: owner)
    }

    /// `MNPA/007/2023`, `CNDH-12-2024`: the letters of a document's number.
    func isSymbol(_ range: Range<Int>) -> Bool {
        var index = range.upperBound
        var steps = 0
        while continues(index), steps < 8, !tokens[index].flags.contains(.spaceBefore) {
            if tokens[index].isNumber { return true }
            if tokens[index].isSign, tokens[index].id != finder.words.slash, tokens[index].id != finder.words.hyphen {
                return false
            }
            index += 1
            steps += 1
        }
        return false
    }

    /// Whether a registered name may start with the word at `start`: most such words are followed by none of their names.
    @inline(__always)
    private func mayStartName(_ start: Int) -> Bool {
        guard let first = finder.trie.start(tokens[start].id) else { return false }
        let next = start + 1
        return first.hasForms
            || continues(next) && (finder.trie.mayLead(tokens[next].id, from: first) || classes[next].contains(.connector))
    }

    /// The longest registered name that starts at `start` and is written as names are.
    /// - Parameter limit: where it ends at the latest.
    func longestName(at start: Int, before limit: Int = .max) -> Name? {
        guard start < limit, start < tokens.count, let first = finder.trie.start(tokens[start].id) else { return nil }
        var node = first
        var index = start + 1
        // Where names end, and the node there, but for the last of them, which most have alone.
        var shorter: [(node: NameTrie.Node, end: Int)] = []
        var longest = (node: node, end: node.hasForms ? index : start)
        while index < limit, index - start <= 40, continues(index) {
            if let next = finder.trie.child(node, tokens[index].id) {
                node = next
                index += 1
                guard node.hasForms else { continue }
                if longest.end > start { shorter.append(longest) }
                longest = (node, index)
            } else if classes[index].contains(.connector), !tokens[index].isSign {
                index += 1
            } else {
                break
            }
        }
        guard longest.end > start else { return nil }
        if let name = accepted(longest.node, start..<longest.end) { return name }
        while let (node, end) = shorter.popLast() {
            if let name = accepted(node, start..<end) { return name }
        }
        return nil
    }

    private func accepted(_ node: NameTrie.Node, _ range: Range<Int>) -> Name? {
        var content = 0
        var capitals = 0
        var allCapitals = true
        for index in range where tokens[index].isWord && (index == range.lowerBound || !classes[index].contains(.connector)) {
            content += 1
            if isCapitalised(index) { capitals += 1 }
            let single = tokens[index].range.count == 1 && isCapitalised(index)
            if !tokens[index].isAllCapitals && !single { allCapitals = false }
        }
        let first = isCapitalised(range.lowerBound)
        let isLowMinistry = first && isLowMinistry(range)
        // A single word of a text all in capitals proves nothing of being a name.
        var targets: [NameForm.Target] = []
        var contextual = true
        var basis = Mention.Basis.alias
        for number in finder.trie.forms(node) {
            let form = finder.forms[Int(number)]
            if case .institution(let one) = form.target, isPartOfNational(range, one) { continue }
            // «la Coordinadora de Archivos»: a post.
            if content == 1, !form.target.isPlace, classes[range.lowerBound].contains(.title),
                classes[range.lowerBound].contains(.spanishHead), continues(range.upperBound),
                classes[range.upperBound].contains(.genitive)
            {
                continue
            }
            switch form.style {
            case .acronym(let asWord):
                guard allCapitals || asWord && first && capitals == content else { continue }
                // `ÚS` is not `US`.
                if document.language == .english, content == 1, form.target.isPlace,
                    tokens[range.lowerBound].flags.contains(.accented)
                {
                    continue
                }
                // `300 BC`
                if document.language == .english, content == 1, placeKind(form.target) == .state,
                    tokens[range.lowerBound].range.count == 2
                {
                    continue
                }
                // «UN CENTENAR»: in a line of capitals two letters are a word.
                if range.count == 1, tokens[range.lowerBound].range.count == 2, continues(range.upperBound),
                    tokens[range.upperBound].isAllCapitals, tokens[range.upperBound].range.count > 4
                {
                    continue
                }
                basis = .acronym
                contextual = false
            case .name:
                // «ciudad de México», «puerto Vallarta»: so may a place's noun.
                let isLowTown =
                    !first && capitals == form.capitalWords - 1 && content == 2 && form.target.isPlace
                    && classes[range.lowerBound].contains(.placeNoun) && document.language == .spanish
                    && !(continues(range.upperBound) && isCapitalised(range.upperBound))
                // «cártel del Golfo»: a gang's head may be in small letters.
                let isGang = !first && capitals == form.capitalWords - 1 && plays(local: .gang, range.lowerBound)
                guard
                    capitals >= form.capitalWords || content >= 3 && capitals >= 2 || form.inAnyCase || isGang || isLowTown
                        || isLowMinistry || capitals == form.capitalWords - 1 && opensLowBody(range)
                else { continue }
                // «Mexicanos», a town's name too
                if content == 1, placeKind(form.target) == .city, classes[range.lowerBound].contains(.demonym) { continue }
                // `a memorandum (MOA)`: a few capitals among small letters are an abbreviation.
                if content == 1, form.target.isPlace, allCapitals, tokens[range.lowerBound].range.count <= 4,
                    range.lowerBound > 0, !tokens[max(0, range.lowerBound - 2)].isAllCapitals,
                    !(continues(range.upperBound + 1) && tokens[range.upperBound + 1].isAllCapitals)
                {
                    continue
                }
                if case .institution = form.target {
                    if isChief(range) || isChiefInCapitals(range.lowerBound) { continue }
                    // «la secretaria de Seguridad y Protección Ciudadana»: who heads it.
                    if classes[range.lowerBound].contains(.title),
                        !first && !isAccented(range.lowerBound) || isHeadUnaccented(range.lowerBound)
                    {
                        continue
                    }
                }
                // «Encuesta Telefónica de Pesca»: an adjective behind a noun of things.
                if content == 1, range.lowerBound > 0, continues(range.lowerBound), isCapitalised(range.lowerBound - 1),
                    plays(local: .noBody, range.lowerBound - 1), institution(form.target)?.kind == "company"
                {
                    continue
                }
                if content == 1, form.target.isPlace,
                    !classes[range.lowerBound].isDisjoint(with: [.spanishHead, .englishHead, .placeHead])
                {
                    continue
                }
                contextual = false
            case .contextual:
                guard
                    capitals >= form.capitalWords || isLowMinistry || capitals == form.capitalWords - 1 && opensLowBody(range),
                    !isPost(range), !isChiefInCapitals(range.lowerBound),
                    !(content == 1
                        && (isOfProgramme(range.lowerBound) || isPartOfMatter(range) || isOfCapital(range.lowerBound)
                            || endsTitle(range.lowerBound)))
                else { continue }
            }
            if !targets.contains(form.target) { targets.append(form.target) }
        }
        guard !targets.isEmpty else { return nil }
        // «EU» is in Spanish what in English is the EU.
        if content == 1, basis == .acronym, document.language == .spanish, targets.contains(where: { placeKind($0) == .country })
        {
            targets = targets.filter { $0.isPlace }
        }
        if targets.count > 1 { targets = Self.best(targets) }
        let kind: Entity.Kind
        switch targets[0] {
        case .institution: kind = .institution
        case .person: kind = .person
        case .instrument: kind = .instrument
        case .place: kind = .place
        }
        // «el Colegio de Sonora», whose name is «El Colegio»
        let isLed = kind == .institution && !first && range.count > 2 && classes[range.lowerBound].contains(.article)
        let own = isLed && isCapitalised(range.lowerBound + 1) ? range.dropFirst() : range
        return Name(range: own, kind: kind, targets: targets, contextual: contextual, basis: basis, confidence: 0.97)
    }

    /// «Secretaría de salud», «Secretaría de cultura»: the accent tells the ministry from who heads it, whose matter may be in small
    /// letters.
    private func isLowMinistry(_ range: Range<Int>) -> Bool {
        range.count > 2 && classes[range.lowerBound].contains(.ministryTitle) && classes[range.lowerBound].contains(.spanishHead)
            && document.language == .spanish && !tokens[range.lowerBound].isAllCapitals
            && bytes[tokens[range.lowerBound].range].contains { $0 > 127 }
            && range.dropFirst().allSatisfy { !isCapitalised($0) }
            && !(continues(range.upperBound) && isCapitalised(range.upperBound) && tokens[range.upperBound].isWord)
    }

    /// «Consejo de Seguridad Nacional»: a word that says which level a body is of makes another one of an international body's
    /// short name.
    private func isPartOfNational(_ range: Range<Int>, _ one: Int) -> Bool {
        let next = range.upperBound
        return document.language == .spanish && continues(next) && isCapitalised(next) && range.count <= 3
            && (plays(.scopeWord, next) || plays(.stateWord, next)
                || !classes[next].isDisjoint(with: [.commonNoun, .level]) || plays(.commonWord, next))
            && classes[range.lowerBound].contains(.spanishHead) && finder.registry.institutions[one].country == "INT"
            && tokens[next].isAllCapitals == tokens[range.lowerBound].isAllCapitals
    }

    /// «jefe de Gobierno de la Ciudad de México»: a post and a place.
    private func isChief(_ range: Range<Int>) -> Bool {
        classes[range.lowerBound].contains(.government) && isPostOfGovernment(range.lowerBound)
    }

    /// «ANA GIL, SECRETARIA DE SALUD»: a post, since the ministry is written with an accent.
    func isChiefInCapitals(_ index: Int) -> Bool {
        guard index > 0, continues(index), tokens[index].isAllCapitals, classes[index].contains(.postNoun),
            tokens[index - 1].id == finder.words.comma || classes[index - 1].contains(.conjunction)
        else { return false }
        return !bytes[tokens[index].range].contains { $0 > 127 }
    }

    /// «secretario de Gobernación»: the ministry's short name is part of a post.
    private func isPost(_ range: Range<Int>) -> Bool {
        var before = range.lowerBound - 1
        if before > 0, continues(before + 1), classes[before].contains(.article), tokens[before].id != finder.words.del {
            before -= 1
        }
        return before > 0 && (tokens[before].id == finder.words.de || tokens[before].id == finder.words.del)
            && classes[before - 1].contains(.ministryTitle)
    }

    /// «Programas Integrales de Bienestar», «Producción para el Bienestar»: a ministry's word at the end of another name.
    private func isOfProgramme(_ index: Int) -> Bool {
        guard document.language == .spanish, index > 1, continues(index), classes[index].isDisjoint(with: .spanishHead),
            classes[index - 1].contains(.article) || isLed(index - 1)
        else { return false }
        var before = index - 1
        if classes[before].contains(.article), !classes[before].contains(.genitive), continues(before) { before -= 1 }
        guard before > 0, continues(before), isLed(before), continues(before + 1), isCapitalised(before - 1),
            tokens[before - 1].isWord, !startsSentence(before - 1),
            !tokens[before - 1].isAllCapitals || tokens[before].id == finder.words.para
        else { return false }
        return classes[before - 1].isDisjoint(with: [
            .spanishHead, .title, .ministryTitle, .postNoun, .givenName, .surname, .instrumentHead,
        ])
    }

    /// «Plan Mundial de Fraternidad y Bienestar»: a ministry's word behind «y» and a word in capitals that is the last of a longer
    /// name, and no body's; «los secretarios de Pesca y Bienestar» are two.
    private func endsTitle(_ index: Int) -> Bool {
        guard document.language == .spanish, index > 3, continues(index), continues(index - 1), continues(index - 2),
            classes[index].isDisjoint(with: .spanishHead), classes[index - 1].contains(.conjunction), isCapitalised(index - 2),
            tokens[index - 2].isWord, cover[index - 2] == 0, !tokens[index].isAllCapitals,
            classes[index - 2].isDisjoint(with: [.surname, .title, .ministryTitle, .spanishHead])
        else { return false }
        var before = index - 3
        if tokens[before].id == finder.words.de, continues(before) { before -= 1 }
        return isCapitalised(before) && tokens[before].isWord && cover[before] == 0
            && classes[before].isDisjoint(with: [
                .spanishHead, .title, .ministryTitle, .givenName, .surname, .pluralHead, .opener, .article,
            ])
    }

    /// «Puertos y Marina Mercante»: a ministry's word that another word in capitals follows is one of a longer name.
    private func isPartOfMatter(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        return document.language == .spanish && continues(next) && isCapitalised(next) && tokens[next].isWord
            && tokens[next].isAllCapitals == tokens[range.lowerBound].isAllCapitals
            && classes[range.lowerBound].isDisjoint(with: .spanishHead)
            && classes[next].isDisjoint(with: [.givenName, .surname, .title, .spanishHead, .connector, .demonym, .opener])
            && plays(.commonWord, next)
    }

    /// «Ministerio Público de la Federación»: a head that says whose another name's body is.
    private func isOfCapital(_ index: Int) -> Bool {
        guard document.language == .spanish, classes[index].contains(.weakHead), index > 2, continues(index),
            continues(index - 1),
            classes[index - 1].contains(.article), classes[index - 2].contains(.genitive)
        else { return false }
        return isCapitalised(index - 3) && tokens[index - 3].isWord && continues(index - 2)
    }

    /// «de», «para»: what leads on within a programme's name.
    private func isLed(_ index: Int) -> Bool { tokens[index].id == finder.words.de || tokens[index].id == finder.words.para }

    /// The targets of the first kind that there is, in order: institutions, instruments, people, places.
    private static func best(_ targets: [NameForm.Target]) -> [NameForm.Target] {
        func rank(_ target: NameForm.Target) -> (Int, Int) {
            switch target {
            case .institution(let index): (0, index)
            case .instrument(let index): (1, index)
            case .person(let index): (2, index)
            case .place(let index): (3, index)
            }
        }
        let sorted = targets.sorted { rank($0) < rank($1) }
        return sorted.filter { rank($0).0 == rank(sorted[0]).0 }
    }

    func institution(_ target: NameForm.Target) -> Institution? {
        if case .institution(let index) = target { finder.registry.institutions[index] } else { nil }
    }

    func place(_ target: NameForm.Target) -> Place? {
        if case .place(let index) = target { finder.registry.places[index] } else { nil }
    }

    /// The place that a name is: of several of that name the country, else the largest part.
    func place(of name: Name) -> Place? {
        name.kind == .place ? placeNumber(among: name.targets).map { finder.registry.places[$0] } : nil
    }

    /// The index in the registry of the place that a name is.
    func placeNumber(of number: Int) -> Int? {
        names[number].kind == .place ? placeNumber(among: names[number].targets) : nil
    }

    /// The kind of the place that a name is.
    func placeKind(of number: Int) -> Place.Kind? { placeNumber(of: number).map { finder.registry.places[$0].kind } }

    func placeKind(_ target: NameForm.Target) -> Place.Kind? { target.placeIndex.map { finder.registry.places[$0].kind } }

    private func placeNumber(among targets: [NameForm.Target]) -> Int? {
        if targets.count == 1 { return targets[0].placeIndex }
        let places = finder.registry.places
        return targets.lazy.compactMap(\.placeIndex).min {
            (places[$0].kind.rank, places[$0].id) < (places[$1].kind.rank, places[$1].id)
        }
    }
}
