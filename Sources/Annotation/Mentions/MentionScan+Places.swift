import Documents

extension MentionScan {
    /// Places that no list has: «colonia Lomas del Pedregal», «Palacio Nacional», «Omeapa, Guerrero», `Mediterranean Sea`,
    /// `in Darwin`, `the Morina border point`.
    func findPlaces() {
        settlePlaces()
        defer {
            findHonouredTowns()
            reclaimTowns()
            findToured()
            findListed()
            echoTowns()
        }
        var next = 0
        for index in placeWords where index >= next { next = max(index + 1, place(at: index)) }
    }

    /// «Chapulhuacán vivió una fiesta» beside «en Chapulhuacán»: a town of the long list that is called as nothing else, once the
    /// text shows it, is so elsewhere too.
    private func echoTowns() {
        guard document.language == .spanish, document.kind != .transcript else { return }
        var known: Set<[UInt8]> = []
        for number in names.indices where !names[number].dropped && names[number].kind == .place && names[number].range.count == 1
        {
            let word = names[number].range.lowerBound
            if names[number].targets.isEmpty, classes[word].isEmpty, !plays(.commonWord, word), !tokens[word].isAllCapitals,
                finder.registry.towns.contains(folded(word))
            {
                known.insert(Array(bytes[tokens[word].range]))
            }
        }
        guard !known.isEmpty else { return }
        for index in capitals
        where cover[index] == 0 && classes[index].isEmpty && known.contains(Array(bytes[tokens[index].range])) {
            if continues(index + 1), isCapitalised(index + 1) { continue }
            if index > 0, continues(index), isCapitalised(index - 1) || classes[index - 1].contains(.title) { continue }
            add(Name(range: index..<index + 1, kind: .place, confidence: 0.6))
        }
    }

    /// Reads a place at a token that may lead to one; returns where to go on.
    private func place(at index: Int) -> Int {
        let kind = classes[index]
        let capital = isCapitalised(index)
        // «Justicia Penal»
        if capital, index > 0, continues(index), isCapitalised(index - 1), plays(local: .systemMatter, index - 1) {
            return index + 1
        }
        if capital, kind.contains(.placeHead), cover[index] == 0 || name(at: index)?.range.count == 1 {
            let end = headed(at: index)
            // `Sirius Hotel`
            return end == index + 1 && kind.contains(.placeTail) && cover[index] == 0 ? tailed(at: index) : end
        } else if !capital, kind.contains(.placeNoun) {
            return afterNoun(at: index)
        } else if capital, kind.contains(.placeTail), cover[index] == 0, let end = numbered(at: index) {
            return end
        } else if capital, kind.contains(.placeTail), cover[index] == 0 {
            return tailed(at: index)
        } else if kind.contains(.locative), !capital || startsSentence(index) {
            return afterPreposition(at: index)
        } else if capital, !kind.isDisjoint(with: [.placeFollower, .state]), cover[index] == 0, extendsPlace(index) {
            return index + 1
        } else if !capital, kind.contains(.placeFollower) {
            if bytes[tokens[index].range.upperBound - 1] == UInt8(ascii: "s") { listed(before: index) }
            followed(by: index)
            return index + 1
        } else if kind.contains(.state), let end = municipality(at: index) {
            return end
        } else if capital, kind.contains(.state), cover[index] == 0, plays(.realm, index) {
            return realm(at: index)
        } else if capital, tokens[index].flags.contains(.blockStart) || index == 0, cover[index] == 0 {
            return dateline(at: index)
        } else if !capital || tokens[index].isAllCapitals, !kind.isDisjoint(with: [.genitive, .dative]) {
            return max(saint(at: index + 1), situated(at: index + 1), destination(at: index + 1), inhabited(at: index + 1))
        }
        return index + 1
    }

    /// `Region III`, `Region X, XII`: a land's parts by their numerals.
    private func numbered(at head: Int) -> Int? {
        guard document.language == .english, plays(english: .realm, head), continues(head + 1), isCapitalised(head + 1),
            isNumeral(tokens[head + 1].range), !(head > 0 && continues(head) && isCapitalised(head - 1)),
            !(continues(head + 2) && isCapitalised(head + 2))
        else { return nil }
        add(Name(range: head..<head + 2, kind: .place, confidence: 0.75))
        var end = head + 2
        while continues(end + 1), tokens[end].id == finder.words.comma || tokens[end].id == finder.words.and,
            isCapitalised(end + 1), isNumeral(tokens[end + 1].range), cover[end + 1] == 0
        {
            add(Name(range: end + 1..<end + 2, kind: .place, confidence: 0.6))
            end += 2
        }
        return end
    }

