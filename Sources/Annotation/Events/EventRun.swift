import Documents

/// One pass of the event finder over one document.
struct EventRun {
    let document: Document
    let tokens: Tokens
    let text: UnsafeBufferPointer<UInt8>
    let index: PartyIndex
    let times: [TimeExpression]
    let lexicons: [String: SharedEventLexicon]
    /// The points of leads in Spanish and in the other language.
    private let scales: (spanish: LeadScale?, english: LeadScale?)
    private var leads: LeadFinder
    /// What the words of the sentence read last may be, and the first of them; nil where it was not read.
    private var gist: (words: EventLexicon.Gist, first: Int)?
    /// The language of a transcript's labels.
    private let labels: SharedEventLexicon?
    private var speakers: Speakers
    /// Whose `we` it is where nothing says who published the text.
    private let voice: HouseVoice?
    private var quotation = Quotation()
    private var lists = ListReference()
    private var bodies = BodyReference()
    private var conversation = Conversation()
    private var discourse = Discourse()
    var gatherings = Gatherings()
    var drafts: [EventDraft] = []
    private var commitments: CommitmentFinder
    private var found = EventFindings()
    /// The national government that published a transcript.
    private let host: String?
    private let isSpoken: Bool
    private let memo = VerbMemo()
    private var chosen: (language: Language, lexicon: SharedEventLexicon)?
    /// The first token after the sentence read last.
    private var token = 0
    /// What the conversation last came to, which most sentences leave as it is.
    private var known: Sides?

    private struct Sides {
        var speaker: [String]
        var changes: Int
        var hearer: String?
        var counterpart: Conversation.Counterpart?
    }

    init(
        document: Document, tokens: Tokens, text: UnsafeBufferPointer<UInt8>, index: PartyIndex, times: [TimeExpression],
        issuer: String?, lexicons: [String: SharedEventLexicon], scales: [String: LeadScale]
    ) {
        self.document = document
        isSpoken = document.kind == .transcript
        self.tokens = tokens
        self.text = text
        self.index = index
        self.times = times
        self.lexicons = lexicons
        self.scales = (scales["es"], scales["en"])
        leads = LeadFinder(document: document, tokens: tokens, index: index, times: times)
        labels = lexicons["es"]
        // A newspaper tells of others: what is agreed in its columns is none of its own.
        speakers = Speakers(issuer: issuer.flatMap { index.isPress($0) && document.kind != .transcript ? nil : $0 })
        voice = issuer == nil ? HouseVoice(document, tokens: tokens, text: text, index: index) : nil
        host = issuer.flatMap { index.government(of: PartyIndex.acting($0)) }
        commitments = CommitmentFinder(document: document, times: times)
    }

