import Documents

extension MentionScan {
    /// People: runs of name words with a given name, a title before them, or a surname after an unknown word.
    ///
    /// Those that are sure are found before the institutions, so that «Sáenz de Cámara» is no chamber; the rest after them.
    func findPeople(surely: Bool) {
        if surely {
            for number in names.indices where !names[number].dropped {
                if names[number].kind == .person {
                    takeDoubleGivenName(number)
                    extendSurname(number)
                    know(names[number])
                } else if names[number].kind == .place {
                    takeGivenName(number)
                    takeLandGivenName(number)
                }
            }
        }
        var maybe: [Range<Int>] = []
        var next = 0
        for index in capitals where index >= next && tokens[index].isWord && isNameLike(index) {
            let end = run(from: index)
            if var accepted = accept(index..<end, surely: surely) {
                // `Mrs. Oyela Binta Diallo`: what a title stands before opens the name.
                let before = index - 1
                if surely, before > 0, continues(index), isCapitalised(before), hasTitle(before: before),
                    isNameLike(before), cover[before] == 0
                {
                    accepted = before..<accepted.upperBound
                }
                accepted = withoutCitizen(accepted)
                var name = Name(range: accepted, kind: .person, confidence: 0.85)
                name.entity = "?"
                // «Muchas gracias, David.», which is a town's name as well
                if accepted.count == 1, nameKind(at: index) == .place, isGreeted(accepted) { drop(Int(cover[index]) - 1) }
                next = accepted.upperBound
                if let number = add(name) {
                    if isHonoured(index) || nameKind(at: accepted.upperBound) == .place { extendSurname(number) }
                    takeDoubleGivenName(number)
                    takeCutName(number)
                    joinRegistered(number)
                    know(names[number])
                    next = names[number].range.upperBound
                }
            } else {
                if !surely, end - index <= 3 { maybe.append(index..<end) }
                next = surely || startsSentence(index) ? index + 1 : end
            }
        }
        if surely { return }
        findReserved()
        findParticled()
        findNamedSchools()
        settleSurnames()
        findListed(maybe)
        for range in maybe
        where range.allSatisfy({ cover[$0] == 0 || nameKind(at: $0) == .place }) && !isMatterOfMinister(range.lowerBound) {
            resolveShort(range)
        }
        for number in names.indices where names[number].entity == "?" {
            names[number].entity = personID(names[number].range)
        }
    }

    /// «Juan Ramón de la Fuente Ramírez», where the registry has one surname: the other is part of the name too.
    func extendSurname(_ number: Int) {
        var end = names[number].range.upperBound
        // «Rosario Ibarra de Piedra», «la señora Carmen Lebrija de Suinaga»
        let isOf = continues(end) && tokens[end].id == finder.words.de
        if isOf { end += 1 }
        // «Marisol Cárdenas de la Garza»
        if isOf, continues(end + 1), classes[end].contains(.article), !isCapitalised(end), cover[end + 1] == 0,
            classes[end + 1].contains(.surname), !(continues(end + 2) && isCapitalised(end + 2))
        {
            end += 1
        }
        guard names[number].range.count > 1, continues(end), isCapitalised(end), tokens[end].isWord,
            isSurname(end) || isOf && isUnlisted(end) && isHonoured(names[number].range.lowerBound)
                || !isOf && (isLandSurname(end) || isLastWord(end)),
            tokens[end].isAllCapitals == tokens[names[number].range.upperBound - 1].isAllCapitals
        else { return }
        if cover[end] > 0 { drop(Int(cover[end]) - 1) }
        // «Juan Villavicencio Zúñiga»: the surname behind a town's name that is one too.
        let isFollowed = !isOf && continues(end + 1) && isCapitalised(end + 1) && cover[end + 1] == 0 && isNameLike(end + 1)
        extend(number, to: names[number].range.lowerBound..<(isFollowed ? end + 2 : end + 1))
    }

