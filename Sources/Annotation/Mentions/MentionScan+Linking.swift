import Documents

extension MentionScan {
    /// Settles which entity each name means.
    mutating func link() {
        weighCountries()
        let order = names.indices.filter { !names[$0].dropped }.sorted {
            let (a, b) = (names[$0].range, names[$1].range)
            return (a.lowerBound, -a.count, $0) < (b.lowerBound, -b.count, $1)
        }
        let shorts = order.filter { names[$0].kind == .institution && definition(of: names[$0]) != nil }
        let isShort = Set(shorts)
        for number in order where !isShort.contains(number) { settle(number) }
        for number in definitions.indices { settleDefinition(number) }
        for number in shorts { settleShort(number) }
    }

    private mutating func weighCountries() {
        for name in names where !name.dropped {
            if let place = place(of: name) {
                countries[place.country, default: 0] += place.kind == .country ? 2 : 3
            } else if let stated = name.statedCountry, name.targets.isEmpty {
                countries[stated, default: 0] += 2
            } else if name.targets.count == 1, !name.contextual, let one = institution(name.targets[0]) {
                countries[one.country, default: 0] += 4
            } else if case .person(let index)? = name.targets.first, let country = finder.registry.people[index].country {
                countries[country, default: 0] += 3
            }
        }
        for index in tokens.indices where classes[index].contains(.demonym) {
            if let country = finder.lexicon.demonyms[tokens[index].id] { countries[country, default: 0] += 1 }
        }
        countries["INT"] = nil
    }

    private mutating func settle(_ number: Int) {
        guard names[number].entity == nil else { return }
        switch names[number].kind {
        case .institution: settleInstitution(number)
        case .person:
            if case .person(let index)? = names[number].targets.first { names[number].entity = finder.registry.people[index].id }
        case .place:
            if let place = place(of: names[number]) {
                names[number].entity = place.id
            } else {
                names[number].entity = bestPlace(names[number])?.id ?? "x." + Slug.of(text(names[number].range))
            }
        case .instrument:
            if case .instrument(let index)? = names[number].targets.first {
                names[number].entity = finder.registry.instruments[index].id
            } else {
                names[number].entity = localID(text(names[number].range))
            }
        }
    }

    private func bestPlace(_ name: Name) -> Place? {
        let places = name.targets.compactMap { place($0) }
        return places.max { (countries[$0.country] ?? 0, $1.id) < (countries[$1.country] ?? 0, $0.id) }
    }

    private mutating func settleInstitution(_ number: Int) {
        let name = names[number]
        if name.bare { return }
        let candidates = name.targets.compactMap { institution($0) }
        if candidates.isEmpty {
            names[number].entity = earlier(name) ?? localID(text(name.range))
            return
        }
        if let stated = name.statedCountry {
            let fits = candidates.filter { $0.country == stated }
            if fits.count == 1, let only = fits.first, isWhole(name, stated) {
                names[number].entity = only.id
                return
            }
            if candidates.count == 1, candidates[0].country == "INT" {
                names[number].entity = candidates[0].id
                return
            }
            names[number].entity = localID(text(name.range))
            return
        }
        if name.contextual {
            if name.range.count == 1, let before = antecedent(name.range.lowerBound) {
                names[number].entity = before
                names[number].basis = .coreference
                return
            }
            let fits = candidates.filter { $0.country == "INT" || leads($0.country) }
            if fits.count == 1 {
                names[number].entity = fits[0].id
            } else if name.range.count > 2 {
                names[number].entity = localID(text(name.range))
            } else {
                names[number].dropped = true
            }
            return
        }
        names[number].entity = choose(candidates, name) ?? collision(number, candidates)
    }

    /// «Comité … de Argentina» names the country's own body; «Secretaría de Salud de Veracruz» another.
    private func isWhole(_ name: Name, _ stated: String) -> Bool {
        guard let core = name.coreEnd else { return true }
        for index in core..<name.range.upperBound {
            for other in names where other.range.lowerBound == index && other.kind == .place {
                if let place = place(of: other), place.kind != .country { return false }
            }
        }
        return true
    }

    private func leads(_ country: String) -> Bool {
        guard let weight = countries[country] else { return false }
        return countries.allSatisfy { $0.key == country || $0.value < weight }
    }

    private func choose(_ candidates: [Institution], _ name: Name) -> String? {
        if candidates.count == 1 { return candidates[0].id }
        let weights = candidates.map { $0.country == "INT" ? 0 : countries[$0.country] ?? 0 }
        guard let most = weights.max(), most > 0, weights.count(where: { $0 == most }) == 1, let at = weights.firstIndex(of: most)
        else {
            return nil
        }
        return candidates[at].id
    }