    mutating func findings() -> EventFindings {
        let reading = document.reading
        var name = 0
        var block = 0
        var addressee: [String] = []
        var addressedBlock = -1
        var isOpened = !isSpoken
        for (number, sentence) in reading.sentences.enumerated() {
            while block < reading.blocks.count, reading.blocks[block].range.upperBound <= sentence.lowerBound { block += 1 }
            guard block < reading.blocks.count else { break }
            while name < index.names.count, index.names[name].range.upperBound <= sentence.lowerBound { name += 1 }
            var end = name
            while end < index.names.count, index.names[end].range.lowerBound < sentence.upperBound { end += 1 }
            let names = index.names[name..<end]
            lists.advance()
            discourse.advance()
            gatherings.advance()
            if !isOpened, block > 0 {
                isOpened = true
                if let lexicon = labels?.lexicon, let own = speakers.speaking.first {
                    let opening = OpeningVoice(document: document, tokens: tokens, text: text, index: index, lexicon: lexicon)
                    switch opening.speaker(publishedBy: own) {
                    case .body(let body): speakers.take(body)
                    case .unknown: speakers.forget()
                    case nil: break
                    }
                }
            }
            if speakers.reads(
                block: block, reading.blocks[block].range, from: token, names: names, tokens: tokens, text: text,
                lexicon: labels, isTranscript: isSpoken)
            {
                discourse.reset()
                gatherings.reset()
                quotation.reset()
                bodies.reset()
                conversation.reset(to: speakers.speaking, index)
                continue
            }
            if addressedBlock != block {
                addressee = []
                addressedBlock = block
            }
            if let addressed = Speakers.addressee(sentence, names: names, text: text) { addressee = addressed }
            if block == 0, isSpoken { conversation.open(names) }
            // After an act, «las partes se comprometieron» needs no name.
            // Demonyms ("Russian officials") are no names either.
            guard
                !names.isEmpty || !drafts.isEmpty || !discourse.isEmpty || document.language == .english
                    || isSpoken && sides().counterpart != nil
            else { continue }
            let zone =
                document.zones.indices.contains(reading.blocks[block].zone) ? document.zones[reading.blocks[block].zone] : nil
            if let zone, zone.isAround { continue }
            let told = drafts.count
            read(sentence, names, zone: zone, addressee: addressee)
            if drafts.count == told { readLead(sentence, number: number, names, zone: zone) }
            if names.count > 1 { lists.read(names, text: text) }
            lists.readCountries(names)
            if !isSpoken, !names.isEmpty, let shared = lexicon(for: zone) {
                bodies.readPosts(
                    names, tokens: tokens, lexicon: shared, from: tokens.firstIndex(atOrAfter: sentence.lowerBound, from: 0))
            }
            bodies.read(names, index: index)
        }
        let merged = EventMerger(document: document, index: index).merge(drafts)
        found.events = merged.map(\.event)
        found.commitments = commitments.commitments
        found.counterEvidence += commitments.lapses
        found.leads = leads.leads(besides: found.events, found.counterEvidence)
        return found
    }

    /// Takes a sentence of which no frame has made anything, if its words may make it a lead.
    private mutating func readLead(_ range: Range<Int>, number: Int, _ names: ArraySlice<PartyIndex.Name>, zone: Zone?) {
        guard let (gist, first) = gist, let shared = lexicon(for: zone),
            let circumstances = leads.circumstances(of: range, number: number, names: names, zone: zone),
            let scale = shared.lexicon.isSpanish ? scales.spanish : scales.english,
            scale.mayBeEnough(gist, slots: gist.slots, in: circumstances)
        else { return }
        var sentence = Sentence(
            lexicon: shared, memo: memo, gates: gist.gates, tokens: tokens, text: text, range: first..<token)
        var slots: UInt32 = 0
        for at in sentence.range { if let connector = sentence.connector(endingAt: at) { slots |= connector.slot.bit } }
        guard scale.mayBeEnough(gist, slots: slots, in: circumstances) else { return }
        sentence.place(names)
        leads.read(sentence, range, names: names, zone: zone, scale: scale, in: circumstances)
    }

    /// Whom the one who speaks has before him, and who may be «nosotros» with him.
    private mutating func sides() -> Sides {
        if let known, known.changes == conversation.changes, known.speaker == speakers.speaking { return known }
        let hearer = conversation.hearer(of: speakers.speaking, index)
        let sides = Sides(
            speaker: speakers.speaking, changes: conversation.changes, hearer: hearer,
            counterpart: conversation.counterpart(of: speakers.speaking, host: host, hearer: hearer, index))
        known = sides
        return sides
    }

    private mutating func lexicon(for zone: Zone?) -> SharedEventLexicon? {
        let language = zone?.language ?? document.language
        if let chosen, chosen.language == language { return chosen.lexicon }
        let lexicon = lexicon(of: language)
        if let lexicon { chosen = (language, lexicon) }
        return lexicon
    }

    private func lexicon(of language: Language) -> SharedEventLexicon? {
        lexicons[language.rawValue] ?? lexicons[document.language.rawValue] ?? lexicons["es"]
    }

