import Documents

/// Ombudsmen and defenders of rights in English texts, where one office goes by many names: `the Slovak Ombudsman`, `the Public
/// Defender of Rights`, `the Defender's Office`, `Provincial Ombudsman Zenda`.
extension MentionScan {
    /// An office as a document names it.
    private struct Watch {
        /// Index into `names`.
        var number: Int
        /// Of its head.
        var head: Int
        /// The country that the name gives.
        var country: String?
        /// What it watches, or where, beside a whole country's administration: `Children's`, `Provincial Zenda`.
        var scope: Set<String>
    }

    /// Gives the names of one office one entity: those with a country that country's registered office, those of one scope the
    /// longest's, and those with neither the office that the document means by its bare name.
    func joinOmbudsmen() {
        guard document.language == .english else { return joinNationalNames([]) }
        var watches = names.indices.compactMap { watch($0) }
        guard !watches.isEmpty else { return joinNationalNames([]) }
        for watch in watches { takeSecretariat(watch.number) }
        watches.sort { names[$0.number].range.lowerBound < names[$1.number].range.lowerBound }
        let marked = joinMarked(watches)
        let scoped = joinScoped(watches)
        let sure = watches.filter { $0.country != nil && $0.scope.isEmpty }.map { names[$0.number] }
        joinNationalNames(Array(Set(marked.values)))
        joinUnmarked(watches.filter { $0.country == nil && $0.scope.isEmpty }, marked: marked, named: sure, scoped: scoped)
    }

    /// `according to Ombudsman Gil`, `Ombudsman said`, but `Ombudsman Act`: an office without an article.
    func isSoleWatch(_ head: Int) -> Bool {
        guard plays(local: .soleWatchHead, head), continues(head + 1) else { return false }
        if !isCapitalised(head + 1), tokens[head + 1].isWord {
            // `Ombudsman successfully handed`, but `Ombudsman for Children`
            return !startsSentence(head) || classes[head + 1].isDisjoint(with: [.connector, .conjunction, .preposition, .copula])
        }
        return isBeforePerson(head + 1)
    }

    /// `[Ombudsman] Sindh`, `[Mohtasib] (Ombudsman) Sindh`, `[Ombudsman], Sindh`: where a name goes on to that whose head it has.
    func ombudsmanEnd(from end: Int, head: Int) -> Int? {
        guard end == head + 1, plays(local: .watchHead, head), document.language == .english else { return nil }
        var at = end
        // `Mohtasib (Ombudsman)`
        if continues(at + 2), tokens[at].id == finder.words.openParenthesis, plays(local: .watchHead, at + 1),
            tokens[at + 2].id == finder.words.closeParenthesis
        {
            at += 3
        }
        let named = at
        // `Mohtasib (Ombudsman) of Zenda`
        if named > end, continues(at + 1), tokens[at].id == finder.words.of, let known = name(at: at + 1),
            place(of: known) != nil,
            known.range.lowerBound == at + 1, !possessives.contains(known.range.upperBound - 1)
        {
            return known.range.upperBound
        }
        if continues(at + 1), tokens[at].id == finder.words.comma { at += 1 }
        guard continues(at), let known = name(at: at), known.range.lowerBound == at, let place = place(of: known),
            [.state, .city].contains(place.kind), !possessives.contains(known.range.upperBound - 1),
            !opensAnother(known.range.upperBound)
        else { return named > end ? named : nil }
        return known.range.upperBound
    }

    /// `Ombudsman, Zenda [Police]`: the place is that of the next body, not of this one.
    private func opensAnother(_ index: Int) -> Bool {
        continues(index) && isCapitalised(index)
            && (!classes[index].isDisjoint(with: [.englishHead, .commonNoun]) || plays(.commonWord, index))
    }

    /// `[Ombudsman] Zenda`, `[Commissioner] for Human Rights`, but `High Commissioner for Human Rights`.
    private func watchHead(in range: Range<Int>) -> Int? {
        if let head = range.first(where: { isCapitalised($0) && plays(local: .watchHead, $0) }) { return head }
        guard let kin = range.first(where: { isCapitalised($0) && plays(local: .watchKin, $0) }),
            range.contains(where: { plays(local: .watchMatter, $0) }), !range.contains(where: { plays(local: .watchRank, $0) })
        else { return nil }
        return kin
    }

    /// Whether a name is that of an ombudsman or a defender of rights.
    func isOmbudsman(_ number: Int) -> Bool {
        watch(number) != nil || names[number].bare && names[number].range.contains { plays(local: .watchHead, $0) }
    }

    /// The same of one without a field or a place of its own: `the Ombudsman's Office`, but `Children's Ombudsman`.
    func isWholeOmbudsman(_ number: Int) -> Bool { watch(number)?.scope.isEmpty ?? false }

