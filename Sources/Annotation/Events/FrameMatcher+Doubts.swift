/// What keeps a telling of cooperation from being asserted: who took part, or that it was cooperation, is not certain.
///
/// Speech leaves more to be understood than what was written to be read: its lists break off, its pronouns mean who is in the
/// room, and a committee is called by what it does. Where a sentence shows that, its telling is kept as counter-evidence.
extension FrameMatcher {
    /// Moves the asserted matches of a spoken text of which that holds to `doubts`.
    mutating func doubt() {
        guard isSpoken, !matches.isEmpty else { return }
        let all = matches
        matches.removeAll()
        for match in all {
            if match.status == .asserted, isDoubtful(match, among: all) {
                doubts.append(match)
            } else {
                matches.append(match)
            }
        }
    }

    private func isDoubtful(_ match: FrameMatch, among all: [FrameMatch]) -> Bool {
        // Of a longer list the pairs hold, one member more or less.
        let isLong = match.parts.count > 3
        if lexicon.frames[match.frame].isWritten && !isLong && !isReceived(match) || isTitle(match) || isOfFewer(match) {
            return true
        }
        // «lo que comentábamos con Ana Ruiz, de El Diario»: who asks, and no partner.
        if match.type != .cooperate, match.type != .agree, match.entities.contains(where: index.isPress) { return true }
        // «quiero darle la bienvenida a B», in front of whoever is there
        if !match.isReferred, isWelcome(match) { return true }
        if match.used.contains(where: isBordering) || match.used.contains(where: { isExample($0, of: match) }) { return true }
        // «tuvimos una reunión», after a sentence about others
        if !match.isReferred, match.entities.contains(where: isFetched) { return true }
        // «refrendamos el compromiso con la patria»
        if isLoyalty(match) { return true }
        let taken = all.reduce(into: match.used) { $0.formUnion($1.used) }
        if isOfMore(match, beside: taken) { return true }
        return !isLong && (match.entities.contains { index.isOrganOfNobody($0) } || isCutShort(match, beside: taken))
    }

    /// Whether a body stands among the parties, or right after the last, and is none of them.
    private func isCutShort(_ match: FrameMatch, beside taken: Set<Int>) -> Bool {
        guard let low = taken.map({ sentence.groups[$0].tokens.lowerBound }).min(),
            let high = match.used.map({ sentence.groups[$0].tokens.upperBound }).max()
        else { return false }
        let start = min(low, match.trigger.lowerBound)
        let end = max(high, match.trigger.upperBound)
        return sentence.groups.indices.contains { number in
            let group = sentence.groups[number]
            guard !taken.contains(number), !group.isPlace, !group.isRelative, group.tokens.lowerBound >= start,
                group.entities.contains(where: { isStranger($0, to: match) })
            else { return false }
            let start = group.tokens.lowerBound
            // «inauguraron la planta de C»: whose the thing is that they did something with.
            if group.slot == .of, group.head >= match.trigger.lowerBound, sentence.tokens[group.head].isWord,
                !sentence.isClass(group.head, closed.conjunction), match.noun == nil
            {
                return false
            }
            return start < end || !crosses(end, start) && !(end..<start).contains { isClauseOpener($0) }
        }
    }

    /// «Preside este evento, Diálogo con los pueblos de B»: what the occasion is called, and no talk.
    private func isTitle(_ match: FrameMatch) -> Bool {
        guard match.type == .consult, let noun = match.noun, noun - 1 > sentence.range.lowerBound, !sentence.isName(noun),
            sentence.tokens[noun].isCapitalised, !sentence.tokens[noun].isAllCapitals
        else { return false }
        let before = noun - 1
        // «esta ceremonia de Diálogo con los pueblos»
        if sentence.isComma(before) || lexicon.isSpanish && sentence.isOf(before) { return true }
        let token = sentence.tokens[before]
        return token.isWord && !token.isCapitalised && sentence.verb(before) == nil && !sentence.isPreposition(before)
            && !sentence.isClass(before, closed.determiner | closed.conjunction)
    }