    private mutating func read(_ range: Range<Int>, _ names: ArraySlice<PartyIndex.Name>, zone: Zone?, addressee: [String]) {
        guard let shared = lexicon(for: zone) else { return }
        let isHeading = zone?.isHeading == true
        let first = tokens.firstIndex(atOrAfter: range.lowerBound, from: token)
        let last = tokens.firstIndex(atOrAfter: range.upperBound, from: first)
        token = last
        gist = nil
        if isSpoken {
            bodies.readAddress(names, tokens: tokens, lexicon: shared, from: first)
            converse(names, shared, first..<last)
        }
        guard last - first < 600 else {
            return pass(first..<last, names, shared, gates: [], tellsSpeaker: false, at: nil, holding: nil)
        }
        let gist = memo.begin(first..<last, of: tokens, shared)
        self.gist = (gist, first)
        let gates = gist.gates
        // Where a sentence may say who else was there.
        let place = isHeading || gatherings.isEmpty || !shared.lexicon.mayAttend(gist) ? nil : range
        let holding = isSpoken || isHeading || names.isEmpty || !shared.lexicon.mayHold(gist) ? nil : range
        let mayTell = gates.contains(.say) && !names.isEmpty
        let isQuoted = (mayTell || !quotation.last.isEmpty) && (first..<last).contains { Quotation.isMark(tokens[$0], text) }
        let tellsSpeaker = isQuoted && mayTell
        let isTriggered =
            shared.mayTell(gist, continuesMeeting: !discourse.hosts.isEmpty)
            || !discourse.companions.isEmpty && gates.contains(.leads)
        let mayCounter = shared.mayCounter(gist)
        let mayPromise = gist.verbs & shared.lexicon.governors.commit != 0
        let mayLapse = gates.contains(.lapse)
        guard isTriggered || mayCounter || mayPromise || mayLapse else {
            return pass(first..<last, names, shared, gates: gates, tellsSpeaker: tellsSpeaker, at: place, holding: holding)
        }
        let sides = isSpoken ? self.sides() : nil
        let (hearer, counterpart) = (sides?.hearer, sides?.counterpart)
        let isVoiced = speakers.speaking.isEmpty && voice?.speaks(in: first..<last) ?? false
        let speaker = isVoiced ? voice.map { [$0.body] } ?? [] : speakers.speaking
        var names = names
        if gates.contains(.collective) {
            let references =
                lists.references(
                    in: first..<last, memo: memo, tokens: tokens, text: text, lexicon: shared, told: discourse.parties,
                    near: discourse.isRecent ? discourse.parties : [],
                    recent: discourse.isFresh && names.allSatisfy({ $0.isPlace || $0.isPerson }) ? discourse.parties : [],
                    sole: discourse.sole, speaker: speaker, counterpart: counterpart)
                + bodies.references(
                    in: first..<last, memo: memo, names: names, tokens: tokens, text: text, lexicon: shared,
                    discourse: discourse, speaker: speaker,
                    counterpart: counterpart, isSpoken: isSpoken)
            for reference in references
            where !names.contains(where: { $0.range.overlaps(reference.range) }) && !isOfOthers(reference, names) {
                let at = names.firstIndex { $0.range.lowerBound > reference.range.lowerBound } ?? names.endIndex
                names = (names[..<at] + [reference] + names[at...])[...]
            }
        }
        let named = Self.count(names)
        let mayContinue = !discourse.isEmpty && continues(first, last, gates, shared)
        let implied =
            (gates.contains(.demonym) && !shared.lexicon.demonyms.isEmpty
                ? (first..<last).count { memo.gate($0).contains(.demonym) } : 0)
            + (mayContinue ? max(discourse.subject.count, discourse.parties.count) : 0)
        let quoted = isQuoted ? quotation.last.count : 0
        let meets = gates.contains(.meeting) && !isSpoken ? discourse.sole.count : 0
        let others = speaker.isEmpty ? meets : max(hearer == nil ? 0 : 1, counterpart?.bodies.count ?? 0)
        // «El convenio permitirá»: those who made it need no name. «La firma del convenio con B» is perhaps with the one body of
        // which the text speaks.
        let governors = shared.lexicon.governors
        let mayFollow = !isSpoken && !discourse.agreement.isEmpty && gist.nouns & governors.agreement != 0
        let told = !isSpoken && gist.nouns & (governors.agreement | governors.meeting) != 0 ? discourse.topic.count : 0
        // "The course is funded by the Union": those who were told to hold it need no name.
        let mayFund =
            !isSpoken && !shared.lexicon.isSpanish && named > 0
            && (discourse.parties.count > 1 && discourse.isFresh && gist.nouns & governors.deeds != 0
                || !discourse.makers.isEmpty
                    && (gist.nouns & (governors.deeds | governors.meeting) != 0 || !discourse.made.isEmpty))
        // «Por ello se acordó crear un comité», right after a meeting.
        let mayConclude =
            !isSpoken && shared.lexicon.isSpanish && discourse.isFresh && discourse.parties.count > 1
            && (gist.nouns & (governors.agreement | governors.meeting) != 0
                || gist.verbs & (governors.agree | governors.sign) != 0)
        // «Se acordó también», "The first meeting took place": of those whose relation the text tells.
        let mayResolve = !isSpoken && !discourse.relation.bodies.isEmpty
        // «La titular de B agradeció el apoyo», after what another gave.
        let mayThank =
            !isSpoken && shared.lexicon.isSpanish && named == 1 && gist.verbs & governors.thank != 0
            && (discourse.subject.count == 1 || discourse.isFresh && discourse.parties.count == 2)
        let mayJoin =
            mayFollow || mayFund || mayConclude || mayThank
            || named + max(speaker.count, quoted) + addressee.count + implied + max(others, told) > 1
        let mayBegin = mayJoin || mayPromise || mayLapse && !names.isEmpty
        guard mayBegin || mayResolve && isTriggered else {
            return pass(first..<last, names, shared, gates: gates, tellsSpeaker: tellsSpeaker, at: place, holding: holding)
        }
        var sentence = Sentence(
            lexicon: shared, memo: memo, gates: gates, tokens: tokens, text: text, range: first..<last)
        sentence.place(names)
        let before = mayBegin ? nil : (quotation, speakers)
        quotation.read(sentence)
        if !isSpoken, let bodies = sentence.declaring { speakers.declare(bodies) }
        var matcher = FrameMatcher(
            sentence: sentence, index: index, speaker: quotation.speaker.isEmpty ? speaker : quotation.speaker,
            addressee: addressee, discourse: discourse, hearer: hearer, counterpart: counterpart,
            isAssumed: speakers.isAssumed && quotation.speaker.isEmpty,
            isSpoken: isSpoken)
        // Promises are read by what the matcher has read.
        if isTriggered, mayJoin || mayResolve, mayPromise || matcher.mayHavePair { matcher.run() }
        if !mayJoin { matcher.keepResolved() }
        if let before, matcher.matches.isEmpty {
            (quotation, speakers) = before
            return pass(first..<last, names, shared, gates: gates, tellsSpeaker: tellsSpeaker, at: place, holding: holding)
        }
        let earlier = drafts.count
        let attended = place.flatMap { takeAttendance(sentence, $0) }
        for match in matcher.matches where !(attended.map { isAttendance(match, of: $0.draft, $0.bodies) } ?? false) {
            draft(match, sentence, range, names, zone: zone, voice: isVoiced ? speaker : [])
        }
        if !isSpoken { openGathering(sentence, holding, from: earlier) }
        for match in matcher.doubts { doubt(match, sentence, range) }
        if mayPromise, !isHeading {
            let last = drafts.indices.last { drafts[$0].event.status == .asserted && drafts[$0].event.isOfSeveral }
            commitments.readPromises(sentence, matcher, range, parties: last.map { drafts[$0].event.participants } ?? []) {
                [drafts, index, isSpoken] makers in
                // Who speaks for an hour promises things to many: only a report of acts says to whom by what it tells.
                isSpoken ? [] : Self.partners(of: makers, in: drafts, index)
            }
        }
        // What an agreement is to bring was promised where it was made; who is not named promises nothing.
        if !isHeading {
            for match in matcher.matches where match.resolution == nil && !sentence.lexicon.frames[match.frame].isSequel {
                commitments.readPlan(match, sentence, range)
            }
        }
        if mayLapse { commitments.readLapse(sentence, range) }
        if mayCounter, mayJoin, !matcher.matches.contains(where: { $0.status == .asserted }) {
            counter(sentence, range)
        }
        discourse.read(sentence, matches: matcher.matches + matcher.doubts, continued: mayContinue)
    }

