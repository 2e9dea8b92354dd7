import Documents

/// People by the post or the title that stands before their names.
extension MentionScan {
    /// «Ana María [Gil]», where the registry has «Ana Gil» and «Gil» alone means her: a further given name between is hers.
    func joinRegistered(_ number: Int) {
        let (start, end) = (names[number].range.lowerBound, names[number].range.upperBound)
        guard continues(end), let last = name(at: end), last.kind == .person, last.range == end..<end + 1,
            last.targets.count == 1,
            case .person(let one) = last.targets[0],
            let given = finder.registry.people[one].name.split(separator: " ").first,
            Folding.folded(String(given)).elementsEqual(folded(start))
        else { return }
        drop(Int(cover[end]) - 1)
        extend(number, to: start..<end + 1)
        names[number].targets = last.targets
        names[number].entity = finder.registry.people[one].id
    }

    /// «la doctora De la Garza», «el ministro Del Alba»: a surname that a particle in a capital opens, behind a title; «la Doctora
    /// de la Garza» is found as others are.
    func findParticled() {
        guard document.language == .spanish else { return }
        for index in capitals where cover[index] == 0 && classes[index].contains(.genitive) && !tokens[index].isAllCapitals {
            guard hasTitle(before: index), tokens[index].range.count < 4, !startsSentence(index) else { continue }
            var last = index + 1
            while continues(last + 1), last - index < 3, classes[last].contains(.article) { last += 1 }
            guard continues(last), isCapitalised(last), tokens[last].isWord, !tokens[last].isAllCapitals,
                classes[last].contains(.surname) || isUnlisted(last), cover[last] == 0 || nameKind(at: last) == .place,
                !(continues(last + 1) && classes[last + 1].contains(.genitive))
            else { continue }
            var end = last + 1
            while continues(end), end - last < 3, isCapitalised(end), classes[end].contains(.surname), cover[end] == 0 {
                end += 1
            }
            uncover(index..<end)
            let spelt = words(last..<end)
            let ids = Set(
                candidates(spelt).filter { Self.contains(people[$0].words, spelt, single: spelt.count == 1) }.map {
                    people[$0].id
                })
            var name = Name(range: index..<end, kind: .person, confidence: 0.8)
            name.entity = ids.count == 1 ? ids.first : strangerID(index..<end)
            add(name)
        }
    }

    /// «, Euclides del Alba,», `, Mark Holm,`: a comma before a name and a sign after it.
    func isBetweenCommas(_ range: Range<Int>) -> Bool {
        let (before, after) = (range.lowerBound - 1, range.upperBound)
        return before > 0 && continues(range.lowerBound)
            && tokens[before].id == finder.words.comma && (!continues(after) || tokens[after].isSign)
    }

    /// «del vicepresidente, Marc Gil»: a title and a comma before a name.
    func isBehindTitle(_ start: Int) -> Bool {
        start > 1 && continues(start) && continues(start - 1) && tokens[start - 1].id == finder.words.comma
            && classes[start - 2].contains(.title) && !isCapitalised(start - 2)
    }

    /// «asuntos jurídicos» in «el jefe de asuntos jurídicos de la Embajada, Ana Gil,»: words in small letters that are no verbs.
    func isLowMatter(_ index: Int) -> Bool {
        tokens[index].isWord && !plays(.finiteVerb, index) && classes[index].isDisjoint(with: [.copula, .motion])
    }

    /// «(CPCE-F)»: letters in brackets that are nobody's name.
    func isBracketed(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < tokens.count,
            tokens[range.lowerBound - 1].id == finder.words.openParenthesis,
            tokens[range.upperBound].id == finder.words.closeParenthesis
        else { return false }
        return range.allSatisfy {
            tokens[$0].isSign || tokens[$0].range.count == 1 && isCapitalised($0)
                || tokens[$0].isAllCapitals && classes[$0].isDisjoint(with: [.givenName, .surname])
        }
    }
}