    /// «Bosque», «Arroyo»: what is a place's noun elsewhere, where nothing says of which.
    func isLandSurname(_ index: Int) -> Bool {
        classes[index].contains(.placeHead) && cover[index] == 0 && tokens[index].range.count > 3
            && !(continues(index + 1) && (isCapitalised(index + 1) || classes[index + 1].contains(.genitive)))
    }

    private func isHonoured(_ first: Int) -> Bool { first > 0 && continues(first) && plays(.honorific, first - 1) }

    /// A surname, be it a town's name as well: «Marisol Cárdenas Ibarra».
    func isSurname(_ index: Int) -> Bool {
        guard let known = name(at: index) else { return classes[index].contains(.surname) }
        return known.range.count == 1 && !known.targets.isEmpty
            && known.targets.allSatisfy {
                [.city, .namesake].contains(placeKind($0)) || placeKind($0) == .state && classes[index].contains(.surname)
            }
    }

    /// A word that may be part of a person's name: in a list of names, or in no list at all.
    func isNameLike(_ index: Int) -> Bool {
        if isInitial(index) { return true }
        if cover[index] > 0 {
            let known = Int(cover[index]) - 1
            guard names[known].kind == .place, names[known].range.count == 1 else { return false }
            return classes[index].contains(.surname) || classes[index].contains(.givenName)
        }
        let kind = classes[index]
        if !kind.isDisjoint(with: [.title, .opener, .commonNoun, .conjunction, .motion, .copula, .level]) { return false }
        if kind.contains(.month), !isGivenMonth(index) { return false }
        // «del ITIES Francisco Ruiz»: letters of a body before a name that is not in capitals.
        if tokens[index].isAllCapitals, kind.isEmpty, tokens[index].range.count > 2, continues(index + 1),
            isCapitalised(index + 1),
            tokens[index + 1].isWord, !tokens[index + 1].isAllCapitals
        {
            return false
        }
        if !kind.isDisjoint(with: [.givenName, .surname]) { return true }
        return isUnlisted(index)
    }

    /// `K.` of `K.G. Natarajan`: a letter with a full stop right behind it and a name after that.
    private func isInitial(_ index: Int) -> Bool {
        guard tokens[index].range.count == 1, isCapitalised(index), cover[index] == 0, continues(index + 2),
            tokens[index + 1].id == finder.words.stop, !tokens[index + 1].flags.contains(.spaceBefore), !isExcellency(index)
        else { return false }
        return isCapitalised(index + 2) && tokens[index + 2].isWord && cover[index + 2] == 0
    }

    /// Whether no list has a word, of which a registered company's own name is none: «Hugo Farrera», beside «Grupo Farrera».
    func isUnlisted(_ index: Int) -> Bool {
        tokens[index].id == Vocabulary.unknown || classes[index].contains(.ownName)
    }

    private func run(from start: Int) -> Int {
        var end = start + 1
        var index = end
        while continues(index), index - start < 10 {
            if isCapitalised(index), tokens[index].isWord {
                let isNamed = isNameLike(index) || tokens[index].range.count == 1 && !classes[index].contains(.conjunction)
                guard isNamed || isOddSurname(index, from: start) || isOddMiddle(index, from: start) || isArticled(index) else {
                    break
                }
                if possessives.contains(index - 1) { break }
                index += 1
                // «Le» of «Le Drian» ends no name.
                if isNamed || classes[index - 1].isDisjoint(with: .particle) { end = index }
            } else if tokens[index].id == finder.words.stop, tokens[index - 1].range.count == 1, isCapitalised(index - 1) {
                index += 1
            } else if tokens[index].id == finder.words.hyphen, !tokens[index].flags.contains(.spaceBefore), continues(index + 1),
                !tokens[index + 1].flags.contains(.spaceBefore), isCapitalised(index + 1)
            {
                index += 1
            } else if let after = givenPairEnd(index, from: start) {
                index = after
                end = after
            } else if classes[index].contains(.particle) {
                var next = index + 1
                while continues(next), next - index < 3, classes[next].contains(.particle) { next += 1 }
                // `Hamad al-Thani`
                if continues(next), tokens[next].id == finder.words.hyphen, !tokens[next].flags.contains(.spaceBefore) {
                    next += 1
                }
                // «Carmen Lebrija de Suinaga»: a name that no list has, after a given name and a surname.
                let isMarried =
                    tokens[index].id == finder.words.de && index - start > 1
                    && (next == index + 1 || next == index + 2 && isUnlisted(next) && !tokens[next].isAllCapitals)
                    && classes[start].contains(.givenName) && classes[index - 1].contains(.surname)
                // «José Miguel Moto del Hoyo»
                if tokens[index].id == finder.words.del, isOfLand(next, from: start) {
                    index = next + 1
                    end = index
                    continue
                }
                guard continues(next), isCapitalised(next), tokens[next].isWord, isNameLike(next),
                    !classes[next].isDisjoint(with: [.surname, .givenName])
                        || isUnlisted(next) && plays(.arabicParticle, index)
                        || isMarried && (isUnlisted(next) || classes[next].isEmpty) && cover[next] == 0
                else { break }
                if next + 1 < tokens.count, tokens[next + 1].isAllCapitals != tokens[next].isAllCapitals, cover[next] > 0 {
                    break
                }
                index = next + 1
                end = index
            } else {
                break
            }
        }
        return end
    }

