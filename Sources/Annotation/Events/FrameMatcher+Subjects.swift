extension FrameMatcher {
    enum Subject {
        case group(Int)
        case bodies([String])
        case addressed([String])
        case none
    }

    func subject(of verb: VerbGroup) -> Subject {
        if let urged = verb.urged {
            for (number, group) in sentence.groups.enumerated() where urged.contains(group.phrasesStart(sentence)) {
                return .group(number)
            }
            return .none
        }
        if let origin = originSubject(of: verb) { return .group(origin) }
        if let holder = agreementHolder(of: verb) { return .group(holder) }
        if verb.person == 1, lexicon.isSpanish {
            // «la Secretaría y el Instituto publicamos»
            if let group = leftSubject(of: verb), sentence.groups[group].entities.count > 1,
                verb.first - sentence.groups[group].tokens.upperBound < 3
            {
                return .group(group)
            }
            if let list = ownList(after: verb) { return .group(list) }
            if let teller = unmarkedTeller(of: verb) { return .group(teller) }
            return speaker.isEmpty ? .none : .bodies(speaker)
        }
        // «tuvo usted una reunión», «usted nos ha apoyado»: who is spoken to.
        if isAddressed(verb) { return hearer.map { .bodies([$0]) } ?? .none }
        if !lexicon.isSpanish, sentence.isClass(verb.first - 1, closed.we) { return speaker.isEmpty ? .none : .bodies(speaker) }
        if let group = leftSubject(of: verb), !isOfEarlierClause(group, verb) {
            return singularAntecedent(of: verb, group).map { .bodies($0) } ?? .group(group)
        }
        // «La CNDH visitó la Fiscalía, con la que firmó»: who acts in the main clause.
        if lexicon.isSpanish, let relative = sentence.groups.last(where: { $0.isRelative && $0.tokens.upperBound == verb.first }),
            let opening = sentence.openingSubject, opening.tokens.upperBound < relative.tokens.lowerBound,
            !opening.entities.contains(where: relative.entities.contains),
            let number = sentence.groups.firstIndex(where: { $0.tokens == opening.tokens })
        {
            return .group(number)
        }
        let others = othersSubject(of: verb)
        if !others.isEmpty { return .bodies(others) }
        if let group = followingSubject(of: verb) ?? makerSubject(of: verb) ?? representedSubject(of: verb)
            ?? agreeingSubject(of: verb) ?? reportingSubject(of: verb) ?? leadingSubject(of: verb) ?? toldClauseSubject(of: verb)
        {
            return .group(group)
        }
        if let owners = possessedSubject(of: verb) { return .bodies(owners) }
        if !addressee.isEmpty { return .addressed(addressee) }
        let continued = continuedSubject(of: verb)
        return continued.isEmpty ? .none : .bodies(continued)
    }

    /// «nos ayuda A, nos ayuda B»: whether a name before a verb stands after its own, as one does after this verb.
    private func isOfEarlierClause(_ number: Int, _ verb: VerbGroup) -> Bool {
        let group = sentence.groups[number]
        guard lexicon.isSpanish, isSpoken, verb.person == 3, verb.dative > 0, group.tokens.upperBound == verb.first - 1,
            sentence.isComma(verb.first - 1) || sentence.isClass(verb.first - 1, closed.conjunction),
            sentence.groups.contains(where: { $0.slot == .subject && (1...3).contains($0.tokens.lowerBound - verb.head) })
        else { return false }
        return (group.tokens.lowerBound - 2..<group.tokens.lowerBound).contains { sentence.isFinite($0) && !sentence.isName($0) }
    }

    /// «Trabajamos unidos A, B y C»: the list after its verb of those who say «nosotros».
    private func ownList(after verb: VerbGroup) -> Int? {
        guard isSpoken, isPluralFirst(verb) else { return nil }
        return sentence.groups.firstIndex { group in
            group.slot == .subject && group.entities.count > 1 && (1...8).contains(group.tokens.lowerBound - verb.head)
                && !crosses(verb.head + 1, group.tokens.lowerBound)
                && !(verb.head + 1..<group.tokens.lowerBound).contains {
                    sentence.isPreposition($0) && !sentence.isOf($0) && sentence.connector(endingAt: $0)?.slot != .other
                        || sentence.isClass($0, closed.relative)
                }
        }
    }

    /// Whether «usted» stands right before or after the verb, and no preposition leads to it.
    private func isAddressed(_ verb: VerbGroup) -> Bool {
        guard isSpoken, lexicon.isSpanish, verb.person == 3, verb.tense != .infinitive else { return false }
        let before = verb.first - 1
        return sentence.isClass(verb.head + 1, closed.spokenTo) || sentence.isClass(verb.first + 1, closed.spokenTo)
            || sentence.isClass(before, closed.spokenTo) && !sentence.isPreposition(before - 1)
    }

    /// «A, B y C, que ya se reunió con nosotros»: a relative in the singular is about the last of a list.
    private func singularAntecedent(of verb: VerbGroup, _ number: Int) -> [String]? {
        let group = sentence.groups[number]
        // «que se reunió», and not «que se firmó».
        let isPronominal = sentence.verb(verb.head).map { $0.plain != $0.classes } ?? false
        guard lexicon.isSpanish, group.phrases.count > 1, verb.person == 3, !verb.isReflexive || isPronominal,
            group.tokens.upperBound < verb.first,
            sentence.isClass(verb.first - 1, closed.relative), verb.first - 1 - group.tokens.upperBound < 2,
            let finite = (verb.first...verb.head).first(where: { sentence.isFinite($0) }), !sentence.ends(finite, in: "n")
        else { return nil }
        return sentence.phrases[group.phrases.upperBound - 1].entities
    }

    /// «desde A se crearon», «desde A hemos trabajado con B»: in speech who does it, being no place.
    func isOrigin(_ group: NameGroup) -> Bool {
        lexicon.isSpanish && group.slot == .from && !group.isPlace && sentence.isWord(group.tokens.lowerBound, "desde")
    }

    /// The subject that «desde» leads to, beside its verb.
    private func originSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish else { return nil }
        return sentence.groups.firstIndex { group in
            guard isOrigin(group) else { return false }
            return group.tokens.upperBound <= verb.first && verb.first - group.tokens.upperBound < 4
                && !crosses(group.tokens.upperBound, verb.first)
                || (1...3).contains(group.tokens.lowerBound - verb.head)
        }
    }

    /// «A publica una encuesta que lleva a cabo junto con B»: who makes what the relative clause is about.
    private func makerSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, verb.person == 3, sentence.isClass(verb.first - 1, closed.relative),
            !sentence.isPreposition(verb.first - 2), !sentence.isName(verb.first - 2), let opening = sentence.openingSubject,
            opening.tokens.upperBound < verb.first - 2,
            !sentence.groups.contains(where: {
                $0.slot == .subject && (0...4).contains($0.tokens.lowerBound - verb.head)
                    || $0.tokens.lowerBound >= opening.tokens.upperBound && $0.tokens.upperBound < verb.first
            })
        else { return nil }
        let finite = (opening.tokens.upperBound..<verb.first - 1).filter { sentence.isFinite($0) }
        let making = lexicon.jointActs | lexicon.governors.hold | lexicon.governors.sign
        // «A y B entraron, en una inspección que hicieron en conjunto»: who are two do it together, whatever else they do.
        let isShared = opening.entities.count > 1 && verb.classes & lexicon.governors.cooperate != 0
        guard finite.count == 1, let act = finite.first, isShared || (sentence.verb(act)?.classes ?? 0) & making != 0,
            !hasHardStop(opening.tokens.upperBound, verb.first),
            sentence.ends(act, in: "n") == sentence.ends(verb.head, in: "n")
        else { return nil }
        return sentence.groups.firstIndex { $0.tokens == opening.tokens }
    }

    /// "Having met in Lima, the leaders of A and B": the subject of the main clause after the comma.
    private func followingSubject(of verb: VerbGroup) -> Int? {
        guard verb.first == sentence.range.lowerBound,
            verb.isTemporal || verb.tense == .gerund || lexicon.isSpanish && verb.tense == .participle
                || !lexicon.isSpanish && sentence.isClass(verb.first, closed.have) && sentence.ends(verb.first, in: "ing")
        else { return nil }
        guard let comma = commaBeforeSubject(verb.head, verb.head + 24), !crosses(verb.head + 1, comma) else { return nil }
        return sentence.groups.firstIndex { $0.slot == .subject && $0.tokens.lowerBound == comma + 1 }
    }

    /// The bodies of an earlier sentence that a verb without a subject of its own, or with a pronoun for one, continues.
    func continuedSubject(of verb: VerbGroup) -> [String] {
        // «ha habido tres sesiones»: there is no subject.
        let isExistential =
            isSpoken && lexicon.isSpanish && verb.classes & lexicon.governors.have != 0
            && sentence.verb(verb.head + 1)?.form.tense != .participle
        guard !discourse.isEmpty, !verb.isIdle, !isExistential else { return [] }
        if !lexicon.isSpanish {
            var at = verb.first - 1
            while sentence.isClass(at, closed.both) || sentence.isAdverb(at), at > verb.first - 3 { at -= 1 }
            if opensWithPossessive(verb.first) { return discourse.topic }
            guard
                !(sentence.range.lowerBound..<max(sentence.range.lowerBound, at)).contains(where: {
                    sentence.isFinite($0) || sentence.isHardStop($0)
                })
            else { return [] }
            if sentence.isClass(at, closed.they) {
                return discourse.parties.count > 1 && discourse.isRecent ? discourse.parties : discourse.subject
            }
            return sentence.isClass(at, closed.pronoun) && discourse.subject.count == 1 ? discourse.subject : []
        }
        guard verb.tense != .infinitive, verb.tense != .gerund else { return [] }
        if opensWithPossessive(verb.first) { return discourse.topic }
        if meansThoseTold(verb) { return discourse.parties }
        if tellsOfOwnBody(verb) { return discourse.subject }
        guard verb.tense != .participle, opens(verb.first) || opensTold(verb) else { return [] }
        return discourse.subject.count < 2 && isOfThoseTold(verb) ? discourse.parties : discourse.subject
    }

    /// «Su presidenta ofreció», "Its work is funded by": what belongs to the one spoken of.
    private func opensWithPossessive(_ first: Int) -> Bool {
        let start = sentence.range.lowerBound
        guard sentence.isClass(start, closed.possessive), first - start < 16 else { return false }
        var end = first
        while lexicon.isSpanish, end > start + 1, sentence.isClass(end - 1, closed.clitic) { end -= 1 }
        // «Su titular, Ana Ruiz, se reunió»: who it is, between commas or not.
        if !isSpoken, lexicon.isSpanish, sentence.isComma(end - 1) || sentence.tokens[end - 1].isCapitalised {
            if sentence.isComma(end - 1) { end -= 1 }
            let named = end
            while end > start + 1, sentence.tokens[end - 1].isCapitalised || sentence.isSlight(end - 1),
                !sentence.isFinite(end - 1)
            {
                end -= 1
            }
            if end == named { end = sentence.isComma(named) ? named + 1 : named } else if sentence.isComma(end - 1) { end -= 1 }
        }
        guard end - start < 8 else { return false }
        return !(start..<end).contains {
            sentence.isName($0) || sentence.isFinite($0) && !sentence.isClass($0, closed.auxiliary) || sentence.isComma($0)
        }
    }

    /// Whether nothing but adverbs and phrases with a preposition stands before the verb: no subject that is no name.
    func opens(_ first: Int) -> Bool {
        var at = sentence.range.lowerBound
        if opensWithPhrase(from: at, to: first) { return true }
        // «Los vecinos recibirán clases, harán simulacros»: who acts in the clause before.
        if !isSpoken, let before = (at..<max(at, first)).first(where: { sentence.isFinite($0) && !sentence.isName($0) }),
            let earlier = sentence.verbGroup(at: before), earlier.first < first, !opens(earlier.first)
        {
            return false
        }
        var isStart = true
        while at < first {
            if sentence.isHardStop(at) { return false }
            if sentence.isComma(at) {
                isStart = true
            } else if isStart {
                guard !sentence.isName(at),
                    sentence.isPreposition(at)
                        || sentence.isClass(at, closed.clitic | closed.conjunction | closed.negation) || sentence.isAdverb(at)
                        || sentence.verb(at)?.form.tense == .gerund
                else { return opensWithDays(first) }
                isStart = sentence.isClass(at, closed.conjunction | closed.negation | closed.clitic) || sentence.isAdverb(at)
            }
            at += 1
        }
        return isStart || opensWithDays(first)
    }

    /// «Del 12 al 15 de junio recorrieron»: days before the verb without a comma, and no subject after it.
    private func opensWithDays(_ first: Int) -> Bool {
        let start = sentence.range.lowerBound
        guard first - start < 10, sentence.isPreposition(start) || sentence.isClass(start, closed.determiner) else {
            return false
        }
        var hasNumber = false
        for at in start..<first {
            if sentence.tokens[at].isNumber { hasNumber = true }
            guard !sentence.isName(at), sentence.tokens[at].isNumber || sentence.tokens[at].isWord, sentence.nounClasses(at) == 0,
                !sentence.isClass(at, closed.agent | closed.collective | closed.body | closed.relative)
            else { return false }
        }
        return hasNumber
            && !sentence.groups.contains {
                $0.slot == .subject && $0.tokens.lowerBound > first && !crosses(first + 2, $0.tokens.lowerBound)
            }
    }

    func leftSubject(of verb: VerbGroup) -> Int? {
        var at = verb.first - 1
        var isOpen = sentence.isClass(at, closed.conjunction) || sentence.isComma(at) || verb.isTemporal
        if !lexicon.isSpanish, sentence.isClass(at, closed.pronoun) { isOpen = true }
        if let adversative = adversative(before: verb) {
            at = adversative - 1
            isOpen = true
        }
        var sawRelative = false
        while sentence.range.contains(at), at > verb.first - 90 {
            if sentence.isHardStop(at) { return nil }
            if let phrase = sentence.phraseIndex(at) {
                let number = sentence.groupIndex(ofPhrase: phrase)
                let group = sentence.groups[number]
                // "told B it would help": whom the subject told.
                if !lexicon.isSpanish, group.slot == .subject, sentence.isClass(verb.first - 1, closed.pronoun),
                    !sentence.isClass(group.tokens.lowerBound, closed.relative),
                    let told = sentence.verb(group.tokens.lowerBound - 1),
                    told.form.isFinite, told.classes & lexicon.governors.say != 0
                {
                    at = group.tokens.lowerBound - 1
                    isOpen = true
                    continue
                }
                // "will visit B, during which it is to meet C": whom the main clause is done to.
                if !lexicon.isSpanish, sawRelative, group.slot == .subject, sentence.isClass(verb.first - 1, closed.pronoun),
                    sentence.verb(group.tokens.lowerBound - 1) != nil
                {
                    at = group.tokens.lowerBound - 1
                    continue
                }
                if group.slot == .subject, !group.isPossessive || ownsPerson(group, before: verb), !isWon(group, by: verb) {
                    if let earlier = verbOfObject(group, before: verb) {
                        if let own = leftSubject(of: earlier), own != number { return own }
                        if hasNamelessSubject(earlier) { return nil }
                    }
                    return isOfMatter(group, verb) ? nil : number
                }
                at = group.tokens.lowerBound - 1
                continue
            }
            if sentence.isClass(at, closed.relative), !sentence.isName(at) {
                // «el Comité, que firmó», «el Comité, el cual existe y firmó»: the name before the relative.
                var before = at - 1
                if sentence.isClass(before, closed.determiner) { before -= 1 }
                if sentence.isComma(before) { before -= 1 }
                while sentence.isSlight(before) { before -= 1 }
                // "its session, during which it held talks", «la sesión, durante la cual sostuvo»: who acts in the main clause.
                if !sawRelative, isAdverbialRelative(at, verb) {
                    isOpen = true
                    sawRelative = true
                    at -= 1
                    continue
                }
                if !sawRelative, let phrase = sentence.phraseIndex(before), !sentence.isPreposition(at - 1) {
                    return sentence.groupIndex(ofPhrase: phrase)
                }
                if !sawRelative, let described = describedBody(before: at) ?? oneOfThose(before: at) { return described }
                if !sawRelative, let held = heldPost(before: at) { return held }
                // «viajó a Lima, donde la empresa se reunió»: another subject, that is no name.
                if !sawRelative, opensForeignClause(at, verb) { return nil }
                if !sawRelative, at >= verb.first - 2 {
                    // «anunció que firmará»: the announcer.
                    guard let governing = sentence.verb(sentence.skippingAdverbs(before)),
                        governing.classes
                            & (lexicon.governors.say | lexicon.governors.agree | lexicon.governors.plan | lexicon.governors.commit)
                            != 0
                    else { return nil }
                    isOpen = true
                } else {
                    isOpen = true
                }
                sawRelative = true
            } else if sentence.isClass(at, closed.subordinator) {
                // "was quoted as saying"
                // "estranged since 2016": a preposition here.
                let isPhrase =
                    sentence.connector(endingAt: at) != nil && !(at + 1..<verb.first).contains { sentence.isFinite($0) }
                guard !lexicon.isSpanish, isPhrase || sentence.verb(at + 1)?.form.tense == .gerund else { return nil }
            } else if sentence.isFinite(at) {
                guard isOpen || sawRelative else { return nil }
                isOpen = false
                while sentence.isClass(at - 1, closed.auxiliary) || sentence.isAdverb(at - 1) { at -= 1 }
            }
            at -= 1
        }
        return nil
    }

    /// «no sólo visitó B, sino que firmó», "sent a team but did not meet", "not only met B but also signed": the word that goes on
    /// with the subject of the clause before.
    private func adversative(before verb: VerbGroup) -> Int? {
        let at = sentence.skippingAdverbs(verb.first - 1)
        if !lexicon.isSpanish { return sentence.isWord(at, "but") ? at : nil }
        return sentence.isClass(at, closed.relative) && sentence.isWord(at - 1, "sino") ? at - 1 : nil
    }

    /// «A visitó B y se reunió con C», "A visited B and met C": the verb of the clause before, whose object stands next to it.
    private func verbOfObject(_ group: NameGroup, before verb: VerbGroup) -> VerbGroup? {
        let adversative = adversative(before: verb)
        let sign = adversative ?? verb.first - 1
        guard group.tokens.upperBound <= sign,
            adversative != nil || sentence.isClass(sign, closed.conjunction)
                || sentence.isComma(sign) && group.tokens.upperBound == sign,
            !(group.tokens.upperBound..<sign).contains(where: { sentence.isFinite($0) })
        else { return nil }
        var before = group.tokens.lowerBound - 1
        while sentence.isClass(before, closed.determiner), !sentence.isFinite(before) { before -= 1 }
        guard sentence.isFinite(before), !sentence.isName(before), let earlier = sentence.verbGroup(at: before),
            earlier.head == before, earlier.first < verb.first, earlier.person == verb.person, !earlier.isReflexive,
            sentence.ends(before, in: "n") == sentence.ends(verb.head, in: "n") || !lexicon.isSpanish
        else { return nil }
        return earlier
    }

    /// «La relatora visitó B», but «En el acto estuvo B», «El acto lo encabezó B»: whether what stands before a verb and is no name acts.
    private func hasNamelessSubject(_ verb: VerbGroup) -> Bool {
        guard lexicon.isSpanish else { return true }
        guard (verb.first...verb.head).allSatisfy({ !sentence.isClass($0, closed.clitic) }) else { return false }
        var start = verb.first
        while start > sentence.range.lowerBound, !sentence.isComma(start - 1), !sentence.isHardStop(start - 1),
            !sentence.isClass(start - 1, closed.relative)
        { start -= 1 }
        return start < verb.first && sentence.isClass(start, closed.determiner) && !sentence.isPreposition(start)
    }

    /// "A and B were among the bodies that discussed": those of whom the relative tells.
    private func oneOfThose(before relative: Int) -> Int? {
        guard !lexicon.isSpanish else { return nil }
        var at = relative - 1
        while at > relative - 7, sentence.range.contains(at), sentence.tokens[at].isWord, !sentence.isName(at),
            !sentence.isWord(at, "among")
        { at -= 1 }
        var before = at - 2
        while sentence.isSlight(before) { before -= 1 }
        guard sentence.isWord(at, "among"), sentence.isClass(at - 1, closed.be), let phrase = sentence.phraseIndex(before),
            case let number = sentence.groupIndex(ofPhrase: phrase), sentence.groups[number].slot == .subject
        else { return nil }
        return number
    }

    /// "Prison Service complaints go to": what is of a body, or against it, and acts by itself.
    private func isOfMatter(_ group: NameGroup, _ verb: VerbGroup) -> Bool {
        // "B shares an office"
        group.tokens.upperBound < verb.first && isOfMatter(group)
    }

    /// "handled Board complaints", "gave Union citizens the right": what is not the body's own doing.
    func isOfMatter(_ group: NameGroup) -> Bool {
        guard !lexicon.isSpanish else { return false }
        let noun = group.tokens.upperBound
        return sentence.gate(noun).contains(.matter) && !sentence.isName(noun)
            && !sentence.tokens[noun].isCapitalised
    }

    /// «ganamos la Presidencia y me invitaron»: what a first person does something with does not act next.
    private func isWon(_ group: NameGroup, by verb: VerbGroup) -> Bool {
        guard isSpoken, lexicon.isSpanish, group.tokens.upperBound < verb.first else { return false }
        var before = group.tokens.lowerBound - 1
        while sentence.isClass(before, closed.determiner) { before -= 1 }
        return !sentence.isName(before) && sentence.isFinite(before) && sentence.ends(before, in: "mos")
    }

    /// "during which it", «en la que»: a relative of time or place, whose clause has no subject but a pronoun.
    private func isAdverbialRelative(_ at: Int, _ verb: VerbGroup) -> Bool {
        let isPronoun = sentence.isClass(verb.first - 1, closed.pronoun) && at == verb.first - 2
        // «escogieron A y B el plan, en cuyo desarrollo contaron con C»
        if !isSpoken, at == verb.first - 2, sentence.isPreposition(at - 1),
            sentence.isWord(at, "cuyo") || sentence.isWord(at, "cuya")
        {
            return true
        }
        guard lexicon.isSpanish ? at == verb.first - 1 : isPronoun else { return false }
        // «firmó con B un convenio por el que cederá»: who signed it.
        if !isSpoken, lexicon.isSpanish, isUnderAgreement(verb) {
            return !sentence.groups.contains { $0.slot == .subject && (1...4).contains($0.tokens.lowerBound - verb.head) }
        }
        // «viajó a Lima, donde se reunió con B»
        if !isSpoken, lexicon.isSpanish, sentence.isWord(at, "donde"), sentence.isComma(at - 1) {
            return !sentence.groups.contains { $0.slot == .subject && (1...4).contains($0.tokens.lowerBound - verb.head) }
        }
        var before = at - 1
        if lexicon.isSpanish, sentence.isClass(before, closed.determiner) { before -= 1 }
        guard before < at - 1 || !lexicon.isSpanish, let connector = sentence.connector(endingAt: before) else { return false }
        var noun = connector.start - 1
        if sentence.isComma(noun) { noun -= 1 }
        guard [.in, .other].contains(connector.slot), !sentence.isName(noun) else { return false }
        // «en el que participaron A y B»: its subject stands after the verb; "in which they praised A": its object.
        return !lexicon.isSpanish
            || !sentence.groups.contains { $0.slot == .subject && (1...4).contains($0.tokens.lowerBound - verb.head) }
    }

    func take(_ subject: Subject, into match: inout FrameMatch, _ frame: Frame, passive: Bool) {
        let role = frame.roles[(passive ? Frame.Slot.object : .subject).rawValue]
        switch subject {
        case .none: break
        case .bodies(let entities), .addressed(let entities):
            guard let role else { return }
            for entity in entities { add(entity, role, at: match.trigger.lowerBound, to: &match) }
        case .group(let number):
            guard let role else { return }
            let group = sentence.groups[number]
            // «la CNDH, a través del MNPT, se reunió»: the organ acts, and `parents` leads to its body.
            if let organ = organ(after: number, before: match.trigger.upperBound) {
                for entity in sentence.groups[organ].entities {
                    add(entity, .organ, at: group.tokens.lowerBound, to: &match)
                }
                match.used.formUnion([number, organ])
                return
            }
            add(group, role, to: &match)
            match.used.insert(number)
        }
    }

    func organ(after number: Int, before end: Int) -> Int? {
        let next = number + 1
        guard next < sentence.groups.count, sentence.groups[next].slot == .organ,
            sentence.groups[next].tokens.lowerBound < end + 8
        else { return nil }
        return next
    }

    /// «ni A ni B firmaron», "neither A nor B signed": where the second denial stands within a group.
    func denial(within number: Int) -> Range<Int>? {
        let group = sentence.groups[number]
        guard group.phrases.count > 1,
            let at = group.tokens.first(where: {
                !sentence.isName($0) && (sentence.isWord($0, "ni") || sentence.isWord($0, "nor"))
            })
        else { return nil }
        return at..<at + 1
    }
}