    /// `Borno State`, `Gaza City`: the noun is part of a known place's name before it.
    private func extendsPlace(_ index: Int) -> Bool {
        guard document.language == .english, index > 0, continues(index), let known = name(at: index - 1), known.kind == .place,
            known.range.upperBound == index, !possessives.contains(index - 1),
            !(continues(index + 1) && isCapitalised(index + 1) && tokens[index + 1].isWord)
        else { return false }
        extend(Int(cover[index - 1]) - 1, to: known.range.lowerBound..<(index + 1))
        return true
    }

    /// The parts that a word leading to a place may play.
    static let placeMarks: WordClass = [
        .placeHead, .placeNoun, .placeTail, .locative, .placeFollower, .state, .genitive, .dative,
    ]

    /// «Palacio Nacional», «Valle de México».
    private func headed(at start: Int) -> Int {
        // «los distritos de Puente Alto y Bravo»
        let isListed =
            start > 1 && continues(start) && classes[start - 1].contains(.genitive) && !isCapitalised(start - 2)
            && bytes[tokens[start - 2].range.upperBound - 1] == UInt8(ascii: "s")
        var end = capitals(from: start + 1, joining: !isListed)
        if end == start + 1, continues(end), classes[end].contains(.genitive), !isCapitalised(end), let known = name(at: end + 1),
            known.kind == .place, known.range.lowerBound == end + 1
        {
            end = known.range.upperBound
        }
        // «Auditorio Lázaro Cárdenas», «Parque Benito Juárez»
        if end == start + 1, document.language == .spanish, !plays(local: .rankOrLand, start), cover[start] == 0,
            let person = name(at: end),
            person.kind == .person, person.range.lowerBound == end, !tokens[start].isAllCapitals
        {
            end = person.range.upperBound
        }
        // «Auditorio Municipal Benito Juárez»
        if end > start + 1, continues(end), document.language == .spanish, !plays(local: .rankOrLand, start),
            let person = name(at: end), person.kind == .person, person.range.lowerBound == end, isCapitalised(end - 1),
            !tokens[start].isAllCapitals
        {
            drop(Int(cover[end]) - 1)
            end = person.range.upperBound
        }
        // «Palacio de Gobierno», «Palacio de Justicia»
        if end == start + 1, plays(local: .palace, start), continues(end + 1), classes[end].contains(.genitive),
            isCapitalised(end + 1), plays(local: .palaceMatter, end + 1),
            name(at: end + 1).map({ $0.range.count == 1 && $0.kind != .person }) ?? true
        {
            if cover[end + 1] > 0 { drop(Int(cover[end + 1]) - 1) }
            end = max(end + 2, capitals(from: end + 1))
        }
        // «Museo Regional de Chiapas»
        if end == start + 2, plays(.scopeWord, start + 1) || plays(.stateWord, start + 1), continues(end + 1),
            classes[end].contains(.genitive), let known = name(at: end + 1), known.kind == .place,
            known.range.lowerBound == end + 1
        {
            end = known.range.upperBound
        }
        // «Museo de los Altos de Chiapas»
        if end == start + 1, continues(end + 2), classes[end].contains(.genitive), classes[end + 1].contains(.article),
            !isCapitalised(end + 1), let known = name(at: end + 2), known.kind == .place, known.range.lowerBound == end + 2
        {
            end = known.range.upperBound
        }
        // «Aeropuerto Internacional ‘Ángel Gil’»
        if continues(end), !tokens[end].isWord, let close = quoted(from: end) { end = close }
        // «Campus Siglo 21»
        if plays(local: .campus, start), end > start + 1, continues(end), tokens[end].isNumber { end += 1 }
        guard end > start + 1, !(start + 1..<end).contains(where: { classes[$0].contains(.demonym) }),
            !classes[end - 1].contains(.placeNoun)
        else {
            return start + 1
        }
        add(Name(range: start..<end, kind: .place, confidence: 0.8))
        return end
    }

