import Documents

/// The given names by which news call people whom they have named in full: «Marina del Pilar», «José Luis».
extension MentionScan {
    /// Two given names, a particle between them or not, of one person of the document are that person, be the first of them a
    /// ministry's or a town's name as well.
    func echoGivenNames() {
        guard document.language == .spanish else { return }
        var byFirst: [Int32: [Int]] = [:]
        var seconds: [Int: NameWord] = [:]
        for (number, person) in people.enumerated() where person.words.count > 2 {
            let rest = person.words.dropFirst().drop { isParticle($0) }
            // «Marina del Pilar»: the particle makes one name of the two, be the first of them no given name in any list.
            guard rest.count > 1, let second = rest.first, isGiven(second),
                isGiven(person.words[0]) || rest.count < person.words.count - 1
            else { continue }
            byFirst[person.words[0].number, default: []].append(number)
            seconds[number] = second
        }
        guard !byFirst.isEmpty else { return }
        for index in capitals {
            guard let bearers = byFirst[tokens[index].id], nameKind(at: index) != .person, let end = secondName(after: index)
            else { continue }
            let second = nameWord(end - 1)
            let fits = bearers.filter { seconds[$0] == second && people[$0].words[0] == nameWord(index) }
            guard fits.count == 1, let one = fits.first, !(continues(end) && (isCapitalised(end) || isListedTown(index, end)))
            else { continue }
            if index > 0, continues(index), isCapitalised(index - 1), tokens[index - 1].isWord, !startsSentence(index - 1) {
                continue
            }
            for at in index..<end where cover[at] > 0 { drop(Int(cover[at]) - 1) }
            var name = Name(range: index..<end, kind: .person, basis: .coreference, confidence: 0.8)
            name.entity = people[one].id
            add(name)
        }
    }

    private func isGiven(_ word: NameWord) -> Bool {
        word.number > 0
            && (finder.lexicon[word.number].contains(.givenName)
                || !finder.lexicon.localClasses(of: word.number).isDisjoint(with: .wordName))
    }

    private func isParticle(_ word: NameWord) -> Bool { word.number > 0 && finder.lexicon[word.number].contains(.particle) }

    /// Where the second of two given names ends, particles in small letters before it or not.
    private func secondName(after first: Int) -> Int? {
        var next = first + 1
        while continues(next), next - first < 3, classes[next].contains(.particle), !isCapitalised(next) { next += 1 }
        guard continues(next), isCapitalised(next), tokens[next].isWord, classes[next].contains(.givenName),
            nameKind(at: next) != .person
        else { return nil }
        return next + 1
    }

    /// «en José María, Sonora»: a town of that name.
    private func isListedTown(_ first: Int, _ end: Int) -> Bool {
        first > 0 && continues(first) && plays(.placePreposition, first - 1) && tokens[end].id == finder.words.comma
            && nameKind(at: end + 1) == .place
    }
}
