/// Names that stand beside the noun of what they are: «con cuatro empresas, A, B y C».
extension Sentence {
    /// Gives the first name of a list after the noun of its kind the place of that noun in the clause.
    func leadApposed(_ phrase: inout NamePhrase) {
        if let whole = countedWhole(before: phrase.start) {
            (phrase.slot, phrase.start) = whole
            return
        }
        // «con cuatro empresas, A, B y C»: some of a kind by their names.
        if isComma(phrase.start - 1), opensApposition(phrase), let whole = wholePlace(before: phrase.start),
            whole.slot != .of, whole.slot != .other, whole.slot != .in
        {
            var at = phrase.start - 2
            while at > range.lowerBound, connector(endingAt: at)?.slot != whole.slot { at -= 1 }
            phrase.start = connector(endingAt: at)?.start ?? phrase.start
            phrase.slot = whole.slot
            phrase.head = whole.head
            return
        }
        if let whole = describedBefore(phrase) ?? unnamedBefore(phrase) ?? kindBefore(phrase) {
            phrase.slot = whole.slot
            phrase.start = whole.start
        }
    }

    /// "one of three Austrian Ombudsmen", "one of the deputies of the Board": where the one who acts for a body begins, with the name
    /// of that person before it and a comma.
    func oneOfSeveral(before name: Int) -> Int? {
        guard !lexicon.isSpanish else { return nil }
        var at = name - 1
        var isCounted = false
        while at > name - 4, isQuantity(at) || isClass(at, lexicon.closed.determiner) {
            isCounted = isCounted || isQuantity(at)
            at -= 1
        }
        guard isOf(at), isWord(at - 1, "one") else { return nil }
        var first = at - 1
        guard isComma(first - 1), isName(first - 2), phraseIndex(first - 2) == nil else { return isCounted ? first : nil }
        first -= 2
        while isName(first - 1), phraseIndex(first - 1) == nil { first -= 1 }
        return first
    }

    /// «Ana Ruiz, del Centro», «Ana Ruiz, en representación del Centro», "Ann Lee, on behalf of the Board": where the name of a person
    /// begins who acts for the body that a phrase behind a comma leads to.
    func person(actingBy slot: Frame.Slot, _ words: Range<Int>) -> Int? {
        var start = words.lowerBound
        switch slot {
        case .of where lexicon.isSpanish && isWord(start - 1, "representación"): start -= 2
        case .of: break
        case .other: guard words.contains(where: { isWord($0, "nombre") }) else { return nil }
        case .for: guard words.count > 2 else { return nil }
        default: return nil
        }
        guard isComma(start - 1), isName(start - 2), phraseIndex(start - 2) == nil else { return nil }
        var at = start - 2
        while isName(at), phraseIndex(at) == nil { at -= 1 }
        return at + 1
    }

    /// «acompañada por el rector de A, Luis Gil, inauguró»: who acts for the body named just before, between commas.
    func isHolderApposed(_ phrase: NamePhrase, to group: NameGroup, _ gap: Range<Int>) -> Bool {
        let after = phrase.name.upperBound
        return lexicon.isSpanish && group.slot != .subject && phrase.slot == .subject && gap.count == 1
            && isComma(gap.lowerBound) && phrase.start == phrase.name.lowerBound
            && phrase.entities.allSatisfy(group.entities.contains) && (after >= range.upperBound || tokens[after].isSign)
    }

    /// "Ana Gil of A and Luis Mota of B met": the body of the person who is named right before it, said by name.
    func isOwnBody(_ phrase: NamePhrase, of group: NameGroup) -> Bool {
        guard !lexicon.isSpanish, phrase.slot == .of || phrase.slot == .from, !phrase.isPlace,
            case let person = phrases[group.phrases.upperBound - 1], person.entities == phrase.entities,
            person.name.upperBound == group.tokens.upperBound
        else { return false }
        let gap = person.name.upperBound..<max(person.name.upperBound, phrase.start)
        return gap.isEmpty || gap.count == 1 && isComma(gap.lowerBound)
    }

