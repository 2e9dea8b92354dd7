import Documents

/// Bodies of a state in small letters, and offices of one country in another.
extension MentionScan {
    /// «fiscalía general del estado de Sonora», «policía estatal de Sonora»: a name with its state's; «la fiscalía» is none. A town
    /// hall's is that of a town: «ayuntamiento de Tonalá».
    func localBody(at start: Int) -> Int {
        var at = start + 1
        while continues(at), at - start < 9, !isCapitalised(at),
            plays(.localModifier, at) || !classes[at].isDisjoint(with: [.genitive, .article]) || isState(at)
        { at += 1 }
        if at == start + 2, tokens[start + 1].id == finder.words.de, plays(local: .hall, start), let town = town(at: at) {
            return takeHall(start, town)
        }
        guard continues(at), at > start + 1, classes[at - 1].contains(.genitive), let known = name(at: at),
            known.range.lowerBound == at, let place = place(of: known), place.kind == .state
        else { return start + 1 }
        drop(Int(cover[at]) - 1)
        var name = Name(range: start..<known.range.upperBound, kind: .institution, confidence: 0.8)
        name.statedCountry = place.country
        name.entity = bodyOfState(start, to: at, place)
        add(name)
        return known.range.upperBound
    }

    /// «gobierno municipal de Tepic», «presidencia municipal de Jiménez», «policía municipal de Ahome». Returns where it ends.
    func municipalBody(at start: Int) -> Int? {
        guard continues(start + 3), tokens[start + 1].id == finder.words.municipal, classes[start + 2].contains(.genitive),
            document.language == .spanish, cover[start] == 0 || name(at: start).map({ $0.range.count == 1 }) == true
        else { return nil }
        let isRule = plays(local: .municipalRule, start)
        guard isRule || plays(local: .municipalBody, start), let town = town(at: start + 3) else { return nil }
        if isRule { return takeHall(start, town) }
        return take(start..<town.upperBound, of: town)
    }

    /// The town, a part of a country that is called as its capital is among them, whose name stands at `start`, be it a word that
    /// only the text shows to be one: «ayuntamiento de Guadalupe».
    func town(at start: Int) -> Range<Int>? {
        guard continues(start), isCapitalised(start), tokens[start].isWord else { return nil }
        if let known = name(at: start) {
            guard known.kind == .place, known.range.lowerBound == start, let place = place(of: known),
                [.city, .capital, .state, .namesake].contains(place.kind)
            else { return nil }
            return known.range
        }
        if let end = townEnd(from: start) { return start..<end }
        // One or two words of no other name and of no other kind.
        var end = start
        while continues(end), isFreeCapital(end, without: Self.noTownWords), end - start < 3 { end += 1 }
        guard end > start, end - start < 3, !(continues(end) && (isCapitalised(end) || classes[end].contains(.genitive))) else {
            return nil
        }
        return start..<end
    }

    static let noTownWords: WordClass = [
        .title, .month, .opener, .commonNoun, .spanishHead, .instrumentHead, .demonym, .placeNoun, .notAcronym,
    ]

    /// Takes «ayuntamiento de Tonalá» as what governs the town, under whichever of its names it is called. Returns where it ends.
    func takeHall(_ start: Int, _ town: Range<Int>) -> Int {
        let end = take(start..<town.upperBound, of: town)
        if let number = self.number(at: start), names[number].range.lowerBound == start {
            names[number].entity = hallID(of: town)
        }
        return end
    }

    private func take(_ range: Range<Int>, of town: Range<Int>) -> Int {
        var name = Name(range: range, kind: .institution, confidence: 0.8)
        if let known = self.name(at: town.lowerBound), let place = place(of: known) { name.statedCountry = place.country }
        add(name)
        return range.upperBound
    }

    /// The index of the name that covers a token.
    private func number(at index: Int) -> Int? { cover[index] > 0 ? Int(cover[index]) - 1 : nil }

    /// The id of what governs a town: one, whether it is called «ayuntamiento», «municipio» or «gobierno municipal».
    func hallID(of town: Range<Int>) -> String { localID(hallName(of: town)) }

    func hallName(of town: Range<Int>) -> String { hallName(of: text(town)) }

    func hallName(of town: String) -> String { "Ayuntamiento de " + town }

