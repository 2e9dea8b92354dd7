import Documents

extension MentionScan {
    /// Institutions by the grammar of heads, and qualifiers of registered ones.
    func findInstitutions() {
        extendRegistered()
        var index = 0
        while index < tokens.count {
            let kind = classes[index]
            if kind.contains(.pluralHead), isCapitalised(index) || !kind.contains(.spanishHead) {
                index = max(index + 1, coordinated(at: index))
            } else if kind.contains(.spanishHead), governmentOrHead(index),
                !(document.language == .english && kind.contains(.englishHead))
            {
                index = max(index + 1, spanishName(at: index))
            } else if isCapitalised(index), kind.contains(.englishHead) {
                index = max(index + 1, englishName(at: index))
            } else if isCapitalised(index),
                kind.contains(.demonym) || possessives.contains(index) && name(at: index)?.kind == .place
            {
                index = max(index + 1, demonymName(at: index))
            } else if kind.contains(.mediumNoun) {
                index = max(index + 1, medium(at: index))
            } else {
                index += 1
            }
        }
        findUnknownAcronyms()
    }

    /// A head counts in capitals; «gobierno de Morelos» is a name in lower case too.
    private func governmentOrHead(_ index: Int) -> Bool { isCapitalised(index) || classes[index].contains(.government) }

    // MARK: Registered names

    /// «Comité … de Argentina», «Comisión … de las Naciones Unidas»: what follows a registered name and belongs to it.
    private func extendRegistered() {
        for number in names.indices where names[number].kind == .institution && !names[number].dropped {
            takePossessor(number)
            let name = names[number]
            guard let qualifier = qualifier(after: name.range.upperBound, of: name) else { continue }
            for index in name.range.upperBound..<qualifier.end { cover[index] = Int32(number + 1) }
            names[number].coreEnd = name.range.upperBound
            names[number].range = name.range.lowerBound..<qualifier.end
            if let country = qualifier.country { names[number].statedCountry = country }
            names[number].ofPart = qualifier.ofPart
            if let nested = qualifier.nested { names[nested].nested = true }
            if let place = qualifier.place { names[place].dropped = true }
            if let stated = qualifier.country { coordinate(number, stated, qualifier) }
        }
    }

    /// `Peru's National Human Rights Commission`: the country before the name says whose it is.
    private func takePossessor(_ number: Int) {
        let before = names[number].range.lowerBound - 1
        guard before >= 0, possessives.contains(before), continues(before + 1), let owner = name(at: before),
            owner.range.upperBound == before + 1, let place = place(of: owner), place.kind == .country
        else { return }
        names[number].statedCountry = place.country
    }

    private struct Qualifier {
        var end: Int
        var country: String?
        var nested: Int?
        var place: Int?
        var ofPart = false
    }

    private func qualifier(after end: Int, of name: Name) -> Qualifier? {
        var index = end
        guard continues(index), classes[index].contains(.genitive) || classes[index].contains(.locative) else { return nil }
        let locative = !classes[index].contains(.genitive)
        index += 1
        while continues(index), classes[index].contains(.article) { index += 1 }
        if continues(index), classes[index].contains(.state) { index += 1 }
        guard continues(index), cover[index] > 0 else { return nil }
        let number = Int(cover[index]) - 1
        let other = names[number]
        guard other.range.lowerBound == index else { return nil }
        if let place = place(of: other) {
            let head = classes[name.range.lowerBound]
            if locative, !head.contains(.officeHead) { return nil }
            guard place.kind == .country || !name.targets.contains(where: { institution($0)?.country == "INT" }) else {
                return nil
            }
            // A part of a country makes another body of the name: «Secretaría de Salud de Veracruz».
            return Qualifier(end: other.range.upperBound, country: place.country, place: number, ofPart: place.kind != .country)
        }
        guard !locative, other.kind == .institution else { return nil }
        let owners = other.targets.compactMap { institution($0)?.id }
        let belongs = name.targets.compactMap { institution($0) }.contains { one in
            owners.contains { finder.registry.isPart(one.id, of: $0) || $0 == "int.onu" && one.country == "INT" }
        }
        return belongs ? Qualifier(end: other.range.upperBound, nested: number) : nil
    }