    /// «colonia Lomas del Pedregal»; in «cerro del Chiquihuite» the noun is part of the name.
    private func afterNoun(at start: Int) -> Int {
        if let end = municipality(at: start) ?? municipalities(at: start) { return end }
        if plays(local: .stretch, start), let end = stretchEnds(from: start) { return end }
        if plays(local: .road, start) { return road(at: start) }
        let isPlural = bytes[tokens[start].range.upperBound - 1] == UInt8(ascii: "s")
        var first = start + 1
        // «los ocho pueblos tradicionales Alba y Bravo», «las grandes presas, Alba y Bravo»
        if isPlural, continues(first + 1), document.language == .spanish {
            if tokens[first].isWord, !isCapitalised(first), isCapitalised(first + 1), classes[first].isDisjoint(with: .connector),
                tokens[first].range.count > 4, bytes[tokens[first].range.upperBound - 1] == UInt8(ascii: "s")
            {
                first += 1
            } else if tokens[first].id == finder.words.comma, isCapitalised(first + 1) {
                let end = capitals(from: first + 1, joining: false)
                guard continues(end + 1), isListSign(end), isCapitalised(end + 1), isPlaceWord(first + 1), isPlaceWord(end + 1)
                else {
                    return start + 1
                }
                first += 1
            }
        }
        // «el parque temático La Mora»
        if !isPlural, continues(first), plays(local: .venueAdjective, first) { first += 1 }
        // «las siguientes localidades: Alba, Bravo y Mora»
        if isPlural, continues(first + 1), tokens[first].id == finder.words.colon { return listed(from: first + 1, by: start) }
        if continues(first), classes[first].contains(.genitive) || isPlural && tokens[first].id == finder.words.como,
            !isCapitalised(first)
        {
            first += 1
        }
        guard continues(first) else { return start + 1 }
        // «las colonias 16 de Enero y Alba»
        if let end = dayName(at: first), classes[start].contains(.quarter) {
            add(Name(range: first..<end, kind: .place, confidence: 0.7))
            return isPlural ? named(by: start, after: end) : end
        }
        // «aeropuerto ‘Ángel Gil’»
        if plays(.featureNoun, start), !tokens[first].isWord, let close = quoted(from: first) {
            add(Name(range: start..<close, kind: .place, confidence: 0.75))
            return close
        }
        guard isCapitalised(first), tokens[first].isWord else { return start + 1 }
        // «el Regidor de la comunidad Ing. Ana Gil»
        if classes[first].contains(.title), continues(first + 1), tokens[first + 1].id == finder.words.stop { return start + 1 }
        // «la colonia Benito Juárez»
        if classes[start].contains(.quarter), let end = quarterOfPerson(at: first) { return end }
        let known = name(at: first)
        guard known == nil || known?.kind == .place && known?.range.lowerBound == first else { return start + 1 }
        let end = capitals(from: first, joining: joinsNames(start, known != nil, isPlural))
        // «la colonia Centro»
        let isCentre = classes[start].contains(.quarter) && (end == first + 1 || classes[first + 1].contains(.conjunction))
        guard end > first, isCentre || classes[first].isDisjoint(with: [.spanishHead, .instrumentHead]) else { return start + 1 }
        // «los poblados de Bajo Chiquito y Lajas Blancas»
        if isPlural || classes[start].contains(.quarter) && continues(end) && isListSign(end) {
            return named(by: start, from: first)
        }
        // «aeropuerto Felipe Ángeles», «cerro del Chiquihuite», but «aeropuerto de Toluca»
        let whole =
            plays(.featureNoun, start) && document.language == .spanish
            && (first == start + 1 || tokens[start + 1].id == finder.words.del || plays(local: .gulf, start))
        if let known, !whole, known.range.count >= end - first { return start + 1 }
        // «la refinería Héctor R. Gil»: a person's name that an initial parts.
        if tokens[end - 1].range.count == 1 { return start + 1 }
        add(Name(range: (whole ? start : first)..<end, kind: .place, confidence: 0.75))
        return end
    }

    /// «Barra de San José», «Barra de Navidad»: a strip of land by the sea.
    func sandbar(at start: Int) -> Int? {
        guard continues(start + 2), tokens[start + 1].id == finder.words.de, isCapitalised(start + 2),
            !folded(start + 2).starts(with: "abogad".utf8), [nil, .place].contains(nameKind(at: start + 2))
        else { return nil }
        let end = max(capitals(from: start + 2, joining: false), start + 3)
        uncover(start + 2..<end)
        add(Name(range: start..<end, kind: .place, confidence: 0.75))
        return end
    }