    /// «Al reunirse con el rector de A, Luis Paz, la presidenta de B, Ana Ruiz, dijo»: whether a post and its body act after the person
    /// who holds the post before, over the one who holds this.
    func isApposedActor(_ phrase: NamePhrase, after gap: Range<Int>) -> Bool {
        guard lexicon.isSpanish, phrase.slot == .subject, isComma(gap.upperBound - 1), phrase.start < phrase.name.lowerBound,
            gap.allSatisfy({
                isComma($0) || isSlight($0) || isOfPerson($0) || isInitialStop($0) || isWord($0, "en") && isName($0 + 1)
            })
        else { return false }
        var at = phrase.name.upperBound
        while isSlight(at) || isName(at) { at += 1 }
        if isComma(at) {
            let apposed = at + 1
            at = apposed
            while at < apposed + 8, isOfPerson(at) { at += 1 }
            guard at > apposed, isComma(at) else { return false }
            at += 1
        }
        while isClass(at, lexicon.closed.clitic | lexicon.closed.negation) || isAdverb(at) { at += 1 }
        return isFinite(at)
    }

    /// The full stop of «Juan M. Gil».
    private func isInitialStop(_ index: Int) -> Bool {
        sign(index) == UInt8(ascii: ".") && range.contains(index - 1) && tokens[index - 1].isCapitalised
            && tokens[index - 1].end - tokens[index - 1].start == 1
    }

    /// A word of a person's name, found or not, or a title before it.
    func isOfPerson(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        return isName(index) || isClass(index, lexicon.closed.title) || isOf(index)
            || tokens[index].isWord && tokens[index].isCapitalised && !isFinite(index)
    }

    /// «con la agencia de medicinas de Altamira, la ADA,»: what leads to a body that is described before it is named.
    private func describedBefore(_ phrase: NamePhrase) -> (slot: Frame.Slot, start: Int)? {
        let after = phrase.name.upperBound
        guard lexicon.isSpanish, isComma(phrase.start - 1), after == range.upperBound || tokens[after].isSign,
            (phrase.start..<phrase.name.lowerBound).allSatisfy({ isClass($0, lexicon.closed.determiner) })
        else { return nil }
        var at = phrase.start - 2
        while at > phrase.start - 12, range.contains(at), tokens[at].isWord, verb(at) == nil,
            !isClass(at, lexicon.closed.relative | lexicon.closed.conjunction) || isName(at),
            phraseIndex(at).map({ phrases[$0].isPlace }) ?? true
        {
            if gate(at).contains(.kind), !isName(at) {
                var before = at - 1
                while isClass(before, lexicon.closed.determiner), connector(endingAt: before) == nil { before -= 1 }
                if let connector = connector(endingAt: before) {
                    return [.with, .together, .to, .by, .support].contains(connector.slot) ? connector : nil
                }
            }
            at -= 1
        }
        return nil
    }

    /// "with one of the country's top universities, Alder University.": what leads to a body whose kind is told before its name.
    private func kindBefore(_ phrase: NamePhrase) -> (slot: Frame.Slot, start: Int)? {
        let after = phrase.name.upperBound
        guard !lexicon.isSpanish, isComma(phrase.start - 1), after == range.upperBound || tokens[after].isSign else { return nil }
        let closed = lexicon.closed
        var hasKind = false
        var at = phrase.start - 2
        while at > phrase.start - 12, range.contains(at), tokens[at].isWord, !isName(at), verb(at) == nil,
            !isClass(at, closed.relative | closed.conjunction | closed.subordinator)
        {
            if let connector = connector(endingAt: at), connector.slot != .of {
                return hasKind && [.with, .together, .to, .by, .support].contains(connector.slot) ? connector : nil
            }
            hasKind = hasKind || isClass(at, closed.body | closed.collective)
            at -= 1
        }
        return nil
    }

