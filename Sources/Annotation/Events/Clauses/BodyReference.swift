import Documents

/// «La comisión», "the institute", «este organismo», "with them": a body named before, by the noun of its kind or a pronoun.
struct BodyReference {
    private struct Bearer {
        var entity: String
        /// The sentence that named it last.
        var sentence: Int
    }

    /// The bodies that nouns of kinds were last borne by, the latest last.
    private var bearers: [Int32: [Bearer]] = [:]
    /// The sentences that named each body last, but for governments.
    private var named: [String: Int] = [:]
    /// The bodies whose posts the text named, by the word of the post: «el delegado de la Comisión».
    private var posts: [Int32: [Bearer]] = [:]
    /// The government whose head was last spoken to: «señor presidente».
    private var addressed: Bearer?
    private var sentence = 0

    /// How many sentences back a body of its kind may have been named, and how far apart two of one kind must lie.
    private static let reach = 40
    private static let apart = 4
    /// How many sentences back a head of state may have been spoken to.
    private static let hearing = 8

    /// Takes the bodies that a sentence names.
    mutating func read(_ names: ArraySlice<PartyIndex.Name>, index: PartyIndex) {
        sentence += 1
        for name in names where !name.isPlace {
            if let government = name.entities.first, name.isAddress { addressed = Bearer(entity: government, sentence: sentence) }
            for entity in name.entities {
                if !PartyIndex.isGovernment(entity) { named[entity] = sentence }
                let bearer = Bearer(entity: entity, sentence: sentence)
                for noun in index.nouns(of: entity) { Self.note(bearer, in: &bearers[noun, default: []]) }
            }
        }
    }