    /// «en nuestro límite con A y con B»: where something is.
    private func isBordering(_ number: Int) -> Bool {
        let group = sentence.groups[number]
        return lexicon.isSpanish && group.slot == .with && sentence.gate(group.tokens.lowerBound - 1).contains(.border)
    }

    /// «los países como A y B que sólo invierten»: each for itself.
    private func isExample(_ number: Int, of match: FrameMatch) -> Bool {
        let start = sentence.groups[number].tokens.lowerBound
        return lexicon.isSpanish && lexicon.frames[match.frame].isJointSubject && sentence.range.contains(start - 2)
            && sentence.isWord(start - 1, "como") && match.entities.allSatisfy(PartyIndex.isCountry)
    }

    /// «un acuerdo para nuestros tres países», of which two are known.
    private func isOfFewer(_ match: FrameMatch) -> Bool {
        guard lexicon.isSpanish, match.parts.count == 2, match.entities.allSatisfy(PartyIndex.isCountry) else { return false }
        return sentence.range.contains { at in
            sentence.isClass(at, closed.country | closed.governments) && sentence.isQuantity(at - 1)
                && sentence.isClass(at - 2, closed.definite | closed.mine) && !sentence.isName(at)
                && lexicon.numerals[sentence.tokens[at - 1].id] != 2
        }
    }

    /// Whether a body is neither named in the sentence nor of those who speak, are spoken to or hold the occasion: it was told of
    /// before, and so were others whom the sentence may mean.
    private func isFetched(_ body: String) -> Bool {
        guard body != hearer, !speaker.contains(where: { $0 == body || index.government(of: $0) == body }),
            !sentence.groups.contains(where: { $0.entities.contains(body) })
        else { return false }
        guard let counterpart, counterpart.source == .occasion else { return true }
        return !counterpart.bodies.contains(body)
    }

    /// Whether it only says that the one who speaks welcomes another.
    private func isWelcome(_ match: FrameMatch) -> Bool {
        lexicon.frames[match.frame].verbs & lexicon.governors.welcome != 0
            && match.parts.contains { part in
                part.role == .host && speaker.contains(part.entity)
            }
    }

    /// «nuestro compromiso con México», said there: the country is everybody, and no partner.
    private func isLoyalty(_ match: FrameMatch) -> Bool {
        guard match.type == .agree, lexicon.frames[match.frame].nouns & lexicon.governors.commitment != 0 else { return false }
        return match.used.contains { number in
            let group = sentence.groups[number]
            guard group.isPlace, group.slot == .with || group.slot == .to else { return false }
            return group.entities.allSatisfy { body in
                match.entities.allSatisfy { PartyIndex.areCompatriots($0, body) || $0.hasPrefix("x.") }
            }
        }
    }

    /// Whether two bodies and more stand near in its clause, and are no parties of anything: a list of which a part is understood.
    private func isOfMore(_ match: FrameMatch, beside taken: Set<Int>) -> Bool {
        guard sentence.groups.count > match.used.count, !match.used.isEmpty else { return false }
        let low = match.used.reduce(match.trigger.lowerBound) { min($0, sentence.groups[$1].tokens.lowerBound) }
        let high = match.used.reduce(match.trigger.upperBound) { max($0, sentence.groups[$1].tokens.upperBound) }
        var others: Set<String> = []
        for (number, group) in sentence.groups.enumerated() where !taken.contains(number) && !group.isPlace && !group.isRelative {
            // «A, B y C, que se reunió»: the one of a list that is meant.
            if group.entities.contains(where: match.entities.contains) { continue }
            guard group.slot != .organ, group.slot != .other, group.slot != .support, group.tokens.lowerBound < high + 30,
                group.tokens.upperBound > low - 30,
                !hasHardStop(min(group.tokens.upperBound, high), max(group.tokens.lowerBound, low))
            else { continue }
            let between =
                min(group.tokens.upperBound, high)..<max(group.tokens.lowerBound, low, min(group.tokens.upperBound, high))
            if between.contains(where: { sentence.isClass($0, closed.subordinator) && !sentence.isName($0) }) { continue }
            others.formUnion(group.entities.filter { !PartyIndex.isCountry($0) && isStranger($0, to: match) })
        }
        return others.count > 1
    }