    /// «con Sanidad Vegetal, la Red, el Comité y B»: what leads to a list whose first member is no name that is known.
    private func unnamedBefore(_ phrase: NamePhrase) -> (slot: Frame.Slot, start: Int)? {
        guard lexicon.isSpanish, isComma(phrase.start - 1), isListed(phrase), !leadsToVerb(phrase) else { return nil }
        var hasCapital = false
        var at = phrase.start - 2
        while at > phrase.start - 9, range.contains(at), tokens[at].isWord, !isName(at) {
            if let connector = connector(endingAt: at), connector.slot != .of {
                return hasCapital && [.with, .together, .between].contains(connector.slot) ? connector : nil
            }
            if tokens[at].isCapitalised {
                hasCapital = true
            } else if !isOf(at), !isClass(at, lexicon.closed.determiner),
                isFinite(at) || verb(at) != nil || isClass(at, lexicon.closed.relative)
            {
                return nil
            }
            at -= 1
        }
        return nil
    }

    /// The noun, an adjective after it or not, that says what the body is whose name follows at once: «la empresa rusa Acme».
    func kind(endingAt index: Int, before name: Int) -> Int? {
        guard lexicon.isSpanish, index == name - 1, tokens[index].isWord, !tokens[index].isCapitalised else { return nil }
        if gate(index).contains(.kind) { return index }
        guard gate(index - 1).contains(.kind), !isName(index - 1), !isPreposition(index), !isFinite(index),
            !isClass(index, lexicon.closed.determiner | lexicon.closed.conjunction | lexicon.closed.relative), !isAdverb(index)
        else { return nil }
        return index - 1
    }

    /// The preposition before a house of a body, where it leads to whom something is given.
    func holder(of noun: Int) -> (slot: Frame.Slot, start: Int)? {
        guard gate(noun).contains(.holding), !isName(noun) else { return nil }
        var at = noun - 1
        while isClass(at, lexicon.closed.determiner) && connector(endingAt: at) == nil || isQuantity(at) { at -= 1 }
        guard let connector = connector(endingAt: at), connector.slot == .to || connector.slot == .for else { return nil }
        return connector
    }

    /// «Ana Ruiz, responsable del programa de abasto de la Secretaría»: the post behind a comma, over what it is of.
    func officer(before end: Int) -> Int? {
        guard lexicon.isSpanish, !lexicon.officers.isEmpty else { return nil }
        var at = end - 1
        while at > end - 12, range.contains(at), tokens[at].isWord, !isName(at), !isFinite(at),
            !isClass(at, lexicon.closed.relative)
        {
            if lexicon.officers.contains(tokens[at].id),
                isComma(at - 1) || isClass(at - 1, lexicon.closed.determiner) && isComma(at - 2)
            {
                return isComma(at - 1) ? at : at - 1
            }
            at -= 1
        }
        return nil
    }

    /// The same over what the post is of: «Ana Ruiz, responsable del programa de abasto de la Comisión».
    func leadOfficer(_ phrase: inout NamePhrase, of start: Int) -> Bool {
        guard let officer = officer(before: start), let leading = namedPerson(before: officer) else { return false }
        (phrase.slot, phrase.start) = leading
        return true
    }

    /// Gives a body the place of the person whose post in it stands behind a comma; false where no preposition leads to one.
    func leadNamed(_ phrase: inout NamePhrase) -> Bool {
        guard range.contains(phrase.start), lexicon.officers.contains(tokens[phrase.start].id),
            let leading = namedPerson(before: phrase.start), leading.slot != .subject
        else { return false }
        (phrase.slot, phrase.start) = leading
        return true
    }

    /// «el Consejo de Ciencia, de Altamira»: where the body before is, unless a list goes on.
    func isSeat(_ phrase: NamePhrase, after group: NameGroup) -> Bool {
        let after = phrase.name.upperBound
        guard lexicon.isSpanish, phrase.isPlace, !group.isPlace, phrase.slot == .of, isComma(phrase.start - 1) else {
            return false
        }
        guard isComma(after) else { return !isClass(after, lexicon.closed.conjunction) }
        return !isOf(isClass(after + 1, lexicon.closed.conjunction) ? after + 2 : after + 1)
    }

