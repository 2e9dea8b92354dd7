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