    /// `Defence Secretary Tom King`, `Minister Jean-Yves Le Drian`: a title's word, an article or a word of another list, after a
    /// given name that a title stands before.
    private func isOddSurname(_ index: Int, from start: Int) -> Bool {
        guard cover[index] == 0, classes[start].contains(.givenName), tokens[index].isAllCapitals == tokens[start].isAllCapitals
        else { return false }
        // «Víctor Manuel Bosque Rodríguez», «Marco Antonio Higuera Gómez»: between given names and a surname.
        if isMiddleSurname(index) || isRankSurname(index) { return true }
        // «Ariel García Bosque»: what is a place's noun elsewhere, at the end of a name.
        if index > start + 1, classes[index - 1].contains(.surname) || isUnlisted(index - 1),
            isLandSurname(index) || isLastWord(index)
        {
            return true
        }
        guard classes[index - 1].contains(.givenName),
            hasTitle(before: start) || isBehindTitle(start) || isBetweenCommas(start..<index + 1)
                || tokens[start].isAllCapitals && startsSentence(start) && document.kind == .transcript
        else { return false }
        let isLast = !continues(index + 1) || !isCapitalised(index + 1)
        // «Miguel Sabido Santana»
        if !isLast, classes[index + 1].contains(.surname), !tokens[index].isAllCapitals, index == start + 1 || index == start + 2
        {
            return classes[index].isDisjoint(with: Self.noSurnames)
        }
        // `Le Drian`
        if classes[index].contains(.particle) {
            return continues(index + 1) && isCapitalised(index + 1) && tokens[index + 1].isWord
        }
        if classes[index].contains(.title) { return isLast && classes[index].contains(.surname) }
        return isLast
            && classes[index].isDisjoint(with: Self.noSurnames)
    }

    /// «Hoyo», «Valle»: after «del», a given name and a surname at the end of a person's name.
    private func isOfLand(_ index: Int, from start: Int) -> Bool {
        document.language == .spanish && continues(index) && isCapitalised(index) && tokens[index].isWord && cover[index] == 0
            && !tokens[index].isAllCapitals
            && (classes[start].contains(.givenName) && index - start > 2 || isBetweenCommas(start..<index + 1))
            && (classes[start].contains(.givenName) || isUnlisted(start))
            && (classes[index].subtracting(.nameStart).isEmpty || classes[index].contains(.placeHead))
            && !plays([.commonWord, .notPlace], index)
            && !(continues(index + 1) && (isCapitalised(index + 1) || classes[index + 1].contains(.genitive)))
    }

    private static let noSurnames: WordClass = [
        .spanishHead, .englishHead, .instrumentHead, .englishInstrumentHead, .placeHead, .placeTail, .month, .opener,
        .commonNoun, .demonym, .conjunction, .modifier, .level,
    ]