    /// «la zona de Nayarit, de la que hablamos con los dos gobiernos», after two other states: those of the places named here.
    private func isOfOthers(_ reference: PartyIndex.Name, _ names: ArraySlice<PartyIndex.Name>) -> Bool {
        guard isSpoken, reference.entities.count > 1,
            reference.entities.allSatisfy({ $0.hasSuffix(".gobierno") && !PartyIndex.isCountry($0) })
        else { return false }
        let places = names.filter { $0.isRegion && $0.range.upperBound <= reference.range.lowerBound }.compactMap(\.place)
        return !places.isEmpty && !places.contains { place in reference.entities.contains { $0.hasPrefix(place + ".") } }
    }

    /// Takes what a sentence of a transcript tells of who speaks and who is spoken to.
    private mutating func converse(_ names: ArraySlice<PartyIndex.Name>, _ shared: SharedEventLexicon, _ range: Range<Int>) {
        if speakers.isOpen {
            let voice = OpeningVoice(document: document, tokens: tokens, text: text, index: index, lexicon: shared.lexicon)
            if let body = voice.standpoint(names, in: range) { speakers.take(body) }
        }
        conversation.read(names, from: range.lowerBound, tokens: tokens, text: text, lexicon: shared)
        if speakers.isAssumed, let visitor = conversation.visitor(takenFor: speakers.speaking, index) { speakers.take(visitor) }
    }

