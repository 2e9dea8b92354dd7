import Documents

extension MentionScan {
    /// Ministries that a list calls by their matter alone: «la Secretaría de Hacienda, Economía y Trabajo», «con Cultura, con el
    /// Instituto».
    ///
    /// The word stands beside a body in the list, begins with a capital, and makes with the noun of ministries the name of one of
    /// the registry.
    /// - Complexity: O(n) of the document's names.
    func findListedMinistries() {
        let bodies = names.indices.filter { !names[$0].dropped && names[$0].kind == .institution }
        for number in bodies where !names[number].nested && !names[number].bare {
            var end = names[number].range.upperBound
            while let found = ministry(after: end) { end = found }
            var start = names[number].range.lowerBound
            while let found = ministry(before: start) { start = found }
        }
    }

    /// What stands before and after the word in the whole name.
    private static let frames = [("Secretaría de ", ""), ("Ministerio de ", "")]
    /// Of those that a government's own people call so too, who leave out more: «Migración», «Protección Civil», «el Seguro».
    private static let spoken =
        frames + [("Coordinación Nacional de ", ""), ("Instituto Nacional de ", ""), ("Instituto Mexicano del ", " Social")]

    /// Takes the ministry that follows a list's sign at `end`; returns where its words end.
    private func ministry(after end: Int) -> Int? {
        guard let first = firstWord(afterSign: end) else { return nil }
        var ends: [Int] = []
        var at = first
        while at < tokens.count, at == first || continues(at), at - first < 6, isMatterWord(at) {
            at += 1
            if !(continues(at) && isCapitalised(at)) { ends.append(at) }
            while continues(at), continues(at + 1), isCapitalised(at + 1),
                classes[at].contains(.conjunction) || classes[at].contains(.genitive)
            { at += 1 }
        }
        // «Seguridad y Protección Ciudadana» before «Seguridad».
        for end in ends.reversed() { if take(first..<end) { return end } }
        return nil
    }

    /// Takes the ministry that a list's sign before `start` follows; returns where its words start.
    private func ministry(before start: Int) -> Int? {
        var at = start
        while at > 0, continues(at), start - at < 3, !classes[at - 1].isDisjoint(with: [.connector, .preposition]),
            !isCapitalised(at - 1)
        { at -= 1 }
        guard at > 1, continues(at), continues(at - 1), isListSign(at - 1), isMatterWord(at - 2) else { return nil }
        var first = at - 2
        while first > 1, continues(first), isMatterWord(first - 1) { first -= 1 }
        // «con Comunicaciones y Transportes, con Hacienda»
        var last = first
        if first > 2, continues(first), continues(first - 1), classes[first - 1].contains(.conjunction), isMatterWord(first - 2) {
            last = first - 2
        }
        guard let found = [last, first].first(where: { opensMinistry($0, at - 1) && take($0..<at - 1) }) else { return nil }
        first = found
        var next = first
        while next > 0, continues(next), first - next < 3, !classes[next - 1].isDisjoint(with: [.connector, .preposition]),
            !isListSign(next - 1)
        {
            next -= 1
        }
        return next
    }

    /// Whether what stands before the token may lead to a ministry's name.
    private func opensMinistry(_ first: Int, _ last: Int) -> Bool {
        guard first > 0, continues(first), !startsSentence(first) else { return false }
        // «tuvimos que trabajar Seguridad y Protección Ciudadana, A y B»: words enough to be no other thing.
        if last - first > 2, !isCapitalised(first - 1) { return true }
        return isListSign(first - 1) || !classes[first - 1].isDisjoint(with: [.connector, .preposition])
            || tokens[first - 1].id == finder.words.entre
    }

    /// The first word after a comma or «y» and what leads to a name.
    private func firstWord(afterSign end: Int) -> Int? {
        var at = end
        while continues(at), at - end < 3, isListSign(at) { at += 1 }
        guard at > end else { return nil }
        // «con Bienestar, con Cultura»
        while continues(at), at - end < 6, tokens[at].isWord, !isCapitalised(at),
            !classes[at].isDisjoint(with: [.connector, .preposition])
        { at += 1 }
        return continues(at) && isMatterWord(at) ? at : nil
    }

