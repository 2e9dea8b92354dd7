/// Who else has a part in a deed that the sentence tells of, or in the one told of before.
extension FrameMatcher {
    /// «Participaron A, B y C», after a sentence about a meeting that others hold.
    func takeEarlierHosts(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        takeEarlierMakers(verb, into: &match, frame)
        takeWholeList(verb, into: &match, frame)
        guard verb.classes & lexicon.governors.attend != 0, match.status == .asserted, match.parts.count > 1,
            !match.parts.contains(where: { $0.role == .host })
        else { return }
        for entity in discourse.hosts { add(entity, .host, at: verb.head, to: &match) }
    }

    /// «En la reunión estuvieron Ana Ruiz, titular de A; Luis Gil, tesorero; Eva Paz, directora de B; y C»: all of the list, whatever
    /// stands between that names nobody.
    private func takeWholeList(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        let governors = lexicon.governors
        guard lexicon.isSpanish, !isSpoken, frame.type == .consult, frame.verbs & (governors.attend | governors.stay) != 0,
            verb.classes & (governors.attend | governors.stay) != 0, verb.person == 3,
            match.parts.contains(where: { $0.role == .party }),
            match.used.allSatisfy({ sentence.groups[$0].tokens.lowerBound > verb.head })
        else { return }
        for body in sentence.listed(behind: verb.head) where !match.parts.contains(where: { $0.entity == body }) {
            add(body, .party, at: verb.head, to: &match)
        }
    }

    /// "The conference brought together A and B", "A and B took part in the conference", after who held it.
    private func takeEarlierMakers(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, !isSpoken, frame.type == .consult, match.status == .asserted, match.parts.count > 1,
            !verb.isPassive, !discourse.makers.isEmpty, gathersThem(verb, match) || comesToEarlier(verb)
        else { return }
        for entity in discourse.makers { add(entity, .host, at: sentence.range.lowerBound, to: &match) }
    }

    /// "The conference brought together"
    private func gathersThem(_ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        verb.classes & lexicon.governors.gather != 0
            && !match.used.contains { sentence.groups[$0].tokens.upperBound <= verb.first }
            && isEarlierProject(sentence.range.lowerBound..<verb.first)
    }

    /// "participated in the inaugural meeting"
    private func comesToEarlier(_ verb: VerbGroup) -> Bool {
        guard verb.classes & lexicon.governors.attend != 0,
            let first = (verb.head + 1..<verb.head + 4).first(where: { sentence.isClass($0, closed.definite) })
        else { return false }
        return isEarlierProject(first..<sentence.range.upperBound)
    }

    /// Adds those whom a phrase or a clause of its own puts beside those who act.
    mutating func joinOthersThere() {
        dropSenders()
        joinBackers()
        joinCompanions()
    }

    /// «La sesión fue presidida por A y en ella participaron B y C»: the meeting that a pronoun before the verb means.
    func meantBefore(_ verb: VerbGroup, _ classes: UInt64) -> Int? {
        let pronoun = verb.first - 1
        guard !isSpoken, sentence.isClass(pronoun, closed.third), sentence.isWord(pronoun - 1, "en") else { return nil }
        return (sentence.range.lowerBound..<pronoun).last { sentence.nounClasses($0) & classes != 0 && !sentence.isName($0) }
    }

    /// «Por parte del Gobierno participaron los titulares de A y B»: a government comes by those of its own.
    private mutating func dropSenders() {
        guard lexicon.isSpanish else { return }
        for at in matches.indices
        where matches[at].parts.count > 2 && lexicon.frames[matches[at].frame].verbs & lexicon.governors.attend != 0 {
            for number in matches[at].used {
                let group = sentence.groups[number]
                guard group.slot == .by, group.entities.count == 1, let sender = group.entities.first,
                    sender.hasSuffix(".gobierno"),
                    (group.tokens.lowerBound..<group.phrasesStart(sentence)).contains(where: { sentence.isWord($0, "parte") })
                else { continue }
                matches[at].parts.removeAll { $0.entity == sender }
            }
        }
    }

    /// Leaves one telling of what a sentence tells of the same bodies in two ways.
    mutating func dropTwiceTold() {
        dropMarkedAgain()
        dropAgreedDeeds()
    }

    /// «A, B y C participan, con el apoyo de D»: who helps in what several do together is one more of them.
    private mutating func joinBackers() {
        guard lexicon.isSpanish, !isSpoken, matches.count > 1 else { return }
        for at in matches.indices {
            let helped = matches[at]
            // «con el apoyo de D», but not «obra financiada por D».
            guard lexicon.frames[helped.frame].connector == .support, sentence.isWord(helped.trigger.lowerBound, "con"),
                helped.status == .asserted || helped.status == .planned,
                let deed = matches.indices.first(where: { isDeed(matches[$0], of: helped) })
            else { continue }
            for part in helped.parts where part.role == .giver { add(part.entity, .party, at: part.at, to: &matches[deed]) }
            matches[deed].used.formUnion(helped.used)
            matches[at].parts = []
        }
        matches.removeAll { $0.parts.isEmpty }
    }

    /// Whether a match tells what those did whom another one says were helped, and nobody else.
    private func isDeed(_ deed: FrameMatch, of helped: FrameMatch) -> Bool {
        let frame = lexicon.frames[deed.frame]
        guard frame.isSymmetric, frame.connector == nil, deed.type == .cooperate || deed.type == .consult,
            deed.status == helped.status, deed.parts.count > 1
        else { return false }
        return Set(deed.entities) == Set(helped.parts.filter { $0.role != .giver }.map(\.entity))
    }