    /// The id of the town hall that a name spells: «Municipalidad de Maipú», «Gobierno Municipal de Tepic», «Ayuntamiento
    /// Constitucional de Cosalá».
    func hall(_ name: Name) -> String? {
        var start = name.range.lowerBound
        // «XXIV Ayuntamiento de Tijuana»
        if name.range.count > 1, tokens[start].isAllCapitals, plays(local: .hall, start + 1) { start += 1 }
        guard document.language == .spanish, name.range.count > 2,
            plays(local: .hall, start) || plays(local: .municipalRule, start)
        else { return nil }
        var at = start + 1
        var isMunicipal = plays(local: .hall, start)
        while at < name.range.upperBound, isCapitalised(at), classes[at].contains(.commonNoun) {
            if tokens[at].id == finder.words.municipal { isMunicipal = true }
            at += 1
        }
        guard isMunicipal, at < name.range.upperBound, classes[at].contains(.genitive) else { return nil }
        at += 1
        // «de la ciudad de»
        if let noun = (at..<name.range.upperBound).first(where: { classes[$0].contains(.placeNoun) && !isCapitalised($0) }),
            noun + 2 < name.range.upperBound, classes[noun + 1].contains(.genitive)
        {
            at = noun + 2
        }
        let town = at..<name.range.upperBound
        guard town.allSatisfy({ isCapitalised($0) || classes[$0].contains(.connector) }), isCapitalised(at),
            classes[at].isDisjoint(with: [.spanishHead, .commonNoun, .placeHead])
        else { return nil }
        return hallID(of: town)
    }

    /// «estado» in small letters.
    private func isState(_ index: Int) -> Bool { classes[index].contains(.state) && !isCapitalised(index) }

    /// The one registered body of the state whose name begins with the head at `start` and has the words up to `end`: «fiscalía
    /// general», but no other ministry than that of health is «secretaría de salud».
    private func bodyOfState(_ start: Int, to end: Int, _ place: Place) -> String? {
        let said = contents(text(start + 1..<end)).words.filter { $0 != "estado" && $0 != "estatal" }
        return bodyOfState(text(start..<(start + 1)), said, place)
    }

    /// The one registered body of the state whose name begins with `head` and has the words `said`.
    func bodyOfState(_ head: String, _ said: [String], _ place: Place) -> String? {
        let head = Slug.of(head) + "-"
        let land = " " + place.names.es
        let bodies = finder.registry.institutions
        // The end of a name is compared first: to fold all of a country's would cost more than all else that is asked of a name.
        let fits = bodies.indices.filter { index in
            bodies[index].country == place.country && bodies[index].until == nil
                && bodies[index].names[.spanish].map { $0.hasSuffix(land) && Slug.of($0).hasPrefix(head) } ?? false
        }
        guard fits.count == 1, let name = bodies[fits[0]].names[.spanish] else { return nil }
        return Set(said).isSubset(of: contents(name).words) ? bodies[fits[0]].id : nil
    }

    /// «la Coordinadora de Archivos, Ana Gil», «Ana Gil, Coordinadora de Archivos»: a post beside who holds it, where the head of a
    /// body is the same word.
    func isPost(_ start: Int, to end: Int) -> Bool {
        // «Secretaría» and «secretaria» fold to one word.
        let isFolded = classes[start].contains(.ministryTitle) && bytes[tokens[start].range].contains { $0 > 127 }
        // «Coordinadora Ejecutiva de Archivos»
        let isLed =
            continues(start + 2) && classes[start + 1].contains(.genitive)
            || continues(start + 2) && isCapitalised(start + 1) && classes[start + 1].contains(.commonNoun)
                && classes[start + 2].contains(.genitive)
        guard classes[start].contains(.title), !isFolded, isLed else { return false }
        if isHeadUnaccented(start) { return true }
        if start > 1, continues(start), tokens[start - 1].id == finder.words.comma, nameKind(at: start - 2) == .person {
            return true
        }
        let next = continues(end) && tokens[end].id == finder.words.comma ? end + 1 : end
        return continues(next) && nameKind(at: next) == .person
    }

    /// «la Secretaria de Salud» where the text writes «Secretaría» elsewhere: who heads it.
    func isHeadUnaccented(_ start: Int) -> Bool {
        // «el delegado de la Secretaria de Gobernación» is of the ministry.
        let isOwner =
            start > 1 && continues(start) && tokens[start - 1].id == finder.words.la && continues(start - 1)
            && tokens[start - 2].id == finder.words.de
        return !isOwner && document.language == .spanish && classes[start].contains(.ministryTitle)
            && classes[start].contains(.spanishHead)
            && !tokens[start].isAllCapitals && accentsMinistries && !bytes[tokens[start].range].contains { $0 > 127 }
    }