    /// `Dhurra Eddine Mourri`: between two words of names, one that the registry has in other names only.
    private func isOddMiddle(_ index: Int, from start: Int) -> Bool {
        document.language == .english && index == start + 1 && classes[index].isEmpty && cover[index] == 0
            && !tokens[index].isAllCapitals && !plays([.commonWord, .notPlace, .pressWord, .scopeWord], index)
            && continues(index + 1) && isCapitalised(index + 1) && tokens[index + 1].isWord && isUnlisted(index + 1)
            && cover[index + 1] == 0 && isUnlisted(start)
    }

    /// The part of a run that names a person, if any.
    private func accept(_ range: Range<Int>, surely: Bool) -> Range<Int>? {
        let first = range.lowerBound
        if first > 0, continues(first), classes[first - 1].contains(.notPerson) || isPlaceName(first) { return nil }
        // «la Sala de Cabildo»
        if first > 0, continues(first), plays(local: .chamberHead, first), classes[first - 1].contains(.article) { return nil }
        // `the Royal Gazette`
        if document.language == .english, first > 0, continues(first), classes[first - 1].contains(.article) { return nil }
        // `the Blue Nile Dam`
        if let last = range.last, last > first, classes[last].contains(.placeTail) {
            var start = first
            while start > 0, continues(start), isCapitalised(start - 1), tokens[start - 1].isWord, first - start < 4 {
                start -= 1
            }
            if start > 0, continues(start), classes[start - 1].contains(.article) { return nil }
        }
        let nameWords = range.filter { tokens[$0].isWord && isCapitalised($0) }
        if isBracketed(range) { return nil }
        // «la D.G.P.»
        guard nameWords.contains(where: { tokens[$0].range.count > 1 }) else { return nil }
        let titled = hasTitle(before: first)
        let given = classes[first].contains(.givenName)
        // `Jalal-Abad`, «Real de Catorce»
        let mayBeTown = !titled && range.count > 1 && (range.count > nameWords.count || !given && !surely)
        if mayBeTown, townEnd(from: first) == range.upperBound { return nil }
        if surely {
            let all = nameWords.allSatisfy {
                !classes[$0].isDisjoint(with: [.surname, .givenName]) || tokens[$0].id == 0 || isMiddleSurname($0)
            }
            guard nameWords.count >= 2, all else { return nil }
            let isDouble =
                nameWords.count >= 3 && classes[nameWords[1]].contains(.givenName) && classes[nameWords[2]].contains(.surname)
            if given {
                let isMiddle = nameWords.count > 2 && nameWords.dropFirst().contains { isMiddleSurname($0) }
                return classes[nameWords[1]].contains(.surname) || isDouble || isMiddle ? range : nil
            }
            // «Lorgio Augusto Vargas»: a first name that no list has, before a name that is sure.
            return isDouble && isUnlisted(first) && !startsSentence(first) ? range : nil
        }
        let listed = nameWords.dropFirst().contains { !classes[$0].isDisjoint(with: [.surname, .givenName]) }
        if nameWords.count >= 2 {
            if given, !startsSentence(first) || listed || titled || classes[first].contains(.surname) { return range }
            // `Judith Harcastle, who …`
            if given, isUnlisted(nameWords[1]), !inTitleCase(first) { return range }
            if titled || isApposed(range) || isPersonHere(range) { return range }
            if listed, isUnlisted(first) || classes[first].contains(.surname) || isInitial(first), !startsSentence(first) {
                return range
            }
            if isElected(range) || listed && isInitial(first) && isInitial(nameWords[1]) { return range }
            return isForeign(range) ? range : nil
        }
        if titled, tokens[first].range.count > 2 { return range }
        if let whole = withLetter(range) { return whole }
        // «la niña Karla»
        if given, range.count == 1, first > 0, continues(first), plays(local: .youth, first - 1), cover[first] == 0,
            !isCapitalised(first - 1)
        {
            return range
        }
        return given && isGreeted(range) ? range : nil
    }

    /// «Gracias, Carlos, por venir.»
    private func isGreeted(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        return first > 1 && continues(first) && tokens[first - 1].id == finder.words.comma && plays(.greeting, first - 2)
            && (!continues(range.upperBound) || tokens[range.upperBound].isSign)
    }