    /// «con Ana Ruiz, asesora de la Comisión»: what leads to the person whose post stands behind the comma.
    func namedPerson(before post: Int) -> (slot: Frame.Slot, start: Int)? {
        guard lexicon.isSpanish, isComma(post - 1) else { return nil }
        var at = post - 2
        var words = 0
        while at > post - 10, range.contains(at), tokens[at].isWord, tokens[at].isCapitalised || words > 0 && isOf(at),
            phraseIndex(at) == nil
        {
            if tokens[at].isCapitalised { words += 1 }
            at -= 1
        }
        guard words > 1, words < 6 else { return nil }
        while isClass(at, lexicon.closed.title | lexicon.closed.agent), !isName(at) { at -= 1 }
        if connector(endingAt: at) == nil, isClass(at, lexicon.closed.determiner) { at -= 1 }
        if let connector = connector(endingAt: at) {
            return [.with, .to, .by, .between, .together].contains(connector.slot) ? connector : nil
        }
        guard at < range.lowerBound || isComma(at) || isClass(at, lexicon.closed.conjunction) || isFinite(at) else { return nil }
        return (.subject, at + 1)
    }

    /// Whether the plural noun of a kind of bodies stands before a comma, and a list of them begins after it.
    private func opensApposition(_ phrase: NamePhrase) -> Bool {
        let before = phrase.start - 2
        guard
            (before - 2...before).contains(where: {
                range.contains($0) && !isName($0) && ends($0, in: "s") && nounClasses($0) == 0
            }),
            isListed(phrase)
        else { return false }
        return !leadsToVerb(phrase)
    }

    /// «con diez patrullas, A, B y C recorrieron»: who acts, and not with whom.
    private func leadsToVerb(_ phrase: NamePhrase) -> Bool {
        var at = phrase.name.upperBound
        while range.contains(at),
            isName(at) || isComma(at) || isSlight(at) || isOf(at)
                || isClass(
                    at, lexicon.closed.conjunction | lexicon.closed.determiner | lexicon.closed.title | lexicon.closed.agent)
        { at += 1 }
        return isFinite(at) || isClass(at, lexicon.closed.clitic)
    }

    /// «Ante la presidenta de A, el rector de B, Luis Gil, y la directora de C, Ana Paz, firmaron»: who signs before a witness put first.
    func isActingList(_ phrase: NamePhrase, after group: NameGroup) -> Bool {
        let closed = lexicon.closed
        // «Con A como testigo, B y C firmaron»
        if lexicon.isSpanish, group.slot == .with, group.tokens.lowerBound == range.lowerBound, isComma(phrase.start - 1),
            isIn(.witnessing, phrase.start - 2)
        {
            return true
        }
        guard lexicon.isSpanish, group.slot == .witness, group.tokens.lowerBound == range.lowerBound, phrase.slot == .subject,
            phrase.start < phrase.name.lowerBound, isComma(phrase.start - 1)
        else { return false }
        var isList = false
        var at = phrase.name.upperBound
        while at < phrase.name.upperBound + 30, range.contains(at),
            isName(at) || isComma(at) || isSlight(at) || isOfPerson(at) || isOf(at)
                || isClass(at, closed.conjunction | closed.determiner | closed.title | closed.agent)
        {
            if !isName(at), isClass(at, closed.conjunction) { isList = true }
            at += 1
        }
        let governors = lexicon.governors
        return isList && isFinite(at) && ends(at, in: "n")
            && (verb(at)?.classes ?? 0)
                & (governors.sign | governors.agree | governors.commit | governors.talk | governors.cooperate) != 0
    }

    /// `apoyo` in «apoyo de fundaciones, de la Red y de B»: what a list depends on of which the first have no names.
    func listHead(_ before: Int) -> Int? {
        guard lexicon.isSpanish, isComma(before) || isClass(before, lexicon.closed.conjunction) else { return nil }
        var at = before - 1
        while at > before - 9, range.contains(at), tokens[at].isWord || isComma(at), !isName(at), verb(at) == nil {
            if let connector = connector(endingAt: at) {
                guard connector.slot == .of else { return nil }
                let head = connector.start - 1
                if !isComma(head), !isClass(head, lexicon.closed.conjunction) { return head }
            }
            at -= 1
        }
        return nil
    }

    /// The article of «con los de A», «y la de B»: whose noun was said before, or people.
    func ellipsis(before of: Int) -> Int? {
        let article = of - 1
        guard ["los", "las", "el", "la"].contains(where: { isWord(article, $0) }), range.contains(article - 1),
            isWord(article - 1, "con") || isWord(article - 1, "entre") || isClass(article - 1, lexicon.closed.conjunction)
        else { return nil }
        return article
    }

