import Documents

/// States and towns of Spanish news that stand alone for those who govern them: «Firma Sonora convenio», «Jalisco y Colima
/// acordaron», «Sonora se suma al programa».
extension MentionScan {
    /// Whether a verb of agreeing, giving or joining makes those who govern the lands of `group`, at `range`, of what is listed there.
    func isActing(_ range: Range<Int>, _ group: [Int]) -> Bool {
        guard document.language == .spanish, document.kind != .transcript else { return isAgreeing(range, group) }
        let kinds = group.map { placeKind(of: $0) }
        guard kinds.allSatisfy({ $0 == .state || $0 == .city || $0 == .namesake }) else { return false }
        if isAgreeing(range, group) || isSubjectOfHeading(range) || opensHeading(range) { return true }
        return kinds.allSatisfy { $0 == .state } && (isSubject(range) || isDealtWith(range))
    }

    /// A state's government, or a town's.
    func becomeGovernment(_ number: Int) {
        guard let place = place(of: names[number]) else { return }
        become(number, place)
        if place.kind != .state { names[number].entity = hallID(of: names[number].range) }
    }

    /// «Jalisco y Colima firmaron un convenio», but «autoridades de Jalisco y Colima firmaron»: states that a verb of agreeing makes
    /// parties.
    private func isAgreeing(_ range: Range<Int>, _ group: [Int]) -> Bool {
        let end = range.upperBound
        guard document.language == .spanish, continues(end + 1), group.allSatisfy({ placeKind(of: $0) == .state }),
            !isLedByOf(range.lowerBound)
        else { return false }
        return plays(.pactVerb, end) || plays(.pactVerb, end + 1) && !isCapitalised(end) && tokens[end].isWord
    }

    private func isLedByOf(_ start: Int) -> Bool {
        var at = start - 1
        guard at >= 0, continues(start) else { return false }
        if at > 0, continues(at), classes[at].contains(.article), classes[at].isDisjoint(with: .genitive) { at -= 1 }
        return classes[at].contains(.genitive) || classes[at].contains(.locative)
    }

    /// «Firma Sonora acuerdo», «Acuerdan Sonora y Sinaloa intensificar»: behind the verb of a heading; «Visita Sonora el embajador»
    /// has no such verb.
    private func isSubjectOfHeading(_ range: Range<Int>) -> Bool {
        let verb = range.lowerBound - 1
        guard verb >= 0, continues(range.lowerBound), isCapitalised(verb),
            verb == 0 || tokens[verb].flags.contains(.blockStart), isActOfState(verb)
        else { return false }
        let after = range.upperBound
        return continues(after) && tokens[after].isWord && !isCapitalised(after)
    }

    /// «Sonora Presenta Proyectos»: before the verb of a heading in capitals.
    private func opensHeading(_ range: Range<Int>) -> Bool {
        let verb = range.upperBound
        guard range.lowerBound == 0 || tokens[range.lowerBound].flags.contains(.blockStart), continues(verb + 1) else {
            return false
        }
        return isActOfState(verb) && (!isCapitalised(verb) || inTitleCase(verb))
    }

    /// «Sonora se suma al programa», «reiteró que Sonora seguirá recibiendo»: at the start of a sentence or behind «que».
    private func isSubject(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard startsSentence(start) || continues(start) && tokens[start - 1].id == finder.words.que else { return false }
        var verb = range.upperBound
        while continues(verb), verb - range.upperBound < 3, !isCapitalised(verb), plays(.lightWord, verb) || isReflexive(verb) {
            verb += 1
        }
        guard continues(verb + 1), !isCapitalised(verb) else { return false }
        // «seguirá recibiendo»
        if plays(local: .goingOn, verb), continues(verb + 1) {
            let stem = bytes[tokens[verb + 1].range]
            return stem.count > 5 && stem.suffix(3).elementsEqual("ndo".utf8)
        }
        return isActOfState(verb)
    }

    /// «negocia con Sonora», «colabora con Sonora»: with whom something is dealt.
    private func isDealtWith(_ range: Range<Int>) -> Bool {
        let with = range.lowerBound - 1
        return with > 0 && continues(range.lowerBound) && continues(with) && tokens[with].id == finder.words.con
            && isActOfState(with - 1)
    }

    private func isReflexive(_ index: Int) -> Bool { bytes[tokens[index].range].elementsEqual("se".utf8) }

    private func isActOfState(_ index: Int) -> Bool {
        tokens[index].isWord && cover[index] == 0 && (plays(.pactVerb, index) || plays(local: .stateAct, index))
    }
}