    /// «ya lo hablé con Germán», «querida Eréndira», «Hugo y Zoé»: a given name alone in what is said, where only a person is spoken
    /// of or to.
    private func isFamiliar(_ range: Range<Int>) -> Bool {
        let (first, after) = (range.lowerBound, range.upperBound)
        guard document.kind == .transcript, range.count == 1, cover[first] == 0, classes[first].contains(.givenName),
            classes[first].isDisjoint(with: [.commonNoun, .placeNoun, .placeHead, .month, .title]), first > 1,
            continues(first), !tokens[first].isAllCapitals, !plays([.notPlace, .commonWord, .saint], first),
            !(continues(after) && (isCapitalised(after) || tokens[after].isNumber))
        else { return false }
        let before = first - 1
        let isAddressed = continues(after) && tokens[after].id == finder.words.comma
        if tokens[before].id == finder.words.semicolon { return isAddressed }
        if tokens[before].id == finder.words.comma {
            // «Palizada, Candelaria, parte de Balancán»
            let isOfList = isCapitalised(before - 1) && [nil, .place].contains(nameKind(at: before - 1))
            return isAddressed && !isOfList
        }
        if plays([.honorific, .greeting], before) { return true }
        if classes[before].contains(.conjunction) { return nameKind(at: before - 1) == .person }
        return tokens[before].id == finder.words.con
    }

    /// «la Sierra Juárez», «en San Ildefonso»: a word for a place after an article, a saint after a preposition.
    private func isPlaceName(_ first: Int) -> Bool {
        let before = classes[first - 1]
        if classes[first].contains(.placeHead), !before.isDisjoint(with: [.determiner, .article]) { return true }
        return plays(.saint, first) && !before.isDisjoint(with: [.locative, .genitive, .dative])
    }

    /// `Levan Ioseliani, Public Defender of …`, «el titular de la Unidad …, Froylán Enciso.»: beside an office, between commas.
    private func isApposed(_ range: Range<Int>) -> Bool {
        guard range.count <= 4, range.allSatisfy({ tokens[$0].isWord }) else { return false }
        func isOffice(_ index: Int) -> Bool {
            classes[index].contains(.title) || isCapitalised(index) && classes[index].contains(.onePerson)
        }
        var index = range.upperBound
        if continues(index), tokens[index].id == finder.words.comma {
            index += 1
            while continues(index), classes[index].contains(.article) { index += 1 }
            // `the Kenyan Parliament Commissioner`, `deputy director`
            let first = index
            while continues(index), index - first < 5 {
                if isOffice(index) { return true }
                guard isCapitalised(index) || index == first && continues(index + 1) && isOffice(index + 1), tokens[index].isWord
                else { break }
                index += 1
            }
        }
        let before = range.lowerBound - 1
        guard before > 1, continues(range.lowerBound), tokens[before].id == finder.words.comma else { return false }
        if continues(range.upperBound), !tokens[range.upperBound].isSign, !classes[range.upperBound].contains(.conjunction) {
            return false
        }
        // From the comma back to the office, over what it is the office of.
        index = before - 1
        while index > 0, before - index < 14, continues(index + 1), !tokens[index].isSign {
            // «el titular de la Unidad, …», `his counterpart, …`, `the Attorney General, …`
            if classes[index].contains(.title) || index == before - 1 && isOffice(index),
                !isCapitalised(index) || index == before - 1
            {
                return index == before - 1 || classes[index + 1].contains(.genitive)
            }
            guard
                isCapitalised(index) || isBetweenCommas(range) && isLowMatter(index)
                    || !classes[index].isDisjoint(with: [.connector, .conjunction, .determiner, .preposition])
            else {
                return false
            }
            index -= 1
        }
        return false
    }