    private func watch(_ number: Int) -> Watch? {
        let name = names[number]
        guard !name.dropped, name.kind == .institution, name.range.count < 12,
            let head = watchHead(in: name.range)
        else { return nil }
        // `Complaints Office in the [Mohtasib]`: another body.
        if let other = (name.range.lowerBound..<head).first(where: { isCapitalised($0) && classes[$0].contains(.englishHead) }),
            other > name.range.lowerBound || !plays(local: .watchWord, other)
        {
            return nil
        }
        var watch = Watch(number: number, head: head, country: nil, scope: [])
        var landEnd = name.range.lowerBound
        for index in name.range
        where tokens[index].isWord && index != head && !plays(local: .watchHead, index) && index >= landEnd {
            if name.range.contains(index + 1), country(ofPairAt: index + 1) != nil { continue }
            if let land = land(from: index, before: index + 4),
                land.end > index + 1 || finder.lexicon.demonyms[tokens[index].id] == nil
            {
                watch.country = land.country
                landEnd = land.end
            } else if let country = country(ofPairAt: index) ?? finder.lexicon.demonyms[tokens[index].id] {
                watch.country = country
            } else if !plays(local: .watchWord, index), classes[index].isDisjoint(with: [.connector, .conjunction, .preposition])
            {
                watch.scope.insert(String(decoding: folded(index), as: UTF8.self))
            }
        }
        // `Slovakia's Ombudsman`
        let before = name.range.lowerBound - 1
        if watch.country == nil, before >= 0, continues(before + 1), possessives.contains(before) {
            watch.country = name.statedCountry ?? land(from: before, before: before + 4)?.country
        }
        // A registered name gives its country, unless offices of several have it.
        if watch.country == nil, !name.bare, !name.contextual, watch.scope.isEmpty, let entity = name.entity {
            watch.country = finder.registry.institution(entity)?.country
        }
        return watch
    }

    /// `[Secretariat] Ombudsman Zenda`: an office's name that has no preposition.
    private func takeSecretariat(_ number: Int) {
        let start = names[number].range.lowerBound
        guard start > 0, continues(start), isCapitalised(start - 1), isCapitalised(start),
            name(at: start - 1).map({ $0.bare && $0.range.count == 1 }) ?? true, plays(local: .watchWord, start - 1),
            classes[start - 1].contains(.englishHead), !possessives.contains(start - 1)
        else { return }
        if cover[start - 1] > 0 { drop(Int(cover[start - 1]) - 1) }
        extend(number, to: (start - 1)..<names[number].range.upperBound)
    }

    /// Settles the names that say their country. Returns the offices by country.
    private func joinMarked(_ watches: [Watch]) -> [String: String] {
        var marked: [String: String] = [:]
        for watch in watches where watch.scope.isEmpty {
            guard let country = watch.country, country != "INT" else { continue }
            let own = registeredEntity(watch)
            let office =
                own ?? marked[country] ?? ombudsman(of: country) ?? names[watch.number].entity
                ?? "x.\(country.lowercased())-ombudsman"
            if marked[country] == nil { marked[country] = office }
            take(office, watch.number, country: country)
        }
        return marked
    }

    /// Names of a scope mean the office of all their words: `Ombudsman Zenda` is the `Provincial Ombudsman Zenda`.
    private func joinScoped(_ watches: [Watch]) -> [String] {
        let scoped = watches.filter { !$0.scope.isEmpty }
        var offices: [String] = []
        for watch in scoped {
            let known = registeredEntity(watch)
            let wider = Set(
                scoped.filter { $0.scope.isSuperset(of: watch.scope) && isOfOneLand($0, watch) }.map(\.scope))
            // Two offices whose words both go beyond these: it is not said which is meant.
            guard let widest = wider.max(by: { $0.count < $1.count }), wider.allSatisfy({ $0.isSubset(of: widest) }) else {
                continue
            }
            let likes = scoped.filter { $0.scope.isSubset(of: widest) && isOfOneLand($0, watch) }
            let office =
                known ?? likes.lazy.compactMap { self.registeredEntity($0) }.first
                ?? registered(text(names[watch.number].range))
                ?? likes.first { $0.scope == widest && names[$0.number].entity != nil }.flatMap { names[$0.number].entity }
            guard let office else { continue }
            take(office, watch.number, country: watch.country)
            if !offices.contains(office) { offices.append(office) }
        }
        return offices
    }

    private func registeredEntity(_ watch: Watch) -> String? {
        names[watch.number].entity.flatMap { finder.registry.institution($0) == nil ? nil : $0 }
    }

    private func isOfOneLand(_ one: Watch, _ other: Watch) -> Bool {
        one.country == nil || other.country == nil || one.country == other.country
    }

