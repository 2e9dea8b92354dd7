import Documents

extension MentionScan {
    /// The definitions of the document: by letters, or by a name that ends where the parenthesis opens.
    func findDefinitions() {
        let parenthesis = self.finder.words.openParenthesis
        let opens = tokens.indices.filter { tokens[$0].id == parenthesis && $0 > 0 && continues($0 + 1) }
        guard !opens.isEmpty else { return }
        let finder = DefinitionFinder(bytes)
        var byOpen: [Int: DefinitionFinder.Pair] = [:]
        for pair in finder.pairs() { byOpen[pair.open] = pair }
        var endings: [Int: [Int]] = [:]
        for number in names.indices where !names[number].dropped && names[number].kind != .person {
            let end = names[number].range.upperBound
            guard end < tokens.count, !isOwner(number) else { continue }
            if tokens[end].id == parenthesis {
                endings[end, default: []].append(number)
            } else if names[number].kind == .institution, isLevel(end), continues(end + 1), tokens[end + 1].id == parenthesis {
                // «Secretaría de Seguridad Pública estatal (SSP)»
                endings[end + 1, default: []].append(number)
            }
        }
        for open in opens {
            let found =
                named(open, finder, endings[open] ?? []) ?? byOpen[Int(tokens[open].start)].flatMap({ lettered($0) })
                ?? translated(open, endings[open] ?? [])
            if let definition = found {
                definitions.append(definition)
            }
        }
    }

    /// Whether a name is the end of a longer registered one: «Consejo de Seguridad de las [Naciones Unidas] (ONU)».
    private func isOwner(_ number: Int) -> Bool {
        guard names[number].nested, let whole = name(at: names[number].range.lowerBound), !whole.targets.isEmpty else {
            return false
        }
        return whole.range.count > names[number].range.count && whole.range.upperBound == names[number].range.upperBound
            && whole.coreEnd == nil
    }

    /// `Interior Secretariat (Segob)`: the name before the parenthesis, where the short form is its registered acronym or
    /// abbreviates it.
    private func named(_ open: Int, _ finder: DefinitionFinder, _ ending: [Int]) -> LearnedDefinition? {
        let last = isLevel(open - 1) && cover[open - 1] == 0 ? open - 2 : open - 1
        guard last >= 0, cover[last] > 0, names[Int(cover[last]) - 1].range.upperBound == last + 1, let short = inner(open) else {
            return nil
        }
        let letters = viewRange(short)
        guard finder.shortForm(letters) != nil || isSyllabic(short), short.contains(where: { isCapitalised($0) }) else {
            return nil
        }
        let inside = name(at: short.lowerBound)
        // The same registered body under both forms.
        if let inside, inside.range == short, !inside.targets.isEmpty {
            for number in ending.sorted(by: { names[$0].range.count > names[$1].range.count })
            where !Set(names[number].targets).isDisjoint(with: inside.targets) {
                return LearnedDefinition(short: short, long: names[number].range, shortText: Array(bytes[letters]), name: number)
            }
        }
        var best: Int?
        for number in ending {
            let long = viewRange(names[number].range)
            // «Mecanismo Nacional de Prevención contra la Tortura (MNP-Conaprev)»: the first half abbreviates the name.
            if short.count == 3, tokens[short.lowerBound + 1].id == self.finder.words.hyphen,
                tokens[short.lowerBound].isAllCapitals,
                finder.match(tokens[short.lowerBound].range, in: long) == long.lowerBound
            {
                best = number
                continue
            }
            guard let start = finder.match(letters, in: long) else {
                // Letters out of order, as in a slip of the pen: the initials are the same all the same.
                let own = initials(names[number].range)
                if best == nil,
                    own.sorted() == bytes[letters].map({ $0 | 32 }).sorted()
                        || opens(letters, own) && names[number].range.count > 1
                {
                    best = number
                }
                continue
            }
            if start == long.lowerBound {
                if best.map({ names[$0].range.count < names[number].range.count || names[$0].kind == .place }) ?? true {
                    best = number
                }
            } else if names[number].kind == .instrument,
                names[number].range.prefix(4).contains(where: {
                    Int(tokens[$0].start) == start && classes[$0].contains(.englishInstrumentHead)
                })
            {
                // `International Convention on Tides (COT)`: whose it is has no letter of its own.
                if best == nil { best = number }
            } else if isSyllabic(short) {
                // «Dirección de Desarrollo Social Municipal (Desom)»
                if best == nil, isAfterHead(start, names[number].range) { best = number }
                continue
            } else if isAbout(names[number], inside), bytes[long.lowerBound] | 32 == bytes[letters.lowerBound] | 32 {
                // `Office of the Ombudsman (OMB)`: the whole name, though an inner one has the letters too.
                if best.map({ names[$0].range.count < names[number].range.count }) ?? true { best = number }
            } else if best == nil, isAbout(names[number], inside), hasInitials(letters, from: start, in: names[number].range) {
                best = number
            } else if best == nil, names[number].targets.isEmpty,
                !ending.contains(where: { Int(tokens[names[$0].range.lowerBound].start) == start })
            {
                let token = names[number].range.first { Int(tokens[$0].start) >= start } ?? open
                // `the Esfahan Uranium Conversion Facilities (UCF)`: the name is more than its short form says; but an inner head
                // starts a name of its own.
                if classes[token].isDisjoint(with: [.spanishHead, .englishHead]) { best = number }
            }
        }
        if best == nil { best = completed(ending, letters, finder) }
        if best == nil { best = ofState(ending, letters, finder) ?? ofOwner(ending, letters, finder) }
        guard let best, tokens[short.lowerBound].isCapitalised else { return nil }
        return LearnedDefinition(short: short, long: names[best].range, shortText: Array(bytes[letters]), name: best)
    }