    /// A title or office directly before: «licenciado», `President`, «fiscal general de la República, ».
    func hasTitle(before index: Int) -> Bool {
        guard index > 0, continues(index) else { return false }
        var at = index - 1
        if tokens[at].id == finder.words.stop, at > 0, tokens[at].flags.isDisjoint(with: .spaceBefore) { at -= 1 }
        // `the Ombudsman's Advisory Body`: what is the office's is no name of who holds it.
        guard !possessives.contains(at) else { return false }
        if isExcellency(at) { return true }
        return classes[at].contains(.title) || classes[at].contains(.onePerson) && isCapitalised(at)
    }

    // MARK: Known people

    /// The folded capitalised words of a name.
    func words(_ range: Range<Int>) -> [NameWord] {
        var words: [NameWord] = []
        words.reserveCapacity(range.count)
        for index in range where isCapitalised(index) && tokens[index].isWord { words.append(nameWord(index)) }
        return words
    }

    func nameWord(_ index: Int) -> NameWord {
        let token = tokens[index]
        // Letters of Latin-1 and ASCII, whose folding in names and in the vocabulary is the same.
        var continuations = 0
        var isPlain = finder.vocabulary.has(token.id)
        if token.flags.contains(.accented) {
            for byte in bytes[token.range] where byte >= 0x80 {
                if byte < 0xC0 { continuations += 1 } else if byte != 0xC3 { isPlain = false }
            }
        }
        guard isPlain, finder.vocabulary.length(token.id) == token.range.count - continuations else {
            return nameWord(folded(index)[...])
        }
        return NameWord(number: token.id, length: token.range.count - continuations)
    }

    func nameWord(_ folded: ArraySlice<UInt8>) -> NameWord {
        var number = finder.vocabulary.id(ofFolded: folded)
        if number == Vocabulary.unknown {
            if let known = strangeWords[Array(folded)] {
                number = known
            } else {
                number = -1 - Int32(strangeWords.count)
                strangeWords[Array(folded)] = number
            }
        }
        return NameWord(number: number, length: folded.count)
    }

    func know(_ name: Name) {
        if case .person(let index)? = name.targets.first {
            guard knownRegistered.insert(index).inserted else { return }
            let person = finder.registry.people[index]
            let words = Folding.folded(person.name).split(separator: 32)
            remember(KnownPerson(id: person.id, words: words.map { nameWord($0) }))
            return
        }
        let spelt = words(name.range)
        guard spelt.count >= 2, !isKnown(spelt) else { return }
        remember(KnownPerson(id: strangerID(name.range), words: spelt))
    }

    /// The id of a person that no record names.
    func strangerID(_ range: Range<Int>) -> String {
        let words = range.filter { tokens[$0].isWord && isCapitalised($0) }.map { folded($0) }
        return "x." + Slug.of(String(decoding: Array(words.joined(separator: [45])), as: UTF8.self))
    }

    private func isKnown(_ words: [NameWord]) -> Bool {
        guard let first = words.first, let bearers = peopleByWord[first.number] else { return false }
        return bearers.contains { people[$0].words == words }
    }

    private func remember(_ person: KnownPerson) {
        guard !person.words.isEmpty, !isKnown(person.words) else { return }
        for word in person.words {
            // A word that very many people share tells them apart no more.
            guard let bearers = peopleByWord[word.number] else {
                peopleByWord[word.number] = [people.count]
                continue
            }
            if bearers.last != people.count, bearers.count < 64 { peopleByWord[word.number]?.append(people.count) }
        }
        people.append(person)
    }