    /// «la carretera Tonalá-Arriaga», «la autopista federal Tepic-Mazatlán»: the road, with the towns that it joins.
    private func road(at start: Int) -> Int {
        var first = start + 1
        while continues(first), first - start < 4, !isCapitalised(first), tokens[first].isWord,
            classes[first].contains(.level) || plays(.stateWord, first) || classes[first].isEmpty && cover[first] == 0
        { first += 1 }
        guard continues(first), isCapitalised(first), tokens[first].isWord else { return start + 1 }
        var end = first
        var hyphens = 0
        while continues(end) || end == first, end - first < 12 {
            if tokens[end].id == finder.words.hyphen, end > first, continues(end + 1), isCapitalised(end + 1) {
                hyphens += 1
            } else if !(isCapitalised(end) && tokens[end].isWord && [nil, .place].contains(nameKind(at: end))),
                !(classes[end].contains(.connector) && end > first && continues(end + 1) && isCapitalised(end + 1)
                    && isCapitalised(end - 1))
            {
                break
            }
            end += 1
        }
        guard hyphens > 0, isCapitalised(end - 1) else { return start + 1 }
        // «el tramo Tonalá-Arriaga»: the towns, and no road's name.
        if plays(local: .stretch, start) {
            var at = first
            while at < end {
                let close = (at..<end).first { tokens[$0].id == finder.words.hyphen } ?? end
                if cover[at] == 0 { add(Name(range: at..<close, kind: .place, confidence: 0.7)) }
                at = close + 1
            }
            return end
        }
        uncover(first..<end)
        add(Name(range: start..<end, kind: .place, confidence: 0.75))
        return end
    }

    /// The names that a noun in the plural has after it, parted by commas and «y».
    private func named(by noun: Int, from first: Int) -> Int {
        var start = first
        while true {
            let end = capitals(from: start, joining: false)
            guard end > start, isPlaceWord(start) || classes[noun].contains(.quarter) && end == start + 1 && cover[start] == 0
            else { return start }
            if name(at: start).map({ $0.kind == .place && $0.range.count < end - start }) ?? true {
                add(Name(range: start..<end, kind: .place, confidence: 0.7))
            }
            guard let next = nextNamed(after: end, noun) else { return end }
            start = next
        }
    }

    /// The same after a name of the list that ends at `end`.
    private func named(by noun: Int, after end: Int) -> Int {
        nextNamed(after: end, noun).map { named(by: noun, from: $0) } ?? end
    }

    /// Where the next name of a list begins after a comma or «y», «de» or an article in small letters before it or not: «la Mora y
    /// el Centro», «de Alba y de Bravo». A given name is a person's.
    private func nextNamed(after end: Int, _ noun: Int) -> Int? {
        // «las comunidades de Alba, Tonalá; Bravo, Arriaga»: each with its town.
        let isFurther = document.language == .spanish && continues(end) && tokens[end].id == finder.words.semicolon
        guard continues(end + 1), isListSign(end) || isFurther else { return nil }
        var next = end + 1
        while continues(next + 1), next - end < 3, !isCapitalised(next), document.language == .spanish,
            classes[next].contains(.genitive) || classes[next].contains(.article) && classes[noun].contains(.quarter)
        { next += 1 }
        guard isCapitalised(next), tokens[next].isWord, nameKind(at: next) ?? .place == .place,
            !classes[next].contains(.quarter) || cover[next] == 0,
            cover[next] > 0 || classes[next].isDisjoint(with: .givenName) || !(continues(next + 1) && isCapitalised(next + 1))
        else { return nil }
        return next
    }

    private func isPlaceWord(_ index: Int) -> Bool {
        classes[index].isDisjoint(with: [.spanishHead, .instrumentHead, .title, .demonym])
    }

    /// The end of a day that streets and quarters are called after: «16 de Septiembre».
    private func dayName(at index: Int) -> Int? {
        guard continues(index + 2), tokens[index].isNumber, tokens[index].range.count <= 2,
            classes[index + 1].contains(.genitive),
            classes[index + 2].contains(.month), isCapitalised(index + 2)
        else { return nil }
        return index + 3
    }

