/// Who else was at what a text told of before: «También asistieron A y B», «Por parte de A acudió su titular»,
/// "A and B also took part".
struct Attendance {
    /// In the order in which they are named.
    var bodies: [String]
    /// Those of them that only the post of one who came tells: «el secretario de Salud».
    var ofPosts: Set<String> = []
    /// The noun of what they came to, as a token; nil where the sentence leaves it to those before it.
    var occasion: Int?
    var status: CooperationEvent.Status
    /// What they do there.
    var deed: Deed
    /// The token of the verb that says so.
    var verb: Int

    enum Deed {
        /// «asistió», «estuvo presente»
        case come
        /// «participó», `took part`
        case takePart
        /// «también firmó»
        case sign
    }
}

extension Sentence {
    /// Those whom a sentence of nothing but attendance names; nil where it tells something else, or of a ceremony.
    var attendance: Attendance? {
        guard !phrases.isEmpty else { return nil }
        return lexicon.isSpanish ? spanishAttendance : englishAttendance
    }

    // MARK: - Spanish

    private var spanishAttendance: Attendance? {
        guard let (start, verb) = mainVerb else { return nil }
        let reading = self.verb(verb)
        let classes = reading?.classes ?? 0
        let governors = lexicon.governors
        let delegating =
            phrases.filter { $0.name.upperBound <= verb && sendsSomebody($0, from: start) }
            + besideOthers(before: verb, from: start)
        let isAmong = opensAmong(start)
        let occasion = occasion(before: verb, from: start) ?? occasion(after: verb)
        let isAdded =
            (start..<verb).contains { gate($0).contains(.besides) && !isName($0) }
            || (verb + 1..<verb + 4).contains { gate($0).contains(.besides) && !isName($0) }
        let led = leadParticiple(after: verb)
        let signs = classes & governors.sign != 0 || led.map { (self.verb($0)?.classes ?? 0) & governors.sign != 0 } ?? false
        let isForThem = led == nil && isMeantFor(after: verb)
        if led == nil, !isForThem, classes & (governors.stay | governors.be) != 0, classes & lexicon.attending == 0,
            endsLikeParticiple(skippingAhead(verb + 1))
        {
            return nil
        }
        let isLed = led != nil && !signs || classes & lexicon.chairing != 0 && opens(verb, from: start)
        guard
            classes & lexicon.attending != 0 || isAmong
                || classes & governors.stay != 0 && led == nil && (occasion != nil || !delegating.isEmpty)
                || (isAdded || !delegating.isEmpty) && classes & (governors.work | governors.cooperate) != 0
                || (isLed || isForThem) && occasion != nil || signs && (isAdded || !delegating.isEmpty),
            signs || !isSolemn(start..<min(range.upperBound, verb + 6)) && !leadsElsewhere(start) && !leadsElsewhere(verb + 1)
        else { return nil }
        let leading = phrases.filter { phrase in
            phrase.slot == .subject && phrase.name.lowerBound >= start && phrase.name.upperBound <= verb && !phrase.isRelative
                && !isInRelative(phrase, from: start)
        }
        var found: [NamePhrase]
        if delegating.isEmpty, led == nil, let first = leading.first {
            // «A y B también asistieron», «A y B participaron en el encuentro»
            guard isAdded || occasion.map({ meansEarlier($0, after: verb) }) ?? false, !signs else { return nil }
            found = phrases.filter { $0.name.lowerBound >= first.name.lowerBound && $0.name.upperBound <= verb }
        } else {
            guard isAdded || isAmong || occasion != nil || !delegating.isEmpty || opens(verb, from: start) else { return nil }
            let end = listEnd(from: (led ?? verb) + 1)
            let listed = phrases.filter { phrase in
                phrase.name.lowerBound > verb && phrase.name.upperBound <= end
                    && (isThere(phrase) || isForThem && phrase.slot == .to && !phrase.isPlace)
                    && !(signs && isWitness(phrase, behind: verb, before: end))
            }
            // «Por parte de la Federación, los titulares de A y B»: a government comes by those of its own.
            found = delegating.filter { listed.isEmpty || !$0.entities.contains { $0.hasSuffix(".gobierno") } } + listed
        }
        // «Participaron A y B en la compra de una casa»
        if !signs, let last = found.last, leadsElsewhere(last.name.upperBound) { return nil }
        if !isForThem { found.removeAll { !isThere($0) } }
        let bodies = Self.entities(found)
        guard !bodies.isEmpty, let status = reading.map({ Self.status(of: $0.form.tense) }) else { return nil }
        let posts = found.filter { !tokens[$0.name.lowerBound].isCapitalised && tokens[$0.name.lowerBound].isWord }
        return Attendance(
            bodies: bodies, ofPosts: Set(posts.flatMap(\.entities)), occasion: occasion, status: status,
            deed: signs ? .sign : classes & (lexicon.coming | governors.stay) == 0 ? .takePart : .come, verb: verb)
    }

