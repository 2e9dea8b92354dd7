import Documents

/// Names that say again, shorter or in capitals, what the document says in full elsewhere.
extension MentionScan {
    /// `Public Defender Receives Ambassador`: in a heading all in capitals only what the text below names is sure to be a name.
    func echoHeadings() {
        let headings = blockStarts.filter { inTitleCase($0) }
        guard !headings.isEmpty else { return }
        var known: [Int32: [Int]] = [:]
        for number in names.indices where !names[number].dropped && !names[number].nested && names[number].kind != .place {
            let range = names[number].range
            guard range.count > 1, range.count <= 12, !names[number].bare else { continue }
            known[nameWord(range.lowerBound).number, default: []].append(number)
        }
        guard !known.isEmpty else { return }
        for start in headings {
            var index = start
            while index == start || continues(index) {
                guard isCapitalised(index), cover[index] == 0, !isChiefInCapitals(index),
                    let numbers = known[nameWord(index).number],
                    let number = longestEcho(of: numbers, at: index)
                else {
                    index += 1
                    continue
                }
                var echo = names[number]
                echo.range = index..<(index + echo.range.count)
                echo.coreEnd = nil
                index = echo.range.upperBound
                add(echo)
            }
        }
    }

    private func longestEcho(of numbers: [Int], at index: Int) -> Int? {
        let fits = numbers.filter { number in
            let range = names[number].range
            guard index + range.count <= tokens.count, !range.contains(index) else { return false }
            return range.indices.allSatisfy { at in
                let here = index + at - range.lowerBound
                return (here == index || continues(here)) && cover[here] == 0 && nameWord(here) == nameWord(at)
            }
        }
        return fits.max { (names[$0].range.count, $1) < (names[$1].range.count, $0) }
    }