    /// «estatal», «municipal», «capitalino» in small letters: of which level a body is, and no part of its name.
    private func isLevel(_ index: Int) -> Bool {
        document.language == .spanish && continues(index) && tokens[index].isWord && !isCapitalised(index)
            && (classes[index].contains(.level) || plays(.stateWord, index) || tokens[index].id == finder.words.municipal)
    }

    /// «Sindicato de Marinos (Spauaz)» where «UAZ» is spoken of: the letters end with those of the body that it is of.
    private func ofOwner(_ ending: [Int], _ letters: Range<Int>, _ finder: DefinitionFinder) -> Int? {
        guard document.language == .spanish, letters.count > 4, !ending.isEmpty else { return nil }
        let short = bytes[letters].map { $0 | 32 }
        let known = capitalLetters()
        for count in stride(from: short.count - 2, to: 2, by: -1) where known.contains(Array(short.suffix(count))) {
            let rest = letters.lowerBound..<letters.upperBound - count
            if let found = ending.first(where: { abbreviates(rest, $0, finder) }) { return found }
        }
        return nil
    }

    /// Whether letters stand for a long name of a body, from its first word on.
    private func abbreviates(_ letters: Range<Int>, _ number: Int, _ finder: DefinitionFinder) -> Bool {
        let long = viewRange(names[number].range)
        return names[number].kind == .institution && names[number].range.count > 2
            && finder.match(letters, in: long) == long.lowerBound
    }

    /// The words in capitals, folded, read once for all definitions.
    private func capitalLetters() -> Set<[UInt8]> {
        if let lettersOfText { return lettersOfText }
        var letters: Set<[UInt8]> = []
        for index in capitals where tokens[index].isAllCapitals && tokens[index].range.count < 13 {
            letters.insert(bytes[tokens[index].range].map { $0 | 32 })
        }
        lettersOfText = letters
        return letters
    }

    /// The state spoken of, asked for once by all definitions.
    func definingState() -> Place? {
        if let stateOfDefinitions { return stateOfDefinitions }
        let state = spokenState
        stateOfDefinitions = .some(state)
        return state
    }

    /// «Fondo de Fomento Agropecuario del Estado (Fofaez)», «Secretaría de Desarrollo Económico (Sedezac)»: the letters end with
    /// those of the state spoken of, the first of each word of its name or the first of one.
    private func ofState(_ ending: [Int], _ letters: Range<Int>, _ finder: DefinitionFinder) -> Int? {
        guard document.language == .spanish, letters.count > 3, !ending.isEmpty, let state = definingState() else { return nil }
        let short = bytes[letters].map { $0 | 32 }
        for tail in tails(of: state, from: 2) where short.count - tail.count > 2 && short.suffix(tail.count).elementsEqual(tail) {
            let rest = letters.lowerBound..<letters.upperBound - tail.count
            let found = ending.first {
                (names[$0].targets.isEmpty || names[$0].contextual) && abbreviates(rest, $0, finder)
            }
            if let found { return found }
        }
        return nil
    }