    /// «MNPT de Argentina y México»: the head names the second country's body too.
    private func coordinate(_ number: Int, _ country: String, _ qualifier: Qualifier) {
        let next = qualifier.end
        guard continues(next), classes[next].contains(.conjunction), continues(next + 1),
            let other = name(at: next + 1), let place = place(of: other), place.kind == .country, place.country != country,
            let core = names[number].coreEnd,
            names[number].targets.contains(where: { institution($0)?.country == place.country })
        else { return }
        var twin = names[number]
        twin.range = twin.range.lowerBound..<core
        twin.coreEnd = nil
        twin.statedCountry = place.country
        twin.nested = true
        names[Int(cover[next + 1]) - 1].dropped = true
        names.append(twin)
    }

    // MARK: Spanish

    /// Reads a name at the head `start`; returns where to go on.
    private func spanishName(at start: Int) -> Int {
        if let known = name(at: start), known.range.upperBound > start + 1 || known.kind != .institution {
            // A registered name may be the start of a longer one: «Comisión de Derechos Humanos del Estado de Zacatecas».
            guard known.kind == .institution, known.range.lowerBound == start, !known.nested else { return start + 1 }
        }
        let reading = spanishChain(from: start)
        var first = start
        while first > 0, continues(first), classes[first - 1].contains(.premodifier), isCapitalised(first - 1),
            cover[first - 1] == 0
        { first -= 1 }
        var range = first..<reading.end
        if let known = name(at: start), known.kind == .institution {
            guard reading.end > known.range.upperBound || first < known.range.lowerBound else { return known.range.upperBound }
            range = first..<max(reading.end, known.range.upperBound)
        }
        guard reading.end > start + 1 || first < start else {
            if isCapitalised(start) { addBare(start) }
            return start + 1
        }
        if classes[start].contains(.government) {
            if !isCapitalised(start), reading.place == nil { return start + 1 }
            // «jefe de Gobierno de la Ciudad de México» is a post.
            if start > 1, continues(start), tokens[start - 1].id == finder.words.de, classes[start - 2].contains(.chief) {
                return start + 1
            }
        }
        var name = Name(range: range, kind: .institution, confidence: 0.85)
        if classes[start].contains(.government), let place = reading.place {
            name.entity = finder.registry.government(of: place)
            name.statedCountry = place.country
        } else if let place = reading.place {
            name.statedCountry = place.country
        }
        let nested = reading.nested.map { names[$0] }
        guard add(name) != nil else { return reading.end }
        if var inner = nested {
            inner.nested = true
            inner.dropped = false
            names.append(inner)
        }
        return reading.end
    }

    private struct Chain {
        var end: Int
        var place: Place?
        /// The registered body at the end of the chain.
        var nested: Int?
    }