    /// «A recibió a B, quien estuvo acompañada por C»: who came with one of those who met was at the meeting.
    private mutating func joinCompanions() {
        guard lexicon.isSpanish, !isSpoken else { return }
        for (number, group) in sentence.groups.enumerated() where group.slot == .together && !group.isPlace {
            let start = group.tokens.lowerBound
            guard sentence.endsLikeParticiple(start), let relative = companionClause(before: start),
                let meeting = matches.indices.first(where: { at in
                    matches[at].type == .consult && matches[at].status == .asserted
                        && matches[at].used.contains { used in
                            let ended = sentence.groups[used].tokens.upperBound
                            return ended <= relative && relative - ended < 8
                                && !(ended..<relative).contains { sentence.isFinite($0) || sentence.isHardStop($0) }
                        }
                })
            else { continue }
            add(group, .party, to: &matches[meeting])
            matches[meeting].used.insert(number)
            matches[meeting].parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
            matches.removeAll { $0.type == .cooperate && $0.used.contains(number) }
            return
        }
    }

    /// The relative of «quien estuvo», «quienes iban», «que llegó», before a participle.
    private func companionClause(before participle: Int) -> Int? {
        var at = participle - 1
        while sentence.isAdverb(at) { at -= 1 }
        guard sentence.isFinite(at),
            (sentence.verb(at)?.classes ?? 0) & (lexicon.governors.stay | lexicon.governors.be | lexicon.governors.go) != 0
                || sentence.isWord(at, "llegó") || sentence.isWord(at, "acudió")
        else { return nil }
        at -= 1
        return sentence.isClass(at, closed.relative) && !sentence.isName(at) ? at : nil
    }

    /// «A y B acordaron trabajar juntos», «se comprometieron a integrar un frente»: what two agree to do is told once; so is what
    /// they do «para fortalecer la colaboración». What is done besides is another act: «me puse de acuerdo con A, con el que trabajo»;
    /// speech parts its clauses by nothing that could be read.
    private mutating func dropAgreedDeeds() {
        guard matches.count > 1 else { return }
        let all = matches
        matches = all.filter { deed in
            guard deed.type == .cooperate || deed.type == .agree else { return true }
            let parties = Set(deed.entities)
            return !all.contains { made in
                guard made.trigger != deed.trigger, made.status == .asserted || made.status == .planned,
                    Set(made.entities) == parties
                else { return false }
                if deed.status == .hypothetical { return true }
                if isSpoken, deed.status == .asserted { return false }
                let frame = lexicon.frames[made.frame]
                return (made.type == .agree || frame.verbs & lexicon.governors.agree != 0) && deed.type == .cooperate
                    && made.trigger.upperBound <= deed.trigger.lowerBound && isContent(deed.trigger.lowerBound, of: made)
            }
        }
    }

    /// Whether no other clause begins between what is agreed and the words of agreeing.
    private func isContent(_ at: Int, of made: FrameMatch) -> Bool {
        guard !hasHardStop(made.trigger.upperBound, at) else { return false }
        return !(made.trigger.upperBound..<at).contains {
            if sentence.isClass($0, closed.relative), !sentence.isName($0), $0 > made.trigger.upperBound,
                sentence.isPreposition($0 - 1) || sentence.isClass($0 - 1, closed.determiner) && sentence.isPreposition($0 - 2)
            {
                return true
            }
            return sentence.isClass($0, closed.conjunction) && !sentence.isName($0)
                && (sentence.isFinite($0 + 1) || sentence.isFinite($0 + 2) || sentence.isClass($0 + 1, closed.relative))
        }
    }

    /// «Al foro organizado por A asistieron», «en la reunión de ayer en Lima participaron»: the noun that opens the clause of who
    /// attends.
    func attended(_ classes: UInt64, by verb: VerbGroup) -> Int? {
        // «estuvieron A y B»
        let isStay = verb.classes & lexicon.governors.stay != 0 && verb.person == 3 && sentence.ends(verb.head, in: "n")
        guard lexicon.isSpanish, verb.classes & lexicon.governors.attend != 0 || isStay else { return nil }
        if let meant = meantBefore(verb, classes) { return meant }
        var at = verb.first - 1
        while at >= max(sentence.range.lowerBound, verb.first - 24), !sentence.isHardStop(at) {
            if isNews(at) {
                // «en la reunión, que se celebró en Lima, participaron»
                guard let relative = relative(leadingTo: at) else { break }
                at = relative - 1
                continue
            }
            if sentence.nounClasses(at) & classes != 0,
                let connector = sentence.connector(endingAt: at - 1) ?? sentence.connector(endingAt: at - 2),
                connector.slot == .in || connector.slot == .to || isDuringMeeting(connector.start, at)
                    || connector.slot == .of && connector.start == sentence.range.lowerBound,
                !sentence.isClass(connector.start - 1, closed.conditional)
            {
                return at
            }
            at -= 1
        }
        return nil
    }

    /// The relative right before a verb, with nothing but its pronouns or a short name between: «que se celebró», «que A convocó».
    private func relative(leadingTo verb: Int) -> Int? {
        var at = verb - 1
        while at > verb - 6, sentence.range.contains(at), !sentence.isComma(at) {
            if sentence.isClass(at, closed.relative), !sentence.isName(at) { return at }
            guard
                sentence.isName(at)
                    || sentence.isClass(at, closed.clitic | closed.determiner | closed.agent | closed.auxiliary | closed.adverb)
            else { return nil }
            at -= 1
        }
        return nil
    }

    /// A finite verb, which tells something else.
    func isNews(_ at: Int) -> Bool { sentence.isFinite(at) && !sentence.isParticiple(at) }
}