    /// Whether letters are the initials of a name and those of a state: «Secretaría de Salud (SSZ)» of Zacatecas.
    func endsWithLetters(of state: Place, _ short: [UInt8], _ range: Range<Int>) -> Bool {
        let own = initials(range)
        let letters = short.map { $0 | 32 }
        return letters.starts(with: own) && tails(of: state, from: 1).contains { $0.elementsEqual(letters[own.count...]) }
    }

    /// The letters that stand for a state at the end of an acronym: the first of each word of its name, or the first of one.
    private func tails(of state: Place, from least: Int) -> [[UInt8]] {
        let words = Slug.bytes(of: state.names.es).split(separator: UInt8(ascii: "-"))
        guard let first = words.first else { return [] }
        return [words.compactMap(\.first)] + (least...4).filter { $0 <= first.count }.map { Array(first.prefix($0)) }
    }

    /// Whether a byte is the start of the second word of a name that begins with a head: what the body is for.
    private func isAfterHead(_ start: Int, _ range: Range<Int>) -> Bool {
        guard classes[range.lowerBound].contains(.spanishHead),
            let second = range.dropFirst().first(where: { isCapitalised($0) })
        else { return false }
        return Int(tokens[second].start) == start
    }

    /// The short form between the parentheses that open at `open`, without quotation marks and what leads to it: «(en adelante,
    /// “la CNDH”)», «(CNDH, por sus siglas)».
    private func inner(_ open: Int) -> Range<Int>? {
        var close = open + 1
        while continues(close), close - open < 10, tokens[close].id != finder.words.closeParenthesis { close += 1 }
        guard continues(close), tokens[close].id == finder.words.closeParenthesis else { return nil }
        func leads(_ index: Int) -> Bool {
            tokens[index].id == finder.words.comma || isQuote(index) || !isCapitalised(index) && plays(.definitionLead, index)
        }
        var (first, last) = (open + 1, close)
        while first < last, leads(first) { first += 1 }
        while last > first, leads(last - 1) { last -= 1 }
        // «(OMS 2004)», «(OMS, 2004)»: the year of what is quoted.
        if last - first > 1, tokens[first].isAllCapitals, isYear(last - 1) {
            last -= 1
            while last > first, leads(last - 1) { last -= 1 }
        }
        return first < last && last - first < 5 ? first..<last : nil
    }

    /// `Optional Protocol (OPCAT)`, «Mecanismo Nacional de Prevención (MNPT)»: the short form goes on where the name has ended.
    private func opens(_ letters: Range<Int>, _ initials: [UInt8]) -> Bool {
        let short = bytes[letters].map { $0 | 32 }
        return initials.count >= 2 && short.count > initials.count && short.count - initials.count <= 3
            && bytes[letters].allSatisfy { (65...90).contains($0) } && short.starts(with: initials)
    }

    /// `[United Nations Operation] in [Somalia] (UNOSOM)`: the place that the letters ask for is part of the name, which is made so.
    private func completed(_ ending: [Int], _ letters: Range<Int>, _ finder: DefinitionFinder) -> Int? {
        guard let place = ending.first(where: { names[$0].kind == .place }) else { return nil }
        var before = names[place].range.lowerBound - 1
        guard before > 0, continues(before + 1) else { return nil }
        while before > 0, continues(before + 1), classes[before].contains(.article) { before -= 1 }
        guard before > 0, continues(before + 1), continues(before), classes[before].contains(.connector),
            nameKind(at: before - 1) == .institution
        else { return nil }
        let number = Int(cover[before - 1]) - 1
        guard names[number].range.upperBound == before, names[number].range.count > 1 else { return nil }
        let whole = names[number].range.lowerBound..<names[place].range.upperBound
        let long = viewRange(whole)
        guard finder.match(letters, in: viewRange(names[number].range)) == nil, finder.match(letters, in: long) == long.lowerBound
        else { return nil }
        drop(place)
        extend(number, to: whole)
        names[number].targets = []
        names[number].contextual = false
        return number
    }