    /// A sentence that tells of no act, but perhaps whose the quotations are, or who else was there.
    ///
    /// - Parameters:
    ///   - place: its bytes, where it may say who was there.
    ///   - holding: its bytes, where it may tell of a meeting that one body holds.
    private mutating func pass(
        _ range: Range<Int>, _ names: ArraySlice<PartyIndex.Name>, _ lexicon: SharedEventLexicon, gates: EventLexicon.Gate,
        tellsSpeaker: Bool, at place: Range<Int>?, holding: Range<Int>?
    ) {
        let opening = opening(range, names, lexicon.lexicon)
        if opening.isEmpty, opensWithPerson(range, names, lexicon.lexicon) { discourse.forgetSubject() }
        discourse.pass(naming: Self.bodies(names), subject: opening)
        let mayDeclare = !isSpoken && !names.isEmpty
        guard tellsSpeaker || mayDeclare, range.count < 600 else { return quotation.pass() }
        var sentence = Sentence(lexicon: lexicon, memo: memo, gates: gates, tokens: tokens, text: text, range: range)
        sentence.place(names)
        if mayDeclare {
            if drafts.isEmpty, let bodies = sentence.declaring { speakers.declare(bodies) }
            discourse.takeHosts(sentence)
            discourse.takeMakers(sentence)
            let earlier = drafts.count
            if let place { takeAttendance(sentence, place) }
            openGathering(sentence, holding, from: earlier)
        }
        if tellsSpeaker { quotation.read(sentence) } else { quotation.pass() }
    }