    /// Takes the posts that a sentence names with the body that they are of: «el delegado de la Comisión», «el secretario de Salud».
    mutating func readPosts(
        _ names: ArraySlice<PartyIndex.Name>, tokens: Tokens, lexicon shared: SharedEventLexicon, from start: Int
    ) {
        guard shared.lexicon.isSpanish else { return }
        for name in names where !name.isPlace && name.entities.count == 1 {
            let first = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: start)
            guard first < tokens.count else { continue }
            let bearer = Bearer(entity: name.entities[0], sentence: sentence + 1)
            if shared.lexicon.namedPosts.contains(tokens[first].id), !tokens[first].isCapitalised {
                Self.note(bearer, in: &posts[tokens[first].id, default: []])
                continue
            }
            var at = first - 1
            while at > start, first - at < 3, shared.lexicon.classes(of: tokens[at].id) & shared.lexicon.closed.determiner != 0,
                !shared.lexicon.isOf(tokens[at].id)
            { at -= 1 }
            guard at > start, shared.lexicon.isOf(tokens[at].id) else { continue }
            let end = at
            while at >= start, end - at < 4, !shared.lexicon.namedPosts.contains(tokens[at].id), tokens[at].isWord { at -= 1 }
            if at >= start, shared.lexicon.namedPosts.contains(tokens[at].id) {
                Self.note(bearer, in: &posts[tokens[at].id, default: []])
            }
        }
    }

    private static func note(_ bearer: Bearer, in known: inout [Bearer]) {
        known.removeAll { $0.entity == bearer.entity || bearer.sentence - $0.sentence > reach }
        known.append(bearer)
    }

    /// Another voice begins, which may speak to another.
    mutating func reset() { addressed = nil }

    /// Takes whom a sentence speaks to: «señor presidente», "Mr President" with a sign behind it.
    mutating func readAddress(
        _ names: ArraySlice<PartyIndex.Name>, tokens: Tokens, lexicon shared: SharedEventLexicon, from first: Int
    ) {
        for name in names where name.entities.count == 1 && !name.isPlace && PartyIndex.isGovernment(name.entities[0]) {
            let at = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: first)
            guard at > first, at + 1 < tokens.count, tokens[at + 1].isSign, Int(tokens[at].end) == name.range.upperBound,
                shared.lexicon.classes(of: tokens[at - 1].id) & shared.lexicon.closed.title != 0
            else { continue }
            addressed = Bearer(entity: name.entities[0], sentence: sentence)
        }
    }

    /// The references in a sentence, each the noun or pronoun alone.
    ///
    /// - Parameters:
    ///   - memo: what the lexicon knows of its words.
    ///   - names: those of the sentence.
    ///   - speaker: whom «esta institución» means.
    ///   - isSpoken: whether the text is speech, in which «el fiscal» is whoever all know.
    func references(
        in range: Range<Int>, memo: VerbMemo, names: ArraySlice<PartyIndex.Name>, tokens: Tokens,
        text: UnsafeBufferPointer<UInt8>, lexicon shared: SharedEventLexicon, discourse: Discourse, speaker: [String],
        counterpart: Conversation.Counterpart?, isSpoken: Bool
    ) -> [PartyIndex.Name] {
        let closed = shared.lexicon.closed
        func isClass(_ at: Int, _ bits: UInt64) -> Bool {
            range.contains(at) && memo.classes(at) & bits != 0
        }
        func isFellow(_ at: Int) -> Bool { memo.gate(at).contains(.fellow) }
        func isHolder(_ at: Int) -> Bool { memo.gate(at).contains(.holder) }
        let meant =
            closed.body | closed.third | closed.usWord | closed.staff | closed.spokenTo | closed.government | closed.peer
        var found: [PartyIndex.Name] = []
        for at in range
        where (isHolder(at) || isClass(at, meant) && !isPost(at, tokens, text) || isFellow(at))
            && (!tokens[at].isCapitalised || tokens.ends(at, in: "asa", of: text) || isFellow(at) && tokens[at].isAllCapitals)
        {
            var entity: [String] = []
            if isClass(at, closed.usWord) {
                // «con nosotros», "to us": those who speak.
                guard range.contains(at - 1), shared.lexicon.gate(tokens[at - 1].id).contains(.preposition) else { continue }
                entity = speaker
            } else if isClass(at, closed.spokenTo) {
                // «con usted»: who is spoken to, unless a title says it again.
                guard isSpoken, range.contains(at - 1), shared.lexicon.gate(tokens[at - 1].id).contains(.preposition) else {
                    continue
                }
                if tokens[at].end - tokens[at].start > 5 {
                    // «con ustedes»: those of the other country, and not whoever listens.
                    guard let counterpart, counterpart.source == .occasion, counterpart.isAbroad, counterpart.bodies.count == 1,
                        counterpart.bodies.allSatisfy(PartyIndex.isCountry)
                    else {
                        continue
                    }
                    entity = counterpart.bodies
                } else {
                    // «a usted y a su secretario de B»: both.
                    guard let addressed,
                        isClass(at + 1, closed.conjunction)
                            || !names.contains(where: {
                                $0.entities != [addressed.entity] && $0.range.lowerBound > Int(tokens[at].end)
                                    && $0.range.lowerBound < Int(tokens[at].end) + 24
                            })
                    else { continue }
                    entity = [addressed.entity]
                }
            } else if isFellow(at), range.contains(at - 1), let country = shared.lexicon.demonyms[tokens[at - 1].id] {
                // "our Norwegian partner", "the Norwegian institution": the body of that country that the text tells of.
                guard !isSpoken, !isComplemented(at, range, tokens, shared), let body = fellow(of: country, discourse) else {
                    continue
                }
                found.append(
                    PartyIndex.Name(
                        range: Int(tokens[at - 1].start)..<Int(tokens[at].end), entities: [body], isPlace: false, isPerson: false)
                )
                continue
            } else if isClass(at, closed.peer), range.contains(at + 1), let country = shared.lexicon.demonyms[tokens[at + 1].id] {
                // «sus pares altamirenses»: the body of that country that was named; of several none.
                guard let sole = sole(of: country) else { continue }
                found.append(
                    PartyIndex.Name(
                        range: Int(tokens[at].start)..<Int(tokens[at + 1].end), entities: sole,
                        isPlace: false, isPerson: false))
                continue
            } else if isClass(at, closed.staff), isClass(at - 1, closed.mine) {
                // «nuestro personal», "our staff": those who speak, unless it is another's («nuestra oficina de la Red»).
                guard speaker.count == 1, !isShared(at, range, tokens, shared) else { continue }
                entity = speaker
            } else if isClass(at, closed.third) {
                // «con ellos», "to them": whom the sentence before is about, where this one is about others.
                guard range.contains(at - 1), shared.lexicon.gate(tokens[at - 1].id).contains(.preposition) else { continue }
                entity = discourse.subject
                // In speech «ellos» are several, or a government's people, or people who were told of.
                if isSpoken, entity.count == 1, tokens[at].end - tokens[at].start > 4, !entity[0].hasSuffix(".gobierno") {
                    entity = []
                }
                // «no se opuso el rector de A ni la titular de B, porque hablé con ellos»
                let those = isSpoken && tokens[at].end - tokens[at].start == 5 ? several(before: at, names, tokens, speaker) : []
                if those.count > 1 {
                    found.append(
                        PartyIndex.Name(
                            range: Int(tokens[at].start)..<Int(tokens[at].end), entities: those, isPlace: false, isPerson: false))
                    continue
                }
                // «el contrato de la empresa A que firmamos con ellos»: whom the sentence itself is about.
                let before = Set(
                    names.filter { !$0.isPlace && $0.range.upperBound <= Int(tokens[at].start) }.flatMap(\.entities))
                if !before.isEmpty, before.isDisjoint(with: speaker) { continue }
                guard !names.contains(where: { name in name.entities.contains(where: entity.contains) }) else { continue }
            } else if isClass(at, closed.government), !isClass(at, closed.body) {
                // «en coordinación con su gobierno», said to a head of state.
                guard isSpoken, isClass(at - 1, closed.possessive), range.contains(at - 2),
                    shared.lexicon.gate(tokens[at - 2].id).contains(.preposition), !isComplemented(at, range, tokens, shared),
                    let government = hearer(in: names), !speaker.contains(government)
                else { continue }
                entity = [government]
            } else if isHolder(at) {
                // «la defensora», «el funcionario»: who acts for the body named before.
                if let school = houseOfStudies(at, in: range, tokens, text, shared) {
                    if !isSpoken { found.append(school) }
                    continue
                }
                guard !isSpoken, isClass(at - 1, closed.definite), !isComplemented(at, range, tokens, shared) else { continue }
                entity =
                    levelled(at, in: range, tokens, shared, discourse)
                    ?? (shared.lexicon.namedPosts.contains(tokens[at].id) ? told(at, tokens, shared.lexicon) : nil)
                    ?? held(by: tokens[at].id, shared.lexicon, discourse)
            } else if isClass(at - 1, closed.definite), !isComplemented(at, range, tokens, shared) {
                let mayBeGuest = isClass(at, closed.anyBody) && Self.isGuest(at, tokens, text)
                // "the delegation" is no land that was visited.
                if mayBeGuest, discourse.visitors.isEmpty, discourse.topic.allSatisfy(PartyIndex.isCountry) { continue }
                // "The participants": hosts and guests alike.
                let isOfAll = mayBeGuest && discourse.parties.count > 2 && discourse.isRecent
                entity =
                    isOfAll && tokens.ends(at, in: "articipants", of: text)
                    ? discourse.parties
                    : mayBeGuest && !discourse.visitors.isEmpty
                        ? discourse.visitors
                        : (isSpoken || !isClass(at, closed.anyBody) ? nil : levelled(at, in: range, tokens, shared, discourse))
                            ?? (isSpoken || !isClass(at, closed.anyBody) || !isClass(at - 1, closed.own)
                                ? nil : sole(before: at, names, tokens))
                            ?? bearer(tokens[at].id).map { [$0] }
                            ?? (isClass(at, closed.anyBody)
                                ? general(isOwn: isClass(at - 1, closed.own), discourse, speaker) : [])
                if mayBeGuest, discourse.visitors.isEmpty, entity.allSatisfy(PartyIndex.isCountry) { continue }
            }
            guard !entity.isEmpty else { continue }
            found.append(
                PartyIndex.Name(
                    range: Int(tokens[at].start)..<Int(tokens[at].end), entities: entity, isPlace: false, isPerson: false))
        }
        return found
    }

    /// The bodies that a sentence names before «ellos» with no other thing between that has a name, besides those who speak.
    private func several(before at: Int, _ names: ArraySlice<PartyIndex.Name>, _ tokens: Tokens, _ speaker: [String]) -> [String]
    {
        let end = Int(tokens[at].start)
        var bodies: [String] = []
        for name in names where name.range.upperBound <= end && end - name.range.lowerBound < 160 {
            if name.isPlace || name.entities.count > 1 { return [] }
            for body in name.entities where !speaker.contains(body) && !bodies.contains(body) { bodies.append(body) }
        }
        return bodies.count == 2 ? bodies : []
    }

    /// The government whose head is spoken to in the sentence, or was lately.
    private func hearer(in names: ArraySlice<PartyIndex.Name>) -> String? {
        if let here = names.first(where: \.isAddress) { return here.entities.first }
        return addressed.flatMap { sentence - $0.sentence <= Self.hearing ? $0.entity : nil }
    }

    /// «la secretaria», a woman, is no «secretaría».
    private func isPost(_ at: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        tokens[at].end - tokens[at].start > 5 && !tokens[at].flags.contains(.accented) && tokens.ends(at, in: "ria", of: text)
    }

    /// «Nuestros expertos de la Red», «nuestras expertas y expertos del Comité»: people of others.
    private func isShared(_ at: Int, _ range: Range<Int>, _ tokens: Tokens, _ shared: SharedEventLexicon) -> Bool {
        let next = at + 1
        guard range.contains(next), tokens[next].isWord else { return false }
        return tokens[next].isCapitalised || shared.lexicon.isOf(tokens[next].id)
            || shared.lexicon.classes(of: tokens[next].id) & shared.lexicon.closed.conjunction != 0
    }

    /// «La comisión de la verdad», "the committee of experts", «la secretaría encargada de las cárceles»: another body than the
    /// one named before.
    private func isComplemented(_ at: Int, _ range: Range<Int>, _ tokens: Tokens, _ shared: SharedEventLexicon) -> Bool {
        let next = at + 1
        guard range.contains(next), tokens[next].isWord else { return false }
        if tokens[next].isCapitalised { return true }
        return shared.lexicon.isOf(tokens[next].id)
            || range.contains(next + 1) && shared.lexicon.isOf(tokens[next + 1].id) && isDescribing(next, tokens, shared)
    }

    /// A participle or an adjective that leads to a complement: «encargada de».
    private func isDescribing(_ at: Int, _ tokens: Tokens, _ shared: SharedEventLexicon) -> Bool {
        shared.lexicon.classes(of: tokens[at].id) & shared.lexicon.closed.agent != 0
            || shared.lexicon.isVerb(tokens[at].id, .participle)
    }

    /// The one body of a country that was named lately, besides its government: none of several, nil where none was ever named.
    private func sole(of country: String) -> [String]? {
        let known = named.filter { Self.country(of: $0.key) == country }
        guard let last = known.values.max() else { return nil }
        let lately = known.filter { last - $0.value <= Self.reach }
        return sentence - last <= Self.reach && lately.count == 1 ? Array(lately.keys) : []
    }

    /// The body of a country with which those told of have to do, or else the one body of it that was named.
    private func fellow(of country: String, _ discourse: Discourse) -> String? {
        var told: [String] = []
        for body in discourse.relation.bodies + discourse.parties
        where Self.country(of: body) == country && !body.hasSuffix(".gobierno") && !told.contains(body) {
            told.append(body)
        }
        if !told.isEmpty { return told.count == 1 ? told[0] : nil }
        // One that is known before those that a text only seems to place there.
        let lately = named.filter { sentence - $0.value <= Self.reach && Self.country(of: $0.key) == country }.map(\.key)
        let known = lately.filter { !$0.hasPrefix("x.") }
        return known.count == 1 ? known[0] : lately.count == 1 ? lately[0] : nil
    }

    /// The code of the country that an identifier is of.
    static func country(of entity: String) -> String {
        let id = entity.hasPrefix("x.") ? entity.dropFirst(2) : entity[...]
        return String(id.prefix { $0 != "." && $0 != "-" })
    }

    private func bearer(_ noun: Int32) -> String? {
        guard let known = bearers[noun], let last = known.last, sentence - last.sentence <= Self.reach else { return nil }
        let rival = known.dropLast().last
        return rival.map { last.sentence - $0.sentence > Self.apart } ?? true ? last.entity : nil
    }

    /// The body that a post of its kind is of: of «el rector» the university named last; of «el funcionario» the one spoken of.
    private func held(by post: Int32, _ lexicon: EventLexicon, _ discourse: Discourse) -> [String] {
        let kinds = lexicon.holders[post] ?? []
        guard !kinds.isEmpty else { return discourse.topic.count == 1 ? discourse.topic : [] }
        let known = kinds.flatMap { bearers[$0] ?? [] }.sorted { ($0.sentence, $0.entity) < ($1.sentence, $1.entity) }
        guard let last = known.last, sentence - last.sentence <= Self.reach else { return [] }
        let rival = known.last { $0.entity != last.entity }
        return rival.map { last.sentence - $0.sentence > Self.apart } ?? true ? [last.entity] : []
    }

    /// «A abrirá un curso, tras un convenio entre este organismo y B»: the one body that the sentence names before.
    private func sole(before at: Int, _ names: ArraySlice<PartyIndex.Name>, _ tokens: Tokens) -> [String]? {
        let named = names.filter { !$0.isPlace && !$0.entities.isEmpty && $0.range.upperBound <= Int(tokens[at].start) }
        guard let first = named.first, first.entities.count == 1, named.allSatisfy({ $0.entities == first.entities }) else {
            return nil
        }
        return first.entities
    }

    /// The one body whose post is called so in the text: of «el delegado» the one whose delegate was told of; none of several. Nil
    /// where no post was called so.
    private func told(_ at: Int, _ tokens: Tokens, _ lexicon: EventLexicon) -> [String]? {
        guard let known = posts[tokens[at].id], let last = known.last else {
            return lexicon.holders[tokens[at].id] == nil ? [] : nil
        }
        guard sentence - last.sentence <= Self.reach else { return nil }
        return known.allSatisfy { $0.entity == last.entity } ? [last.entity] : []
    }

    /// «la máxima casa de estudios»: the one university named before.
    private func houseOfStudies(
        _ at: Int, in range: Range<Int>, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>, _ shared: SharedEventLexicon
    ) -> PartyIndex.Name? {
        guard range.contains(at + 2), shared.lexicon.isOf(tokens[at + 1].id), tokens.ends(at + 2, in: "studios", of: text) else {
            return nil
        }
        let known = (shared.lexicon.holders[tokens[at].id] ?? []).flatMap { bearers[$0] ?? [] }
        guard let last = known.last, sentence - last.sentence <= Self.reach, known.allSatisfy({ $0.entity == last.entity }) else {
            return nil
        }
        return PartyIndex.Name(
            range: Int(tokens[at].start)..<Int(tokens[at + 2].end), entities: [last.entity], isPlace: false, isPerson: false)
    }

    /// «el funcionario federal», «la dependencia estatal»: of those told of, or else named lately, the one of that level; none where
    /// two are. Nil where no level is said.
    private func levelled(
        _ at: Int, in range: Range<Int>, _ tokens: Tokens, _ shared: SharedEventLexicon, _ discourse: Discourse
    ) -> [String]? {
        let next = at + 1
        guard range.contains(next), let level = shared.lexicon.levels[tokens[next].id], !tokens[next].isCapitalised else {
            return nil
        }
        let told = discourse.parties.filter { GovernmentLevel(of: $0) == level }
        if told.count == 1, discourse.isRecent { return told }
        let lately = named.filter { sentence - $0.value <= Self.hearing && GovernmentLevel(of: $0.key) == level }
        return told.isEmpty && lately.count == 1 ? Array(lately.keys) : []
    }

    /// "the delegation", "the guests", "the visitors"
    private static func isGuest(_ at: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        tokens.ends(at, in: "elegation", of: text) || tokens.ends(at, in: "elegates", of: text)
            || tokens.ends(at, in: "uests", of: text)
            || tokens.ends(at, in: "isitors", of: text) || tokens.ends(at, in: "articipants", of: text)
    }

    private func general(isOwn: Bool, _ discourse: Discourse, _ speaker: [String]) -> [String] {
        if isOwn, speaker.count == 1 { return speaker }
        if discourse.topic.count == 1 { return discourse.topic }
        return discourse.subject.count == 1 ? discourse.subject : []
    }
}