    private func tailed(at end: Int) -> Int {
        var start = end
        while start > 0, continues(start), isCapitalised(start - 1), tokens[start - 1].isWord, end - start < 5,
            classes[start - 1].isDisjoint(with: [.article, .title, .opener]),
            cover[start - 1] == 0 || nameKind(at: start - 1) == .place
        { start -= 1 }
        guard start < end, !inTitleCase(end) else { return end + 1 }
        // `Tabaco City`, but `Smart City`
        if plays(english: .cityWord, end), !(start..<end).contains(where: isStrange) { return end + 1 }
        // `Correctional Complex`, but `the Industrial Complex`; `Regional Prison Commander` is a post.
        if plays(.holdingHead, end), classes[end].isDisjoint(with: .englishHead), !plays(.custodyWord, end - 1),
            !classes[end].contains(.weakHead)
        {
            return end + 1
        }
        var last = end
        if document.language == .english, continues(end + 1), isCapitalised(end + 1), tokens[end + 1].isWord, cover[end + 1] == 0
        {
            // `Zenda Prison No. 8`, `Zenda County Sheriff`
            if let number = englishNumber(from: end + 1) {
                last = number - 1
            } else if !plays(english: .landLevel, end) || !isLocalPost(at: end + 1) {
                return end + 1
            }
        }
        // `Alexandra Hill` is a person.
        if end == start + 1, classes[start].contains(.givenName), start == 0 || !classes[start - 1].contains(.article) {
            return end + 1
        }
        add(Name(range: start..<(last + 1), kind: .place, confidence: 0.75))
        return last + 1
    }

    /// «en Omeapa, Guerrero»: an unknown name between a preposition of place and a known place; `at Yongbyon`: one after a
    /// preposition that says where.
    private func afterPreposition(at start: Int) -> Int {
        var first = start + 1
        // «desde el Zócalo»
        if continues(first + 1), classes[first].contains(.article), plays(.soleSite, first + 1), !isCapitalised(first) {
            first += 1
        }
        guard continues(first), isCapitalised(first), tokens[first].isWord, cover[first] == 0 else { return start + 1 }
        if plays(.saint, first) { return saint(at: first) }
        let end = capitals(from: first)
        if end > first, end - first < 5, continues(end), tokens[end].id == finder.words.comma, let known = name(at: end + 1),
            known.kind == .place, classes[first].isDisjoint(with: [.spanishHead, .instrumentHead, .englishHead])
        {
            add(Name(range: first..<end, kind: .place, confidence: 0.75))
            return end
        }
        // «en La Yesca», «en Los Altos»
        if document.language == .spanish, plays(.placePreposition, start), classes[first].contains(.article),
            !tokens[first].isAllCapitals, continues(first + 1), isCapitalised(first + 1), tokens[first + 1].isWord,
            cover[first + 1] == 0, classes[first + 1].isDisjoint(with: Self.noPlaces), !startsSentence(start)
        {
            let end = capitals(from: first + 1)
            add(Name(range: first..<end, kind: .place, confidence: 0.6))
            return end
        }
        // «aquí en Palacio»
        if document.language == .spanish, classes[start].contains(.locative), plays(.soleSite, first) {
            return soleSite(at: first)
        }
        // `a degree in Robotics`
        if document.language == .english, start > 0, plays(english: .study, start - 1) { return start + 1 }
        guard plays(.placePreposition, start),
            start == 0 || !isCapitalised(start - 1) || !continues(start) || cover[start - 1] > 0
                || townEnd(from: first).map({ !continues($0) || tokens[$0].isSign }) == true,
            let end = townEnd(from: first) ?? unknownPlace(from: first)
        else { return start + 1 }
        add(Name(range: first..<end, kind: .place, confidence: 0.6))
        return end
    }

    /// «en Palacio», «en Palacio de Gobierno»
    private func soleSite(at first: Int) -> Int {
        if continues(first + 1), isCapitalised(first + 1) { return first + 1 }
        // «en el Palacio de Covián»
        if continues(first + 2), tokens[first + 1].id == finder.words.de, isCapitalised(first + 2), cover[first + 2] == 0,
            classes[first + 2].isDisjoint(with: [.spanishHead, .government, .title]), !plays(local: .palaceMatter, first + 2)
        {
            return headed(at: first)
        }
        let isOfRule =
            continues(first + 2) && tokens[first + 1].id == finder.words.de && isCapitalised(first + 2)
            && (classes[first + 2].contains(.government) || plays(local: .palaceMatter, first + 2))
        if isOfRule, cover[first + 2] > 0 { drop(Int(cover[first + 2]) - 1) }
        let end = isOfRule ? first + 3 : first + 1
        add(Name(range: first..<end, kind: .place, confidence: 0.6))
        return end
    }

