import Documents

/// Mandates of one person over one country: `Special Rapporteur on the situation of human rights in Belarus`.
extension MentionScan {
    /// Names of mandates, whose subject is written in small letters up to the country.
    func findMandates() {
        for head in capitals where plays(.mandateHead, head) {
            guard let (start, subject) = mandateStart(head), let end = mandateEnd(subject) else { continue }
            let lower = name(at: start).map { $0.kind == .institution ? $0.range.lowerBound : start } ?? start
            uncover(lower..<end)
            add(Name(range: lower..<end, kind: .institution, confidence: 0.85))
        }
    }

    /// «Relatora Especial», `Independent Expert`: where the two words start, and where what follows them does.
    private func mandateStart(_ head: Int) -> (start: Int, subject: Int)? {
        if continues(head + 1), isCapitalised(head + 1), plays(.mandateQualifier, head + 1) { return (head, head + 2) }
        if head > 0, continues(head), isCapitalised(head - 1), plays(.mandateQualifier, head - 1) { return (head - 1, head + 1) }
        return nil
    }

    /// The end of «sobre la situación de los derechos humanos en Camboya» from its first word.
    private func mandateEnd(_ start: Int) -> Int? {
        guard continues(start), !classes[start].isDisjoint(with: [.preposition, .connector]) else { return nil }
        var index = start
        while continues(index), index - start < 12, !tokens[index].isSign {
            if isCapitalised(index) {
                guard let known = name(at: index), known.range.lowerBound == index, place(of: known)?.kind == .country,
                    index - start > 3, classes[index - 1].isDisjoint(with: .conjunction)
                else { return nil }
                return known.range.upperBound
            }
            index += 1
        }
        return nil
    }
}
