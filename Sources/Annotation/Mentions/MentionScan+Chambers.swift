import Documents

/// Heads that make a body beside certain words only, and what looks like one and is none.
extension MentionScan {
    /// «la Sala Especializada en Materia Anticorrupción», «la Primera Sala de la Suprema Corte»: a court's chamber.
    func headChambers() {
        guard document.language == .spanish else { return }
        for index in capitals where cover[index] == 0 && plays(local: .chamberHead, index) {
            let isKind = continues(index + 1) && isCapitalised(index + 1) && plays(local: .chamber, index + 1)
            let isNumbered =
                index > 0 && continues(index) && isCapitalised(index - 1) && classes[index - 1].contains(.premodifier)
                && continues(index + 3) && classes[index + 1].contains(.genitive)
                && (isCapitalised(index + 2) || isCapitalised(index + 3))
            if isKind || isNumbered { mark(index, as: .spanishHead) }
        }
    }

    /// `SEP 26, 2024`: a month, whatever body has its letters.
    func dropMonths() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].range.count == 1 {
            let index = names[number].range.lowerBound
            guard tokens[index].isAllCapitals, continues(index + 1), tokens[index + 1].isNumber,
                tokens[index + 1].range.count < 3, Self.months.contains(folded(index))
            else { continue }
            drop(number)
        }
    }

    private static let months: Set<[UInt8]> = Set(
        ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"].map { Array($0.utf8) })

    /// `Deputy High Commissioner for Human Rights`, `Acting Public Protector`: a post, though the registry has the
    /// body; `Deputy Ombudsman of Chad` says whose.
    func dropRanked() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let range = names[number].range
            guard range.lowerBound > 0, continues(range.lowerBound), isRank(range.lowerBound - 1),
                range.contains(where: { classes[$0].contains(.onePerson) }),
                !range.contains(where: { tokens[$0].id == finder.words.of }),
                !range.contains(where: {
                    classes[$0].contains(.englishHead) && classes[$0].isDisjoint(with: .onePerson) || possessives.contains($0)
                }),
                !(continues(range.upperBound) && classes[range.upperBound].contains(.englishHead))
            else { continue }
            drop(number)
        }
    }
}