    /// «En la sede de A, B y C presentaron»: in whose house something is.
    func isOfVenue(_ group: NameGroup) -> Bool {
        guard lexicon.isSpanish, group.slot == .of, group.entities.count == 1, group.head > range.lowerBound else { return false }
        var at = group.head
        guard gate(at).contains(.venue) else { return false }
        while at > range.lowerBound, group.head - at < 4, !isWord(at, "en") { at -= 1 }
        return isWord(at, "en") && (at == range.lowerBound || isComma(at - 1))
    }

    /// «en» before a place's name and a comma or a conjunction.
    func isSeat(_ index: Int, before end: Int) -> Bool {
        guard lexicon.isSpanish, index + 2 < end, isWord(index, "en"), isName(index + 1), phraseIndex(index + 1) == nil,
            let after = (index + 2..<end).first(where: { !isName($0) })
        else { return false }
        return isComma(after) || isClass(after, lexicon.closed.conjunction)
    }

    /// Whether a comma or a conjunction, not a verb, follows the name: it is one of a list.
    func isListed(_ phrase: NamePhrase) -> Bool {
        let after = phrase.name.upperBound
        guard isComma(after) else { return false }
        var plain = 0
        for at in after..<range.upperBound where !isName(at) {
            if isClass(at, lexicon.closed.conjunction) { return true }
            plain += 1
            if plain > 12 || isFinite(at) || isHardStop(at) { return false }
        }
        return false
    }

    /// «como», "including", "such as", «entre ellas»: where what leads from a kind of bodies to some of them begins.
    func exemplar(endingAt index: Int) -> Int? {
        // «tales como»
        if isClass(index, lexicon.closed.exemplar) { return lexicon.isSpanish && isWord(index - 1, "tales") ? index - 1 : index }
        // "bodies such as, the Board", "bodies, including: the Board"
        if !lexicon.isSpanish, isComma(index) || sign(index) == UInt8(ascii: ":"), !isName(index - 1), range.contains(index - 1),
            isClass(index - 1, lexicon.closed.exemplar)
                || isClass(index - 1, lexicon.closed.asWord) && isClass(index - 2, lexicon.closed.list)
        {
            return isClass(index - 1, lexicon.closed.exemplar) ? index - 1 : index - 2
        }
        // «con diversas dependencias: A, B y C»
        if sign(index) == UInt8(ascii: ":"), !isHardStop(index) { return index }
        // «como es la Cruz Roja»
        if lexicon.isSpanish, isClass(index - 1, lexicon.closed.exemplar | lexicon.closed.list),
            isClass(index - 1, lexicon.closed.subordinator), verb(index).map({ $0.classes & lexicon.governors.be != 0 }) ?? false
        {
            return index - 1
        }
        // "such as"
        if isClass(index, lexicon.closed.asWord), isClass(index - 1, lexicon.closed.list) { return index - 1 }
        // "with partners like A and B"
        if !lexicon.isSpanish, isWord(index, "like"), ends(index - 1, in: "s"), !isName(index - 1),
            isClass(index - 1, lexicon.closed.agent | lexicon.closed.collective)
        {
            return index
        }
        if let opening = listOpening(endingAt: index) { return opening }
        guard isClass(index, lexicon.closed.third), connector(endingAt: index - 1)?.slot == .between else { return nil }
        return index - 1
    }

    /// «entre las que destacan», «entre los cuales se encuentran»: where the clause begins that only leads to some of a kind.
    func listOpening(endingAt verb: Int) -> Int? {
        guard lexicon.isSpanish, range.contains(verb - 3), !isName(verb), ends(verb, in: "n"), isFinite(verb) else { return nil }
        let relative =
            isClass(verb - 1, lexicon.closed.clitic) && !isClass(verb - 1, lexicon.closed.relative) ? verb - 2 : verb - 1
        guard isClass(relative, lexicon.closed.relative), isClass(relative - 1, lexicon.closed.determiner),
            connector(endingAt: relative - 2)?.slot == .between
        else { return nil }
        return relative - 2
    }