    /// «Campa Cifrián», «Trudeau» after the full name: consecutive words of one known person's name, and of one only.
    private func resolveShort(_ range: Range<Int>) {
        var range = range
        while !range.isEmpty {
            let spelt = words(range)
            let known = candidates(spelt)
            var ids = Set(
                known.lazy.filter { Self.contains(self.people[$0].words, spelt, single: spelt.count == 1) }
                    .map { self.people[$0].id })
            // «Y a ver Horacio qué interpretó», where just one of that name is spoken of.
            if ids.count > 1 { ids = fullest(ids) }
            let isSubject =
                document.kind != .transcript && document.language == .spanish && continues(range.upperBound)
                && tokens[range.upperBound].isWord && !isCapitalised(range.upperBound)
                && classes[range.lowerBound].contains(.givenName)
            if ids.isEmpty, spelt.count == 1, !startsSentence(range.lowerBound) || isSubject,
                classes[range.lowerBound].contains(.givenName)
                    || isUnlisted(range.lowerBound) && document.language == .spanish && document.kind != .transcript
                        && !tokens[range.lowerBound].isAllCapitals
            {
                ids = Set(known.lazy.filter { self.people[$0].words.first == spelt.first }.map { self.people[$0].id })
            }
            // «Alejandro Poiré», then «Poiré Romero»: his other surname too.
            if ids.isEmpty, spelt.count == 2, document.kind != .transcript, let last = range.last,
                classes[last].contains(.surname),
                classes[range.lowerBound].isDisjoint(with: .givenName) || !classes[last].contains(.givenName)
            {
                ids = Set(
                    (peopleByWord[spelt[0].number] ?? []).lazy
                        .filter { self.people[$0].words.count == 2 && self.people[$0].words[1] == spelt[0] }
                        .map { self.people[$0].id })
            }
            // «¿Dónde está Mauricio?», where two of that name are spoken of: one of them, and no country.
            if ids.count > 1, spelt.count == 1, nameKind(at: range.lowerBound) == .place, !isLocated(range) {
                ids = [strangerID(range)]
            }
            if ids.isEmpty, isFamiliar(range) { ids = [strangerID(range)] }
            if ids.count == 1, let id = ids.first {
                range = withFurtherWord(range, spelt, of: id)
                var name = Name(range: range, kind: .person, basis: .coreference, confidence: 0.8)
                name.entity = id
                // «De acuerdo con Polanco», whose full name stood before and is a town's as well.
                if let town = self.name(at: range.lowerBound), town.kind == .place, town.range == range, !isLocated(range),
                    town.targets.allSatisfy({ [.city, .namesake].contains(placeKind($0)) })
                {
                    drop(Int(cover[range.lowerBound]) - 1)
                }
                add(name)
                return
            }
            guard startsSentence(range.lowerBound) else { return }
            range = (range.lowerBound + 1)..<range.upperBound
        }
    }

    /// «Femat», where «Alfredo Femat» and «Alfredo Femat Bañuelos» are named: one person, by the fullest of the names.
    private func fullest(_ ids: Set<String>) -> Set<String> {
        let named = people.filter { ids.contains($0.id) }
        guard let whole = named.max(by: { ($0.words.count, $1.id) < ($1.words.count, $0.id) }),
            named.allSatisfy({ one in
                var rest = one.words[...]
                for word in whole.words where word == rest.first { rest.removeFirst() }
                return rest.isEmpty
            })
        else { return ids }
        return [whole.id]
    }

    /// Indices of the people whose names have the last word of `spelt`.
    func candidates(_ spelt: [NameWord]) -> [Int] {
        spelt.last.flatMap { peopleByWord[$0.number] } ?? []
    }

    static func contains(_ whole: [NameWord], _ part: [NameWord], single: Bool) -> Bool {
        guard part.count < whole.count || part == whole, !part.isEmpty else { return false }
        for start in 0...(whole.count - part.count) where whole[start..<(start + part.count)].elementsEqual(part) {
            // A given name alone is not enough.
            if !single || start >= 1 && whole[start].length > 3 { return true }
        }
        return false
    }

    /// The id of the person that the words of `range` name: the fullest name of the document that has all of them in order.
    private func personID(_ range: Range<Int>) -> String {
        let spelt = words(range)
        let fits = candidates(spelt).filter { one in
            let words = people[one].words
            if words == spelt { return true }
            var rest = spelt[...]
            for word in words where word == rest.first { rest.removeFirst() }
            return rest.isEmpty && (spelt.count >= 2 || words.first != spelt.first)
        }
        if let registered = fits.first(where: { people[$0].id.hasPrefix("p.") }) { return people[registered].id }
        let fullest = fits.max { (people[$0].words.count, people[$1].id) < (people[$1].words.count, people[$0].id) }
        return fullest.map { people[$0].id } ?? strangerID(range)
    }
}