    private func isClauseOpener(_ at: Int) -> Bool {
        sentence.isClass(at, closed.relative | closed.subordinator) && !sentence.isName(at)
    }

    /// Whether a body is neither a party nor of one house with one, nor who speaks.
    private func isStranger(_ body: String, to match: FrameMatch) -> Bool {
        !speaker.contains(body) && !match.entities.contains { areOneHouse($0, body) }
    }

    /// «lo que más conviene», «no nos conviene»: what suits, and no agreement.
    func suits(_ verb: VerbGroup) -> Bool {
        guard lexicon.isSpanish, verb.classes & lexicon.governors.suit != 0, verb.tense == .present || verb.tense == .imperfect,
            !sentence.ends(verb.head, in: "n"), !sentence.ends(verb.head, in: "mos")
        else { return false }
        var before = verb.first - 1
        while sentence.isAdverb(before) { before -= 1 }
        return verb.dative > 0 || sentence.isClass(before, closed.relative | closed.clitic | closed.negation)
            || sentence.verb(verb.head + 1)?.form.tense == .infinitive
    }

    /// «nos apoyamos»: each the other. «tuve el apoyo de B»: one's own life. «los tratados»: a noun of the same form.
    func isNoDeed(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        // «planea intercambiar datos con B», "offered to share data with B": what is done with B stands under it.
        if frame.isJointSubject, frame.type == .cooperate, governsInfinitive(verb) { return true }
        guard lexicon.isSpanish else { return sponsorsText(verb, frame) }
        // «me tocó visitar Sanabria»: a journey, and nobody's guest.
        if frame.takesPlaces, frame.type == .consult, verb.first < verb.head,
            (verb.first..<verb.head).contains(where: { sentence.gate($0).contains(.befalling) })
        {
            return true
        }
        if frame.verbs & lexicon.governors.help != 0, verb.isReflexive, verb.person == 1 { return true }
        if isSpoken, frame.nouns & lexicon.governors.succour != 0, frame.verbs & lexicon.governors.own != 0, verb.person == 1,
            verb.tense == .preterite, !isPluralFirst(verb)
        {
            return true
        }
        // «Al no haber más preguntas, agradecemos»: what is said to all who came.
        if isSpoken, frame.isPerformative, frame.unless != 0, sentence.isComma(verb.first - 1),
            (verb.first - 5..<verb.first - 1).contains(where: { sentence.nounClasses($0) & frame.unless != 0 })
        {
            return true
        }
        // «la información que nos dio aquí B»: what he said in the same room.
        if isSpoken, frame.verbs & lexicon.governors.give != 0, verb.dative == 1, sentence.gate(verb.head + 1).contains(.here) {
            return true
        }
        let before = verb.first - 1
        return frame.type == .consult && frame.nouns == 0 && verb.tense == .participle && verb.first == verb.head
            && sentence.isClass(before, closed.determiner) && !sentence.isName(before)
    }

    /// Whether the next word is what the verb governs: «planea intercambiar», "offered to share".
    private func governsInfinitive(_ verb: VerbGroup) -> Bool {
        let next = verb.head + 1
        let at = !lexicon.isSpanish && sentence.isClass(next, closed.link) ? next + 1 : next
        return (lexicon.isSpanish || at > next) && sentence.verb(at)?.form.tense == .infinitive
    }