    /// All whom a list behind a verb of coming names: «estuvieron A; Luis Gil, tesorero; B y C».
    func listed(behind verb: Int) -> [String] {
        let end = listEnd(from: verb + 1)
        return Self.entities(
            phrases.filter {
                $0.name.lowerBound > verb && $0.name.upperBound <= end && !isOfNamed($0.name.lowerBound) && isThere($0)
            })
    }

    /// «la secretaria de Finanzas del Gobierno estatal», «el Consejo de la Judicatura del Poder Judicial»: the whole of a part.
    private func isOfNamed(_ first: Int) -> Bool {
        var at = first - 1
        if isClass(at, lexicon.closed.determiner) { at -= 1 }
        return isOf(at) && range.contains(at - 1) && tokens[at - 1].isWord && tokens[at - 1].isCapitalised
            && !isClass(at - 1, lexicon.closed.agent)
    }

    /// «participaron en el encuentro», "attended the meeting": of which nothing more is said, since it was told of before.
    private func meansEarlier(_ noun: Int, after verb: Int) -> Bool {
        let closed = lexicon.closed
        guard noun > verb, noun < verb + 8, (verb + 1..<noun).contains(where: { isClass($0, closed.definite) && !isName($0) })
        else { return false }
        let next = noun + 1
        return !isOf(next) && !isName(next) && !isClass(next, closed.relative)
            && connector(endingAt: next).map { $0.slot == .in } ?? true && !endsLikeParticiple(next)
    }

    /// «fue encabezada por», «fue firmado también por»: the participle behind its auxiliary.
    private func leadParticiple(after auxiliary: Int) -> Int? {
        guard let reading = verb(auxiliary), reading.classes & (lexicon.governors.be | lexicon.governors.stay) != 0 else {
            return nil
        }
        let at = skippingAhead(auxiliary + 1)
        guard let led = verb(at), led.form.tense == .participle,
            led.classes & (lexicon.chairing | lexicon.governors.sign) != 0, isWord(skippingAhead(at + 1), "por")
        else { return nil }
        return at
    }

    /// «estuvo dirigido a», «fue impartido a»
    private func isMeantFor(after auxiliary: Int) -> Bool {
        let at = skippingAhead(auxiliary + 1)
        guard let reading = verb(auxiliary), reading.classes & (lexicon.governors.be | lexicon.governors.stay) != 0,
            isIn(.aimed, at)
        else { return false }
        let to = skippingAhead(at + 1)
        return isWord(to, "a") || isWord(to, "al")
    }

    private func skippingAhead(_ index: Int) -> Int {
        var at = index
        while isAdverb(at), at < index + 3 { at += 1 }
        return at
    }

    /// «…, como testigo de honor», «quienes atestiguaron»: who signs so is no party.
    private func isWitness(_ phrase: NamePhrase, behind verb: Int, before end: Int) -> Bool {
        (verb..<min(max(end, phrase.name.upperBound) + 4, range.upperBound)).contains {
            isIn(.witnessing, $0)
        }
    }

