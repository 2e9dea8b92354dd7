extension Sentence {
    /// The bodies of all its groups, each once, in order.
    var bodies: [String] {
        var bodies: [String] = []
        for group in groups {
            for entity in group.entities where !bodies.contains(entity) { bodies.append(entity) }
        }
        return bodies
    }

    /// Places the names of the sentence, with the prepositions, posts and coordinations that they stand in.
    mutating func place(_ names: ArraySlice<PartyIndex.Name>) {
        for index in names.indices {
            let name = names[index]
            // A name that starts before the sentence is none of it.
            guard range.lowerBound == 0 || Int(tokens[range.lowerBound - 1].start) < name.range.lowerBound else { continue }
            let first = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: range.lowerBound)
            var end = first
            while end < range.upperBound, Int(tokens[end].start) < name.range.upperBound { end += 1 }
            guard first < end else { continue }
            setCover(first..<end, name.isInstrument ? -3 : -2)
            guard !name.entities.isEmpty, !name.isCapital || !lexicon.isSpanish else { continue }
            if isWhereabouts(index, names) || isQualifier(index, names) || isVocative(first..<end) || isBrand(name, first)
                || isByline(name, first..<end) || isGloss(first..<end) || isParenthetical(first..<end)
            {
                continue
            }
            let possessive = Int(tokens[end - 1].end) > name.range.upperBound
            // "Sanabria's National Committee", "the University's Law School": where the body is of, not a body beside it.
            if possessive, index + 1 < names.endIndex,
                (0..<7).contains(names[index + 1].range.lowerBound - name.range.upperBound), !names[index + 1].isPlace,
                name.isPlace || !name.isPerson && !names[index + 1].isPerson && !names[index + 1].entities.isEmpty
            {
                setCover(first..<end, Self.owner)
                continue
            }
            if possessive, name.isPlace, isApposition(first..<end) { continue }
            phrases.append(
                NamePhrase(
                    name: first..<end, start: first, entities: name.entities, slot: .subject, head: -1, isPlace: name.isPlace,
                    isPossessive: possessive, isCapital: name.isCapital))
        }
        placeDemonyms()
        phrases.sort { $0.name.lowerBound < $1.name.lowerBound }
        for index in phrases.indices { setCover(phrases[index].name, Int32(index)) }
        for index in phrases.indices {
            // Read apart from the others, which it looks at and which would be copied for it.
            var phrase = phrases[index]
            lead(&phrase)
            supply(&phrase)
            // «al canciller de Altamira», "the president of Chad": who acts for the State, and no place.
            if phrase.isPlace, !phrase.isCapital,
                (phrase.start..<phrase.name.lowerBound).contains(where: { gate($0).contains(.chief) })
            {
                phrase.isPlace = false
            }
            phrases[index] = phrase
        }
        if phrases.contains(where: { $0.isCapital && $0.slot != .in && $0.slot != .to }) {
            for index in phrases.indices { setCover(phrases[index].name, -2) }
            phrases.removeAll { $0.isCapital && $0.slot != .in && $0.slot != .to }
            for index in phrases.indices { setCover(phrases[index].name, Int32(index)) }
        }
        placeRelatives()
        group()
        continueLists()
        if lexicon.isSpanish {
            widenRelatives()
            partWitnesses()
        }
    }

    /// «la Fiscalía, con la que firmó», "the Board, with which it works", "the Committee, whom it met": the name before it, in
    /// the place of its own clause.
    private mutating func placeRelatives() {
        guard !phrases.isEmpty, gates.contains(.relative) else { return }
        let closed = lexicon.closed
        var relatives: [NamePhrase] = []
        for index in range where isClass(index, closed.relative) && !isName(index) {
            var at = index - 1
            if lexicon.isSpanish, isClass(at, closed.determiner), connector(endingAt: at) == nil { at -= 1 }
            var start = index
            var slot = Frame.Slot.object
            if let connector = connector(endingAt: at) {
                guard connector.slot != .other, connector.slot != .organ else { continue }
                (slot, start) = connector
            } else {
                // "whom" alone is an object; «que» and "which" are the subject more often.
                guard !lexicon.isSpanish, isClass(index, closed.whom) else { continue }
            }
            var before = start - 1
            while isComma(before) || isSlight(before) { before -= 1 }
            // «B, organismo con el que»
            if isClass(before, closed.body), isComma(before - 1) { before -= 2 }
            guard let phrase = phraseIndex(before) else { continue }
            relatives.append(
                NamePhrase(
                    name: index..<index + 1, start: start, entities: phrases[phrase].entities, slot: slot, head: -1,
                    isPlace: false, isPossessive: false, isRelative: true))
        }
        guard !relatives.isEmpty else { return }
        phrases += relatives
        phrases.sort { $0.name.lowerBound < $1.name.lowerBound }
        for index in phrases.indices where !phrases[index].isRelative { setCover(phrases[index].name, Int32(index)) }
    }

    // MARK: - What leads to a name

    private func lead(_ phrase: inout NamePhrase) {
        let closed = lexicon.closed
        if !lexicon.isSpanish { extendEnglish(&phrase) }
        var at = phrase.start - 1
        var throughAgent = false
        if let one = oneOfSeveral(before: phrase.start) {
            phrase.start = one
            at = one - 1
            throughAgent = true
        }
        var steps = 0
        while range.contains(at), steps < 24 {
            steps += 1
            if isOwner(at) {
                // "to Sanabria's Ministry"
                phrase.start = at
                at -= 1
                continue
            }
            if isName(at) {
                // "Arab League Secretary-General Chedli Klibi": the person after the body is the body again.
                break
            }
            if let exemplar = exemplar(endingAt: at), let whole = wholePlace(before: exemplar) {
                if verb(at) != nil, connector(endingAt: exemplar) == nil { phrase.start = exemplar }
                phrase.slot = whole.slot
                phrase.head = whole.head
                return
            }
            // A determiner may be a preposition too («a» and "a" are not, in one language).
            if let connector = connector(endingAt: at) {
                if let person = person(actingBy: connector.slot, connector.start..<at + 1) {
                    (at, phrase.start, throughAgent) = (person - 1, person, true)
                    continue
                }
                if connector.slot == .of {
                    if lexicon.isSpanish, let help = help(endingAt: connector.start - 1) {
                        (phrase.slot, phrase.start) = help
                        return
                    }
                    let noun = agentNoun(skipModifiers(beforeCorrelative(connector.start - 1, phrase)))
                    // «asistencia técnica de» is no post.
                    let isModified = nounClasses(noun - 1) != 0 && !isClass(noun - 1, closed.agent)
                    // «alcaldes de Altamira», "mayors from Altamira": people of a country, whose government they are not.
                    if phrase.isPlace, isClass(noun, closed.localAgent) {
                        phrase.slot = .other
                        phrase.start = connector.start
                        return
                    }
                    // «con empresarios de la Cámara»
                    let isMember = !phrase.isPlace && range.contains(noun) && lexicon.members.contains(tokens[noun].id)
                    if !isModified, isMember || isClass(noun, closed.agent | closed.collective) || isPostChain(noun) {
                        at = startOfPost(noun) - 1
                        phrase.start = at + 1
                        throughAgent = true
                        continue
                    }
                    // «junto con 250 de la Guardia»: that many of its people.
                    if lexicon.isSpanish, isQuantity(connector.start - 1), self.connector(endingAt: connector.start - 2) != nil {
                        at = connector.start - 2
                        phrase.start = at + 1
                        throughAgent = true
                        continue
                    }
                    if phrase.isPlace, let post = postOfPerson(before: connector.start) {
                        (at, phrase.start, throughAgent) = (post - 1, post, true)
                        continue
                    }
                    // «con los de la Misión»: its people.
                    if lexicon.isSpanish, let people = ellipsis(before: connector.start) {
                        at = people - 1
                        phrase.start = people
                        throughAgent = true
                        continue
                    }
                    // «a los hospitales del Instituto», "to the clinics of the Institute": to whom they belong.
                    if let leading = holder(of: noun) {
                        phrase.slot = leading.slot
                        phrase.start = leading.start
                        return
                    }
                    if leadOfficer(&phrase, of: connector.start) { return }
                    phrase.slot = .of
                    phrase.head = listHead(noun) ?? noun
                    phrase.start = connector.start
                    return
                }
                if connector.slot == .from, phrase.isPlace, isClass(connector.start - 1, closed.localAgent) {
                    phrase.slot = .other
                    phrase.start = connector.start
                    return
                }
                // "inspectors from the Committee"
                if connector.slot == .from, !lexicon.isSpanish, isClass(connector.start - 1, closed.agent) {
                    at = startOfPost(connector.start - 1) - 1
                    phrase.start = at + 1
                    throughAgent = true
                    continue
                }
                if let noun = postNoun(before: connector, phrase) {
                    at = startOfPost(noun) - 1
                    phrase.start = at + 1
                    throughAgent = true
                    continue
                }
                // «en la frontera con Altamira»: where something is.
                if lexicon.isSpanish, connector.slot == .with, range.contains(connector.start - 1),
                    isWord(connector.start - 1, "frontera") || isWord(connector.start - 1, "fronteras")
                {
                    phrase.slot = .other
                    phrase.start = connector.start
                    return
                }
                // "with Albania's help"
                let isHelp = connector.slot == .with && !lexicon.isSpanish && isHelp(after: phrase.name.upperBound)
                phrase.slot = isHelp ? .support : connector.slot
                if isHelp { phrase.isPossessive = false }
                phrase.start = connector.start
                return
            }
            // "signed by Dr. Ana Gil": the stop of a title cut short.
            if !lexicon.isSpanish, sign(at) == UInt8(ascii: "."), isClass(at - 1, closed.title), !isName(at - 1) {
                phrase.start = at - 1
                at -= 2
                continue
            }
            if isClass(at, closed.determiner | closed.title) || (throughAgent ? false : isClass(at, closed.agent)) {
                if isClass(at, closed.agent) { throughAgent = true }
                phrase.start = at
                at -= 1
                continue
            }
            // «a veintisiete integrantes del Comité», "to 12 members of the Board"
            if throughAgent, isQuantity(at) {
                phrase.start = at
                at -= 1
                continue
            }
            if throughAgent, isFormer(at) {
                (phrase.slot, phrase.start) = (.other, at)
                return
            }
            // "with the special procedures of the Council": an adjective of the post.
            if throughAgent, !lexicon.isSpanish, tokens[at].isWord, !isFinite(at), connector(endingAt: at) == nil,
                !isClass(phrase.start, closed.determiner),
                !isClass(at, closed.conjunction | closed.relative | closed.subordinator | closed.negation),
                isClass(at - 1, closed.determiner) || connector(endingAt: at - 1) != nil && verb(at) == nil
            {
                phrase.start = at
                at -= 1
                continue
            }
            // "the fact-finding mission of the Board"
            if throughAgent, !lexicon.isSpanish, sign(at - 1) == UInt8(ascii: "-"), range.contains(at - 2), tokens[at].isWord {
                at -= 3
                phrase.start = at + 1
                continue
            }
            // «la empresa privada Acme»
            if let noun = kind(endingAt: at, before: phrase.name.lowerBound) {
                phrase.start = noun
                at = noun - 1
                continue
            }
            // "leaders of the new government": a plain adjective between the preposition and the name.
            if !lexicon.isSpanish, sign(at) == UInt8(ascii: "-"), range.contains(at - 1), tokens[at - 1].isWord, !throughAgent {
                // "war-torn Mozambique"
                at -= 2
                phrase.start = at + 1
                continue
            }
            if throughAgent || steps > 3 || !tokens[at].isWord || tokens[at].isCapitalised || isFinite(at) { break }
            if isClass(at, closed.conjunction | closed.relative | closed.subordinator | closed.negation) || isAdverb(at) { break }
            guard verb(at) == nil, connector(endingAt: at - 1) != nil || isClass(at - 1, closed.determiner) else { break }
            // "In a show of unity the Board": an article begins another phrase.
            if isClass(phrase.start, closed.determiner) { break }
            // «con la representante Comisión» does not occur; "with neighbouring Serbia" does.
            if lexicon.isSpanish || gate(at).contains(.meeting) || endsInEd(at) || isClass(at - 1, closed.relative)
                || isPlural(at)
            {
                break
            }
            phrase.start = at
            at -= 1
        }
        phrase.slot = .subject
        if throughAgent, leadNamed(&phrase) { return }
        leadApposed(&phrase)
        // «siendo secretario de A Juan Ruiz, B firmó»: what someone was then.
        if lexicon.isSpanish, range.contains(phrase.start - 1), isWord(phrase.start - 1, "siendo") { phrase.slot = .other }
    }

    /// `terms` in "Under its terms the Board": no adjective of the name, as `religious` would be.
    private func isPlural(_ index: Int) -> Bool { ends(index, in: "s") && !ends(index, in: "ous") && !ends(index, in: "ss") }

    /// "Romania's new government", "U.S. Secretary of State", "French officials": the words that make a name act.
    private func extendEnglish(_ phrase: inout NamePhrase) {
        let closed = lexicon.closed
        var at = phrase.name.upperBound
        let limit = min(at + 6, range.upperBound)
        while at < limit, tokens[at].isWord, !isName(at) {
            // "the Court's ruling", but "the ruling party"
            if isClass(at, closed.agent), !gate(at).contains(.verdict) || isClass(at + 1, closed.agent) {
                phrase.isPossessive = false
                return
            }
            if isClass(at, closed.determiner | closed.conjunction | closed.auxiliary) || isPreposition(at)
                || verb(at)?.form.tense == .preterite
            {
                return
            }
            at += 1
        }
    }

    func isQuantity(_ index: Int) -> Bool {
        range.contains(index) && (tokens[index].isNumber || isClass(index, lexicon.closed.quantity))
    }

    /// «jefes de turno de la Secretaría», «personal médico de la Fiscalía»: the agent before its complement or adjective.
    private func agentNoun(_ index: Int) -> Int {
        guard !isClass(index, lexicon.closed.agent), range.contains(index), tokens[index].isWord, !isName(index),
            nounClasses(index) == 0
        else { return index }
        if isOf(index - 1), isClass(index - 2, lexicon.closed.agent), !tokens[index].isCapitalised { return index - 2 }
        if lexicon.isSpanish, isClass(index - 1, lexicon.closed.agent), !tokens[index].isCapitalised, verb(index) == nil,
            !isPreposition(index)
        {
            return index - 1
        }
        return index
    }

    /// «hospitales tanto del Instituto como de la Cruz», «el personal, tanto de la Marina como de la Guardia»: over «tanto».
    private func beforeCorrelative(_ index: Int, _ phrase: NamePhrase) -> Int {
        let after = phrase.name.upperBound
        guard lexicon.isSpanish, isClass(index, lexicon.closed.distributive), !isName(index), range.contains(after),
            isWord(after, "como")
        else { return index }
        return isComma(index - 1) ? index - 2 : index - 1
    }

    private func skipModifiers(_ index: Int) -> Int {
        var at = index
        var steps = 0
        while steps < 2, isAdverb(at) {
            at -= 1
            steps += 1
        }
        return at
    }

    /// Whether the words up to `end` are a post («subsecretario de Derechos Humanos, Población y Migración»).
    private func isPostChain(_ end: Int) -> Bool {
        startOfPost(end) < end || isClass(end, lexicon.closed.agent)
    }

    /// The noun at the head of a post that ends at `end`, or `end` where there is none.
    private func startOfPost(_ end: Int) -> Int {
        let closed = lexicon.closed
        var at = end
        var found = end
        var steps = 0
        while steps < 14, range.contains(at) {
            if isName(at) {
                if isClass(at, closed.agent) { found = at }
                break
            }
            if isClass(at, closed.agent) {
                found = at
                // «secretario técnico», «director general»: the noun may be further left.
                if isClass(at - 1, closed.agent)
                    || isClass(at - 2, closed.agent)
                        && (lexicon.isSpanish ? !(isComma(at - 1) && isName(at - 2)) : !isClass(at - 1, closed.determiner))
                {
                    at -= 1
                    steps += 1
                    continue
                }
                break
            }
            guard
                tokens[at].isCapitalised || isClass(at, closed.determiner | closed.conjunction) || isComma(at) || isOf(at)
                    || isClass(at, closed.purpose) || isMatterOfPost(at)
            else { break }
            at -= 1
            steps += 1
        }
        while isClass(found - 1, closed.title) { found -= 1 }
        return found
    }

    func isOf(_ index: Int) -> Bool {
        gate(index).contains(.of)
    }

    // MARK: - Coordination

    private mutating func group() {
        var index = 0
        while index < phrases.count {
            var group = NameGroup(
                phrases: index..<index + 1, slot: phrases[index].slot, head: phrases[index].head,
                tokens: phrases[index].start..<phrases[index].name.upperBound, entities: phrases[index].entities,
                isPlace: phrases[index].isPlace, isPossessive: phrases[index].isPossessive,
                isRelative: phrases[index].isRelative, isCapital: phrases[index].isCapital)
            var next = index + 1
            var second: [String] = []  // What one person heads besides, whose name stands beside it too.
            while next < phrases.count, !actsBeside(phrases[next], group, after: groups.last), joins(phrases[next], group) {
                group.phrases = index..<next + 1
                group.tokens = group.tokens.lowerBound..<phrases[next].name.upperBound
                if isHolder(phrases[next], after: phrases[next - 1]) {
                    // «el fiscal general de Altamira, la doctora Ruiz»: of the two the body that she acts for.
                    group.entities.removeLast()
                    for entity in phrases[next].entities where !group.entities.contains(entity) { group.entities.append(entity) }
                } else if isPart(phrases[next], after: phrases[next - 1]) {
                    // «la Secretaría, específicamente la Subsecretaría»: the house is named already.
                } else if isAbbreviation(phrases[next - 1], phrases[next]) {
                    // «INER, Instituto Nacional de Enfermedades Respiratorias»: one body, by the name that is known.
                    if group.entities.count == 1, group.entities[0].hasPrefix("x.") { group.entities = phrases[next].entities }
                } else if isSamePerson(phrases[next], after: phrases[next - 1]) {
                    second += phrases[next].entities
                } else {
                    for entity in phrases[next].entities where !group.entities.contains(entity) && !second.contains(entity) {
                        group.entities.append(entity)
                    }
                }
                group.isPlace = group.isPlace && phrases[next].isPlace
                group.isPossessive = phrases[next].isPossessive
                next += 1
            }
            groups.append(group)
            index = next
        }
    }

    /// Whether the second name is the person who holds the post that the first one, a country, is named for.
    private func isHolder(_ second: NamePhrase, after first: NamePhrase) -> Bool {
        let gap = first.name.upperBound..<max(first.name.upperBound, second.name.lowerBound)
        guard first.isPlace, first.start < first.name.lowerBound, gap.count < 5, gap.count > 1, isComma(gap.lowerBound),
            let country = first.entities.first, let body = second.entities.first, first.entities.count == 1,
            second.entities.count == 1, body != country, PartyIndex.areCompatriots(body, country)
        else { return false }
        return isClass(gap.upperBound - 1, lexicon.closed.title)
            && gap.dropFirst().allSatisfy { isClass($0, lexicon.closed.title | lexicon.closed.determiner) }
            && (first.start..<first.name.lowerBound).contains { isClass($0, lexicon.closed.agent) }
    }

    /// Whether the second name only says which part of the first one is meant: «A, específicamente B».
    private func isPart(_ second: NamePhrase, after first: NamePhrase) -> Bool {
        let gap = first.name.upperBound..<max(first.name.upperBound, second.name.lowerBound)
        // «la Fiscalía, antes Procuraduría»: what it was called.
        if lexicon.isSpanish, (2...3).contains(gap.count), isComma(gap.lowerBound),
            isWord(gap.lowerBound + 1, "antes") || gap.count == 2 && isWord(gap.lowerBound + 1, "hoy")
        {
            return true
        }
        return gap.count < 6 && isComma(gap.lowerBound) && isClass(gap.lowerBound + 1, lexicon.closed.exemplar)
            && (ends(gap.lowerBound + 1, in: "mente") || ends(gap.lowerBound + 1, in: "ly"))
            && !gap.contains { isClass($0, lexicon.closed.conjunction) }
    }

    /// Whether a comma stands before a list, and not only one that belongs to "such as,".
    private func opensBehindComma(_ group: NameGroup) -> Bool {
        let comma = group.tokens.lowerBound - 1
        return isComma(comma) && (lexicon.isSpanish || exemplar(endingAt: comma) == nil)
    }

    private func joins(_ phrase: NamePhrase, _ group: NameGroup) -> Bool {
        guard !phrase.isRelative, !group.isRelative, phrase.isCapital == group.isCapital else { return false }
        if isOwnBody(phrase, of: group) { return true }
        let gap = group.tokens.upperBound..<max(group.tokens.upperBound, phrase.start)
        let ofSame =
            phrase.slot == .of
            && (phrase.head >= 0
                && (isClass(phrase.head, lexicon.closed.conjunction | lexicon.closed.list) || isComma(phrase.head)
                    || lexicon.isSpanish && sign(phrase.head) == UInt8(ascii: ";")))
        guard
            phrase.slot == .subject || phrase.slot == group.slot || ofSame || phrase.slot == .also && group.slot != .other
                || isSamePreposition(phrase, group)
        else {
            return false
        }
        if isSeat(phrase, after: group) { return false }
        // «realizado por A y avalado por B»: a preposition of its own joins only after a comma or a conjunction.
        if phrase.slot == group.slot, phrase.slot != .subject, range.contains(phrase.start - 1),
            !isComma(phrase.start - 1), !isHardStop(phrase.start - 1),
            !isClass(phrase.start - 1, lexicon.closed.conjunction | lexicon.closed.list), !isAdverb(phrase.start - 1),
            !isCorrelative(phrase.start - 1, group)
        {
            return false
        }
        // "the NPM, a department of the Office": what the first is, not a second.
        if isClass(phrase.start, lexicon.closed.indefinite), gap.count == 1, gap.contains(where: { isComma($0) }) { return false }
        // «en esta sesión del Comité, señora directora de la Red»: who is spoken to.
        if lexicon.isSpanish, group.slot == .of, phrase.slot == .subject, isComma(phrase.start - 1), isAddress(phrase.start),
            !(phrase.start..<phrase.name.lowerBound).contains(where: { isComma($0) })
        {
            return false
        }
        if gap.isEmpty, phrase.slot == .also, lexicon.isSpanish { return true }
        if gap.isEmpty {
            // «CNDH (Comisión …)», "President X": one after the other without a sign is an apposition.
            return phrase.slot == .subject && !(lexicon.isSpanish && isClass(phrase.start, lexicon.closed.determiner))
        }
        guard gap.count <= 14 else { return false }
        if isHolderApposed(phrase, to: group, gap) { return true }
        if isActingList(phrase, after: group) { return false }
        // «Ante A, B y C firmaron»: what is put first with a preposition ends at its comma.
        // «entre A, secretario de B, y C»: between one alone there is nothing.
        let isOpen = group.slot == .between && group.entities.count == 1
        if group.slot != .subject, !isOpen, gap.count < 3, gap.contains(where: { isComma($0) }), phrase.slot == .subject,
            group.tokens.lowerBound == range.lowerBound || opensBehindComma(group) || isOfVenue(group), !isListed(phrase),
            !isClosedList(phrase, of: group)
        {
            return false
        }
        // «Tras reunirse con A, B firmó»: the subject of the verb after it.
        if group.slot != .subject || isObject(group), phrase.slot == .subject, gap.count < 4, gap.contains(where: isComma),
            !gap.contains(where: { isClass($0, lexicon.closed.conjunction) }), isActing(phrase)
        {
            return false
        }
        if group.slot != .subject || isObject(group), isApposedActor(phrase, after: gap) { return false }
        if isOfRelative(group), gap.count == 1, phrase.slot == .subject, isComma(gap.lowerBound) { return false }
        // «convenio entre A y B; C abrirá»
        if phrase.slot == .subject, gap.count < 5, gap.contains(where: { sign($0) == UInt8(ascii: ";") }),
            isActing(phrase) || isComma(phrase.name.upperBound) && isFinite(phrase.name.upperBound + 1)
        {
            return false
        }
        // "drafted with A, and B trained", "with A and that B had": another clause.
        if !lexicon.isSpanish, group.slot != .subject, group.phrases.count == 1, phrase.slot == .subject, gap.count < 5,
            gap.contains(where: { isComma($0) || isClass($0, lexicon.closed.relative) }),
            gap.contains(where: { isClass($0, lexicon.closed.conjunction) }), isActing(phrase)
        {
            return false
        }
        var separated = phrase.slot == .also
        var plain = 0
        for at in gap {
            // «el cónsul de A en Tonalá y el alcalde de B»: where the first is.
            if isSeat(at, before: gap.upperBound), group.slot == .subject || !isActing(phrase) { continue }
            // «A, B y, por supuesto, C»
            if nounClasses(at) & lexicon.aside != 0 || nounClasses(at - 1) & lexicon.aside != 0, !isComma(at) { continue }
            if isHardStop(at) {
                guard sign(at) == UInt8(ascii: ";"), group.phrases.count > 1 || gap.count < 12 else { return false }
                separated = true
                continue
            }
            // «tanto del Ejército como de la Marina»
            if isComma(at) || isClass(at, lexicon.closed.conjunction) || isCorrelative(at, group) {
                separated = true
                continue
            }
            if isName(at)
                || isClass(at, lexicon.closed.list | lexicon.closed.determiner | lexicon.closed.agent | lexicon.closed.title)
                || isOf(at) || tokens[at].isSign
            {
                continue
            }
            if isClass(
                at, lexicon.closed.relative | lexicon.closed.subordinator | lexicon.closed.negation | lexicon.closed.auxiliary)
                || isPreposition(at) || verb(at) != nil || guess(at) != nil
            {
                return false
            }
            plain += 1
            if plain > 5 { return false }
        }
        // "to Chad last year, a spokesman of the Board said"
        if !lexicon.isSpanish, plain > 0, phrase.slot == .subject,
            !gap.contains(where: { isClass($0, lexicon.closed.conjunction) })
        {
            return false
        }
        if !separated {
            return phrase.slot == .subject
                && gap.allSatisfy {
                    tokens[$0].isSign || isName($0)
                        || isClass($0, lexicon.closed.agent | lexicon.closed.title | lexicon.closed.list)
                }
        }
        return true
    }
}