    /// `Community of Portuguese Language Countries (CPLP)`: an acronym of the name in another language, whose letters are mostly
    /// the same.
    private func translated(_ open: Int, _ ending: [Int]) -> LearnedDefinition? {
        let short = open + 1
        guard continues(short + 1), tokens[short + 1].id == finder.words.closeParenthesis, tokens[short].isAllCapitals,
            (3...8).contains(tokens[short].range.count),
            let number = ending.max(by: { names[$0].range.count < names[$1].range.count }), names[number].kind == .institution,
            isLong(names[number].range),
            sharesInitials(tokens[short].range, names[number].range) || isForeign(short, names[number])
        else { return nil }
        // The registry has the acronym: the name before it, if it has none of its own, is that body's in another language. Three
        // letters are too few: «Consejo de Seguridad de las Naciones Unidas (ONU)».
        if let registered = name(at: short), !registered.targets.isEmpty {
            let isWhole = tokens[short].range.count > 3 || sharesInitials(tokens[short].range, names[number].range, all: true)
            guard registered.targets.count == 1, names[number].targets.isEmpty, isWhole,
                let one = institution(registered.targets[0]), names[number].statedCountry.map({ $0 == one.country }) ?? true
            else { return nil }
            names[number].targets = registered.targets
        }
        return LearnedDefinition(
            short: short..<(short + 1), long: names[number].range, shortText: Array(bytes[tokens[short].range]), name: number)
    }

    /// `Montenegro Municipality Association (AKK)`: letters that no list has, of a name in a language that the text is not in.
    private func isForeign(_ short: Int, _ name: Name) -> Bool {
        tokens[short].id == Vocabulary.unknown && cover[short] == 0 && tokens[short].range.count <= 5 && name.targets.isEmpty
            && document.language == .english && !isSymbol(short..<short + 1)
    }

    private func sharesInitials(_ letters: Range<Int>, _ range: Range<Int>, all: Bool = false) -> Bool {
        var own = initials(range)
        var shared = 0
        for letter in bytes[letters] {
            guard let at = own.firstIndex(of: letter | 32) else { continue }
            own.remove(at: at)
            shared += 1
        }
        return all ? shared == letters.count : 3 * shared >= 2 * letters.count
    }

    /// «(Sinfra)»: a town's name in another country than that which the document is about.
    private func isForeignTown(_ name: Name) -> Bool {
        guard let town = place(of: name) else { return false }
        return town.kind == .city && town.country != leadingCountry && name.range.count == 1
    }

    /// Whether what stands in the parentheses, where the registry knows it, may be the name before them.
    private func isAbout(_ name: Name, _ inside: Name?) -> Bool {
        guard let inside, !inside.targets.isEmpty, !isForeignTown(inside) else { return true }
        return name.targets.isEmpty ? false : !Set(name.targets).isDisjoint(with: inside.targets)
    }

    /// Whether the words of `range` from byte `start` on have just these initials: `UK [National Preventive Mechanism] (NPM)`.
    private func hasInitials(_ letters: Range<Int>, from start: Int, in range: Range<Int>) -> Bool {
        let own = range.filter {
            Int(tokens[$0].start) >= start && tokens[$0].isWord && classes[$0].isDisjoint(with: [.connector, .conjunction])
        }
        return own.count >= 3 && own.map { bytes[Int(tokens[$0].start)] | 32 } == bytes[letters].map { $0 | 32 }
    }

    /// «Conago», «Codhem»: one word of four letters and more made of the first letters of others, and nobody's name.
    private func isSyllabic(_ short: Range<Int>) -> Bool {
        guard short.count == 1, let index = short.first, tokens[index].isWord, isCapitalised(index), !tokens[index].isAllCapitals,
            (4...12).contains(tokens[index].range.count)
        else { return false }
        if let known = name(at: index), known.kind != .institution, !isForeignTown(known) { return false }
        return classes[index].isDisjoint(with: [
            .givenName, .surname, .month, .opener, .title, .demonym, .spanishHead, .englishHead, .placeHead, .commonNoun,
        ])
    }

    private func initials(_ range: Range<Int>) -> [UInt8] {
        range.filter { tokens[$0].isWord && classes[$0].isDisjoint(with: [.connector, .conjunction]) }
            .map { bytes[Int(tokens[$0].start)] | 32 }
    }

    /// «colaboración por medio del [Programa Protección del Clima …] (CiClim)»: a name in capitals, without words before it in which
    /// the letters are found by chance.
    private func withoutLead(_ long: Range<Int>) -> Range<Int> {
        guard document.language == .spanish, !isCapitalised(long.lowerBound) else { return long }
        var first = long.upperBound
        var capitals = 0
        for index in long.reversed() {
            if isCapitalised(index) {
                first = index
                capitals += 1
            } else if classes[index].isDisjoint(with: [.connector, .conjunction]) {
                break
            }
        }
        return capitals > 3 ? first..<long.upperBound : long
    }

