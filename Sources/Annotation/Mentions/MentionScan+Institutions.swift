import Documents

extension MentionScan {
    /// Institutions by the grammar of heads, and qualifiers of registered ones.
    func findInstitutions() {
        extendWatches()
        extendRegistered()
        findNewspaper()
        // In an English text any country's name may open one, and any unknown one stand before a noun for a body.
        if document.language == .english {
            var index = 0
            while index < tokens.count { index = institution(at: index) }
        } else {
            visit([.pluralHead, .spanishHead, .englishHead, .demonym, .government, .mediumNoun, .mediaNoun]) {
                institution(at: $0)
            }
        }
        findMechanisms()
        findUnknownAcronyms()
        findLegalForms()
        findCommittees()
    }

    /// Reads a name at a token, if one starts there; returns where to go on.
    private func institution(at index: Int) -> Int {
        let kind = classes[index]
        if kind.contains(.pluralHead), isCapitalised(index) || !kind.contains(.spanishHead) {
            return max(index + 1, coordinated(at: index))
        }
        if continues(index + 1), tokens[index + 1].id == finder.words.municipal, let end = municipalBody(at: index) { return end }
        if !isCapitalised(index), let end = lowMilitaryZone(at: index) ?? lowBody(at: index) { return end }
        if kind.contains(.spanishHead), governmentOrHead(index),
            document.language != .english || !kind.contains(.englishHead) && isSpanish(index)
        {
            return max(index + 1, spanishName(at: index))
        }
        if plays(.localBody, index), !isCapitalised(index), document.language == .spanish {
            return max(index + 1, localBody(at: index))
        }
        if isCapitalised(index), kind.contains(.englishHead) { return max(index + 1, englishName(at: index)) }
        if let end = englishBodies(at: index) ?? lowMinistry(at: index) { return end }
        if isCapitalised(index), kind.contains(.demonym) || opensStateName(index) {
            return demonymState(at: index) ?? max(index + 1, demonymName(at: index))
        }
        if kind.contains(.government), !isCapitalised(index), !kind.contains(.spanishHead) {
            return max(index + 1, governmentOf(index))
        }
        if kind.contains(.state), let end = bareState(at: index) { return end }
        if kind.contains(.mediumNoun) {
            bodyBefore(index)
            return max(index + 1, medium(at: index))
        }
        if kind.contains(.mediaNoun), !isCapitalised(index) { return max(index + 1, media(at: index)) }
        if plays(.bodyFollower, index), !isCapitalised(index) { bodyBefore(index) }
        return index + 1
    }

    /// A head counts in capitals; «gobierno de Morelos» is a name in lower case too.
    private func governmentOrHead(_ index: Int) -> Bool { isCapitalised(index) || classes[index].contains(.government) }

    /// A country or capital whose last word is at `index`, before a word in small letters in an English text.
    private func opensStateName(_ index: Int) -> Bool {
        guard cover[index] > 0, document.language == .english, continues(index + 1), !isCapitalised(index + 1),
            tokens[index + 1].isWord, let known = name(at: index), known.range.upperBound == index + 1
        else { return false }
        if possessives.contains(index) { return known.kind == .place }
        return classes[index + 1].contains(.stateNoun)
            && known.targets.contains { [.country, .capital].contains(placeKind($0)) }
    }

    /// In an English text «Red» and «Normal» are heads with a Spanish complement only.
    private func isSpanish(_ index: Int) -> Bool {
        guard classes[index].contains(.weakHead) else { return true }
        guard continues(index + 1) else { return false }
        let next = tokens[index + 1].id
        return next == finder.words.de || next == finder.words.del
    }

    // MARK: Spanish