    /// The words after a Spanish head that belong to its name.
    private func spanishChain(from start: Int, depth: Int = 0) -> Chain {
        var end = start + 1
        var index = start + 1
        let capitalsText = tokens[start].isAllCapitals
        while continues(index), index - start < 40 {
            let kind = classes[index]
            if tokens[index].isSign {
                // «Universidad Autónoma “Benito Juárez” de Oaxaca»
                if let close = quoted(from: index) {
                    end = close
                    index = end
                    continue
                }
                // A hyphen between two words written together.
                guard tokens[index].id == finder.words.hyphen, !tokens[index].flags.contains(.spaceBefore), continues(index + 1),
                    !tokens[index + 1].flags.contains(.spaceBefore), isCapitalised(index + 1)
                else { break }
                index += 1
                continue
            }
            if kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) {
                guard let step = connection(at: index, head: start, end: end, capitalsText: capitalsText, depth: depth) else {
                    break
                }
                end = step.end
                index = end
                if step.stop { return Chain(end: end, place: step.place, nested: step.nested) }
                continue
            }
            if isCapitalised(index) {
                if let known = name(at: index) {
                    if known.kind == .person {
                        // «Escuela Normal Raúl Isidro Burgos»
                        guard known.range.lowerBound == index, classes[start].contains(.weakHead), isCapitalised(index - 1) else {
                            break
                        }
                        end = known.range.upperBound
                        index = end
                        continue
                    }
                    if known.range.lowerBound == index, known.kind == .place, index > start + 1 {
                        end = known.range.upperBound
                        index = end
                        continue
                    }
                }
                if capitalsText != tokens[index].isAllCapitals, tokens[index].isAllCapitals, tokens[index].range.count > 1,
                    !classes[index].contains(.inner)
                {
                    break
                }
                if classes[index].contains(.title), index > start + 1, continues(index + 1), isCapitalised(index + 1),
                    !classes[index + 1].isDisjoint(with: [.givenName, .surname])
                {
                    break
                }
                end = index + 1
                index = end
                continue
            }
            if tokens[index].isNumber {
                guard classes[start].contains(.numberedHead), index == start + 1 else { break }
                end = index + 1
                index = end
                continue
            }
            if kind.contains(.inner), index > start + 1, isCapitalised(index - 1) {
                end = index + 1
                index = end
                continue
            }
            let isLevel = kind.contains(.level) && classes[start].contains(.government) && isCapitalised(start)
            if index == start + 1, isLevel || kind.contains(.demonym) && classes[start].contains(.state) {
                end = index + 1
                break
            }
            break
        }
        return Chain(end: end)
    }

    /// The end of a quotation of one to six words, all of them as in names, that opens at `index`.
    private func quoted(from index: Int) -> Int? {
        func isQuote(_ at: Int) -> Bool {
            let range = tokens[at].range
            return bytes[range.lowerBound] == UInt8(ascii: "\"") || bytes[range] == [0xE2, 0x80, 0x9C]
                || bytes[range] == [0xE2, 0x80, 0x9D]
                || bytes[range] == [0xC2, 0xAB] || bytes[range] == [0xC2, 0xBB]
        }
        guard isQuote(index), tokens[index].flags.contains(.spaceBefore) else { return nil }
        var at = index + 1
        while continues(at), at - index <= 7 {
            if isQuote(at) { return at > index + 1 && !tokens[at].flags.contains(.spaceBefore) ? at + 1 : nil }
            guard tokens[at].isWord, isCapitalised(at) || at > index + 1 && classes[at].contains(.connector) else { return nil }
            at += 1
        }
        return nil
    }

    private struct Step {
        var end: Int
        var stop = false
        var place: Place?
        var nested: Int?
    }

    /// Whether prepositions, articles or «y» at `index` lead on to words of the same name, and where those end.
    private func connection(at index: Int, head: Int, end: Int, capitalsText: Bool, depth: Int) -> Step? {
        var next = index
        var conjunction = false
        var locative = false
        var dative = false
        var genitive = false
        while continues(next), next - index < 5 {
            let kind = classes[next]
            if kind.contains(.conjunction) {
                if next > index { return nil }
                conjunction = true
            } else if kind.contains(.article), !(isCapitalised(next) && !capitalsText) {
                if kind.contains(.genitive) { genitive = true }
            } else if kind.contains(.connector) || kind.contains(.preposition), !(isCapitalised(next) && !capitalsText) {
                if kind.contains(.genitive) { genitive = true } else if kind.contains(.locative) { locative = true }
                if kind.contains(.dative) { dative = true }
            } else {
                break
            }
            next += 1
        }
        guard continues(next), next > index else { return nil }
        let lead = classes[next]
        if classes[head].contains(.government) {
            // «gobierno (del estado) (libre y soberano) de X»
            var at = next
            if lead.contains(.state) {
                at += 1
                while continues(at), classes[at].contains(.genitive) || classes[at].contains(.article) { at += 1 }
            }
            guard genitive, continues(at), let known = name(at: at), known.range.lowerBound == at, let place = place(of: known)
            else { return nil }
            return Step(end: known.range.upperBound, stop: true, place: place)
        }
        if !isCapitalised(next) {
            // «para el caso Ayotzinapa», «contra la Libertad»
            guard lead.contains(.inner), end > head || genitive, continues(next + 1), !conjunction else { return nil }
            var at = next + 1
            while continues(at), at - next < 4, classes[at].contains(.connector) || classes[at].contains(.inner) { at += 1 }
            guard continues(at), isCapitalised(at), end > head + 1 || isCapitalised(at) else { return nil }
            return Step(end: name(at: at)?.kind == .place ? name(at: at)?.range.upperBound ?? at + 1 : at + 1)
        }
        let known = name(at: next)
        if conjunction {
            if end == head + 1 { return nil }
            if lead.contains(.spanishHead) || lead.contains(.instrumentHead) || lead.contains(.title) { return nil }
            if let known, known.kind != .place || !classes[next].contains(.surname) {
                return known.kind == .place && place(of: known)?.kind == .region ? Step(end: known.range.upperBound) : nil
            }
            if lead.contains(.givenName), continues(next + 1), isCapitalised(next + 1) { return nil }
            if tokens[next].isAllCapitals, !capitalsText { return nil }
            if genitive { return nil }
            return Step(end: next + 1)
        }
        if let known, known.range.lowerBound == next {
            switch known.kind {
            case .institution:
                guard genitive, !locative, !dative, !lead.contains(.spanishHead) || end > head + 1 || known.range.count > 1 else {
                    return nil
                }
                return Step(end: known.range.upperBound, stop: true, nested: Int(cover[next]) - 1)
            case .place:
                if locative { guard classes[head].contains(.officeHead) || end == head + 1 && false else { return nil } }
                if dative { return nil }
                let place = place(of: known)
                if place?.kind == .region { return Step(end: known.range.upperBound) }
                return Step(end: known.range.upperBound, stop: genitive, place: place)
            case .person:
                return genitive && end == head + 1 ? Step(end: known.range.upperBound, stop: true) : nil
            case .instrument: return nil
            }
        }
        if known != nil { return nil }
        if lead.contains(.spanishHead), !lead.contains(.weakHead) {
            // «Dirección … de la Comisión»: one body of another; only a complement may follow the inner head.
            guard genitive, end > head + 1, depth < 3 else { return nil }
            let inner = spanishChain(from: next, depth: depth + 1)
            return inner.end > next + 1 ? Step(end: inner.end, stop: true, place: inner.place, nested: inner.nested) : nil
        }
        if dative, lead.contains(.givenName), lead.contains(.surname) { return nil }
        if lead.contains(.title), genitive { return Step(end: next + 1) }
        if tokens[next].isAllCapitals, !capitalsText, tokens[next].range.count > 1 {
            // «Comisión de la OTAN»: an acronym that the registry does not have.
            return genitive ? Step(end: next + 1, stop: true) : nil
        }
        return Step(end: next + 1)
    }

    /// «secretarías de Gobernación y de Marina»: each complement names a body of the singular head.
    private func coordinated(at start: Int) -> Int {
        guard let singular = finder.lexicon.singulars[tokens[start].id] else { return start + 1 }
        var index = start + 1
        var found: [Range<Int>] = []
        while continues(index), index - start < 60 {
            var at = index
            if !found.isEmpty {
                guard classes[at].contains(.conjunction) || tokens[at].id == finder.words.comma else { break }
                at += 1
            }
            while continues(at), classes[at].contains(.genitive) || classes[at].contains(.article) { at += 1 }
            guard continues(at), at > index || !found.isEmpty, isCapitalised(at) else { break }
            let first = at
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
            found.append(first..<at)
            index = at
        }
        guard found.count > 1 else { return start + 1 }
        for range in found {
            var name = Name(range: range, kind: .institution, confidence: 0.8)
            let full = singular + " de " + text(range)
            name.entity = registered(full) ?? localID(full)
            for index in range where cover[index] > 0 && names[Int(cover[index]) - 1].contextual {
                names[Int(cover[index]) - 1].dropped = true
                cover[index] = 0
            }
            add(name)
        }
        return index
    }

    // MARK: Bare heads, media, acronyms

    private func addBare(_ index: Int) {
        guard cover[index] == 0, !tokens[index].isAllCapitals else { return }
        // A heading leaves out the article.
        guard index > 0 && classes[index - 1].contains(.determiner) || index < 60 && inTitle(index) else { return }
        add(Name(range: index..<(index + 1), kind: .institution, basis: .coreference, bare: true, confidence: 0.7))
    }

    /// Whether a token stands in a title.
    func inTitle(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        guard let block = document.reading.blocks.first(where: { $0.range.contains(start) }),
            document.zones.indices.contains(block.zone)
        else { return false }
        return document.zones[block.zone].kind == .title
    }

    /// «diario El Mundo», `newspaper Le Monde`: the capitals after a noun for a medium or an agency.
    private func medium(at start: Int) -> Int {
        var index = start + 1
        while continues(index), index - start < 8, isCapitalised(index), tokens[index].isWord, cover[index] == 0 { index += 1 }
        guard index > start + 1, !isCapitalised(start), !tokens[start + 1].isAllCapitals || tokens[start + 1].range.count > 2
        else { return start + 1 }
        if index == start + 2, classes[start + 1].contains(.article) || classes[start + 1].contains(.givenName) {
            return start + 1
        }
        add(Name(range: (start + 1)..<index, kind: .institution, confidence: 0.7))
        return index
    }

    /// Capitals that no list knows, after an article or more than once: `the BTA`, «la FEADLE».
    private func findUnknownAcronyms() {
        var counts: [[UInt8]: Int] = [:]
        for index in tokens.indices where tokens[index].isAllCapitals && cover[index] == 0 && tokens[index].range.count <= 8 {
            let alone =
                !(continues(index + 1) && tokens[index + 1].isAllCapitals) && !(index > 0 && tokens[index - 1].isAllCapitals)
            if alone { counts[Array(bytes[tokens[index].range]), default: 0] += 1 }
        }
        for index in tokens.indices where tokens[index].isAllCapitals && cover[index] == 0 && index > 0 {
            let token = tokens[index]
            guard token.range.count >= 3, token.range.count <= 8, !tokens[index - 1].isAllCapitals,
                continues(index) && classes[index - 1].contains(.article)
                    || counts[Array(bytes[token.range]), default: 0] > 1 && actsHere(index),
                classes[index].isDisjoint(with: [
                    .notAcronym, .opener, .title, .spanishHead, .englishHead, .instrumentHead, .month,
                ])
            else { continue }
            let next = index + 1
            if continues(next), tokens[next].isAllCapitals || tokens[next].id == finder.words.hyphen { continue }
            add(Name(range: index..<next, kind: .institution, basis: .acronym, confidence: 0.6))
        }
    }

    /// Whether an acronym opens a sentence or follows a preposition, and no sign or figure follows it.
    private func actsHere(_ index: Int) -> Bool {
        if continues(index + 1), !tokens[index + 1].isWord, tokens[index + 1].id != finder.words.comma,
            tokens[index + 1].id != finder.words.stop
        {
            return false
        }
        guard continues(index) else { return continues(index + 1) && tokens[index + 1].isWord && !isCapitalised(index + 1) }
        return !classes[index - 1].isDisjoint(with: [.genitive, .preposition, .dative, .conjunction])
            || startsSentence(index) && continues(index + 1) && tokens[index + 1].isWord && !isCapitalised(index + 1)
    }
}
