/// Whether a sentence has two who may be parties, asked before its frames are looked for.
extension FrameMatcher {
    /// Whether two of those who may be parties here are no one house: without such two no frame is whole, and none need be tried.
    ///
    /// Told of Spanish speech only, which is long and goes on about one house: whoever becomes a party there is named, speaks, is
    /// spoken to or was told of before, or is the government of one of these.
    var mayHavePair: Bool {
        guard isSpoken, lexicon.isSpanish, !sentence.gates.contains(.demonym) else { return true }
        var bodies: [String] = []
        func isOther(_ body: String) -> Bool {
            if bodies.contains(body) { return false }
            if bodies.contains(where: { !areOneHouse($0, body) }) { return true }
            bodies.append(body)
            return false
        }
        for phrase in sentence.phrases where phrase.entities.contains(where: isOther) { return true }
        for group in sentence.groups where group.entities.contains(where: isOther) { return true }
        if speaker.contains(where: isOther) || addressee.contains(where: isOther) { return true }
        if let hearer, isOther(hearer) { return true }
        if let counterpart, counterpart.bodies.contains(where: isOther) { return true }
        // What the relation of a text, the parties of its first event and an agreement give, written texts alone are asked for.
        let told = [
            discourse.subject, discourse.topic, discourse.parties, discourse.hosts, discourse.makers, discourse.companions,
        ]
        if told.contains(where: { $0.contains(where: isOther) }) { return true }
        let mayAct = bodies
        return mayAct.contains { index.government(of: $0).map(isOther) ?? false }
    }

    /// Whether an act of several as one may be told with this verb: what `isJoint` asks for at the end, as far as it is known
    /// before anything is read beside the verb.
    func mayBeJoint(_ verb: VerbGroup) -> Bool {
        guard lexicon.isSpanish else { return true }
        return sentence.groups.contains { $0.slot == .with || $0.entities.count > 1 }
            || sentence.phrases.contains { $0.entities.count > 1 } || verb.classes & lexicon.governors.stay != 0
            || discourse.subject.count > 1 || discourse.parties.count > 1 || discourse.topic.count > 1 || speaker.count > 1
            || counterpart.map { $0.bodies.count > 1 } ?? false
    }
}