    private static func bodies(_ names: ArraySlice<PartyIndex.Name>) -> [String] {
        var bodies: [String] = []
        for name in names where !name.isPlace {
            for entity in name.entities where !bodies.contains(entity) { bodies.append(entity) }
        }
        return bodies
    }

    /// The bodies of the name that opens a sentence, with nothing but its article or post before it.
    private func opening(_ range: Range<Int>, _ names: ArraySlice<PartyIndex.Name>, _ lexicon: EventLexicon) -> [String] {
        guard let name = names.first, !name.entities.isEmpty else { return [] }
        let first = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: range.lowerBound)
        guard first - range.lowerBound < 6 else { return [] }
        for at in range.lowerBound..<first {
            let id = tokens[at].id
            guard tokens[at].isWord, !lexicon.hasVerbs(id) || lexicon.isOf(id),
                !lexicon.gate(id).contains(.preposition) || at > range.lowerBound && lexicon.isOf(id)
            else { return [] }
        }
        return name.entities
    }

    /// Whether someone who acts for no body that is known opens a sentence of a written text: «La vecina Ana Ruiz habló».
    private func opensWithPerson(_ range: Range<Int>, _ names: ArraySlice<PartyIndex.Name>, _ lexicon: EventLexicon) -> Bool {
        guard !isSpoken, lexicon.isSpanish, let name = names.first, name.isPerson, name.entities.isEmpty else {
            return false
        }
        let first = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: range.lowerBound)
        return first - range.lowerBound < 4
            && (range.lowerBound..<first).allSatisfy {
                tokens[$0].isWord && !lexicon.hasVerbs(tokens[$0].id) && !lexicon.gate(tokens[$0].id).contains(.preposition)
            }
    }

    /// How many different bodies are named: none, one, or two for two and more.
    private static func count(_ names: ArraySlice<PartyIndex.Name>) -> Int {
        var first: String?
        for name in names {
            for entity in name.entities where entity != first {
                if first != nil { return 2 }
                first = entity
            }
        }
        return first == nil ? 0 : 1
    }

    /// Whether a sentence may leave its subject to the one before it: it opens with a verb or what leads to one, or it has a
    /// pronoun.
    private func continues(_ first: Int, _ last: Int, _ gates: EventLexicon.Gate, _ shared: SharedEventLexicon) -> Bool {
        if !shared.lexicon.isSpanish { return gates.contains(.pronoun) }
        guard first < last else { return false }
        let opening = tokens[first].id
        // «El 3 de mayo firmó»
        if first + 1 < last, tokens[first + 1].isNumber { return true }
        // «Su titular se reunió con»
        let closed = shared.lexicon.closed
        if !isSpoken, first + 1 < last, memo.classes(first) & closed.possessive != 0,
            memo.classes(first + 1) & (closed.agent | closed.staff) != 0
        {
            return true
        }
        // «Las instituciones acordaron»
        if !isSpoken, gates.contains(.partners), first + 1 < last, memo.gate(first + 1).contains(.partners) { return true }
        // «Para ello contó con», «En esa tarea trabaja con»
        if !isSpoken, first + 2 < last, shared.lexicon.gate(opening).contains(.preposition),
            (first + 2..<min(first + 8, last)).contains(where: { memo.gate($0).contains(.verb) })
        {
            return true
        }
        return !shared.lexicon.gate(opening).isDisjoint(with: [.verb, .leads])
            || shared.lexicon.classes(of: opening)
                & (shared.lexicon.closed.adverb | shared.lexicon.closed.clitic | shared.lexicon.closed.negation)
                != 0
    }

    // MARK: - Events

    mutating func draft(
        _ match: FrameMatch, _ sentence: Sentence, _ range: Range<Int>, _ names: ArraySlice<PartyIndex.Name>, zone: Zone?,
        voice: [String]
    ) {
        let frame = sentence.lexicon.frames[match.frame]
        // "+voice": a party is only whoever says `we`.
        let isVoiced = voice.contains { match.entities.contains($0) && !sentence.bodies.contains($0) }
        let trigger = bytes(match.trigger)
        let dates = EventDates(document: document, times: times)
        var match = match
        if match.isPresent, match.status == .asserted, dates.isToCome(sentence: range, trigger: trigger) {
            match.status = .planned
            if frame.futureIsAgree { match.type = .agree }
        }
        // «firmamos», «nos ayudaron», said by one who has been in office since a day that is known.
        let own = match.isOwnPast && quotation.speaker.isEmpty ? speakers.speaking.first : nil
        let since = own.flatMap { match.entities.contains($0) ? index.terms[$0] : nil }
        let date = dates.date(
            sentence: range, trigger: trigger, status: match.status, isBackground: match.isBackground,
            isPast: match.isPast, since: since, isPromise: match.isUndertaking, zone: zone,
            isOther: { isSpoken && sentence.isOfOtherClause($0, than: match.trigger) })
        var parties: [CooperationEvent.Party] = []
        for part in match.parts {
            let body = index.acting(part.entity, from: date.interval?.earliest ?? (match.isPast ? date.interval?.latest : nil))
            if !parties.contains(where: { $0.entity == body }) { parties.append(.init(entity: body, role: part.role)) }
        }
        guard parties.count == match.parts.count || parties.count > 1 else { return }
        let evidence = Evidence(document.reading.sourceRange(range), in: document)
        let triggerEvidence = Evidence(document.reading.sourceRange(trigger), in: document)
        let event = CooperationEvent(
            id: StableID.make("E", "\(document.sha256)/\(triggerEvidence.range.lowerBound)/\(frame.name)/\(match.type.rawValue)"),
            type: match.type,
            cameo: match.type.cameo, status: match.status,
            parties: parties, date: date.interval, dateBasis: date.basis,
            evidence: evidence, trigger: triggerEvidence,
            statusCue: match.cue.map { Evidence(document.reading.sourceRange(bytes($0)), in: document) },
            place: place(match, sentence, names), instrument: instrument(match, sentence),
            rule: frame.name + (match.resolution.map { "+" + $0.rawValue } ?? "") + (isVoiced ? "+voice" : ""))
        drafts.append(
            EventDraft(
                event: event, isTitle: zone?.isHeading == true,
                isBackground: match.isBackground, family: match.noun.map { sentence.nounClasses($0) } ?? 0,
                verbs: frame.verbs, isRetold: match.isRetold, isPresent: match.isPresent))
    }

    /// The place where it happened: the only one of the sentence that «en» or "in" leads to, and no party.
    private func place(_ match: FrameMatch, _ sentence: Sentence, _ names: ArraySlice<PartyIndex.Name>) -> String? {
        var found: String?
        for name in names where name.isPlace {
            guard let id = name.place ?? name.entities.first.map({ String($0.dropLast(".gobierno".count)) }),
                !name.entities.contains(where: { match.entities.contains($0) }),
                sentence.connector(endingAt: tokens.firstIndex(atOrAfter: name.range.lowerBound) - 1)?.slot == .in
            else { continue }
            if found != nil, found != id { return nil }
            found = id
        }
        return found
    }

    private func bytes(_ range: Range<Int>) -> Range<Int> {
        Int(tokens[range.lowerBound].start)..<Int(tokens[max(range.lowerBound, range.upperBound - 1)].end)
    }

    /// The noun phrase of the agreement: the noun and what follows up to the first name or verb.
    private func instrument(_ match: FrameMatch, _ sentence: Sentence) -> String? {
        guard let noun = match.noun, sentence.nounClasses(noun) & sentence.lexicon.governors.agreement != 0 else { return nil }
        var end = noun + 1
        let closed = sentence.lexicon.closed
        while end < min(noun + 8, sentence.range.upperBound), tokens[end].isWord, !sentence.isName(end),
            sentence.verb(end) == nil,
            !sentence.isClass(
                end,
                closed.relative | closed.conjunction | closed.subordinator | closed.purpose | closed.adverb | closed.determiner),
            !isTime(Int(tokens[end].start))
        {
            if sentence.isPreposition(end),
                !sentence.isOf(end) || sentence.isName(end + 1) || sentence.isClass(end + 1, closed.determiner)
            {
                break
            }
            end += 1
        }
        while end > noun + 1, sentence.isPreposition(end - 1) { end -= 1 }
        var start = noun
        if !sentence.lexicon.isSpanish {
            // "framework agreement": what kind of agreement stands before the noun.
            while start > noun - 3, start > sentence.range.lowerBound, isModifier(start - 1, sentence) { start -= 1 }
        }
        return String(decoding: text[bytes(start..<end)], as: UTF8.self)
    }

    private func isModifier(_ at: Int, _ sentence: Sentence) -> Bool {
        let closed = sentence.lexicon.closed
        return tokens[at].isWord && !tokens[at].isCapitalised && !sentence.isName(at) && !sentence.isPreposition(at)
            && sentence.verb(at) == nil && !sentence.endsInEd(at)
            && !sentence.isClass(
                at, closed.determiner | closed.conjunction | closed.relative | closed.auxiliary | closed.adverb | closed.negation)
    }

    private func isTime(_ start: Int) -> Bool { !times.starting(in: start..<(start + 1)).isEmpty }

    /// The other bodies of the acts told of with one of `makers`, where all those acts are with the same ones.
    private static func partners(of makers: [String], in drafts: [EventDraft], _ index: PartyIndex) -> [String] {
        var partners: [String] = []
        for draft in drafts where draft.event.status == .asserted {
            let bodies = draft.event.participants
            guard bodies.contains(where: { body in makers.contains { index.areOne($0, body) } }) else { continue }
            let others = bodies.filter { body in !makers.contains { index.areOne($0, body) } }
            if others.isEmpty || others == partners { continue }
            guard partners.isEmpty else { return [] }
            partners = others
        }
        return partners
    }

    // MARK: - Counter-evidence

    private mutating func doubt(_ match: FrameMatch, _ sentence: Sentence, _ range: Range<Int>) {
        found.counterEvidence.append(
            CounterEvidence(
                evidence: Evidence(document.reading.sourceRange(range), in: document), parties: match.entities,
                reason: CounterEvidence.doubt, rule: sentence.lexicon.frames[match.frame].name))
    }

    private mutating func counter(_ sentence: Sentence, _ range: Range<Int>) {
        let parties = sentence.bodies
        guard parties.count > 1 else { return }
        let lexicon = sentence.lexicon
        for at in sentence.range {
            let verbs = sentence.verb(at)?.classes ?? 0
            let nouns = sentence.nounClasses(at)
            guard verbs & lexicon.counterVerbs != 0 || nouns & lexicon.counterNouns != 0 else { continue }
            for number in lexicon.counterFrames {
                let frame = lexicon.frames[number]
                guard frame.verbs & verbs != 0 || frame.nouns & nouns != 0 else { continue }
                found.counterEvidence.append(
                    CounterEvidence(
                        evidence: Evidence(document.reading.sourceRange(range), in: document), parties: parties,
                        reason: frame.counterReason ?? "", rule: frame.name))
                return
            }
        }
    }
}

extension CooperationEvent.PLOVERType {
    /// The CAMEO root that corresponds to the class.
    package var cameo: String {
        switch self {
        case .agree: "03"
        case .consult: "04"
        case .support: "05"
        case .cooperate: "06"
        case .aid: "07"
        }
    }
}