    /// Reads a name at the head `start`; returns where to go on.
    func spanishName(at start: Int) -> Int {
        // «La Unión de Colonos»: no town.
        if nameKind(at: start) == .place, name(at: start)?.range.upperBound == start + 1, opensFolk(start) {
            drop(Int(cover[start]) - 1)
        }
        if let known = name(at: start), known.range.upperBound > start + 1 || known.kind != .institution {
            // A registered name may be the start of a longer one: «Comisión de Derechos Humanos del Estado de Zacatecas».
            guard known.kind == .institution, known.range.lowerBound == start, !known.nested else { return start + 1 }
        }
        if isChiefInCapitals(start) { return start + 1 }
        // «la región Centro-Occidente»
        if classes[start].contains(.weakHead), continues(start + 2), tokens[start + 1].id == finder.words.hyphen,
            !tokens[start + 1].flags.contains(.spaceBefore)
        {
            return start + 3
        }
        if classes[start].contains(.weakHead), continues(start + 1), isCapitalised(start + 1), plays(local: .oldTown, start + 1) {
            add(Name(range: start..<start + 2, kind: .place, confidence: 0.75))
            return start + 2
        }
        if let end = powerOfState(at: start) ?? powerOfPeople(at: start) { return end }
        // «Diario Alba», but «Diario Oficial de la Federación», «el Periódico de ayer»
        if plays(local: .pressHead, start),
            start > 0 && continues(start) && isCapitalised(start - 1) && tokens[start - 1].isWord && !startsSentence(start - 1)
                || !(continues(start + 1) && isCapitalised(start + 1) && tokens[start + 1].isWord
                    && !plays(local: .officialWord, start + 1))
        {
            return start + 1
        }
        // «Prestadores de Servicios Profesionales»
        if plays(local: .services, start), start > 1, continues(start), tokens[start - 1].id == finder.words.de,
            isCapitalised(start - 2)
        {
            return start + 1
        }
        // «Sección 58 del SNTE», but «la Cuarta Sección del Bosque»
        if plays(local: .unionSection, start) {
            guard continues(start + 1), tokens[start + 1].isNumber || numberEnd(from: start + 1) != nil else { return start + 1 }
            let isOfBody =
                continues(start + 3) && tokens[start + 2].id == finder.words.del && nameKind(at: start + 3) == .institution
            guard isOfBody || isOfTeachers(start) else { return start + 1 }
        }
        // «Barra de San José», but «Barra de Abogados»
        if plays(local: .sandbar, start), let end = sandbar(at: start) { return end }
        // «Gobierno Abierto»
        if classes[start].contains(.government), continues(start + 1), plays(local: .ruleMatter, start + 1) { return start + 2 }
        // «la Zona Metropolitana» is none, «la 25 Zona Militar» is.
        if plays(.militaryZone, start), !(continues(start + 1) && plays(.militaryWord, start + 1)) { return start + 1 }
        let registered = name(at: start).flatMap { $0.kind == .institution && $0.range.count > 1 ? $0.range : nil }
        var reading = registered.map { continuation(of: $0, from: start) } ?? spanishChain(from: start)
        if reading.place != nil, let end = matter(after: reading.end) { reading.end = end }
        if let end = campus(after: reading.end, of: start) { reading.end = end }
        if isPost(start, to: reading.end) || isSystem(start) || isNoBody(start) || isToCome(start, reading.end)
            || isOfInstrument(start)
        {
            return start + 1
        }
        if classes[start].contains(.officeHead), let seat = seatAbroad(after: reading.end) { reading.end = seat }
        var first = start
        while first > 0, continues(first), classes[first - 1].contains(.premodifier), isCapitalised(first - 1),
            cover[first - 1] == 0
        { first -= 1 }
        // «Honorable [Comisión Interamericana …]»: a courtesy is no part of a registered name.
        if registered != nil, reading.end == name(at: start)?.range.upperBound { first = start }
        if plays([.militaryZone, .militaryUnit], start) || isNumberedHall(start)
            || plays(local: .legislature, start) && !plays(.sessionHead, start)
        {
            first = ordinalStart(before: first)
        }
        var range = first..<reading.end
        if let known = name(at: start), known.kind == .institution {
            guard reading.end > known.range.upperBound || first < known.range.lowerBound else { return known.range.upperBound }
            range = first..<max(reading.end, known.range.upperBound)
        }
        guard reading.end > start + 1 || first < start else {
            if let end = nationalBody(at: start) ?? letteredBody(at: start) { return end }
            if isCapitalised(start) { addBare(start) }
            return start + 1
        }
        // «gobernador del Estado de Nuevo León»: a place.
        if classes[start].contains(.state), let place = reading.place, place.kind != .country { return start + 1 }
        // «secretario de Organización del Partido Alba»
        if start > 1, continues(start), tokens[start - 1].id == finder.words.de, classes[start].contains(.weakHead),
            classes[start - 2].contains(.ministryTitle)
        {
            return start + 1
        }
        // «general de División», «Diplomado de Estado Mayor»: ranks.
        if start > 1, continues(start), tokens[start - 1].id == finder.words.de, plays(.honorific, start - 2),
            classes[start].contains(.state) || plays(.militaryUnit, start)
        {
            return start + 1
        }
        // «jefes de Estado del G20»
        if classes[start].contains(.state), start > 1, continues(start), tokens[start - 1].id == finder.words.de,
            !classes[start - 2].isDisjoint(with: [.title, .chief])
        {
            return start + 1
        }
        // «la LXII Asamblea General Ordinaria de …» is what a body holds.
        if reading.end > start + 2, plays(.sessionHead, start),
            range.prefix(6).contains(where: { $0 > start && plays(.sessionWord, $0) })
        {
            return start + 1
        }
        if classes[start].contains(.government) {
            if !isCapitalised(start), reading.place == nil { return start + 1 }
            if isPostOfGovernment(start) { return start + 1 }
        }
        var name = Name(range: range, kind: .institution, confidence: 0.85)
        if classes[start].contains(.government), let place = reading.place {
            name.entity = finder.registry.government(of: place)
            name.statedCountry = place.country
        } else if let place = reading.place {
            name.statedCountry = place.country
        }
        // «el Estado boliviano» is what acts for Bolivia.
        if classes[start].contains(.state), reading.end == start + 2, first == start,
            let country = finder.lexicon.demonyms[tokens[start + 1].id], classes[start + 1].contains(.demonym),
            let place = finder.registry.place(country.lowercased())
        {
            name.entity = finder.registry.government(of: place)
            name.statedCountry = country
        }
        let nested = reading.nested.map { names[$0] }
        guard add(name) != nil else { return reading.end }
        if var inner = nested {
            inner.nested = true
            inner.dropped = false
            names.append(inner)
        }
        for range in reading.inner where range.upperBound == reading.end {
            var inner = Name(range: range, kind: .institution, confidence: 0.8)
            inner.statedCountry = reading.place?.country
            inner.nested = true
            inner.isPower = endOfLevel(of: range.lowerBound) == range.upperBound
            names.append(inner)
        }
        return reading.end
    }