    /// `Corrections` after `Department of Corrections`: the one word that says what a body is for, in capitals within a sentence.
    func learnComplements() {
        var learned: [Int32: Int] = [:]
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let range = names[number].range
            let last = range.upperBound - 1
            guard range.count >= 3, range.count <= 4, isComplement(last),
                tokens[last - 1].id == finder.words.de || tokens[last - 1].id == finder.words.of
            else { continue }
            let word = nameWord(last).number
            if learned[word] == nil { learned[word] = number }
        }
        guard !learned.isEmpty else { return }
        var places: [(index: Int, number: Int)] = []
        for index in capitals where isComplement(index) && cover[index] == 0 {
            guard let number = learned[nameWord(index).number], !inTitleCase(index) else { continue }
            // `Secretary of Corrections` and `Corrections Minister` are posts.
            if index > 0, continues(index), classes[index - 1].contains(.genitive) { continue }
            if continues(index + 1), isCapitalised(index + 1) { continue }
            places.append((index, number))
        }
        let within = Set(places.filter { !startsSentence($0.index) }.map(\.number))
        for place in places where within.contains(place.number) {
            let short = place.index..<(place.index + 1)
            guard add(Name(range: short, kind: .institution, basis: .definition, confidence: 0.75)) != nil else { continue }
            let text = Array(bytes[tokens[place.index].range])
            guard definitionNumbers[text] == nil else { continue }
            definitionNumbers[text] = definitions.count
            definitions.append(
                LearnedDefinition(
                    short: short, long: names[place.number].range, shortText: text, name: place.number, isWritten: false))
        }
    }

    private func isComplement(_ index: Int) -> Bool {
        let token = tokens[index]
        guard isCapitalised(index), token.isWord, !token.isAllCapitals, token.range.count >= 6 else { return false }
        return classes[index].isDisjoint(with: [
            .givenName, .surname, .demonym, .spanishHead, .englishHead, .month, .opener, .title, .commonNoun, .instrumentHead,
            .state,
        ])
    }

    /// `Harambee` after `Harambee Rehabilitation Centre`: the first word of a body's name, which no list has, where it acts alone.
    func learnFirstWords() {
        guard document.language == .english else { return }
        var learned: [[UInt8]: Int?] = [:]
        for number in names.indices where !names[number].dropped && !names[number].nested {
            let range = names[number].range
            let first = range.lowerBound
            guard isOwnWord(first) else { continue }
            let text = Array(bytes[tokens[first].range])
            // Two bodies, or somebody or some place, of that name.
            let isBody = names[number].kind == .institution && range.count > 1 && range.count < 8 && !possessives.contains(first)
            learned[text] = isBody && learned[text] == nil ? number : .some(nil)
        }
        guard !learned.isEmpty else { return }
        for index in capitals where cover[index] == 0 && isOwnWord(index) {
            let text = Array(bytes[tokens[index].range])
            guard let found = learned[text], let number = found, !inTitleCase(index),
                !(continues(index + 1) && isCapitalised(index + 1)),
                index == 0 || !continues(index)
                    || classes[index - 1].isDisjoint(with: [.locative, .genitive, .placeNoun])
                        && (!isCapitalised(index - 1) || classes[index - 1].contains(.opener)),
                add(Name(range: index..<(index + 1), kind: .institution, basis: .definition, confidence: 0.7)) != nil,
                definitionNumbers[text] == nil
            else { continue }
            definitionNumbers[text] = definitions.count
            definitions.append(
                LearnedDefinition(
                    short: index..<(index + 1), long: names[number].range, shortText: text, name: number, isWritten: false))
        }
    }

    /// A word in capitals that no list has but that of surnames, whose bearers the document does not name.
    private func isOwnWord(_ index: Int) -> Bool {
        guard isCapitalised(index), tokens[index].range.count > 3, !tokens[index].isAllCapitals else { return false }
        if tokens[index].id == Vocabulary.unknown { return true }
        return classes[index] == .surname && peopleByWord[nameWord(index).number] == nil
            && !plays([.notPlace, .commonWord], index)
    }

    /// `officers of Karamoja` beside `in the Karamoja region`: a place that only the text shows, named again after a preposition.
    func echoPlaces() {
        guard document.language == .english else { return }
        var known: Set<[UInt8]> = []
        for name in names where !name.dropped && name.kind == .place && name.targets.isEmpty && name.range.count == 1 {
            known.insert(Array(bytes[tokens[name.range.lowerBound].range]))
        }
        guard !known.isEmpty else { return }
        for index in capitals where cover[index] == 0 && tokens[index].id == Vocabulary.unknown && index > 0 && continues(index) {
            guard !classes[index - 1].isDisjoint(with: [.locative, .genitive, .dative]),
                !(continues(index + 1) && isCapitalised(index + 1)), known.contains(Array(bytes[tokens[index].range]))
            else { continue }
            add(Name(range: index..<(index + 1), kind: .place, basis: .coreference, confidence: 0.6))
        }
    }

    /// «la CEDH» where the document names one body with these initials («Comisión Estatal de los Derechos Humanos») and the registry
    /// knows none.
    func linkInitials() {
        let unknown = names.indices.filter {
            !names[$0].dropped && names[$0].kind == .institution && names[$0].range.count == 1
                && tokens[names[$0].range.lowerBound].isAllCapitals && names[$0].entity?.hasPrefix("x.") == true
        }
        guard !unknown.isEmpty else { return }
        var owners: [[UInt8]: Set<String>] = [:]
        for number in names.indices
        where !names[number].dropped && names[number].kind == .institution && names[number].range.count >= 3 {
            guard let entity = names[number].entity else { continue }
            let letters = names[number].range.filter {
                tokens[$0].isWord && classes[$0].isDisjoint(with: [.connector, .conjunction])
            }
            .map { folded($0).first ?? 0 }
            if letters.count >= 3 { owners[letters, default: []].insert(entity) }
        }
        guard !owners.isEmpty else { return }
        for number in unknown {
            guard let fits = owners[folded(names[number].range.lowerBound)], fits.count == 1 else { continue }
            names[number].entity = fits.first
            names[number].basis = .coreference
        }
    }

    func folded(_ index: Int) -> [UInt8] {
        Folding.folded(bytes[tokens[index].range])
    }
}