    /// A pair found by its letters alone, in whole tokens.
    private func lettered(_ pair: DefinitionFinder.Pair) -> LearnedDefinition? {
        guard let short = tokenRange(pair.short), let long = tokenRange(pair.long).map({ withoutLead($0) }),
            nameKind(at: long.lowerBound) != .person
        else {
            return nil
        }
        // "protected by law, said the Platform for Tides (PPT)": no name begins in small letters and goes on over a clause.
        if document.language == .english, !isCapitalised(long.lowerBound),
            long.contains(where: { tokens[$0].id == finder.words.comma && acts(finitely: $0 + 1) })
        {
            return nil
        }
        guard
            short.contains(where: { tokens[$0].isAllCapitals }) || pair.isSyllabic && nameKind(at: short.lowerBound) != .place
                || bytes[pair.short].count(where: { (65...90).contains($0) }) >= 2
        else { return nil }
        // `Ibero-American Ombudsman Federation (FIO)`: the letters are those of the name's words in another order.
        if long.count == 1, let whole = name(at: long.lowerBound), whole.kind == .institution, isLong(whole.range),
            whole.range.upperBound == long.upperBound, bytes[pair.short].count > 2,
            bytes[pair.short].allSatisfy({ (65...90).contains($0) }), sharesInitials(pair.short, whole.range, all: true)
        {
            return nil
        }
        // The inner-name trap: «Consejo de Seguridad de las Naciones Unidas (ONU)».
        if let inside = name(at: short.lowerBound), inside.kind == .institution,
            let before = name(at: long.upperBound - 1), before.kind == .institution,
            !before.targets.isEmpty, !inside.targets.isEmpty, Set(before.targets).isDisjoint(with: inside.targets)
        {
            return nil
        }
        var number: Int?
        if isCapitalised(long.lowerBound), let known = name(at: long.upperBound - 1), known.kind == .institution,
            known.range.lowerBound >= long.lowerBound
        {
            number = Int(cover[long.upperBound - 1]) - 1
        }
        // `[Deutsche] Gesellschaft für …`
        var first = long.lowerBound
        if number == nil, isInOtherLanguage(long) {
            while first > 0, continues(first), long.lowerBound - first < 3, isCapitalised(first - 1), tokens[first - 1].isWord,
                cover[first - 1] == 0, !startsSentence(first - 1), classes[first - 1].isDisjoint(with: [.title, .opener, .month])
            { first -= 1 }
        }
        return LearnedDefinition(
            short: short, long: first..<long.upperBound, shortText: Array(bytes[pair.short]), name: number)
    }

    /// `Observatoire des prisons`: in an English text a name with small words or letters that English has not.
    private func isInOtherLanguage(_ range: Range<Int>) -> Bool {
        document.language == .english && isCapitalised(range.lowerBound) && range.count > 2
            && range.contains {
                !isCapitalised($0) && tokens[$0].isWord
                    && (classes[$0].contains(.particle) || tokens[$0].flags.contains(.accented))
            }
    }

    private func tokenRange(_ range: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < tokens.count, Int(tokens[end].end) <= range.upperBound { end += 1 }
        return low < end && Int(tokens[low].start) == range.lowerBound ? low..<end : nil
    }

    /// `a Results and Process Check (RPC)`, «un Examen de Control (EXC)»: one of many, and none of the nouns of bodies.
    private func isOneOfMany(_ long: Range<Int>) -> Bool {
        long.lowerBound > 0 && continues(long.lowerBound) && classes[long.lowerBound - 1].contains(.indefinite)
            && long.allSatisfy { classes[$0].isDisjoint(with: [.spanishHead, .englishHead]) }
    }

