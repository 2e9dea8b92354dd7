extension Sentence {
    /// The verb group whose verb is at `index`, or nil where the token is no verb here.
    ///
    /// - Parameter depth: how many governing verbs may still be read; hostile chains of them end there.
    func verbGroup(at index: Int, depth: Int = 3) -> VerbGroup? {
        guard let reading = verb(index) else { return nil }
        return lexicon.isSpanish
            ? spanishGroup(at: index, reading, depth: depth) : englishGroup(at: index, reading, depth: depth)
    }

    // MARK: - Spanish

    private func spanishGroup(at index: Int, _ reading: EventLexicon.VerbReading, depth: Int) -> VerbGroup {
        let closed = lexicon.closed
        let governors = lexicon.governors
        var group = VerbGroup(head: index, first: index, person: reading.form.person, tense: reading.form.tense)
        group.classes = reading.classes
        if reading.form.tense == .infinitive || reading.form.tense == .gerund, endsInSe(index) { group.isReflexive = true }
        // «ayudarnos», «apoyándonos»
        if reading.form.tense == .infinitive || reading.form.tense == .gerund, ends(index, in: "nos") { group.dative = 1 }
        var before = skipBack(&group)
        switch reading.form.tense {
        case .participle:
            if let auxiliary = verb(before), auxiliary.classes & (governors.be | governors.stay) != 0 {
                // «estamos agradecidos»: who is so thanks.
                group.isPassive = reading.classes & governors.thank == 0 || auxiliary.classes & governors.stay == 0
                adopt(&group, auxiliary, at: before)
                before = skipBack(&group)
                // «podría ser firmado», «va a ser firmado»
                if auxiliary.form.tense == .infinitive {
                    var governed = group
                    governInfinitive(&governed, depth: depth)
                    if !governed.isIdle { return governed }
                }
                // «ha sido firmado»
                if auxiliary.form.tense == .participle, let have = verb(before), have.classes & governors.have != 0 {
                    adopt(&group, have, at: before)
                    group.tense = .preterite
                    before = skipBack(&group)
                }
            } else if let auxiliary = verb(before), auxiliary.classes & governors.have != 0 {
                adopt(&group, auxiliary, at: before)
                group.tense = .preterite
                // «podíamos haber acudido»
                if auxiliary.form.tense == .infinitive {
                    governInfinitive(&group, depth: depth)
                    return group
                }
                before = skipBack(&group)
            } else {
                group.isPassive = true
                return group
            }
        case .gerund:
            if let auxiliary = verb(before), auxiliary.classes & (governors.stay | governors.proceed | governors.go) != 0,
                depth > 0,
                let governing = verbGroup(at: before, depth: depth - 1)
            {
                govern(&group, by: governing)
                return group
            }
            group.first = index
            return group
        case .infinitive:
            governInfinitive(&group, depth: depth)
            return group
        default:
            group.status = Self.status(of: reading.form.tense)
            if group.status != .asserted { group.cue = index..<index + 1 }
        }
        // «se haya reunido»
        var auxiliary = group.first
        while isClass(auxiliary, closed.clitic), auxiliary < index { auxiliary += 1 }
        let isSubjunctive = lexicon.isVerb(tokens[auxiliary].id, .subjunctive)
        if group.status == .hypothetical, isSubjunctive || reading.form.tense == .subjunctive { readSubjunctive(&group, before) }
        negate(&group, before)
        if isClass(before, closed.conditional) || isClass(group.first - 1, closed.conditional) {
            group.status = .hypothetical
            group.cue = group.cue ?? before..<before + 1
        } else if isClass(before, closed.spokenTo), isClass(before - 1, closed.conditional),
            !tokens[before - 1].flags.contains(.accented)
        {
            // «si usted nos apoya»
            group.status = .hypothetical
            group.cue = before - 1..<before
        }
        return group
    }

    /// «para que», «sin que», «negó que», «está previsto que» before a subjunctive: a purpose, what was not, what is to be.
    private func readSubjunctive(_ group: inout VerbGroup, _ before: Int) {
        let closed = lexicon.closed
        var at = before
        while at > before - 40, range.contains(at), !isHardStop(at), !isFinite(at) {
            if isClass(at, closed.relative), !isName(at) { break }
            at -= 1
        }
        guard at > before - 40, range.contains(at), isClass(at, closed.relative), !isName(at) else { return }
        if isClass(at - 1, closed.purpose) {
            if at == before { group.isIdle = true }
            return
        }
        if isClass(at - 1, closed.without) {
            group.status = .negated
            group.cue = at - 1..<at
            return
        }
        // «fracasó el intento de que»
        var governor = at - 1
        while governor > at - 10, range.contains(governor), !isHardStop(governor), !isName(governor) {
            if let reading = verb(governor) {
                if reading.classes & lexicon.governors.deny != 0, reading.form.isFinite {
                    group.status = .negated
                    group.cue = governor..<governor + 1
                } else if reading.classes & lexicon.governors.plan != 0 {
                    group.status = .planned
                    group.cue = governor..<governor + 1
                } else if reading.classes & (lexicon.governors.thank | lexicon.governors.praise | lexicon.governors.celebrate)
                    != 0,
                    reading.form.isFinite, Self.status(of: reading.form.tense) == .asserted
                {
                    // «celebró que firmaran»: they did.
                    group.status = .asserted
                    group.cue = nil
                }
                return
            }
            governor -= 1
        }
    }

    private func endsInSe(_ index: Int) -> Bool {
        let end = Int(tokens[index].end)
        return end >= 3 && text[end - 1] == UInt8(ascii: "e") && text[end - 2] == UInt8(ascii: "s")
    }

    /// Passes over pronouns and adverbs before the group; the token before them.
    private func skipBack(_ group: inout VerbGroup) -> Int {
        let closed = lexicon.closed
        var at = group.first - 1
        var steps = 0
        while steps < 4, isClass(at, closed.clitic) || isAdverb(at), !isName(at) {
            // «si logramos» is not «sí logramos».
            if isClass(at, closed.conditional), !tokens[at].flags.contains(.accented) { break }
            // «la» is an article unless a verb follows it at once.
            if isClass(at, closed.clitic), !isClass(at, closed.adverb) {
                if isSe(at) || group.person == 1 && isClass(at, closed.firstPerson) && isClass(at, closed.dative) {
                    group.isReflexive = true
                }
                if isClass(at, closed.dative), !group.isReflexive || !isClass(at, closed.firstPerson) {
                    group.dative = isClass(at, closed.firstPerson) ? 1 : 3
                }
            }
            group.first = at
            at -= 1
            steps += 1
        }
        return at
    }

    private func isSe(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.end - token.start == 2 && text[Int(token.start)] | 32 == UInt8(ascii: "s")
            && text[Int(token.start) + 1] | 32 == UInt8(ascii: "e")
    }

    private func adopt(_ group: inout VerbGroup, _ auxiliary: EventLexicon.VerbReading, at index: Int) {
        group.first = index
        group.person = auxiliary.form.person
        let status = Self.status(of: auxiliary.form.tense)
        if status != .asserted {
            group.status = status
            group.cue = index..<index + 1
        }
        if auxiliary.form.isFinite { group.tense = auxiliary.form.tense }
    }

    static func status(of tense: VerbForm.Tense) -> CooperationEvent.Status {
        switch tense {
        case .future: .planned
        case .conditional, .subjunctive: .hypothetical
        default: .asserted
        }
    }

    func negate(_ group: inout VerbGroup, _ before: Int) {
        // «no sólo nos ayuda A»: he does.
        guard isClass(before, lexicon.closed.negation), !isClass(before + 1, lexicon.closed.only) else { return }
        group.status = .negated
        group.cue = before..<before + 1
        group.first = before
    }

    // MARK: - Governing verbs

    /// What a governing verb makes of the group.
    func govern(_ group: inout VerbGroup, by governing: VerbGroup) {
        let governors = lexicon.governors
        let classes = governing.classes
        group.first = governing.first
        group.person = governing.person
        if governing.urged != nil { group.urged = governing.urged }
        // «nos está ayudando», «les vamos a entregar»
        let auxiliaries =
            governors.stay | governors.go | governors.modal | governors.proceed | governors.achieve | governors.have
        if group.dative == 0, classes & auxiliaries != 0 { group.dative = governing.dative }
        // «me tocó hablar con A»: who the dative is does it.
        if governing.dative == 1, gate(governing.head).contains(.befalling) {
            group.person = 1
            group.dative = 0
        }
        // «se podrían crear empleos», «se van a entregar», but «se va a trabajar»: he leaves.
        let helping = governors.modal | governors.achieve | governors.proceed | governors.stay
        let isHelped = classes & helping != 0 || classes & governors.go != 0 && group.classes & governors.work == 0
        if governing.isReflexive, isHelped { group.isReflexive = true }
        // «desmintió haber firmado»
        let isPerfect = lexicon.isSpanish && verb(group.head)?.form.tense == .participle
        let isDenial = isPerfect && classes & governors.deny != 0
        if isDenial, governing.status == .asserted {
            group.status = .negated
            group.cue = governing.head..<governing.head + 1
            return
        }
        // «dijo haber firmado»
        if isPerfect, classes & governors.say != 0, classes & (governors.plan | governors.accuse) == 0,
            governing.status == .asserted, !governing.isIdle
        {
            return
        }
        if classes & governors.accuse != 0 && classes & governors.say == 0 {
            group.isIdle = true
            return
        }
        if classes & governors.refuse != 0 {
            group.status = governing.status == .negated ? .asserted : .negated
            // «no descarta firmar», "has not ruled out signing": it may be, and is not.
            let words: [StaticString] =
                lexicon.isSpanish ? ["descarta", "descartan", "descartó", "descartaron"] : ["rule", "rules", "ruled"]
            if group.status == .asserted, words.contains(where: { isWord(governing.head, $0) }) { group.status = .hypothetical }
            group.cue = governing.head..<governing.head + 1
            return
        }
        if governing.status != .asserted {
            group.status = governing.status
            group.cue = governing.cue
            if classes & (governors.agree | governors.offer | governors.commit) != 0 { group.isUndertaking = true }
            return
        }
        if governing.isIdle { group.isIdle = true }
        let cue = governing.head..<governing.head + 1
        // «estamos por firmar»
        let isAboutTo = classes & governors.stay != 0 && lexicon.isSpanish && connector(endingAt: group.head - 1)?.slot == .by
        // «va coordinando»: it goes on.
        let isGoingOn = classes & governors.go != 0 && verb(group.head)?.form.tense == .gerund
        if isGoingOn, lexicon.isSpanish {
            group.status = governing.status
            group.cue = governing.cue
        } else if classes & governors.go != 0 || isAboutTo {
            group.status = .planned
            group.cue = cue
        } else if classes & governors.have != 0, lexicon.isSpanish, verb(group.head)?.form.tense == .infinitive {
            // «ha de firmar»
            group.status = .hypothetical
            group.cue = cue
        } else if classes & governors.modal != 0, classes & governors.agree == 0 || governing.tense == .present {
            // «tuvo que firmar», «pudo firmar» are done; «debió firmar» is what was due, «pudo haber firmado» what may be.
            if governing.tense != .preterite || !lexicon.isSpanish || mayBePresent(governing.head)
                || verb(group.head)?.form.tense == .participle && group.tense == .preterite
                || ["debió", "debieron"].contains(where: { isWord(governing.head, $0) })
            {
                group.status = .hypothetical
                group.cue = cue
            }
        } else if classes & governors.urge != 0 {
            group.status = .hypothetical
            group.cue = cue
        } else if classes & governors.commit != 0 {
            group.isUndertaking = true
            if governing.tense == .present, governing.person == 3 {
                group.status = .planned
                group.cue = cue
            }
        } else if classes & (governors.agree | governors.offer) != 0 {
            group.isUndertaking = true
        } else if classes & governors.plan != 0 {
            // «estuvo a punto de firmar»
            let isPast = governing.tense == .preterite
            let isMissed = isPast && (cue.upperBound..<max(cue.upperBound, group.head)).contains { gate($0).contains(.brink) }
            group.status = isMissed ? .negated : .planned
            group.cue = cue
        } else if classes & governors.wish != 0 {
            group.status = .hypothetical
            group.cue = cue
        } else if classes & (governors.achieve | governors.proceed | governors.stay | governors.have) != 0 {
            group.status = governing.status
            group.cue = governing.cue
            // «prometió seguir colaborando»
            if governing.isUndertaking { group.isUndertaking = true }
        } else {
            group.isIdle = true
        }
    }

    /// «requerimos», «necesitamos»: the present has the same form.
    private func mayBePresent(_ index: Int) -> Bool {
        lexicon.isVerb(tokens[index].id, .present, person: 1) && ends(index, in: "mos")
    }

    func governInfinitive(_ group: inout VerbGroup, depth: Int) {
        let closed = lexicon.closed
        var at = group.first - 1
        while isClass(at, closed.clitic) || isAdverb(at), !isClass(at, closed.link), !isName(at), at > group.first - 4 {
            at -= 1
        }
        guard depth > 0, range.contains(at) else {
            group.isIdle = true
            return
        }
        if isClass(at, closed.purpose | closed.link), governByReadiness(&group, at - 1) { return }
        // «aprovechó la visita para donar», "used the occasion to donate", «tiene previsto firmar»
        let isLed = isClass(at, closed.purpose | closed.link)
        if isLed || lexicon.isSpanish,
            let governor = verbWithTail(endingAt: isLed && !isClass(at, closed.purpose) ? at - 1 : at),
            let governing = verbGroup(at: governor, depth: depth - 1)
        {
            govern(&group, by: governing)
            return
        }
        if readTemporal(&group, at) { return }
        if isClass(at, closed.purpose) {
            // «compromiso … para trabajar», «disposición para colaborar»
            if !governByNoun(&group, before: at, reach: 8), !governByTravel(&group, before: at, depth: depth) {
                group.isIdle = true
            }
            return
        }
        if isClass(at, closed.conjunction) || isComma(at) {
            var other = at - 1
            while other > at - 14, range.contains(other), !isHardStop(other) {
                if let reading = verb(other), reading.form.tense == .infinitive {
                    var earlier = VerbGroup(head: other, first: other, tense: .infinitive)
                    governInfinitive(&earlier, depth: depth - 1)
                    let head = group.head
                    let classes = group.classes
                    group = earlier
                    group.head = head
                    group.classes = classes
                    return
                }
                if isFinite(other) { break }
                other -= 1
            }
            group.isIdle = true
            return
        }
        var governor = at
        if isClass(at, closed.link) {
            governor = at - 1
            // "has yet to sign"
            if !lexicon.isSpanish, isWord(governor, "yet"), isClass(governor - 1, closed.have | closed.be) {
                group.status = .negated
                group.cue = governor..<governor + 1
                group.first = governor - 1
                return
            }
            while isClass(governor, closed.negation) || isAdverb(governor), !isClass(governor, closed.able), governor > at - 3 {
                if isClass(governor, closed.negation) {
                    // "decided not to return"
                    group.status = .negated
                    group.cue = governor..<governor + 1
                    let decision = lexicon.isSpanish || depth < 1 ? nil : verbGroup(at: governor - 1, depth: depth - 1)
                    group.first = decision?.first ?? governor
                    return
                }
                governor -= 1
            }
            if isClass(governor, closed.purposeNoun) {
                group.isIdle = true
                return
            }
            // "ought to resume", "would be able to second"
            if !lexicon.isSpanish, isClass(governor, closed.would | closed.able) {
                readAbility(&group, governor)
                return
            }
            // "had to meet": they did; "has to meet"
            if !lexicon.isSpanish, isClass(governor, closed.have) {
                group.first = governor
                if isWord(governor, "had") {
                    group.tense = .preterite
                } else {
                    group.status = .hypothetical
                    group.cue = governor..<governor + 1
                }
                return
            }
            // "is to visit", "are due to meet"
            if !lexicon.isSpanish, isClass(governor, closed.be | closed.slated) {
                group.status = .planned
                group.cue = governor..<governor + 1
                while isClass(governor - 1, closed.auxiliary) || isAdverb(governor - 1) { governor -= 1 }
                group.first = governor
                return
            }
        }
        if isClass(at, closed.without) {
            // «se despidieron sin llegar a un acuerdo»: who acts in the main clause.
            var main = at - 1
            while main > at - 20, range.contains(main), !isHardStop(main) {
                if isFinite(main) {
                    group.first = verbGroup(at: main, depth: depth - 1)?.first ?? main
                    group.status = .negated
                    group.cue = at..<at + 1
                    return
                }
                main -= 1
            }
        }
        if governor < at || lexicon.isSpanish || isClass(at, closed.link) {
            // "is prepared to": ready, and no plan.
            let isReady = !lexicon.isSpanish && isClass(governor, closed.ready) && isClass(governor - 1, closed.be)
            if !isReady, let governing = verbGroup(at: governor, depth: depth - 1) {
                govern(&group, by: governing)
                return
            }
            if governByNoun(&group, before: governor + 1, reach: 4) { return }
            if isClass(governor, closed.ready) {
                group.isUndertaking = true
                // "would be ready", "stood ready"
                while isClass(governor - 1, closed.auxiliary) || isAdverb(governor - 1)
                    || !lexicon.isSpanish && verb(governor - 1).map({ $0.classes & lexicon.governors.stay != 0 }) ?? false
                { governor -= 1 }
                group.first = governor
                return
            }
        }
        // "for the Ministry to share": what is wished of the one named.
        if !lexicon.isSpanish, isClass(at, closed.link), let phrase = phraseIndex(at - 1), phrases[phrase].slot == .for {
            group.status = .hypothetical
            group.cue = at..<at + 1
            group.urged = phrases[phrase].start..<at
            return
        }
        // «pidió a la Fiscalía firmar», "urged the Commission to support"
        var other = governor
        while other > governor - 14, range.contains(other), !isHardStop(other) {
            if let reading = verb(other),
                reading.form.isFinite || reading.form.tense == .gerund || !lexicon.isSpanish && isName(at - 1)
            {
                let governors = lexicon.governors
                // "want the Union to help"
                let isWished =
                    !lexicon.isSpanish && isName(at - 1) && isClass(at, closed.link) && reading.classes & governors.wish != 0
                if let governing = verbGroup(at: other, depth: depth - 1),
                    isWished || reading.classes & (governors.urge | governors.agree | governors.commit | governors.plan) != 0
                {
                    govern(&group, by: governing)
                    if isWished || reading.classes & governors.urge != 0 { group.urged = other + 1..<group.head }
                    return
                }
                break
            }
            other -= 1
        }
        if !governByRank(&group, at),
            lexicon.isSpanish || !isClass(at, closed.link) || !governByTravel(&group, before: at, depth: depth)
        {
            group.isIdle = true
        }
    }

    func governByNoun(_ group: inout VerbGroup, before end: Int, reach: Int) -> Bool {
        var at = end - 1
        // "the readiness of the European Union to": a name counts once.
        var reach = reach
        while at >= end - reach, range.contains(at), !isHardStop(at), !isFinite(at) {
            if isName(at), isName(at - 1) { reach += 1 }
            if nounClasses(at) & lexicon.governors.commitment != 0 {
                group.isUndertaking = true
                group.status = .planned
                group.cue = at..<at + 1
                group.first = at
                // "has no plans to"
                if isClass(at - 1, lexicon.closed.negation) {
                    group.status = .negated
                    group.cue = at - 1..<at
                    group.first = verb(at - 2) == nil ? at - 1 : at - 2
                    return true
                }
                // «la disposición de la Unión de financiar», "the readiness of the Union to finance"
                if phrases.contains(where: { $0.start > at && $0.name.upperBound <= group.head && $0.slot == .of }) {
                    group.urged = at + 1..<group.head
                }
                // «refrenda su compromiso de colaborar»: the subject stands before the verb of the noun.
                var verbAt = at - 1
                while verbAt > at - 8, range.contains(verbAt), !isHardStop(verbAt) {
                    if let governing = verbGroup(at: verbAt, depth: 0), governing.tense != .infinitive {
                        group.first = governing.first
                        group.person = governing.person
                        if governing.status != .asserted {
                            group.status = governing.status
                            group.cue = governing.cue
                        } else if governing.classes & lexicon.governors.voice != 0,
                            nounClasses(at) & lexicon.governors.readiness != 0
                        {
                            // «expresó su disposición de apoyar», "expressed its readiness to help": an offer made.
                            group.status = .asserted
                            group.cue = nil
                        }
                        break
                    }
                    verbAt -= 1
                }
                return true
            }
            at -= 1
        }
        return false
    }
}
