import Documents

/// What several sentences tell of one meeting: who holds it, and who was there.
extension EventRun {
    /// Adds those whom a sentence names as having been there too to the meeting told of before.
    /// - Returns: the index of its draft, and those named.
    @discardableResult
    mutating func takeAttendance(_ sentence: Sentence, _ range: Range<Int>) -> (draft: Int, bodies: [String])? {
        guard let attendance = sentence.attendance else { return nil }
        if let held = gatherings.occasion(of: attendance, in: sentence) { return draft(held, attendance, sentence, range) }
        guard let at = gatherings.draft(of: attendance, in: sentence, drafts) else { return nil }
        drafts[at].add(attendance, Evidence(document.reading.sourceRange(range), in: document), index)
        return (at, attendance.bodies)
    }

    /// «A organizó un foro. Participaron B y C»: an event of those who hold it and those who came.
    private mutating func draft(
        _ held: Gatherings.Held, _ attendance: Attendance, _ sentence: Sentence, _ range: Range<Int>
    ) -> (draft: Int, bodies: [String])? {
        let type = held.occasion.type
        let verb = attendance.verb
        guard
            let frame = sentence.lexicon.frames.firstIndex(where: {
                $0.type == type && $0.verbs & (type == .aid ? sentence.lexicon.teaching : sentence.lexicon.governors.attend) != 0
            })
        else { return nil }
        var match = FrameMatch(
            frame: frame, type: type, status: attendance.status, trigger: verb..<verb + 1, cue: nil, parts: [], noun: nil,
            used: [])
        for body in held.occasion.hosts { match.parts.append(.init(entity: body, role: type == .aid ? .giver : .host, at: 0)) }
        for body in attendance.guests(of: held.occasion.hosts, index) {
            match.parts.append(.init(entity: body, role: type == .aid ? .receiver : .party, at: verb))
        }
        guard match.parts.count > max(1, held.occasion.hosts.count) else { return nil }
        let at = drafts.count
        draft(match, sentence, range, [], zone: nil, voice: [])
        guard drafts.count > at else { return nil }
        drafts[at].event.alsoEvidence.append(Evidence(document.reading.sourceRange(held.range), in: document))
        return (at, attendance.bodies)
    }

    /// Notes what others may be told to have come to.
    mutating func openGathering(_ sentence: Sentence, _ range: Range<Int>?, from earlier: Int) {
        if drafts.count == earlier, let range, let occasion = sentence.occasion {
            gatherings.open(.init(occasion: occasion, range: range, tokens: sentence.range))
        }
        gatherings.read(drafts, from: earlier, tokens: sentence.range, signing: sentence.lexicon.governors.sign)
    }

    /// Whether a match says no more than that those came to a meeting who are among its parties.
    func isAttendance(_ match: FrameMatch, of draft: Int, _ bodies: [String]) -> Bool {
        let event = drafts[draft].event
        return (match.type == .consult || match.type == .cooperate || match.type == event.type)
            && match.entities.allSatisfy { entity in
                bodies.contains(entity) || event.parties.contains { index.areOneHouse($0.entity, entity) }
            }
    }
}