    /// The place in the clause of the kind of bodies of which some are named: «con organismos, como la CIDH» with «con».
    func wholePlace(before exemplar: Int) -> (slot: Frame.Slot, head: Int)? {
        let closed = lexicon.closed
        if let kind = kindListed(from: exemplar) { return kind }
        var at = exemplar - 1
        if isComma(at) { at -= 1 }
        while range.contains(at), at > exemplar - 10 {
            guard tokens[at].isWord || lexicon.isSpanish && isQuantity(at), !isName(at), verb(at) == nil, guess(at) == nil,
                !isClass(at, closed.relative)
            else { return nil }
            if let connector = connector(endingAt: at) {
                let head = connector.start - 1
                // "with a number of institutions, including A", "with representatives from civil society, including A"
                let isPeople = !lexicon.isSpanish && connector.slot == .from && isClass(head, closed.agent)
                guard
                    isPeople || connector.slot == .of && isClass(head, closed.agent | closed.collective | closed.body)
                        || connector.slot == .of && gate(head).contains(.amount)
                else {
                    return (connector.slot, connector.slot == .of ? head : -1)
                }
                at = head
            }
            at -= 1
        }
        return nil
    }

    /// «con cincuenta universidades, a cargo de C; entre ellas A y B»: the place of the kind of bodies, over what is said of it.
    private func kindListed(from exemplar: Int) -> (slot: Frame.Slot, head: Int)? {
        guard lexicon.isSpanish, sign(exemplar - 1) == UInt8(ascii: ";"), isWord(exemplar, "entre") else { return nil }
        var at = exemplar - 2
        while at > exemplar - 40, range.contains(at), !isFinite(at) || isName(at) {
            if !isName(at), isClass(at, lexicon.closed.collective), ends(at, in: "s") {
                var before = at - 1
                while isQuantity(before) || isClass(before, lexicon.closed.determiner) && connector(endingAt: before) == nil {
                    before -= 1
                }
                if let connector = connector(endingAt: before), [.with, .together, .between].contains(connector.slot) {
                    return (connector.slot, -1)
                }
            }
            at -= 1
        }
        return nil
    }

    /// Whether one of two names with nothing but a comma and an article between them is made of the other's initials.
    func isAbbreviation(_ first: NamePhrase, _ second: NamePhrase) -> Bool {
        let gap = first.name.upperBound..<max(first.name.upperBound, second.name.lowerBound)
        guard gap.contains(where: { isComma($0) }), first.entities.count == 1, second.entities.count == 1 else { return false }
        // «la UNAM, la Universidad Autónoma de Querétaro»: two that are known.
        if lexicon.isSpanish, first.entities != second.entities, !first.entities[0].hasPrefix("x."),
            !second.entities[0].hasPrefix("x.")
        {
            return false
        }
        // «con el Inafed, con el Instituto Nacional de Federalismo»
        if lexicon.isSpanish, gap.count < 4, first.slot == second.slot, first.name.count == 1, second.name.count > 3,
            !first.entities[0].hasPrefix("x."), second.entities[0].hasPrefix("x."), isPreposition(gap.lowerBound + 1),
            isSpelt(first.name.lowerBound, in: second.name)
        {
            return true
        }
        guard gap.count < 3, gap.allSatisfy({ isComma($0) || isOf($0) || isClass($0, lexicon.closed.determiner) }) else {
            return false
        }
        if isPart(first.name, of: second.name) || isPart(second.name, of: first.name) {
            return (first.entities + second.entities).contains { $0.hasPrefix("x.") }
        }
        if isNamedAgain(first, by: second, gap) { return true }
        let (short, long) = first.name.count == 1 ? (first.name, second.name) : (second.name, first.name)
        // «el Inegi, Instituto Nacional de Geografía y Estadística»
        if first.name.count == 1, long.count > 3, !first.entities[0].hasPrefix("x."), second.entities[0].hasPrefix("x."),
            gap.allSatisfy({ !isOf($0) }), isSpelt(short.lowerBound, in: long)
        {
            return true
        }
        guard short.count == 1, long.count > 2, tokens[short.lowerBound].isAllCapitals else { return false }
        var letters = text[Int(tokens[short.lowerBound].start)..<Int(tokens[short.lowerBound].end)]
        for at in long where tokens[at].isWord && tokens[at].isCapitalised {
            if let letter = letters.first, letter == text[Int(tokens[at].start)] { letters = letters.dropFirst() }
        }
        // «el Centro Regional de Fusión de Inteligencia, CERFI»: where neither is known by its name.
        let isLocal = lexicon.isSpanish && long.count > 3 && (first.entities + second.entities).allSatisfy { $0.hasPrefix("x.") }
        return letters.isEmpty
            || (isLocal || gap.contains { isClass($0, lexicon.closed.determiner) }) && isSpelt(short.lowerBound, in: long)
    }