    /// «XXIV Ayuntamiento de Tijuana», «VIII Ayuntamiento»
    func isNumberedHall(_ start: Int) -> Bool {
        plays(local: .hall, start) && isCapitalised(start) && start > 0 && continues(start) && tokens[start - 1].isAllCapitals
            && classes[start].contains(.spanishHead)
    }

    /// «Sistema de Información Geográfica»: a thing that bodies use.
    func isSystem(_ start: Int) -> Bool {
        // «Centro de Acopio», «Estado de Derecho»
        if continues(start + 2), tokens[start + 1].id == finder.words.de {
            if folded(start).elementsEqual("centro".utf8), folded(start + 2).elementsEqual("acopio".utf8) { return true }
            if classes[start].contains(.state), folded(start + 2).elementsEqual("derecho".utf8) { return true }
        }
        // «la Delegación Mexicana» is a team, «la Delegación Mexicana del Consejo» is a body's.
        if continues(start + 1), isCapitalised(start + 1), classes[start].contains(.officeHead),
            finder.lexicon.demonyms[tokens[start + 1].id] != nil, folded(start).elementsEqual("delegacion".utf8)
        {
            return !(continues(start + 2) && (classes[start + 2].contains(.genitive) || isCapitalised(start + 2)))
        }
        guard plays(local: .innerHead, start), classes[start].contains(.weakHead), continues(start + 1) else { return false }
        var at = start + 1
        // «Sistema Plurinacional de Seguimiento»
        if continues(at), isCapitalised(at), cover[at] == 0 { at += 1 }
        return continues(at + 1) && classes[at].contains(.genitive) && plays(local: .systemMatter, at + 1)
            && folded(start).elementsEqual("sistema".utf8)
    }

    /// «Registro Único de Contribuyentes»
    func isNoBody(_ start: Int) -> Bool { plays(local: .noBody, start) && !classes[start].contains(.spanishHead) }

    /// «Agencia de Zenda para el Desarrollo»: what a body is for after whose it is.
    func matter(after end: Int) -> Int? {
        guard end > 0, nameKind(at: end - 1) == .place, continues(end + 1), tokens[end].id == finder.words.para else {
            return nil
        }
        var next = end + 1
        while continues(next), classes[next].contains(.article), !isCapitalised(next) { next += 1 }
        func isMatter(_ at: Int) -> Bool {
            continues(at) && isCapitalised(at) && tokens[at].isWord && plays(.commonWord, at)
                && (name(at: at).map { $0.contextual && $0.range.count == 1 } ?? true)
        }
        guard isMatter(next) else { return nil }
        while isMatter(next) || continues(next) && isFreeCapital(next, without: [.givenName, .surname, .title, .spanishHead]) {
            next += 1
        }
        return next
    }

    /// «Universidad Alba, campus Tonalá», «Instituto Tecnológico Alba plantel Norte»: the part of a school that is meant.
    func campus(after end: Int, of start: Int) -> Int? {
        guard continues(end + 1) else { return nil }
        let noun = tokens[end].id == finder.words.comma ? end + 1 : end
        guard continues(noun + 1), plays(local: .campus, noun), isCapitalised(noun + 1), tokens[noun + 1].isWord else {
            return nil
        }
        if let known = name(at: noun + 1) {
            return known.kind == .place && known.range.lowerBound == noun + 1 ? known.range.upperBound : nil
        }
        var next = noun + 1
        while continues(next), isFreeCapital(next, without: [.title, .spanishHead, .month]), next - noun < 4 { next += 1 }
        return next > noun + 1 ? next : nil
    }

    /// «Embajada de Suiza en el Perú»: the end of the country in which an office is.
    func seatAbroad(after end: Int) -> Int? {
        var at = end + 1
        guard continues(end), tokens[end].id == finder.words.en else { return nil }
        while continues(at), classes[at].contains(.article), !isCapitalised(at) { at += 1 }
        guard continues(at), let known = name(at: at), known.range.lowerBound == at, place(of: known)?.kind == .country else {
            return nil
        }
        return known.range.upperBound
    }
}
