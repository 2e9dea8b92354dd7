import Documents

/// What stands at the end of the names of associations and companies: «Vida y Familia Tonalá, A.C.», «Alba Solar, S.A. de C.V.».
extension MentionScan {
    /// Makes «A.C.» part of the name before it, and a name of the words in capitals before it where none was found.
    func findLegalForms() {
        guard document.language == .spanish else { return }
        for index in capitals where tokens[index].range.count <= 3 && index > 0 && continues(index) {
            guard let form = endOfLegalForm(at: index) else { continue }
            let end = branchOfAssociation(after: form)
            var last = index
            if tokens[last - 1].id == finder.words.comma, last > 1, continues(last - 1) { last -= 1 }
            guard let start = startOfAssociation(before: last) else { continue }
            if let known = name(at: last - 1), known.kind == .institution, known.range.upperBound == last,
                known.range.lowerBound <= start
            {
                let number = Int(cover[last - 1]) - 1
                // «Cáritas de Tonalá, A.C.» is its own body, a registered one with its form is what it was.
                extend(number, to: known.range.lowerBound..<end)
                names[number].coreEnd = names[number].coreEnd ?? last
                if names[number].targets.isEmpty, names[number].entity == nil {
                    names[number].entity = localID(text(known.range.lowerBound..<last))
                }
                continue
            }
            uncover(start..<end)
            var name = Name(range: start..<end, kind: .institution, confidence: 0.8)
            name.entity = localID(text(start..<last))
            add(name)
        }
    }

    /// «Vida y Familia, A.C. Tonalá»: the land right behind the form is part of the name, before a sign or a word in small letters.
    func branchOfAssociation(after end: Int) -> Int {
        guard continues(end), bytes[tokens[end - 1].range.lowerBound] == UInt8(ascii: "."), let land = name(at: end),
            land.range.lowerBound == end, let kind = place(of: land)?.kind, kind == .state || kind == .city,
            !(continues(land.range.upperBound) && isCapitalised(land.range.upperBound))
        else { return end }
        uncover(land.range)
        return land.range.upperBound
    }

    /// «C.I.T. A.C.»: where the legal form and the land behind a name end.
    func formEnd(after end: Int) -> Int {
        guard document.language == .spanish, continues(end), let form = endOfLegalForm(at: end) else { return end }
        return branchOfAssociation(after: form)
    }

    /// «el CEN del Sindicato Alba», «el CDE del PRI»: a party's or a union's committee, with whose it is.
    func findCommittees() {
        guard document.language == .spanish else { return }
        for index in capitals
        where tokens[index].isAllCapitals && tokens[index].range.count == 3 && plays(local: .committee, index) {
            guard continues(index + 2), tokens[index + 1].id == finder.words.del, let whose = name(at: index + 2),
                whose.kind == .institution, whose.range.lowerBound == index + 2, !whose.bare
            else { continue }
            var inner = whose
            var name = Name(range: index..<whose.range.upperBound, kind: .institution, confidence: 0.8)
            name.statedCountry = inner.statedCountry
            guard add(name) != nil else { continue }
            inner.nested = true
            inner.dropped = false
            names.append(inner)
        }
    }

    /// «maestros de la Sección XXII»: of a union that the text may not name.
    func isOfTeachers(_ index: Int) -> Bool {
        index > 2 && continues(index) && continues(index - 1) && tokens[index - 1].id == finder.words.la
            && classes[index - 2].contains(.genitive) && plays(local: .member, index - 3)
    }

    /// «A.C.», «A. C.», «AC», «I.A.P.», «S.A. de C.V.», «Inc.»: where the form ends that begins at a token.
    private func endOfLegalForm(at index: Int) -> Int? {
        if plays(local: .legalForm, index) {
            let next = index + 1
            if continues(next), tokens[next].isWord, isCapitalised(next) || tokens[next].isNumber { return nil }
            return next
        }
        var letters: [UInt8] = []
        var at = index
        while continues(at), at - index < 14, isCapitalised(at), tokens[at].range.count == 1, continues(at + 1),
            tokens[at + 1].id == finder.words.stop, !tokens[at + 1].flags.contains(.spaceBefore)
        {
            letters.append(bytes[Int(tokens[at].start)])
            at += 2
            // «S.A. de C.V.»
            if letters == Array("SA".utf8), continues(at + 3), tokens[at].id == finder.words.de { at += 1 }
        }
        return Self.forms.contains(letters) ? at : nil
    }

    private static let forms = ["AC", "IAP", "SC", "SACV", "ABP", "SA"].map { Array($0.utf8) }

    /// Whether a body's name, which no list has, goes from a token to the end of the words.
    private func opensBefore(_ start: Int, _ end: Int) -> Bool {
        name(at: start).map { $0.kind == .institution && $0.range.lowerBound == start && $0.range.upperBound == end } ?? false
    }

    /// «Donó», «Acudió»: a verb that opens a sentence.
    private func isPreterite(_ index: Int) -> Bool { bytes[tokens[index].range].suffix(2).elementsEqual("ó".utf8) }

    /// The first of the words in capitals that end at `end`, words that join them between.
    private func startOfAssociation(before end: Int) -> Int? {
        var first = end
        var at = end - 1
        while at >= 0, continues(at + 1), end - at < 16 {
            if isCapitalised(at), tokens[at].isWord {
                if startsSentence(at), classes[at].contains(.article) || isPreterite(at) || opensBefore(at + 1, end) { break }
                first = at
            } else if classes[at].isDisjoint(with: [.connector, .conjunction]) || !tokens[at].isWord {
                break
            } else if classes[at].contains(.article), at > 0, continues(at), isCapitalised(at - 1), opensBefore(at + 1, end) {
                // «Ayer el Centro Alba, A.C.»
                break
            } else if classes[at].contains(.conjunction), name(at: at - 1)?.range.upperBound == at {
                // «San Juan del Río y Bomberos Voluntarios, A.C.»
                break
            }
            if at == 0 || tokens[at].flags.contains(.blockStart) { break }
            at -= 1
        }
        // «la organización Hacer Bien», but «Luis Gil, A.C.» is nobody.
        guard first < end, classes[first].isDisjoint(with: [.title, .opener]) else { return nil }
        return first
    }
}