    /// «[Instituto Nacional de Salud] para el Bienestar», «[Secretaría de Seguridad Pública] Ciudadana»: a registered name may
    /// open a longer one.
    private func continuation(of known: Range<Int>, from start: Int) -> Chain {
        var next = known.upperBound
        let own = Chain(end: next)
        guard !isWhole(known) else { return own }
        guard names[Int(cover[start]) - 1].coreEnd == nil, !tokens[start].isAllCapitals, continues(next) else { return own }
        if let end = secondTopic(after: known) {
            let isLed = end > known.upperBound + 2 && continues(end) && classes[end].contains(.genitive)
            return isLed ? spanishChain(from: start, reach: end) : Chain(end: end)
        }
        // «Consejo de los Derechos de los Niños[, Niñas y Adolescentes]»
        if let end = listEnd(ofPeopleFrom: next) { return spanishChain(from: start, reach: end) }
        let isDirect = isCapitalised(next)
        while continues(next), next - known.upperBound < 3, !isCapitalised(next), !classes[next].contains(.locative),
            classes[next].contains(.connector) || classes[next].contains(.preposition)
        { next += 1 }
        guard continues(next), isCapitalised(next), tokens[next].isWord, !tokens[next].isAllCapitals,
            classes[next].isDisjoint(with: [
                .spanishHead, .instrumentHead, .placeHead, .opener, .givenName, .surname, .month, .pluralHead,
            ])
        else { return own }
        if let inner = name(at: next) {
            guard !isDirect, inner.contextual, inner.range.count == 1, tokens[next - 1].id != finder.words.de else { return own }
        }
        return spanishChain(from: start, reach: known.upperBound)
    }

    /// «Organización Panamericana de la Salud»: an international body's name, or one of four words and more, opens no longer one.
    private func isWhole(_ known: Range<Int>) -> Bool {
        guard let name = name(at: known.lowerBound) else { return false }
        return known.filter { isCapitalised($0) }.count > 3
            || name.targets.contains { institution($0)?.country == "INT" }
    }

