import Documents

/// Bodies of towns and states whose names have no head: «Protección Civil», «Seguridad Pública de Tonalá», «Bomberos de Tonalá».
extension MentionScan {
    /// Reads such names; «medidas de Protección Civil» are none.
    func findHeadless() {
        guard document.language == .spanish, document.kind != .transcript else { return }
        for index in capitals where cover[index] == 0 && continues(index + 1) {
            if plays(local: .crewBody, index) {
                crewBody(at: index)
            } else if plays(local: .guarded, index) {
                headless(at: index)
            }
        }
    }

    /// «Bomberos de Tonalá», «Bomberos municipales»: with what says whose they are.
    private func crewBody(at index: Int) {
        guard index == 0 || !continues(index) || !isCapitalised(index - 1) || startsSentence(index - 1),
            continues(index + 2), tokens[index + 1].id == finder.words.de, let town = town(at: index + 2)
        else { return }
        uncover(index..<town.upperBound)
        add(Name(range: index..<town.upperBound, kind: .institution, confidence: 0.7))
    }

    private func headless(at index: Int) {
        guard isCapitalised(index + 1), cover[index + 1] == 0, plays(local: .guardWord, index + 1),
            !(continues(index + 2) && isCapitalised(index + 2) && !plays(.stateWord, index + 2)
                && tokens[index + 2].id != finder.words.municipal)
        else { return }
        var isOfPost = false
        if index > 0, continues(index) {
            let before = index - 1
            if isCapitalised(before) && tokens[before].isWord && !startsSentence(before) { return }
            // «el director de Protección Civil», «con la colaboración de Protección Civil», «elementos de Protección Civil»
            isOfPost =
                before > 0 && classes[before].contains(.genitive) && continues(before)
                && (!isCapitalised(before - 1) || startsSentence(before - 1))
                && (!classes[before - 1].isDisjoint(with: [.postNoun, .title]) || plays(local: .pact, before - 1)
                    || plays(local: .crew, before - 1))
            if !classes[before].isDisjoint(with: [.genitive, .preposition, .locative]), tokens[before].id != finder.words.con,
                !isOfPost
            {
                return
            }
        }
        var start = index
        // «Seguridad Pública y Protección Civil»
        if index > 1, continues(index), classes[index - 1].contains(.conjunction), let first = name(at: index - 2),
            first.kind == .institution, first.range.upperBound == index - 1, first.basis != .acronym,
            classes[first.range.lowerBound].isDisjoint(with: [.spanishHead, .government])
        {
            start = first.range.lowerBound
        }
        let end = endOfOwner(from: index + 2)
        // «Salud, Seguridad Pública y Educación» are matters, and «el secretario de Seguridad Pública» heads a ministry.
        if folded(index).elementsEqual("seguridad".utf8), !isCorps(index, end) { return }
        uncover(start..<end)
        add(Name(range: start..<end, kind: .institution, confidence: 0.7))
    }

    /// «DIF Estatal», «DIF municipal de Tonalá»: letters of which each state and town has a body, with whose it is.
    func extendLetters() {
        guard document.language == .spanish, document.kind != .transcript else { return }
        for number in names.indices
        where !names[number].dropped && names[number].kind == .institution && names[number].range.count == 1 {
            let (start, next) = (names[number].range.lowerBound, names[number].range.upperBound)
            guard continues(next), cover[next] == 0 else { continue }
            // «el CBTIS 23»
            if plays(local: .schoolLetters, start), tokens[next].isNumber, tokens[next].range.count < 4 {
                names[number].targets = []
                names[number].entity = localID(text(start..<next + 1))
                extend(number, to: start..<next + 1)
                continue
            }
            guard plays(local: .ownInTowns, start) else { continue }
            // Whose letters they are is known, of whichever town the body is.
            let country = names[number].statedCountry ?? names[number].targets.first.flatMap { institution($0)?.country }
            if tokens[next].id == finder.words.municipal {
                let town = continues(next + 2) && tokens[next + 1].id == finder.words.de ? ownerTown(at: next + 2) : nil
                guard town != nil || isCapitalised(next) else { continue }
                if let town { uncover(town) }
                names[number].statedCountry = country
                names[number].targets = []
                names[number].entity = localID(text(start..<start + 1) + " " + (town.map { text($0) } ?? text(next..<next + 1)))
                extend(number, to: start..<(town?.upperBound ?? next + 1))
            } else if plays(local: .stateLevel, next), isCapitalised(next) {
                names[number].targets = []
                names[number].entity =
                    spokenState.map { localID(text(start..<start + 1) + " " + $0.name(in: .spanish)) }
                    ?? localID(text(start..<next + 1))
                extend(number, to: start..<next + 1)
            } else if tokens[next].id == finder.words.de, continues(next + 1), nameKind(at: next + 1) == .place,
                let town = ownerTown(at: next + 1)
            {
                // «DIF de Tonalá»
                uncover(town)
                names[number].statedCountry = country
                names[number].targets = []
                names[number].entity = localID(text(start..<start + 1) + " " + text(town))
                extend(number, to: start..<town.upperBound)
            }
        }
    }

    /// A town behind such letters, or a place of which the registry knows nothing.
    private func ownerTown(at start: Int) -> Range<Int>? {
        if let town = town(at: start) { return town }
        guard let known = name(at: start), known.kind == .place, known.range.lowerBound == start, place(of: known) == nil else {
            return nil
        }
        return known.range
    }

    /// «elementos de Seguridad Pública», «el director de Seguridad Pública», «la Procuraduría y Seguridad Pública estatal».
    private func isCorps(_ index: Int, _ end: Int) -> Bool {
        guard index > 1, continues(index) else { return false }
        if classes[index - 1].contains(.genitive), continues(index - 1) {
            return plays(local: .crew, index - 2) || folded(index - 2).starts(with: "director".utf8)
        }
        let isLevelled =
            end > index + 2 || continues(end) && (plays(local: .stateLevel, end) || tokens[end].id == finder.words.municipal)
        return isLevelled && classes[index - 1].contains(.conjunction) && nameKind(at: index - 2) == .institution
    }

    /// The end of «Estatal», «del Estado», «de Tonalá» behind such a name.
    private func endOfOwner(from index: Int) -> Int {
        var end = index
        if continues(end), isCapitalised(end) { end += 1 }
        // «Protección Civil municipal», but «Protección Civil estatal y municipal»
        if end == index, continues(end), plays(local: .stateLevel, end) || tokens[end].id == finder.words.municipal,
            !(continues(end + 1) && classes[end + 1].contains(.conjunction))
        {
            end += 1
        }
        if end == index, continues(end + 1), tokens[end].id == finder.words.del, classes[end + 1].contains(.state),
            plays(.stateWord, end + 1), isCapitalised(end + 1),
            !(continues(end + 2) && (classes[end + 2].contains(.genitive) || isCapitalised(end + 2)))
        {
            end += 2
        }
        if continues(end + 1), tokens[end].id == finder.words.de, let town = town(at: end + 1) { end = town.upperBound }
        return end
    }
}