    /// «participaron en la marcha», «A la colecta también acudieron»: what they came to is told, and is another thing.
    private func leadsElsewhere(_ index: Int) -> Bool {
        var at = skippingAhead(index)
        guard isWord(at, "en") || isWord(at, "a") || isWord(at, "al") || isWord(at, "durante") else { return false }
        at += 1
        while isClass(at, lexicon.closed.determiner) || range.contains(at) && tokens[at].isSign, at < index + 6 { at += 1 }
        guard range.contains(at), tokens[at].isWord, !isName(at) else { return false }
        let governors = lexicon.governors
        return nounClasses(at) & (governors.meeting | governors.crew | lexicon.operations | lexicon.occasions) == 0
            && !gate(at).contains(.venue)
            && !isClass(at, lexicon.closed.third | lexicon.closed.title | lexicon.closed.possessive)
            && !isIn(.idiom, at)
    }

    /// The first finite verb that is of no relative clause, and where its clause begins: behind «precisó que», at the sentence's start.
    var mainVerb: (start: Int, verb: Int)? {
        var start = range.lowerBound
        var at = start
        while at < min(range.upperBound, start + 40) {
            defer { at += 1 }
            guard isFinite(at), !isName(at) else { continue }
            if let reading = verb(at), reading.classes & lexicon.governors.say != 0, start == range.lowerBound,
                isWord(at + 1, "que"), reading.classes & lexicon.attending == 0
            {
                start = at + 2
                continue
            }
            var before = at - 1
            while isClass(before, lexicon.closed.clitic) || isAdverb(before), before > start { before -= 1 }
            if isClass(before, lexicon.closed.negation), !isName(before) { return nil }
            // «En tanto que acudieron»
            if isClass(before, lexicon.closed.relative), !isName(before), before > start + 1, !isWord(before - 1, "tanto") {
                // «la mesa, que preside A, acudieron»: up to where the relative clause ends.
                guard isComma(before - 1) || isPreposition(before - 1) || isClass(before - 1, lexicon.closed.determiner),
                    let close = (at..<min(range.upperBound, at + 24)).first(where: { isComma($0) })
                else { return nil }
                at = close
                continue
            }
            return (start, at)
        }
        return nil
    }

    /// «por parte de A», «por A», «en representación de A», where the clause begins.
    private func sendsSomebody(_ phrase: NamePhrase, from start: Int) -> Bool {
        guard phrase.name.lowerBound >= start, !phrase.isPlace, !phrase.isRelative else { return false }
        let first = (start..<phrase.name.lowerBound).first {
            tokens[$0].isWord && !isAdverb($0) && !isClass($0, lexicon.closed.conjunction | lexicon.closed.subordinator)
                && !isWord($0, "tanto") && !isWord($0, "que") && !isWord($0, "en")
        }
        guard let first else { return false }
        return isWord(first, "por") && phrase.slot == .by || isWord(first, "representación")
    }

    /// «Además de los titulares de A y de B, asistieron vecinos»: those before the comma.
    private func besideOthers(before verb: Int, from start: Int) -> [NamePhrase] {
        guard let first = phrases.first(where: { $0.name.lowerBound >= start }), first.slot == .also,
            first.name.upperBound < verb,
            let comma = (first.name.upperBound..<verb).last(where: { isComma($0) }), opens(verb, from: comma + 1)
        else { return [] }
        return phrases.filter { $0.name.lowerBound >= start && $0.name.upperBound <= comma && !$0.isRelative && !$0.isPlace }
    }

    /// «Entre los asistentes»
    private func opensAmong(_ start: Int) -> Bool {
        isWord(start, "entre")
            && (start + 1..<start + 4).contains { isIn(.attendees, $0) }
    }

    /// «En el encuentro, que presidió A, estuvieron»: whether a name before the verb is of a clause between commas.
    private func isInRelative(_ phrase: NamePhrase, from start: Int) -> Bool {
        (start + 1..<max(start + 1, phrase.start)).contains {
            isClass($0, lexicon.closed.relative) && !isName($0) && isComma($0 - 1)
        }
    }

    /// Whether nothing but adverbs and phrases of time and place stand before the verb: «El jueves 3, en la sede de C, acudieron».
    private func opens(_ verb: Int, from start: Int) -> Bool {
        let isBare = (start..<verb).allSatisfy {
            !tokens[$0].isWord || isAdverb($0) || isClass($0, lexicon.closed.clitic | lexicon.closed.conjunction)
        }
        if isBare { return true }
        guard ends(verb, in: "n"), let last = (start..<verb).last(where: { isWord($0, "en") }),
            last == start || isComma(last - 1), verb - last < 14,
            gate(last + 1).contains(.venue) || gate(last + 2).contains(.venue)
        else { return false }
        return phrases.allSatisfy { $0.name.lowerBound > verb || $0.slot == .of || $0.slot == .in || $0.isPlace }
    }