    /// «A apoya los esfuerzos de B por la paz»: said of what others do, with nothing given.
    func isBacking(_ match: FrameMatch, _ frame: Frame, _ verb: VerbGroup) -> Bool {
        guard isSpoken, lexicon.isSpanish, frame.type == .aid, frame.verbs & lexicon.governors.help != 0, verb.tense == .present,
            match.type == .aid
        else { return false }
        // «con B, al que apoyamos, al que respaldamos»: said for one, and nothing given.
        if verb.person == 1, sentence.isClass(verb.first - 1, closed.relative), isPluralFirst(verb),
            verb.head + 1 == sentence.range.upperBound || sentence.tokens[verb.head + 1].isSign
        {
            return true
        }
        guard match.entities.allSatisfy({ PartyIndex.isCountry($0) || $0.hasPrefix("int.") })
        else { return false }
        return match.used.contains { number in
            let group = sentence.groups[number]
            return group.slot == .of && group.head > verb.head && headClasses(group.head) & lexicon.governors.efforts != 0
        }
    }

    /// «si ven que A y B estamos juntos»: the word that makes the clause before a relative a condition.
    func condition(over verb: VerbGroup) -> Int? {
        guard isSpoken, lexicon.isSpanish, wordClasses & closed.conditional != 0 else { return nil }
        var at = verb.first - 1
        var sawRelative = false
        while at > verb.first - 30, sentence.range.contains(at), !sentence.isHardStop(at) {
            if sentence.isClass(at, closed.relative), !sentence.isName(at) { sawRelative = true }
            if sawRelative, sentence.isClass(at, closed.conditional), !sentence.tokens[at].flags.contains(.accented),
                sentence.isFinite(at + 1)
            {
                return at
            }
            at -= 1
        }
        return nil
    }

    /// «debemos trabajar de manera coordinada entre A y B»: how, of which the verb before it says whether.
    func governor(ofManner verb: VerbGroup) -> VerbGroup? {
        guard isSpoken, lexicon.isSpanish, verb.tense == .participle, verb.first == verb.head,
            sentence.isClass(verb.head - 1, closed.purposeNoun), sentence.isOf(verb.head - 2)
        else { return nil }
        return sentence.verbGroup(at: verb.head - 3)
    }

    /// «lo haremos haciendo equipo con B», «uniendo esfuerzos con B, vamos a superarlo»: the clause that a bare gerund belongs to.
    func main(ofGerund verb: VerbGroup) -> VerbGroup? {
        guard isSpoken, lexicon.isSpanish, verb.tense == .gerund, verb.first == verb.head else { return nil }
        var at = verb.first - 1
        while at > verb.first - 24, sentence.range.contains(at), !sentence.isHardStop(at) {
            if sentence.isFinite(at), !sentence.isName(at) { return isOfRelative(at) ? nil : sentence.verbGroup(at: at) }
            at -= 1
        }
        guard at < sentence.range.lowerBound, verb.first < sentence.range.lowerBound + 4 else { return nil }
        at = verb.head + 1
        while at < min(verb.head + 24, sentence.range.upperBound), !sentence.isHardStop(at), !sentence.isFinite(at) { at += 1 }
        guard sentence.range.contains(at), !sentence.isHardStop(at), let finite = sentence.verb(at) else { return nil }
        // «vamos a superar»: the verb that the auxiliary belongs to.
        if finite.classes & lexicon.governors.go != 0,
            let end = (at + 1..<min(at + 4, sentence.range.upperBound)).first(where: {
                sentence.verb($0)?.form.tense == .infinitive || sentence.endsLikeInfinitive($0)
            })
        {
            return VerbGroup(head: end, first: at, status: .planned, cue: at..<at + 1, tense: .infinitive)
        }
        return sentence.verbGroup(at: at)
    }

    private func isOfRelative(_ at: Int) -> Bool {
        var before = at - 1
        while sentence.isClass(before, closed.clitic | closed.negation) || sentence.isAdverb(before) { before -= 1 }
        return sentence.isClass(before, closed.relative) && !sentence.isName(before)
    }

    func isOfWill(_ verb: VerbGroup) -> Bool {
        !verb.isUndertaking && sentence.isPreposition(verb.first - 1)
            && sentence.nounClasses(verb.first - 2) & lexicon.governors.commitment != 0
    }
}