    /// Names that spell a short form which the document defines.
    func applyDefinitions() {
        guard !definitions.isEmpty else { return }
        // A long form that no list and no head found is an institution if its capitals say so.
        for (number, definition) in definitions.enumerated() where definition.name == nil {
            let long = definition.long
            let capital = long.filter { tokens[$0].isWord && classes[$0].isDisjoint(with: [.connector, .conjunction]) }
            guard capital.count >= 2, capital.allSatisfy({ isCapitalised($0) }) || isInOtherLanguage(long),
                long.allSatisfy({ name(at: $0).map(\.bare) ?? true })
                    || document.language == .english && spells(long, definition.shortText),
                classes[long.lowerBound].isDisjoint(with: [.instrumentHead, .englishInstrumentHead]),
                !isThing(long.lowerBound), !isPostName(long), !namesThing(long), !isOneOfMany(long), !isMinister(long.lowerBound)
            else { continue }
            definitions[number].name = add(Name(range: long, kind: .institution, basis: .definition, confidence: 0.75))
        }
        for (number, definition) in definitions.enumerated() where definition.name != nil {
            if definitionNumbers[definition.shortText] == nil { definitionNumbers[definition.shortText] = number }
        }
        dropThings()
        guard !definitionNumbers.isEmpty else { return }
        applyLongShorts()
        var starts = [Bool](repeating: false, count: 256)
        for short in definitionNumbers.keys { if let first = short.first { starts[Int(first)] = true } }
        for index in capitals {
            guard tokens[index].range.count <= 14, starts[Int(bytes[Int(tokens[index].start)])],
                let number = definitionNumbers[Array(bytes[tokens[index].range])],
                let long = definitions[number].name
            else { continue }
            if let known = name(at: index) {
                if known.range.count == 1 {
                    let at = Int(cover[index]) - 1
                    if isForeignTown(names[at]) { names[at].targets = [] }
                    if names[at].kind == .institution || names[at].targets.isEmpty {
                        names[at].kind = names[long].kind
                        names[at].basis = .definition
                    }
                } else if known.kind == .institution, !known.nested, known.range.upperBound == index + 1, index > 0,
                    classes[index - 1].contains(.genitive), names[long].kind == .institution, names[long].range != known.range
                {
                    // `School of Law of IGNOU`
                    var owner = Name(range: index..<(index + 1), kind: .institution, basis: .definition, confidence: 0.85)
                    owner.nested = true
                    names.append(owner)
                }
                continue
            }
            if isSymbol(index..<(index + 1)) { continue }
            add(Name(range: index..<(index + 1), kind: names[long].kind, basis: .definition, confidence: 0.9))
        }
    }

    /// Letters that stand for a thing, and for no body: «Examen Periódico Universal (EPU)», «Sistema de Información (SIB Perú)».
    private func dropThings() {
        var things: Set<[UInt8]> = []
        for definition in definitions
        where definition.name == nil
            && (isThing(definition.long.lowerBound) || isPostName(definition.long) || namesThing(definition.long))
        {
            things.insert(Array(bytes[tokens[definition.short.lowerBound].range]))
        }
        guard !things.isEmpty else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let first = names[number].range.lowerBound
            // Letters that the registry knows are a body's all the same.
            if document.language == .english, !names[number].targets.isEmpty { continue }
            if tokens[first].isAllCapitals, things.contains(Array(bytes[tokens[first].range])) {
                // Its words stay taken: «el SIB Perú» is no Peru either.
                names[number].dropped = true
            }
        }
    }

    /// «SECRETARIO DE PESCA (SEPES)»: who heads what the letters stand for.
    private func isMinister(_ first: Int) -> Bool {
        classes[first].contains(.ministryTitle) && classes[first].isDisjoint(with: .spanishHead)
    }

    private func isThing(_ first: Int) -> Bool { plays(local: .noBody, first) || isSystem(first) }

    /// Short forms of several tokens: `HMI Prisons`, «MNP-Conaprev».
    private func applyLongShorts() {
        var byFirst: [[UInt8]: [Int]] = [:]
        for (number, definition) in definitions.enumerated() where definition.name != nil && definition.short.count > 1 {
            byFirst[Array(bytes[tokens[definition.short.lowerBound].range]), default: []].append(number)
        }
        guard !byFirst.isEmpty else { return }
        for index in capitals {
            for number in byFirst[Array(bytes[tokens[index].range])] ?? [] {
                let range = index..<(index + definitions[number].short.count)
                guard range.upperBound <= tokens.count, range.dropFirst().allSatisfy({ continues($0) }),
                    bytes[viewRange(range)].elementsEqual(definitions[number].shortText), let long = definitions[number].name
                else { continue }
                let whole = range.lowerBound..<formEnd(after: range.upperBound)
                var name = Name(range: whole, kind: names[long].kind, basis: .definition, confidence: 0.9)
                if whole != range { name.coreEnd = range.upperBound }
                add(name)
            }
        }
    }

    /// The definition of the document whose short form `name` spells.
    func definition(of name: Name) -> LearnedDefinition? {
        guard !definitionNumbers.isEmpty else { return nil }
        let range = viewRange(name.range.lowerBound..<(name.coreEnd ?? name.range.upperBound))
        guard range.count <= 16 else { return nil }
        return definitionNumbers[Array(bytes[range])].map { definitions[$0] }
    }
}
