/// What one body holds, of which the sentence names nobody else: «A organizó un foro», "A held a workshop".
struct Occasion {
    /// Those who hold it; none where that is not told.
    var hosts: [String]
    var type: CooperationEvent.PLOVERType
    var status: CooperationEvent.Status
}

extension Sentence {
    /// The meeting, the course or the operation that the main clause tells of; nil where it tells of none.
    var occasion: Occasion? {
        // "A workshop was held by A"
        if !lexicon.isSpanish, let hosts = hosting,
            let verb = range.first(where: { isClass($0, lexicon.closed.auxiliary | lexicon.closed.will) && !isName($0) }),
            isClass(verb, lexicon.closed.be)
        {
            return Occasion(hosts: hosts, type: .consult, status: .asserted)
        }
        guard let verb = holdingVerb, let reading = self.verb(verb) else { return nil }
        let governors = lexicon.governors
        let status = lexicon.isSpanish ? Self.status(of: reading.form.tense) : .asserted
        guard status == .asserted || status == .planned else { return nil }
        // «El foro fue organizado por A», «Se celebró el foro, organizado por A»
        if let hosts = hosting { return Occasion(hosts: hosts, type: .consult, status: status) }
        let acting = hosts(before: verb)
        // «A se reunió con familiares», "A met with families"
        if reading.classes & governors.talk != 0, isWord(verb - 1, "se") || !lexicon.isSpanish {
            guard let acting, !acting.isEmpty, !phrases.contains(where: { $0.name.lowerBound > verb && isPlainParty($0) }) else {
                return nil
            }
            return Occasion(hosts: acting, type: .consult, status: status)
        }
        guard reading.classes & (governors.hold | lexicon.jointActs | lexicon.teaching) != 0, let noun = held(after: verb) else {
            return nil
        }
        let classes = nounClasses(noun)
        let isTaught = classes & lexicon.training != 0 && reading.classes & governors.hold == 0
        let isOperation = classes & (governors.meeting | lexicon.training | lexicon.occasions) == 0
        let type: CooperationEvent.PLOVERType = isOperation ? .cooperate : isTaught ? .aid : .consult
        // «Se realizó una reunión»
        let isImpersonal = lexicon.isSpanish && isWord(verb - 1, "se")
        guard let bodies = acting ?? (isImpersonal && type != .aid ? [] : nil) else { return nil }
        return Occasion(hosts: isImpersonal ? [] : bodies, type: type, status: status)
    }

    private var holdingVerb: Int? {
        if lexicon.isSpanish { return mainVerb?.verb }
        let limit = min(range.upperBound, range.lowerBound + 40)
        guard
            let verb = (range.lowerBound..<limit).first(where: {
                isFinite($0) && !isName($0) && !isClass($0, lexicon.closed.auxiliary)
            }),
            !isClass(verb - 1, lexicon.closed.auxiliary | lexicon.closed.relative | lexicon.closed.negation) || isName(verb - 1)
        else { return nil }
        return verb
    }

    /// The bodies that stand before the verb as its subject, with no other verb between.
    private func hosts(before verb: Int) -> [String]? {
        guard let group = openingSubject, group.tokens.upperBound <= verb, verb - group.tokens.upperBound < 14,
            !(group.tokens.upperBound..<verb).contains(where: { isHardStop($0) })
        else { return nil }
        return group.entities
    }

    /// The noun of a meeting, a course or an operation, as the object of a verb.
    private func held(after verb: Int) -> Int? {
        let closed = lexicon.closed
        let wanted = lexicon.governors.meeting | lexicon.occasions | lexicon.training | lexicon.operations
        var at = verb + 1
        while range.contains(at), at < verb + 9 {
            defer { at += 1 }
            if isName(at) || isHardStop(at) || isClass(at, closed.relative | closed.negation) { return nil }
            if nounClasses(at) & wanted != 0 {
                // «una audiencia», «una conferencia de prensa»: nobody meets there; so it is with what is one's own.
                let isPublic = isIn(.inquiry, at) || isIn(.press, lexicon.isSpanish ? at + 2 : at - 1)
                let isSolemn = (verb..<min(at + 4, range.upperBound)).contains { gate($0).contains(.solemn) && !isName($0) }
                // «inició una investigación contra C»
                let isAgainst = (at + 1..<min(at + 6, range.upperBound)).contains { isIn(.against, $0) }
                return isPublic || isSolemn || isAgainst ? nil : at
            }
            // «participaron en una reunión», «convocó a una mesa»
            if isPreposition(at), !isWord(at, "a"), at > verb + 1 || !isWord(at, "en") { return nil }
        }
        return nil
    }

    /// Whether a name further on is one of a body with which something is done.
    private func isPlainParty(_ phrase: NamePhrase) -> Bool {
        !phrase.isPlace && !phrase.isRelative && (phrase.slot == .with || phrase.slot == .together)
    }
}
