import Documents

/// Offices of other lands that a text about one of them means by the land alone: `her counterparts from Zenda`, `Zendan colleagues`.
extension MentionScan {
    /// Notes `ombudsmen from Zenda and Ruritania`, `her Zendan counterpart` in a text about such a body, as those of the countries.
    func referToCounterparts(_ order: [Int]) {
        guard document.language == .english else { return }
        var isAbout: Bool?
        var end = 0
        for number in order where names[number].kind == .place && names[number].range.lowerBound >= end {
            let at = names[number].range.lowerBound
            guard let place = placeNumber(of: number), finder.registry.places[place].kind == .country,
                let noun = peersNoun(before: at), let kin = kinship(noun, &isAbout, order)
            else { continue }
            var countries = [finder.registry.places[place].country]
            end = names[number].range.upperBound
            while let next = nextLand(after: end), next.place.kind == .country {
                countries.append(next.place.country)
                end = next.end
            }
            refer(noun, kin, to: countries, noun..<end)
        }
        referToUnions()
        visit(.demonym) { index in
            guard cover[index] == 0, let country = finder.lexicon.demonyms[tokens[index].id] else { return index + 1 }
            var noun = index + 1
            var countries = [country]
            while continues(noun + 1), noun - index < 8,
                tokens[noun].id == finder.words.and || tokens[noun].id == finder.words.comma,
                let other = finder.lexicon.demonyms[tokens[noun + 1].id]
            {
                countries.append(other)
                noun += 2
            }
            guard continues(noun), let kin = kinship(noun, &isAbout, order) else { return index + 1 }
            refer(noun, kin, to: countries, index..<noun + 1)
            return noun + 1
        }
    }

    /// `ombudsmen of the Visegrad Group countries`, `the four Visegrad ombudsman institutions`: those of the lands of a union.
    private func referToUnions() {
        for index in capitals {
            guard let countries = finder.lexicon.landUnions[tokens[index].id] else { continue }
            var end = index + 1
            while continues(end), end - index < 3, plays(english: .unionWord, end) { end += 1 }
            if continues(end), isOfPeers(end) {
                // `Visegrad ombudsmen`
                let last = plays(local: .peer, end) ? end + 1 : end + 2
                note(countries, index..<last)
            } else if let noun = peersNoun(before: index), isOfPeers(firstOfPeers(noun)) {
                note(countries, firstOfPeers(noun)..<end)
            }
        }
    }

    /// `ombudsmen`, or the first word of `ombudsman institutions`, at `index`.
    private func isOfPeers(_ index: Int) -> Bool {
        plays(local: .peer, index)
            || plays(local: .watchHead, index) && continues(index + 1) && plays(english: .watchPlace, index + 1)
    }

    /// Where the words for such bodies begin whose last is at `noun`: `[ombudsman] institutions`.
    private func firstOfPeers(_ noun: Int) -> Int {
        noun > 0 && continues(noun) && plays(english: .watchPlace, noun) && plays(local: .watchHead, noun - 1) ? noun - 1 : noun
    }

    /// What a noun for bodies of other lands may mean: ombudsmen, or those of the kind of a body named before it.
    private enum Kinship { case peer, fellow }

    private func kinship(_ noun: Int, _ isAbout: inout Bool?, _ order: [Int]) -> Kinship? {
        if isPeer(noun, &isAbout, order) { return .peer }
        return plays(local: .fellow, noun) ? .fellow : nil
    }

    private func refer(_ noun: Int, _ kin: Kinship, to countries: [String], _ range: Range<Int>) {
        if kin == .peer { return note(countries, range) }
        // `its counterpart in Zenda`, of a body of another kind: never that land's government.
        guard isCounterpart(noun), let own = bodyNamed(before: noun), !finder.registry.isGovernment(own) else { return }
        let bodies = countries.compactMap { country in
            finder.registry.place(country.lowercased()).flatMap { body(like: own, abroad: $0) }
        }
        guard bodies.count == countries.count else { return }
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(range), entities: bodies))
    }

    /// `its counterpart`, `their Zendan counterparts`.
    private func isCounterpart(_ noun: Int) -> Bool {
        cover[noun] == 0 && folded(noun).starts(with: "counterpart".utf8)
    }

    /// The body that is named last before a token of its sentence, with neither a post nor a person of another between.
    private func bodyNamed(before noun: Int) -> String? {
        var at = noun - 1
        while at >= 0, continues(at + 1), noun - at < 40, tokens[at].id != finder.words.stop {
            if let known = name(at: at), known.kind == .institution { return known.entity }
            if classes[at].contains(.title), classes[at].isDisjoint(with: .onePerson) { return nil }
            at -= 1
        }
        return nil
    }

    private func note(_ countries: [String], _ range: Range<Int>) {
        var bodies: [String] = []
        for country in countries {
            guard let body = nationalOmbudsman(of: country) else { return }
            if !bodies.contains(body) { bodies.append(body) }
        }
        findings.references.append(MentionFindings.Reference(viewRange: viewRange(range), entities: bodies))
    }

    /// The noun before `from`, `of` or `in` and an article that lead to the name at `index`.
    private func peersNoun(before index: Int) -> Int? {
        link(before: index).map { $0 - 1 }
    }

    /// Whether a noun means such bodies: `ombudsmen` by itself, `counterpart` and `colleagues` after one of them.
    private func isPeer(_ noun: Int, _ isAbout: inout Bool?, _ order: [Int]) -> Bool {
        guard tokens[noun].isWord else { return false }
        // `the Zendan and Ruritanian Ombudsmen`: the last of them has the noun in its name.
        if plays(local: .peer, noun) { return true }
        guard cover[noun] == 0, !isCapitalised(noun) || startsSentence(noun) else { return false }
        guard plays(local: .fellow, noun) else { return false }
        let known = isAbout ?? order.contains { isOmbudsman($0) }
        isAbout = known
        guard known else { return false }
        // The body named last before it is one of them: `the Minister and his Zendan counterpart` are ministers.
        var at = noun - 1
        while at >= 0, continues(at + 1), noun - at < 60, tokens[at].id != finder.words.stop {
            if nameKind(at: at) == .institution { return isOmbudsman(Int(cover[at]) - 1) }
            // `the minister and his Zendan counterpart`
            if classes[at].contains(.title), classes[at].isDisjoint(with: .onePerson), tokens[at].id != tokens[noun].id {
                return false
            }
            at -= 1
        }
        return true
    }
}