    /// The end of one to three capitalised words from `first` that no list has, so that they are no common words in capitals.
    private func unknownPlace(from first: Int) -> Int? {
        guard !inTitleCase(first) else { return nil }
        var end = first
        while continues(end) || end == first, isCapitalised(end), tokens[end].isWord, cover[end] == 0, !tokens[end].isAllCapitals,
            tokens[end].range.count > 2
        {
            // A surname alone may be a town's name too, where nobody of that name is spoken of.
            let isTown =
                end == first && classes[end].isDisjoint(with: Self.noPlaces) && classes[end].contains(.surname)
                && !(continues(end + 1) && isCapitalised(end + 1)) && peopleByWord[nameWord(end).number] == nil
                && document.language == .english
            guard tokens[end].id == Vocabulary.unknown || isTown else { return nil }
            if plays(.notPlace, end) || possessives.contains(end) { return nil }
            end += 1
        }
        guard end > first, end - first <= 3, !(continues(end) && isCapitalised(end)) else { return nil }
        // «Tlalixtac de Cabrera»
        if continues(end + 1), tokens[end].id == finder.words.de || tokens[end].id == finder.words.del, isCapitalised(end + 1),
            tokens[end + 1].isWord, cover[end + 1] == 0, classes[end + 1].isDisjoint(with: Self.noPlaces)
        {
            end += 2
        }
        return end
    }

    static let noPlaces: WordClass = [
        .title, .opener, .month, .commonNoun, .spanishHead, .englishHead, .instrumentHead, .englishInstrumentHead, .demonym,
        .placeNoun, .notAcronym,
    ]

    /// `the Morina border point`: an unknown name before a noun for a place.
    private func followed(by noun: Int) {
        var first = noun
        while first > 0, continues(first), noun - first < 3, isCapitalised(first - 1), tokens[first - 1].isWord,
            cover[first - 1] == 0, tokens[first - 1].id == Vocabulary.unknown, !tokens[first - 1].isAllCapitals,
            !possessives.contains(first - 1), !plays(.notPlace, first - 1)
        { first -= 1 }
        // `the Topo Chico prison`
        if first == noun, let town = (max(0, noun - 3)..<noun).first(where: { townEnd(from: $0) == noun }), town > 0,
            classes[town - 1].contains(.article)
        {
            first = town
        }
        guard first < noun, !startsSentence(first) || noun - first > 1 else { return }
        add(Name(range: first..<noun, kind: .place, confidence: 0.6))
    }

    /// «presidenta municipal de Moctezuma, Sonora»: an unknown name before a comma and the state that the town is in.
    private func situated(at first: Int) -> Int {
        guard continues(first), isCapitalised(first), tokens[first].isWord, cover[first] == 0,
            classes[first].isDisjoint(with: Self.noPlaces), !plays(.notPlace, first)
        else { return first }
        let end = capitals(from: first, joining: false)
        guard end - first <= 4, continues(end + 1), tokens[end].id == finder.words.comma, let state = name(at: end + 1),
            place(of: state)?.kind == .state, !classes[first].contains(.givenName) || end == first + 1,
            !continues(state.range.upperBound) || tokens[state.range.upperBound].isSign
        else { return first }
        add(Name(range: first..<end, kind: .place, confidence: 0.7))
        return end
    }

    /// `travels to Maghaberry`: an unknown name after a word of motion and `to`.
    private func destination(at first: Int) -> Int {
        guard document.language == .english, tokens[first - 1].id == finder.words.to2 || classes[first - 1].contains(.dative),
            continues(first), isCapitalised(first), tokens[first].isWord, cover[first] == 0, first > 2,
            (first - 3..<first - 1).contains(where: { classes[$0].contains(.motion) }), continues(first - 1),
            let end = unknownPlace(from: first)
        else { return first }
        add(Name(range: first..<end, kind: .place, confidence: 0.6))
        return end
    }

