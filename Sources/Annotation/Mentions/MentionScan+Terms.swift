import Documents

extension MentionScan {
    /// The days on which everyone whom the text names as holding a registered office held it; nil where it names nobody so, or
    /// people who never were in office together.
    func officeTerms(_ order: [Int]) -> DateWitness? {
        var common: DayInterval?
        var evidence: Range<Int>?
        for number in order
        where names[number].kind == .person {
            guard let person = names[number].entity, case let held = finder.registry.positionIndices(of: person), !held.isEmpty,
                zoneKind(at: viewRange(names[number].range).lowerBound) != .caption,
                let term = term(of: person, in: held, at: names[number].range)
            else { continue }
            guard let known = common else {
                common = term
                evidence = document.reading.sourceRange(viewRange(names[number].range))
                continue
            }
            guard let both = known.intersection(term) else { return nil }
            common = both
        }
        guard let common, common.earliest != nil || common.latest != nil else { return nil }
        return DateWitness(
            kind: .officeHolders, interval: common, range: evidence, verdict: .bound,
            reason: "the people named as in office were in office together")
    }

    /// The term in the office that the words beside the name give the person: «head of the Segob», `President …`.
    ///
    /// - Parameter held: the indices of the positions that the person ever held.
    private func term(of person: String, in held: [Int], at range: Range<Int>) -> DayInterval? {
        let positions = finder.registry.positions
        let body = body(after: range) ?? body(before: range)
        var fitting: Int?
        for index in held where positions[index].institution == body || namesTitle(of: index, before: range.lowerBound) {
            if fitting != nil { return nil }
            fitting = index
        }
        guard let fitting else { return nil }
        let terms = positions[fitting].holders.filter { $0.person == person }
        guard terms.count == 1, let only = terms.first else { return nil }
        return DayInterval(earliest: only.from, latest: only.until)
    }

    /// Whether the word before a name is the first of one of the office's titles: «el presidente …», and no «entonces presidente».
    private func namesTitle(of position: Int, before index: Int) -> Bool {
        guard index > 1, continues(index), classes[index - 1].contains(.title), !classes[index - 2].contains(.pastOffice) else {
            return false
        }
        return finder.titleHeads[position].contains(tokens[index - 1].id)
    }
}