    /// «el Centro Virtual de Operaciones, el CVOED,»: capitals with an article, of the first letter of a local body's name.
    private func isNamedAgain(_ first: NamePhrase, by second: NamePhrase, _ gap: Range<Int>) -> Bool {
        guard second.name.count == 1, first.name.count > 2, tokens[second.name.lowerBound].isAllCapitals,
            gap.contains(where: { isClass($0, lexicon.closed.determiner) }),
            (first.entities + second.entities).allSatisfy({ $0.hasPrefix("x.") }),
            text[Int(tokens[first.name.lowerBound].start)] == text[Int(tokens[second.name.lowerBound].start)]
        else { return false }
        let after = second.name.upperBound
        return after == range.upperBound || isComma(after) || tokens[after].isSign
    }

    /// «la Asociación de Tiendas, la ANTI»: whether the letters of an acronym stand in a name in their order, the first one at its
    /// start: not all come from initials, nor are all words said.
    private func isSpelt(_ acronym: Int, in name: Range<Int>) -> Bool {
        var letters = text[Int(tokens[acronym].start)..<Int(tokens[acronym].end)]
        guard letters.count > 3, let first = letters.first, first & ~32 == text[Int(tokens[name.lowerBound].start)] else {
            return false
        }
        for at in name where tokens[at].isWord && tokens[at].isCapitalised {
            for byte in text[Int(tokens[at].start)..<Int(tokens[at].end)] where byte & ~32 == letters.first.map({ $0 & ~32 }) {
                letters = letters.dropFirst()
            }
        }
        return letters.isEmpty
    }

    /// «el rector de A y presidente de B»: one person in two offices, where no article stands before the second and the verb is of one.
    func isSamePerson(_ second: NamePhrase, after first: NamePhrase) -> Bool {
        guard lexicon.isSpanish, first.name.upperBound < second.name.lowerBound,
            isClass(first.name.upperBound, lexicon.closed.conjunction), case let post = first.name.upperBound + 1,
            isSoleHolder(post), second.name.lowerBound - post < 6,
            post == second.name.lowerBound || !(post + 1..<second.name.lowerBound).contains(where: isComma),
            let own = (max(range.lowerBound, first.name.lowerBound - 5)...first.name.lowerBound).last(where: isSoleHolder),
            isClass(own - 1, lexicon.closed.definite), !(own..<first.name.lowerBound).contains(where: isComma)
        else { return false }
        let verb = (second.name.upperBound..<range.upperBound).first {
            isFinite($0) && !isName($0) && !tokens[$0].isCapitalised
        }
        return !(verb.map { ends($0, in: "n") } ?? false)
    }

    private func isSoleHolder(_ at: Int) -> Bool {
        range.contains(at) && !tokens[at].isCapitalised && !ends(at, in: "s")
            && (isClass(at, lexicon.closed.agent | lexicon.closed.placeHead) || gate(at).contains(.holder))
    }

    /// «Sistema de Radiodifusión, del Sistema Público de Radiodifusión»: a name said again in full.
    func isPart(_ short: Range<Int>, of long: Range<Int>) -> Bool {
        guard short.count > 1, short.count < long.count else { return false }
        var at = long.lowerBound
        for token in short {
            let word = text[Int(tokens[token].start)..<Int(tokens[token].end)]
            while at < long.upperBound, !text[Int(tokens[at].start)..<Int(tokens[at].end)].elementsEqual(word) { at += 1 }
            guard at < long.upperBound else { return false }
            at += 1
        }
        return true
    }
}