    private mutating func collision(_ number: Int, _ candidates: [Institution]) -> String {
        let words = text(names[number].range)
        let ids = candidates.map(\.id).joined(separator: ", ")
        findings.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "collision",
                message:
                    "'\(words)' may be \(ids) and nothing in the document says which; add the country to the text's registry overlay",
                range: document.reading.sourceRange(viewRange(names[number].range))))
        return "x." + Slug.of(words)
    }

    // MARK: Definitions

    private mutating func settleDefinition(_ number: Int) {
        guard let long = definitions[number].name, names[long].kind == .institution else { return }
        let short = name(at: definitions[number].short.lowerBound)
        // A long form that is not registered may be that of a registered acronym.
        if names[long].targets.isEmpty, let short, names[long].entity?.hasPrefix("x.") ?? true {
            let candidates = short.targets.compactMap { institution($0) }
            let fits = candidates.count == 1 ? candidates : candidates.filter { leads($0.country) }
            if fits.count == 1, agrees(fits[0], names[long]) {
                let old = names[long].entity
                names[long].entity = fits[0].id
                if let old { for other in names.indices where names[other].entity == old { names[other].entity = fits[0].id } }
            }
        }
    }

    /// Whether a long form could be a variant of a registered body's name: they share a content word.
    private func agrees(_ one: Institution, _ name: Name) -> Bool {
        if let stated = name.statedCountry, stated != one.country { return false }
        let own = Set(contentWords(text(name.range)))
        return (Array(one.names.values) + one.aliases.values.flatMap(\.self)).contains { !own.isDisjoint(with: contentWords($0)) }
    }

    private mutating func settleShort(_ number: Int) {
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
    mutating func localID(_ text: String) -> String {
        let key = contentWords(text).joined(separator: "-")
        return "x." + (key.isEmpty ? Slug.of(text) : key)
    }

    func contentWords(_ text: String) -> [String] {
        Slug.of(text).split(separator: "-").map(String.init).filter { word in
            let id = finder.vocabulary.id(ofFolded: Array(word.utf8)[...])
            return finder.lexicon[id].isDisjoint(with: [.connector, .conjunction])
        }
    }

    /// The registered body that `text` names, if there is just one.
    func registered(_ text: String) -> String? {
        var node = NameTrie.root
        for (index, word) in Slug.of(text).split(separator: "-").enumerated() {
            let id = finder.vocabulary.id(ofFolded: Array(word.utf8)[...])
            if let next = finder.trie.child(node, id) {
                node = next
            } else if index > 0, finder.lexicon[id].contains(.connector) {
                continue
            } else {
                return nil
            }
        }
        let ids = finder.trie.forms(node).compactMap { institution(finder.forms[Int($0)].target) }
            .filter { $0.country == "INT" || leads($0.country) || countries.isEmpty }.map(\.id)
        return Set(ids).count == 1 ? ids.first : nil
    }

    /// The entity of an earlier, longer name that starts with the same content words: «Comisión Presidencial».
    private func earlier(_ name: Name) -> String? {
        let own = contentWords(text(name.range))
        guard own.count >= 2 else { return nil }
        var best: (end: Int, entity: String)?
        for other in names where !other.dropped && other.kind == .institution && other.range.upperBound <= name.range.lowerBound {
            guard let entity = other.entity, other.range.count > name.range.count else { continue }
            let words = contentWords(text(other.range))
            guard words.count > own.count, Array(words.prefix(own.count)) == own else { continue }
            if best.map({ $0.end < other.range.upperBound }) ?? true { best = (other.range.upperBound, entity) }
        }
        return best?.entity
    }

    /// The body named last before `index` whose name starts with the same head.
    func antecedent(_ index: Int) -> String? {
        var best: (end: Int, entity: String)?
        let government = classes[index].contains(.government)
        for other in names where !other.dropped && !other.bare && other.kind == .institution && other.range.upperBound <= index {
            guard let entity = other.entity else { continue }
            let same =
                government
                ? entity.hasSuffix(".gobierno")
                : other.range.count > 1
                    && other.range.contains {
                        tokens[$0].id == tokens[index].id
                            && ($0 <= other.range.lowerBound + 1 || classes[$0].contains(.englishHead))
                    }
            guard same else { continue }
            if best.map({ $0.end < other.range.upperBound }) ?? true { best = (other.range.upperBound, entity) }
        }
        return best?.entity
    }
}