    /// `the Defender`, `the Public Defender of Rights`: the one office that the document names in full, else the one of a country
    /// that it speaks of whose office is called so, but none that the same sentence sets beside it by its country's name.
    private func joinUnmarked(_ watches: [Watch], marked: [String: String], named: [Name], scoped: [String]) {
        guard !watches.isEmpty else { return }
        let rivals = Set(marked.filter { isBeside($0.value, named, watches) }.map(\.key))
        let own = marked.filter { !rivals.contains($0.key) }
        var office: String?
        if own.count == 1, let only = own.first?.value, scoped.isEmpty || !rivals.isEmpty { office = only }
        if office == nil, own.isEmpty, rivals.isEmpty, scoped.count == 1 { office = scoped[0] }
        if office == nil, own.isEmpty {
            let full = watches.max { names[$0.number].range.count < names[$1.number].range.count }.map { names[$0.number].range }
            let called = countries.keys.filter { !rivals.contains($0) }.sorted().compactMap { country in
                ombudsman(of: country).flatMap { id in full.map { isCalled(id, $0) } == true ? (country, id) : nil }
            }
            if called.count == 1 {
                office = called[0].1
            } else if let lead = called.first(where: { leads($0.0) }) {
                office = lead.1
            }
        }
        // A document whose only office goes by its heads alone: `the Ombudsman`, `the Defender`.
        if office == nil, marked.isEmpty, scoped.isEmpty, watches.allSatisfy({ names[$0.number].bare }), !areParted(watches) {
            office = localID(text(watches[0].head..<watches[0].head + 1))
        }
        guard let office else { return }
        for watch in watches { take(otherOffice(than: office, watch) ?? office, watch.number, country: nil) }
    }

    /// `the Ombudsman and the Defender`: two offices, side by side.
    private func areParted(_ watches: [Watch]) -> Bool {
        zip(watches, watches.dropFirst()).contains { one, next in
            tokens[one.head].id != tokens[next.head].id && next.head - one.head < 5
                && (one.head..<next.head).contains { tokens[$0].id == finder.words.and || tokens[$0].id == finder.words.with }
        }
    }

    /// `the Public Defender of Rights` beside the `Zendan Ombudsman Board`: that of the one other country spoken of whose is so called.
    private func otherOffice(than office: String, _ watch: Watch) -> String? {
        let range = names[watch.number].range
        guard !names[watch.number].bare, range.count > 2, !isCalled(office, range) else { return nil }
        let called = countries.keys.sorted().compactMap { ombudsman(of: $0) }.filter { isCalled($0, range) }
        return called.count == 1 ? called[0] : nil
    }

    /// Whether a sentence names an office by its country and another one without: they are two.
    private func isBeside(_ office: String, _ named: [Name], _ watches: [Watch]) -> Bool {
        watches.contains { watch in
            let from = names[watch.number].range
            return named.contains { other in
                guard other.entity == office else { return false }
                let between = min(from.upperBound, other.range.upperBound)..<max(from.lowerBound, other.range.lowerBound)
                return between.count < 16 && between.lowerBound <= between.upperBound
                    && !between.contains { startsSentence($0) && isCapitalised($0) }
            }
        }
    }

    /// Whether the words of a name stand among those of a registered office's English names: `Defender` in `Public Defender of …`.
    private func isCalled(_ id: String, _ range: Range<Int>) -> Bool {
        guard let one = finder.registry.institution(id) else { return false }
        let heads = range.filter { plays(local: .watchHead, $0) || plays(local: .watchKin, $0) }.map {
            String(decoding: folded($0), as: UTF8.self)
        }
        let names = Self.englishNames(one).flatMap { contents($0).words }
        return heads.allSatisfy { names.contains($0) || $0 == "ombudsperson" || $0 == "ombudswoman" || $0 == "ombudsman" }
    }

    private func take(_ office: String, _ number: Int, country: String?) {
        names[number].entity = office
        names[number].bare = false
        if let country { names[number].statedCountry = country }
    }

    /// The office of a whole country that the registry has, where it has just one.
    func ombudsman(of country: String) -> String? {
        let land = finder.registry.place(country.lowercased()).map { contents($0.name(in: .english)).words } ?? []
        let fits = finder.registry.institutions(in: country).filter { one in
            one.parent == nil && one.until == nil && Self.watchKinds.contains(one.kind)
                && Self.englishNames(one).contains {
                    isWholeCountrys($0, land)
                }
        }
        return fits.count == 1 ? fits[0].id : nil
    }

    /// Whether an English name is that of an office of no narrower scope: `Ombudsman of the Republic of Zenda`, but `Ombudsman for
    /// Children`, `Zendan Police Ombudsman`.
    private func isWholeCountrys(_ name: String, _ land: [String]) -> Bool {
        var hasHead = false
        for word in contents(name).words where !land.contains(word) {
            let id = finder.vocabulary.id(ofFolded: Array(word.utf8)[...])
            let parts = finder.lexicon.localClasses(of: id)
            if !parts.isDisjoint(with: [.watchHead, .watchKin]) {
                hasHead = true
            } else if !parts.contains(.watchWord), finder.lexicon.demonyms[id] == nil {
                return false
            }
        }
        return hasHead
    }

    static func englishNames(_ one: Institution) -> [String] {
        [one.names[.english]].compactMap(\.self) + (one.aliases[.english] ?? [])
    }

    static let watchKinds: Set = ["ombudsman", "national-preventive-mechanism", "national-human-rights-institution"]
}