    /// «En la reunión», «A este encuentro», «Durante el operativo», before the verb of who came.
    private func occasion(before verb: Int, from start: Int) -> Int? {
        occasion(in: start..<verb)
    }

    private func occasion(after verb: Int) -> Int? {
        guard verb + 1 < range.upperBound else { return nil }
        let end = (verb + 1..<min(verb + 8, range.upperBound)).first { isName($0) } ?? min(verb + 8, range.upperBound)
        return occasion(in: verb + 1..<max(verb + 1, end))
    }

    private func occasion(in clause: Range<Int>) -> Int? {
        let governors = lexicon.governors
        return clause.first { at in
            guard nounClasses(at) & (governors.meeting | governors.crew | lexicon.operations | lexicon.occasions) != 0,
                !isName(at)
            else {
                return false
            }
            var before = at - 1
            while before > at - 4, isClass(before, lexicon.closed.determiner) || range.contains(before) && tokens[before].isSign {
                before -= 1
            }
            // «La reunión fue encabezada por», «Encabezaron la reunión»
            if before < at - 1, before < clause.lowerBound, clause.lowerBound > range.lowerBound || at - range.lowerBound < 3 {
                return true
            }
            return connector(endingAt: before).map { [.in, .to, .other].contains($0.slot) } ?? isWord(before, "al")
        }
    }

    /// Whether what people come to is a ceremony: those who look on are no parties of it.
    private func isSolemn(_ clause: Range<Int>) -> Bool {
        clause.contains { gate($0).contains(.solemn) && !isName($0) }
    }

    /// Where the list that begins at a token ends: at a relative clause, a purpose, what else is told.
    private func listEnd(from first: Int) -> Int {
        let closed = lexicon.closed
        var at = first
        while at < range.upperBound {
            if isName(at) {
                at += 1
                continue
            }
            if isStopOfList(at) { return at }
            // «fiscal especial para Delitos»
            let isPurpose = isClass(at, closed.purpose) && !(range.contains(at + 1) && tokens[at + 1].isCapitalised)
            if isClass(at, closed.relative) || isPurpose { return at }
            // «estuvo presente» is no form of «presentar».
            if isFinite(at), !gate(at).contains(.here), !isWord(at, "como"),
                verb(at).map({ $0.classes & lexicon.attending == 0 }) ?? true,
                tokens[at].isWord
            {
                // «…, A y B, reconoció C»: the last comma parts the list from what is told.
                return (first..<at).last { isComma($0) || sign($0) == UInt8(ascii: ";") } ?? first
            }
            at += 1
        }
        return range.upperBound
    }

    private func isStopOfList(_ at: Int) -> Bool {
        guard let sign = sign(at) else { return false }
        return sign == UInt8(ascii: "?") || sign == UInt8(ascii: "!") || sign == UInt8(ascii: "|")
    }

    /// Whether a name of a list of those who came is one of them, and not where they came or what they spoke of.
    private func isThere(_ phrase: NamePhrase) -> Bool {
        guard !phrase.isRelative, !phrase.isPlace, !phrase.isPossessive else { return false }
        switch phrase.slot {
        case .subject, .object, .by, .with, .together, .support, .also, .witness: return true
        case .of:
            guard range.contains(phrase.head) else { return true }
            let governors = lexicon.governors
            return !gate(phrase.head).contains(.venue)
                && nounClasses(phrase.head) & (governors.meeting | governors.crew | governors.agreement) == 0
        default: return phrase.slot == .other && (phrase.start..<phrase.name.lowerBound).contains { isWord($0, "representación") }
        }
    }

    private static func entities(_ phrases: [NamePhrase]) -> [String] {
        var bodies: [String] = []
        for phrase in phrases {
            for entity in phrase.entities where !bodies.contains(entity) { bodies.append(entity) }
        }
        return bodies
    }

    // MARK: - English