    private static let noMatter: WordClass = [.givenName, .month, .spanishHead, .englishHead, .instrumentHead]

    /// «Ciudadana» is a title where it stands alone: «Protección Ciudadana».
    private func isMatterWord(_ index: Int) -> Bool {
        let isWithin =
            index > 0 && continues(index) && isCapitalised(index - 1) && tokens[index - 1].isWord && cover[index - 1] == 0
        return isFreeCapital(
            index, without: isWithin ? Self.noMatter : Self.noMatter.union(.title))
    }

    private func take(_ words: Range<Int>) -> Bool {
        let name = text(words)
        let frames = document.kind == .transcript ? Self.spoken : Self.frames
        guard let entity = frames.lazy.compactMap({ self.registered($0.0 + name + $0.1) }).first else { return false }
        var found = Name(range: words, kind: .institution, basis: .alias, confidence: 0.7)
        found.entity = entity
        return add(found) != nil
    }

    /// «secretarías de Gobernación y de Marina»: each complement names a body of the singular head.
    func coordinated(at start: Int) -> Int {
        guard let singular = finder.lexicon.singulars[tokens[start].id] else { return start + 1 }
        var index = start + 1
        var found: [Range<Int>] = []
        while continues(index), index - start < 60 {
            var at = index
            var isWithin = false
            if !found.isEmpty {
                isWithin = classes[at].contains(.conjunction)
                guard isWithin || tokens[at].id == finder.words.comma else { break }
                at += 1
            }
            var genitive = false
            while continues(at), classes[at].contains(.genitive) || classes[at].contains(.article) {
                // «las secretarías de Economía, del Trabajo y el Seguro Social»: another article, another body.
                guard genitive || classes[at].contains(.genitive) else { break }
                genitive = true
                at += 1
            }
            guard continues(at), at > index || !found.isEmpty, isCapitalised(at) else { break }
            let first = at
            // «, Ana Gil», «y de la Auditoría Superior»: their holder, another body.
            if !found.isEmpty, continues(first + 1), isCapitalised(first + 1),
                !genitive && classes[first].contains(.givenName) || classes[first].contains(.spanishHead)
            {
                break
            }
            at += 1
            while continues(at) {
                if isCapitalised(at) {
                    at += 1
                } else if classes[at].contains(.genitive), continues(at + 1), isCapitalised(at + 1) {
                    at += 2
                } else {
                    break
                }
            }
            // «de Seguridad y Protección Ciudadana»: one body by its registered name.
            if isWithin, !genitive, let last = found.last,
                registered(singular + " de " + text(last.lowerBound..<at)) != nil
            {
                found[found.count - 1] = last.lowerBound..<at
            } else {
                found.append(first..<at)
            }
            index = at
        }
        guard found.count > 1 else { return start + 1 }
        for range in found {
            let land = name(at: range.lowerBound).flatMap { $0.range == range ? place(of: $0) : nil }
            let full = singular + " de " + text(range)
            let known = registered(full) ?? land.flatMap { $0.kind == .state ? bodyOfState(singular, [], $0) : nil }
            // «las defensorías de Perú y Chile»: which of them is meant is asked for once all names are known.
            if land != nil, known == nil, singular != "Ayuntamiento" { continue }
            // «[secretarías de Gobernación] y de [Marina]», but «fiscalías de [Sonora] y [Oaxaca]»
            let isFirst = range == found[0] && land == nil && singular != "Ayuntamiento"
            var name = Name(range: isFirst ? start..<range.upperBound : range, kind: .institution, confidence: 0.8)
            name.entity = known ?? localID(full)
            if let land { name.statedCountry = land.country }
            for index in range where cover[index] > 0 && (names[Int(cover[index]) - 1].contextual || land != nil) {
                names[Int(cover[index]) - 1].dropped = true
                cover[index] = 0
            }
            add(name)
        }
        return index
    }
}
