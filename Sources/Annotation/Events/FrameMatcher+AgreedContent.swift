/// What an agreement that was told of is to bring: «Este convenio permitirá capacitar a su personal», "The MoU includes a joint
/// work programme".
extension FrameMatcher {
    /// A plan of those who made the agreement told last, where a sentence means that agreement and tells of nothing else.
    mutating func matchAgreedContent() {
        guard !isSpoken, matches.isEmpty, let candidate = lexicon.sequelFrame,
            case let frame = lexicon.frames[candidate], nounClasses & frame.nouns != 0,
            case let makers = discourse.agreement.count > 1 ? discourse.agreement : outcomeParties, makers.count > 1,
            sentence.groups.allSatisfy({ group in
                group.isPlace || isTeller(group)
                    || group.entities.allSatisfy { body in makers.contains { index.areOne($0, body) } }
            }),
            let at = sentence.range.first(where: { meansAgreement($0, frame) }), let content = agreedContent(of: at, frame),
            !isOwnedMatter(at, after: content)
        else { return }
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: .planned, trigger: min(at, content)..<max(at, content) + 1,
            cue: content..<content + 1, parts: [], noun: at, used: [])
        for body in makers { add(body, .party, at: at, to: &match) }
        if isWhole(match, frame) { matches.append(match) }
    }

    /// «Como parte del convenio entre A y B, estudiantes atienden a niños»: what others do under an agreement is done by those who
    /// made it; of «en el marco del convenio con B, A impartió cursos» nothing but the agreement is both's.
    mutating func matchUnderAgreement() {
        guard lexicon.isSpanish, !isSpoken, matches.count == 1, case let made = matches[0], made.type == .support,
            made.status == .asserted, made.parts.count > 1, let noun = made.noun,
            sentence.nounClasses(noun) & lexicon.governors.agreement != 0, opensUnder(noun),
            let candidate = lexicon.frames.firstIndex(where: \.isMarked), let verb = mainVerb(after: noun),
            !sentence.groups.contains(where: {
                $0.slot == .subject && $0.tokens.lowerBound > noun && $0.tokens.upperBound <= verb.first
                    && sentence.isComma($0.tokens.lowerBound - 1)
            }),
            made.parts.allSatisfy({ $0.at < verb.first && $0.at > noun })
        else { return }
        let other = lexicon.governors.sign | lexicon.governors.agree | lexicon.governors.say | lexicon.governors.be
        guard verb.classes & other == 0, verb.status == .asserted || verb.status == .planned, !verb.isUndertaking else { return }
        var match = FrameMatch(
            frame: candidate, type: .cooperate, status: verb.status, trigger: verb.head..<verb.head + 1, cue: verb.cue,
            parts: made.parts.map { .init(entity: $0.entity, role: .party, at: $0.at) }, noun: nil, used: made.used)
        match.isPresent = verb.tense == .present && verb.status == .asserted
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// «Con la firma de un convenio, A y B fortalecen la seguridad»: those who act in the main clause have signed it.
    mutating func matchFrontedSigning() {
        let start = sentence.range.lowerBound
        guard lexicon.isSpanish, !isSpoken, nounClasses & lexicon.governors.signing != 0,
            !matches.contains(where: { $0.type == .support }), sentence.isPreposition(start),
            let at = (start..<min(start + 7, sentence.range.upperBound)).first(where: {
                sentence.nounClasses($0) & lexicon.governors.signing != 0
            }),
            !(start..<at).contains(where: { sentence.isName($0) || sentence.isFinite($0) }),
            let noun = (at + 1..<min(at + 6, sentence.range.upperBound)).first(where: {
                sentence.nounClasses($0) & lexicon.governors.agreement != 0
            }),
            let number = sentence.groups.firstIndex(where: { $0.tokens.lowerBound > start && $0.slot == .subject }),
            case let group = sentence.groups[number], group.entities.count > 1, group.tokens.lowerBound < noun + 24,
            sentence.isComma(group.tokens.lowerBound - 1),
            !sentence.groups.contains(where: { $0.tokens.lowerBound > at && $0.tokens.upperBound < group.tokens.lowerBound }),
            !(noun..<group.tokens.lowerBound).contains(where: { sentence.isFinite($0) || sentence.isHardStop($0) }),
            let candidate = lexicon.frames.firstIndex(where: {
                $0.isNominal && $0.type == .support && $0.nouns & lexicon.governors.signing != 0
            })
        else { return }
        var match = FrameMatch(
            frame: candidate, type: .support, status: .asserted, trigger: at..<noun + 1, cue: nil, parts: [], noun: noun,
            used: [number])
        add(group, .party, to: &match)
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// «como parte de», «en el marco de», «mediante»: whether such words open the sentence and lead to the agreement.
    private func opensUnder(_ noun: Int) -> Bool {
        let start = sentence.range.lowerBound
        guard noun - start < 7, !(start..<noun).contains(where: { sentence.isName($0) || sentence.isFinite($0) }) else {
            return false
        }
        return sentence.gate(start).contains(.underOpener)
            || (start + 1..<max(start + 1, min(start + 3, noun))).contains {
                sentence.gate($0).contains(.underNoun)
            }
    }

    /// The first verb behind a noun that no relative leads to.
    private func mainVerb(after noun: Int) -> VerbGroup? {
        var isOpen = false
        for at in noun + 1..<sentence.range.upperBound {
            if sentence.isHardStop(at) { return nil }
            if sentence.isComma(at) { isOpen = true }
            if sentence.isClass(at, closed.relative), !sentence.isName(at) { isOpen = false }
            guard isOpen, sentence.isFinite(at), !sentence.isName(at) else { continue }
            return sentence.verbGroup(at: at)
        }
        return nil
    }

    /// «se usarán en el soporte del convenio»: what is to be done with something of the agreement; «son parte de dicho convenio» is
    /// of it.
    private func isOwnedMatter(_ noun: Int, after content: Int) -> Bool {
        guard noun > content, lexicon.isSpanish else { return false }
        let of = sentence.isOf(noun - 1) ? noun - 1 : noun - 2
        guard sentence.isOf(of) else { return false }
        return !sentence.isWord(of - 1, "parte") && !sentence.isWord(of - 1, "marco") && !sentence.isWord(of - 1, "firma")
            && !sentence.isWord(of - 1, "dentro")
    }

    /// «…, explicó el alcalde»: who only tells of it.
    func isTeller(_ group: NameGroup) -> Bool {
        guard lexicon.isSpanish, group.slot == .subject, case let told = group.tokens.lowerBound - 1,
            (sentence.verb(told)?.classes ?? 0) & lexicon.governors.say != 0, sentence.isFinite(told)
        else { return false }
        return sentence.range.contains(told - 1) && sentence.tokens[told - 1].isSign
    }

    /// «este convenio», «el acuerdo», "the MoU": not «un convenio», nor «de acuerdo con».
    private func meansAgreement(_ at: Int, _ frame: Frame) -> Bool {
        sentence.nounClasses(at) & frame.nouns != 0 && !sentence.isName(at)
            && sentence.isClass(at - 1, closed.definite | closed.own)
    }

    /// The verb that tells what is to come of it: one of the frame's («incluye», «prevé») that the agreement is the subject of, a
    /// future, or a promise; nil where the agreement itself is what is to be signed, or ends.
    private func agreedContent(of noun: Int, _ frame: Frame) -> Int? {
        var content: Int?
        for at in sentence.range where sentence.gate(at).contains(.verb) && !sentence.isName(at) {
            guard let reading = sentence.verb(at), reading.form.isFinite else { continue }
            if reading.classes & lexicon.governors.sign != 0 { return nil }
            guard content == nil, let group = sentence.verbGroup(at: at), group.status != .negated else { continue }
            // «…, quien será responsable»: of a person.
            if sentence.isWord(group.first - 1, "quien") || sentence.isWord(group.first - 1, "quienes") { continue }
            let isPredicate = reading.classes & frame.verbs != 0 && at > noun && at < noun + Self.reachOfPredicate
            if isPredicate || reading.form.tense == .future || reading.classes & lexicon.governors.commit != 0 { content = at }
        }
        if content == nil, !lexicon.isSpanish {
            content = sentence.range.first { sentence.isClass($0, closed.will) }
        }
        return content
    }

    /// «El convenio de colaboración en materia de salud incluye»
    private static let reachOfPredicate = 9
}