    private var englishAttendance: Attendance? {
        let governors = lexicon.governors
        guard let verb = (range.lowerBound..<min(range.upperBound, range.lowerBound + 60)).first(where: { isPredicate($0) })
        else {
            return nil
        }
        // "was asked to take part", "could attend"
        guard !isWord(verb - 1, "to"),
            !(range.lowerBound..<verb).contains(where: { isClass($0, lexicon.closed.would) && !isName($0) })
        else { return nil }
        let clause = range.lowerBound..<min(range.upperBound, verb + 8)
        guard !isSolemn(clause), !clause.contains(where: { isClass($0, lexicon.closed.negation) && !isName($0) }) else {
            return nil
        }
        let start = range.lowerBound
        let isAdded = clause.contains { gate($0).contains(.besides) && !isName($0) }
        let noun = clause.first { nounClasses($0) & governors.meeting != 0 && !isName($0) }
        let before = phrases.filter { $0.name.upperBound <= verb && !$0.isRelative }
        // "Among the guests were A and B": some of those told of before, perhaps as one.
        guard !isWord(start, "among") else { return nil }
        let opensWithThem = (start..<verb).contains { gate($0).contains(.trigger) && isAttending($0) && !isName($0) }
        var found: [NamePhrase]
        if isClass(verb, lexicon.closed.be) || (self.verb(verb)?.classes ?? 0) & lexicon.comprising != 0, opensWithThem,
            before.isEmpty
        {
            // "Also present were A and B", "Participants included A and B"
            found = phrases.filter { $0.name.lowerBound > verb && $0.name.upperBound <= englishEnd(from: verb + 1) }
        } else if let by = (verb + 1..<verb + 4).first(where: { isWord($0, "by") }),
            isClass(verb - 1, lexicon.closed.be)
                || isClass(verb - 2, lexicon.closed.be), before.isEmpty
        {
            // "The meeting was also attended by A and B"
            guard noun.map({ $0 < verb }) ?? isClass(start, lexicon.closed.pronoun) else { return nil }
            found = phrases.filter { $0.name.lowerBound > by && $0.name.upperBound <= englishEnd(from: by + 1) }
        } else {
            guard isAdded || noun.map({ meansEarlier($0, after: verb) }) ?? endsWith(verb), !before.isEmpty,
                !(start..<verb).contains(where: { isClass($0, lexicon.closed.relative) && !isName($0) })
            else { return nil }
            found = before
        }
        found.removeAll { !isThere($0) }
        let bodies = Self.entities(found)
        guard !bodies.isEmpty else { return nil }
        let isToCome = (start..<verb).contains { isClass($0, lexicon.closed.will) && !isName($0) }
        return Attendance(bodies: bodies, occasion: noun, status: isToCome ? .planned : .asserted, deed: .takePart, verb: verb)
    }

    /// "A and B attended.", "A and B took part."
    private func endsWith(_ verb: Int) -> Bool {
        (verb + 1..<range.upperBound).allSatisfy { tokens[$0].isSign || isWord($0, "part") && $0 == verb + 1 }
    }

    /// The verb of a clause of attendance; none where another finite verb comes before.
    private func isPredicate(_ at: Int) -> Bool {
        guard !isName(at) else { return false }
        if let reading = verb(at) {
            if reading.classes & (lexicon.attending | lexicon.comprising) != 0 { return true }
            // "The meeting was chaired by A"
            if reading.classes & lexicon.chairing != 0 { return isClass(at - 1, lexicon.closed.be) && isWord(at + 1, "by") }
        }
        return isClass(at, lexicon.closed.be)
            && ((at - 8..<at).contains { isAttending($0) } || isAttending(at + 1) || isAttending(at + 2))
    }

    /// `present`, `attendees`, `participants`.
    private func isAttending(_ at: Int) -> Bool { range.contains(at) && gate(at).contains(.attending) && !isName(at) }

    private func englishEnd(from first: Int) -> Int {
        (first..<max(first, range.upperBound)).first {
            !isName($0)
                && (isClass($0, lexicon.closed.relative) || isStopOfList($0)
                    || isFinite($0) && !isParticiple($0) && tokens[$0].isWord)
        } ?? range.upperBound
    }
}