    /// «a San Ildefonso Villa Alta»: a saint's name after a preposition is a place's.
    private func saint(at first: Int) -> Int {
        guard continues(first), isCapitalised(first), plays(.saint, first), continues(first + 1), isCapitalised(first + 1) else {
            return first
        }
        if let known = name(at: first), known.kind != .place { return first }
        if plays(.notPlace, first + 1) { return first }
        let end = capitals(from: first)
        guard end > first + 1, name(at: first).map({ $0.range.count < end - first }) ?? true else { return max(first, end) }
        add(Name(range: first..<end, kind: .place, confidence: 0.7))
        return end
    }

    /// «República de Guatemala», `Republic of the Congo`: part of the country's name.
    private func realm(at start: Int) -> Int {
        var next = start + 1
        guard continues(next), classes[next].contains(.genitive) else { return next }
        next += 1
        while continues(next), classes[next].contains(.article) { next += 1 }
        guard continues(next), let known = name(at: next), known.range.lowerBound == next, place(of: known)?.kind == .country
        else {
            return start + 1
        }
        extend(Int(cover[next]) - 1, to: start..<known.range.upperBound)
        return known.range.upperBound
    }

    /// «Cobija, 22 de junio de 2022», `Prishtina, 30 November`: an unknown name before the day at the start of a block.
    private func dateline(at start: Int) -> Int {
        var end = start
        while end == start || continues(end), isCapitalised(end), tokens[end].isWord, cover[end] == 0,
            tokens[end].id == Vocabulary.unknown || classes[end].isDisjoint(with: Self.noPlaces) && !plays(.notPlace, end)
        { end += 1 }
        // «Metetí, Darién»
        if end > start, end - start < 4, continues(end + 1), tokens[end].id == finder.words.comma, let state = name(at: end + 1),
            [.state, .country].contains(place(of: state)?.kind), continues(state.range.upperBound),
            tokens[state.range.upperBound].isSign
        {
            add(Name(range: start..<end, kind: .place, confidence: 0.75))
            return end
        }
        // «GUADALUPE. El alcalde …», «Tecpan.- El alcalde …»
        if start < 120, document.kind != .transcript, let town = townEnd(from: start), continues(town),
            tokens[town].id == finder.words.stop, opensNews(town, isLoud: tokens[start].isAllCapitals)
        {
            add(Name(range: start..<town, kind: .place, confidence: 0.7))
            return town
        }
        guard end > start, end - start < 4, continues(end + 1), tokens[end].id == finder.words.comma, tokens[end + 1].isNumber,
            tokens[end + 1].range.count <= 2, continues(end + 2)
        else { return start + 1 }
        let month = classes[end + 2].contains(.genitive) && continues(end + 3) ? end + 3 : end + 2
        guard classes[month].contains(.month) else { return start + 1 }
        add(Name(range: start..<end, kind: .place, confidence: 0.75))
        return end
    }

    /// Whether the full stop of a dateline and a sentence follow: «.-», «.—», after a name in capitals a stop alone.
    func opensNews(_ stop: Int, isLoud: Bool) -> Bool {
        let next = stop + 1
        guard continues(next) else { return false }
        if tokens[next].isSign {
            let sign = bytes[tokens[next].range.lowerBound]
            return (tokens[next].id == finder.words.hyphen || sign == 0xE2) && continues(next + 1) && isCapitalised(next + 1)
        }
        return isLoud && isCapitalised(next) && !tokens[next].isAllCapitals && continues(next + 3)
    }

    /// The end of the capitalised words from `start`, with «de», «del», «la», and if `joining` «y», between them.
    func capitals(from start: Int, joining: Bool = true) -> Int {
        var end = start
        var index = start
        while continues(index), index - start < 12 {
            if isCapitalised(index), tokens[index].isWord {
                if let known = nameKind(at: index), known != .place { break }
                index += 1
                end = index
            } else if classes[index].contains(.genitive) || classes[index].contains(.article)
                || joining && classes[index].contains(.conjunction)
            {
                var next = index + 1
                while continues(next), next - index < 3, classes[next].contains(.article), !isCapitalised(next) { next += 1 }
                guard continues(next), isCapitalised(next), cover[next] == 0, tokens[next].isWord,
                    classes[next].isDisjoint(with: [.spanishHead, .placeHead])
                else { break }
                // «en la colonia Roma y Alejandro Encinas»
                if classes[index].contains(.conjunction), classes[next].contains(.givenName) || end == start { break }
                index = next
            } else {
                break
            }
        }
        return end
    }
}