    private struct Chain {
        var end: Int
        var place: Place?
        /// The registered body at the end of the chain.
        var nested: Int?
        /// The bodies that the registry lacks at the end of the chain, the outermost first.
        var inner: [Range<Int>] = []
    }

    /// The words after a Spanish head that belong to its name.
    /// - Parameter reach: where the chain is known to go to.
    private func spanishChain(from start: Int, reach: Int? = nil, depth: Int = 0) -> Chain {
        var end = reach ?? start + 1
        var index = end
        let capitalsText = tokens[start].isAllCapitals
        var pending: (nested: Int, end: Int)?
        while continues(index), index - start < 40 {
            let kind = classes[index]
            if let close = numberEnd(from: index) {
                end = close
                index = end
                continue
            }
            if tokens[index].isSign {
                // «Universidad Autónoma “Benito Juárez” de Oaxaca»
                if let close = quoted(from: index) {
                    end = close
                    index = end
                    continue
                }
                // «Secretaría de Agricultura, Ganadería y Pesca»
                if end > start + 1, nameKind(at: end - 1) != .place,
                    (start..<end).contains(where: { classes[$0].contains(.genitive) }),
                    let close = listEnd(from: index)
                {
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
            if let close = equality(from: index) {
                end = close
                index = end
                continue
            }
            if index == start + 1, let close = article(ofName: start) {
                end = close
                index = end
                continue
            }
            if kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) {
                if let close = militaryZone(after: index, of: start) { return Chain(end: close) }
                guard let step = connection(at: index, head: start, end: end, capitalsText: capitalsText, depth: depth) else {
                    break
                }
                end = step.end
                index = end
                // «Comité de las Naciones Unidas contra la Desaparición Forzada»: what such a body is for goes on.
                let isFor =
                    step.nested.map { names[$0].targets.contains { institution($0)?.country == "INT" } } == true
                    && continues(end) && classes[end].contains(.preposition) && tokens[end].id != finder.words.con
                if step.stop, !isFor { return Chain(end: end, place: step.place, nested: step.nested, inner: step.inner) }
                pending = step.nested.map { ($0, end) }
                continue
            }
            if isCapitalised(index) {
                // «INSTITUTO ALBA FIRMA CONVENIO»
                if capitalsText, opensTelling(index) { break }
                if let known = name(at: index) {
                    if known.kind == .person {
                        // «Escuela Normal Raúl Isidro Burgos»
                        guard known.range.lowerBound == index, plays(.acronymHead, start), isCapitalised(index - 1) else {
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
                    !classes[index].contains(.inner), !(index == start + 1 && plays(.acronymHead, start)),
                    !(index <= start + 2 && plays(local: .welfare, index))
                {
                    break
                }
                if classes[index].contains(.title), index > start + 1, continues(index + 1), isCapitalised(index + 1),
                    !classes[index + 1].isDisjoint(with: [.givenName, .surname]), !plays(.acronymHead, start)
                {
                    break
                }
                // «el Gobernador del Estado Lic. Ana Gil»
                if classes[index].contains(.title), classes[start].contains(.state), index == start + 1, continues(index + 1),
                    tokens[index + 1].id == finder.words.stop || nameKind(at: index + 1) == .person
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
        return Chain(end: end, nested: pending?.end == end ? pending?.nested : nil)
    }

    private struct Step {
        var end: Int
        var stop = false
        var place: Place?
        var nested: Int?
        var inner: [Range<Int>] = []
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
        // «el Concejo a la Cárcel Mayor»
        if classes[index].contains(.dative), !classes[index].contains(.genitive), end == head + 1, !capitalsText { return nil }
        // «el Ejército o de la Fuerza Aérea»
        if genitive, classes[index].contains(.preposition), !classes[index].contains(.connector) { return nil }
        let lead = classes[next]
        // «envió al Congreso la Ley»
        if classes[index].contains(.article), lead.contains(.instrumentHead), !capitalsText { return nil }
        // «… Extensionismo Rural en el Estado»
        if locative, lead.contains(.state) && plays(.stateWord, next) || lead.contains(.placeNoun) {
            return isLettered(behind: next) ? Step(end: next + 1, stop: true) : nil
        }
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
        // «Secretaría de Finanzas del estado de Tamaulipas»
        if genitive, !conjunction, end > head + 1, lead.contains(.state), !isCapitalised(next), continues(next + 2),
            classes[next + 1].contains(.genitive), let known = name(at: next + 2), known.range.lowerBound == next + 2,
            let place = place(of: known), place.kind == .state
        {
            return Step(end: known.range.upperBound, stop: true, place: place)
        }
        // «Secretaría de Finanzas del estado»
        if genitive, !conjunction, end > head + 1, isOwnState(next) { return Step(end: next + 1, stop: true) }
        if !isCapitalised(next) {
            // «para el caso Ayotzinapa», «contra la Libertad»
            guard lead.contains(.inner), end > head || genitive, continues(next + 1), !conjunction else { return nil }
            var at = next + 1
            while continues(at), at - next < 4, classes[at].contains(.connector) || classes[at].contains(.inner) { at += 1 }
            guard continues(at), isCapitalised(at), end > head + 1 || isCapitalised(at) else { return nil }
            return Step(end: nameKind(at: at) == .place ? name(at: at)?.range.upperBound ?? at + 1 : at + 1)
        }
        // «… para el Bienestar»: a ministry's short name is a common word within another name.
        let within = name(at: next).flatMap { $0.contextual && $0.range.count == 1 && (!genitive || conjunction) ? nil : $0 }
        let known = cover[next] > 0 ? within : nil
        if conjunction {
            if end == head + 1 { return nil }
            // «la Cruz Roja y Protección Civil»
            if next == index + 1, isGuardedBody(at: next, after: head..<end) { return nil }
            // «el Comité Nacional y los Comités Estatales», «el Ejército Nacional y la Marina»: an article of its own begins
            // another body, unless the first goes on with what it is for («para la Cultura y las Artes»).
            if lead.contains(.pluralHead), classes[next - 1].contains(.article) { return nil }
            // «el Hospital de la Mujer y el Palacio de Convenciones»
            if lead.contains(.placeHead), next > index + 1, !capitalsText, continues(next + 1),
                classes[next + 1].contains(.genitive) || isCapitalised(next + 1)
            {
                return nil
            }
            // «la Coordinación de Planeación y el Coplade»
            if next > index + 1, !capitalsText, tokens[next].id == Vocabulary.unknown, endsAlone(next) { return nil }
            // «la Secretaría de Seguridad Ciudadana y el C5»
            if next > index + 1, !capitalsText, tokens[next].range.last.map({ bytes[$0] < 58 }) ?? false { return nil }
            // «la Comisión y el Supremo Tribunal»
            if lead.contains(.premodifier), continues(next + 1), classes[next + 1].contains(.spanishHead) { return nil }
            let isRegion = known.map { $0.kind == .place && place(of: $0)?.kind == .region } == true
            if !isRegion, !capitalsText, next > index + 1, classes[index + 1].contains(.article), !complements(head..<end) {
                return nil
            }
            // «Fundación ACME y Todos por la Salud»
            if !capitalsText, tokens[end - 1].isAllCapitals, tokens[end - 1].range.count > 1 { return nil }
            // «Dirección de Obras y Servicios Públicos»
            if plays(local: .services, next), next == index + 1, !capitalsText, continues(next + 1), isCapitalised(next + 1),
                tokens[next + 1].isWord, cover[next + 1] == 0 || nameKind(at: next + 1) == .institution,
                (head..<end).contains(where: { classes[$0].contains(.genitive) })
            {
                return Step(end: next + 2)
            }
            if lead.contains(.spanishHead) || lead.contains(.title) { return nil }
            if lead.contains(.instrumentHead), !plays(local: .policy, next) { return nil }
            if let known, known.kind != .place || !classes[next].contains(.surname) {
                return known.kind == .place && place(of: known)?.kind == .region ? Step(end: known.range.upperBound) : nil
            }
            if lead.contains(.givenName), continues(next + 1), isCapitalised(next + 1), !plays(.commonWord, next + 1) {
                return nil
            }
            if tokens[next].isAllCapitals, !capitalsText { return nil }
            if genitive { return nil }
            return Step(end: next + 1)
        }
        // «Comisión de Hacienda del [Congreso del Estado]»: a short name may open a longer one.
        if let known, known.contextual, known.range.count == 1, known.range.lowerBound == next, lead.contains(.spanishHead),
            lead.isDisjoint(with: .weakHead), genitive, end > head + 1, depth < 3, let step = innerBody(at: next, depth: depth),
            step.end > known.range.upperBound
        {
            return step
        }
        if let known, known.range.lowerBound == next {
            switch known.kind {
            case .institution:
                // «Comisión de Gobernación»
                if genitive, end == head + 1, known.range.count == 1, plays(local: .topicHead, next) {
                    return Step(end: next + 1)
                }
                guard genitive, !locative, !dative, !lead.contains(.spanishHead) || end > head + 1 || known.range.count > 1 else {
                    return nil
                }
                // «Comisión de Vigilancia del Congreso local»
                if known.range.count == 1, let close = endOfLevel(of: next) {
                    return Step(end: close, stop: true, inner: [next..<close])
                }
                // A ministry's short name may be a word of a name that goes on: «Instituto de Salud para el Bienestar».
                let stops = !(known.contextual && known.range.count == 1)
                return Step(end: known.range.upperBound, stop: stops, nested: Int(cover[next]) - 1)
            case .place:
                let place = place(of: known)
                // «Centro de Operaciones de Paz en México», but «la Unidad en México»
                if locative {
                    guard classes[head].contains(.officeHead) || place?.kind == .country && isLong(head..<end) else { return nil }
                }
                if dative { return nil }
                if place?.kind == .region { return Step(end: known.range.upperBound) }
                var last = known.range.upperBound
                // «Municipalidad de [Santa Lucía] Utatlán»: a word that no list has is part of the town's name.
                while continues(last), isFreeCapital(last, without: Self.noTownWords), isUnlisted(last), last - next < 5 {
                    last += 1
                }
                return Step(end: last, stop: genitive, place: place)
            case .person:
                return genitive && end == head + 1 ? Step(end: known.range.upperBound, stop: true) : nil
            case .instrument: return nil
            }
        }
        if known != nil { return nil }
        // «Secretaría de Gobierno», «Secretaría General de Gobierno»
        if lead.contains(.government), genitive, end == head + 1 || end == head + 2 && classes[end - 1].contains(.modifier) {
            return Step(end: next + 1)
        }
        // «Secretaría de la Contraloría General»
        if genitive, end == head + 1, plays(local: .innerMinistry, next), classes[head].contains(.ministryTitle) {
            return Step(end: next + 1)
        }
        // «Instituto Latinoamericano del Ombudsman»
        if genitive, end > head + 1, lead.contains(.onePerson), !(continues(next + 1) && classes[next + 1].contains(.genitive)) {
            return Step(end: next + 1)
        }
        if lead.contains(.spanishHead), !lead.contains(.weakHead) {
            // «Dirección … de la Comisión»: one body of another; only a complement may follow the inner head.
            guard genitive, end > head + 1, depth < 3 else { return nil }
            return innerBody(at: next, depth: depth)
        }
        if genitive, end > head + 1, depth < 3, classes[next - 1].contains(.article), plays(local: .innerHead, next),
            continues(next + 1), isCapitalised(next + 1), classes[next + 1].isDisjoint(with: .givenName),
            let step = innerBody(at: next, depth: depth), !step.inner.isEmpty
        {
            return step
        }
        if dative, lead.contains(.givenName), lead.contains(.surname) { return nil }
        if lead.contains(.title) {
            if genitive { return Step(end: next + 1) }
            // «la Secretaría del Estado el Ing. Ana Gil»
            if !dative, !locative, classes[index].contains(.article), !classes[index].contains(.preposition) { return nil }
        }
        if tokens[next].isAllCapitals, !capitalsText, tokens[next].range.count > 1 {
            // «Comisión de la OTAN»: an acronym that the registry does not have.
            return genitive ? Step(end: next + 1, stop: true) : nil
        }
        return Step(end: next + 1)
    }

    /// «Comisión de Hacienda del [Congreso del Estado]»: the body of which another is, at the end of its name, with an article before
    /// it; a head alone is none.
    private func innerBody(at start: Int, depth: Int) -> Step? {
        let inner = spanishChain(from: start, depth: depth + 1)
        guard inner.end > start + 1 else { return nil }
        let own = classes[start - 1].contains(.article) && !tokens[start].isAllCapitals ? [start..<inner.end] : []
        return Step(end: inner.end, stop: true, place: inner.place, nested: inner.nested, inner: own + inner.inner)
    }
}
