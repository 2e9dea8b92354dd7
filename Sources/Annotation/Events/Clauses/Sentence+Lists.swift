/// Lists that go on after something put in between two of their members.
extension Sentence {
    /// Joins a group of names with the one that goes on with its list: «con A, que vigila el acuerdo, B y C», «con A para formar
    /// peritos y con B para pagarlos», "with A, which hosts the network, and B".
    ///
    /// What stands between may name the house of a member («B, también de la Secretaría»), but no other body.
    /// - Complexity: O(n) of the tokens between groups.
    mutating func continueLists() {
        guard groups.count > 1 else { return }
        var number = 0
        while number + 1 < groups.count {
            if let next = coactor(of: number) ?? resumed(of: number) {
                join(number, with: next)
                continue
            }
            var next = number + 1
            // The house of the member before: «el Consejo, de la Secretaría A, y B».
            while next < groups.count, next < number + 3,
                groups[next].slot == .of && isWithin(groups[next], after: groups[number])
                    || isHalf(groups[number]) && Set(groups[next].entities).isSubset(of: groups[number].entities)
            {
                next += 1
            }
            guard next < groups.count,
                next > number + 1 && isBesideHouse(next, of: number)
                    || goesOn(groups[number], groups[next], past: next - number - 1)
            else {
                number += 1
                continue
            }
            join(number, with: next)
        }
    }

    /// «A, B y C, a quienes agradecemos»: a relative of more than one means the whole list before it, not its last member.
    mutating func widenRelatives() {
        for number in groups.indices.dropFirst() where groups[number].isRelative {
            let list = groups[number - 1]
            let word = groups[number].tokens.upperBound - 1
            guard !list.isRelative, list.entities.count > 1, groups[number].tokens.lowerBound - list.tokens.upperBound < 3,
                isWord(word, "quienes") || isWord(word, "cuales") || ends(word - 1, in: "os") || ends(word - 1, in: "as"),
                groups[number].entities.allSatisfy(list.entities.contains)
            else { continue }
            groups[number].entities = list.entities
        }
    }

    /// Makes one group of two, without what stands between them.
    private mutating func join(_ number: Int, with next: Int) {
        // «A, a través de su órgano C, y B»: the organ acts for A.
        if next == number + 2, groups[number + 1].slot == .organ, groups[number].entities.count == 1 {
            groups[number].entities = groups[number + 1].entities
        }
        for entity in groups[next].entities where !groups[number].entities.contains(entity) {
            groups[number].entities.append(entity)
        }
        groups[number].phrases = groups[number].phrases.lowerBound..<groups[next].phrases.upperBound
        groups[number].tokens = groups[number].tokens.lowerBound..<groups[next].tokens.upperBound
        groups[number].isPlace = groups[number].isPlace && groups[next].isPlace
        groups[number].isPossessive = groups[next].isPossessive
        groups.removeSubrange(number + 1...next)
    }

    /// The one who acts beside the first after an aside that may name others: «A, en su calidad de C, y B firmaron», "A, which she
    /// chairs, and B signed".
    private func coactor(of number: Int) -> Int? {
        let list = groups[number]
        var end = list.tokens.upperBound
        while isSlight(end) { end += 1 }
        guard list.slot == .subject, !list.isRelative, !list.isPlace, isComma(end), opensAside(end + 1) else { return nil }
        for next in number + 1..<min(groups.count, number + 4) {
            let group = groups[next]
            let start = group.tokens.lowerBound
            guard start < end + 32, !group.isRelative else { return nil }
            if group.slot == .subject, isClass(start - 1, lexicon.closed.conjunction),
                isComma(start - 2) || isSemicolon(start - 2)
            {
                let aside = end + 1..<start - 2
                guard !aside.contains(where: { isHardStop($0) || isComma($0) && isClass($0 + 1, lexicon.closed.conjunction) }),
                    aside.count(where: { isFinite($0) }) < 3, actsWithOthers(phrases[group.phrases.upperBound - 1]),
                    // «A, que se reunió con C, y B firmaron»: a clause with parties of its own.
                    next == number + 1 && (lexicon.isSpanish || isClass(end + 2, lexicon.closed.pronoun))
                        ? !lexicon.isSpanish || !aside.contains(where: { isFinite($0) && ends($0, in: "n") })
                        : !aside.contains(where: isTrigger)
                else { return nil }
                return next
            }
            guard [.of, .by, .organ, .other, .in, .with].contains(group.slot) else { return nil }
        }
        return nil
    }

    /// «con la participación de A, que opera en C, de B y de D»: a list that goes on after a clause about its first, each of its
    /// further members with the «de» of the phrase that leads to all.
    private mutating func resumed(of number: Int) -> Int? {
        let list = groups[number]
        guard lexicon.isSpanish, !list.isRelative, !list.isPlace, [.together, .support].contains(list.slot),
            isOf(phrases[list.phrases.lowerBound].name.lowerBound - 1)
                || isOf(phrases[list.phrases.lowerBound].name.lowerBound - 2)
        else { return nil }
        var end = list.tokens.upperBound
        if isComma(end) { end += 1 }
        guard isClass(end, lexicon.closed.relative), !isName(end) else { return nil }
        for next in number + 1..<max(number + 1, min(groups.count, number + 4)) {
            let group = groups[next]
            guard group.slot == .of, !group.isRelative, !group.isPlace, group.tokens.lowerBound < end + 24,
                !(end..<group.tokens.lowerBound).contains(where: { isHardStop($0) })
            else { return nil }
            guard group.phrases.count > 1 else { continue }
            guard (end..<group.tokens.lowerBound).count(where: { isFinite($0) }) < 3 else { return nil }
            if isComma(group.head) { return next }
            // «en la tarea de C, de B y de D»: the first of the three is of the clause.
            let second = group.phrases.lowerBound + 1
            guard group.phrases.count > 2, phrases[second].slot == .of, isComma(phrases[second].head) else { return nil }
            part(next, before: second)
            return next + 1
        }
        return nil
    }

    /// Makes two groups of one.
    private mutating func part(_ number: Int, before phrase: Int) {
        var rest = groups[number]
        rest.phrases = phrase..<rest.phrases.upperBound
        rest.tokens = phrases[phrase].start..<rest.tokens.upperBound
        rest.head = phrases[phrase].head
        rest.entities = []
        for entity in phrases[rest.phrases].flatMap(\.entities) where !rest.entities.contains(entity) {
            rest.entities.append(entity)
        }
        groups[number].phrases = groups[number].phrases.lowerBound..<phrase
        groups[number].tokens = groups[number].tokens.lowerBound..<phrases[phrase - 1].name.upperBound
        groups[number].entities = phrases[groups[number].phrases].flatMap(\.entities)
        groups.insert(rest, at: number + 1)
    }

    private func isSemicolon(_ index: Int) -> Bool { lexicon.isSpanish && sign(index) == UInt8(ascii: ";") }

    /// Whether what follows a comma says more of the name before it: a relative clause, who speaks for it, in what part it acts.
    private func opensAside(_ at: Int) -> Bool {
        let closed = lexicon.closed
        if isClass(at, closed.relative) || isPreposition(at) && isClass(at + 1, closed.relative) { return !isName(at) }
        // «representada por», `led by`
        if isParticiple(at) || endsLikeParticiple(at) { return (at...at + 2).contains { leadsToAgent($0) } }
        // «en su calidad de», "in its capacity as"
        if isPreposition(at), isClass(at + 1, closed.possessive) { return true }
        return (at...at + 3).contains { connector(endingAt: $0).map { $0.slot == .organ && $0.start == at } ?? false }
    }

    private func leadsToAgent(_ at: Int) -> Bool {
        connector(endingAt: at).map {
            [.by, .support, .together].contains($0.slot) && isWord(at, lexicon.isSpanish ? "por" : "by")
        }
            ?? false
    }

    /// Whether a verb follows the last of those who act that is of more than one: a plural in Spanish.
    private func actsWithOthers(_ phrase: NamePhrase) -> Bool {
        var after = phrase.name.upperBound
        while isSlight(after) { after += 1 }
        // «y B, por conducto de su rectora, firmaron»
        if isComma(after), opensAside(after + 1), let closing = asideEnd(after + 2),
            isFinite(closing + 1) || isFinite(closing + 2)
        {
            after = closing + 1
        } else if !isActing(phrase) {
            return false
        }
        guard lexicon.isSpanish else { return true }
        return (after..<min(after + 6, range.upperBound)).first { isFinite($0) }.map { ends($0, in: "n") || ends($0, in: "mos") }
            ?? false
    }

    /// The comma that closes what is said of a name, over the person whom it names: «a través de su director, Juan Gil, firmaron».
    private func asideEnd(_ from: Int) -> Int? {
        guard let first = (from..<min(from + 22, range.upperBound)).first(where: { isComma($0) || isHardStop($0) }),
            isComma(first)
        else { return nil }
        guard lexicon.isSpanish, !isFinite(first + 1), !isFinite(first + 2) else { return first }
        var at = first + 1
        while at < first + 8, isOfPerson(at) { at += 1 }
        return at > first + 1 && isComma(at) ? at : first
    }

    /// Whether of two between whom something is only one is named so far.
    private func isHalf(_ list: NameGroup) -> Bool { list.slot == .between && list.entities.count == 1 }

    /// Whether a name after «de» only says whose the member before it is.
    private func isWithin(_ house: NameGroup, after member: NameGroup) -> Bool {
        guard house.phrases.count == 1 else { return false }
        let gap = member.tokens.upperBound..<max(member.tokens.upperBound, house.tokens.lowerBound)
        if gap.count < 5, gap.allSatisfy({ isComma($0) || isAdverb($0) || isSlight($0) }) { return true }
        // «B, que depende de A»: nothing but a verb between the two.
        return lexicon.isSpanish && (3..<5).contains(gap.count) && isComma(gap.lowerBound)
            && isClass(gap.lowerBound + 1, lexicon.closed.relative)
            && gap.dropFirst(2).allSatisfy { tokens[$0].isWord && !isName($0) && !isPreposition($0) && !isTrigger($0) }
    }

    /// «el Centro de la Universidad A y la Comisión»: one more who acts, after the house of the first.
    private func isBesideHouse(_ next: Int, of number: Int) -> Bool {
        let gap = groups[next - 1].tokens.upperBound..<max(groups[next - 1].tokens.upperBound, groups[next].tokens.lowerBound)
        return (groups[number].slot == .subject || groups[number].phrases.count > 1) && groups[next].slot == .subject
            && gap.count < 4
            && isClass(gap.upperBound - 1, lexicon.closed.conjunction)
            && gap.allSatisfy { isComma($0) || isSlight($0) || isClass($0, lexicon.closed.conjunction) }
    }

    /// «A, representada por C, y B firmaron», «idearon el Centro de A y la Comisión»: whether a name that follows a conjunction acts
    /// beside another than the group before it, which only says more of that one.
    func actsBeside(_ phrase: NamePhrase, _ aside: NameGroup, after first: NameGroup?) -> Bool {
        // «con A, B, así como el Centro de la Universidad C y la Comisión»: the last of a list that has had no «y» yet.
        if lexicon.isSpanish, let first, first.phrases.count > 1, phrase.slot == .subject, aside.slot == .of,
            aside.phrases.count == 1, aside.tokens.lowerBound == first.tokens.upperBound,
            isClass(phrase.start - 1, lexicon.closed.conjunction),
            !first.tokens.contains(where: { isClass($0, lexicon.closed.conjunction) && !isName($0) })
        {
            return true
        }
        guard lexicon.isSpanish, let first, first.slot == .subject, phrase.slot == .subject, aside.entities.count == 1,
            isClass(phrase.start - 1, lexicon.closed.conjunction)
        else { return false }
        var end = first.tokens.upperBound
        while isSlight(end) { end += 1 }
        if isComma(phrase.start - 2), isComma(end), opensAside(end + 1), phrase.start - end < 24 { return actsWithOthers(phrase) }
        guard aside.slot == .of, aside.tokens.lowerBound == end, first.entities.count == 1, first.phrases.count < 3 else {
            return false
        }
        return (first.tokens.lowerBound - 4..<first.tokens.lowerBound).contains {
            isFinite($0) && !isName($0) && ends($0, in: "n")
        }
    }

    /// «con A, con los gobiernos locales y desde luego con B», «junto con A, junto con el Taller, junto con B», «con A, los de las
    /// casas; con B»: over a member that has no name, or what the first is, to the preposition said again.
    private func resumesPreposition(_ list: NameGroup, _ next: NameGroup) -> Bool {
        guard lexicon.isSpanish, [.with, .together].contains(list.slot), [.with, .together].contains(next.slot),
            !list.isRelative, !next.isRelative, !list.isPlace, !next.isPlace
        else { return false }
        let gap = list.tokens.upperBound..<max(list.tokens.upperBound, next.tokens.lowerBound)
        guard (3..<16).contains(gap.count), isComma(gap.lowerBound) || isClass(gap.lowerBound, lexicon.closed.conjunction) else {
            return false
        }
        let last = gap.upperBound - 1
        guard isComma(last) || sign(last) == UInt8(ascii: ";") || isAdded(last) else { return false }
        return gap.allSatisfy { at in
            if sign(at) == UInt8(ascii: ";") { return at == last }
            guard tokens[at].isWord else { return isComma(at) }
            if isFinite(at) || isClass(at, lexicon.closed.relative | lexicon.closed.negation) { return isName(at) }
            if nounClasses(at) & lexicon.triggerNouns != 0 { return false }
            guard let connector = connector(endingAt: at) else { return true }
            return [.of, .with, .together].contains(connector.slot)
                || nounClasses(at) & lexicon.aside != 0 || nounClasses(connector.start) & lexicon.aside != 0
        }
    }

    private func goesOn(_ list: NameGroup, _ next: NameGroup, past houses: Int) -> Bool {
        guard !list.isRelative, !next.isRelative, !list.isCapital, !next.isCapital, !list.isPlace || next.isPlace else {
            return false
        }
        if houses == 0, resumesPreposition(list, next) { return true }
        let end = list.tokens.upperBound
        let gap = end..<max(end, next.tokens.lowerBound)
        guard gap.count > 1, gap.count < 32, !gap.contains(where: { isHardStop($0) }) else { return false }
        // «entre A, por conducto de su presidente, Juan Ruiz, y B»: between one alone there is nothing.
        if isHalf(list), next.slot == .subject || next.slot == .between, isComma(gap.lowerBound),
            isClass(gap.upperBound - 1, lexicon.closed.conjunction)
        {
            return true
        }
        if repeatsPreposition(list, next, gap, past: houses) { return true }
        return skipsAside(list, next, gap)
    }

    /// «… y con B»: the list's own preposition, said again after a conjunction and no verb that tells something else.
    private func repeatsPreposition(_ list: NameGroup, _ next: NameGroup, _ gap: Range<Int>, past houses: Int) -> Bool {
        guard houses == 0, next.slot == .with, list.slot == .with || list.slot == .together, isAdded(gap.upperBound - 1) else {
            return false
        }
        return !gap.contains { isFinite($0) || isClass($0, lexicon.closed.subordinator) }
            && gap.contains { isClass($0, lexicon.closed.purpose) || isName($0) }
    }

    /// Whether a conjunction, or an adverb after one, stands at the token.
    private func isAdded(_ index: Int) -> Bool {
        var at = index
        while isAdverb(at) || nounClasses(at) & lexicon.aside != 0 || nounClasses(at - 1) & lexicon.aside != 0, at > index - 3 {
            at -= 1
        }
        return isClass(at, lexicon.closed.conjunction)
    }

    /// «A, que dirige su oficina, B y C»: a clause or an apposition between commas, and then one more member.
    private func skipsAside(_ list: NameGroup, _ next: NameGroup, _ gap: Range<Int>) -> Bool {
        let closed = lexicon.closed
        guard isComma(gap.lowerBound) else { return false }
        let last = gap.upperBound - 1
        let isLast = isClass(last, closed.conjunction)
        guard isLast || isComma(last) && last > gap.lowerBound else { return false }
        let isBare = next.slot == .subject
        guard isBare || next.slot == list.slot || list.slot == .together && next.slot == .with else { return false }
        var opening = gap.lowerBound + 1
        if isClass(opening, closed.determiner) || isPreposition(opening) { opening += 1 }
        let isRelative = isClass(opening, closed.relative)
        if !isRelative {
            // An apposition has no verb of its own: «institución autónoma».
            guard gap.count < 12, !gap.contains(where: { isFinite($0) || isPreposition($0) && !isOf($0) }),
                !gap.contains(where: { isClass($0, closed.subordinator | closed.negation) })
            else { return false }
        }
        // A list shows: it had members before, or goes on after the next one.
        guard isLast || list.phrases.count > 1 || next.phrases.count > 1 else { return false }
        // «con A, que llegó ayer, B firmó»: who acts next is another.
        guard !isBare || list.slot == .subject && isLast || !isActing(phrases[next.phrases.upperBound - 1]) else { return false }
        if isBare, list.slot != .subject, isApposedActor(phrases[next.phrases.lowerBound], after: gap) { return false }
        // «con A, que dirige la mesa y B»: with no comma after it, the clause may go on.
        guard isRelative else { return true }
        return gap.count { isFinite($0) } < 3 && (!isLast || isComma(last - 1)) && !gap.contains { isTrigger($0) }
    }

    /// A verb or noun of a frame: its clause has parties of its own.
    private func isTrigger(_ at: Int) -> Bool {
        nounClasses(at) & lexicon.triggerNouns != 0
            || gate(at).contains(.act) && verb(at).map { $0.classes & lexicon.triggerVerbs & ~lexicon.jointActs != 0 } ?? false
    }

    /// «entre A, B y C, como testigo de honor»: the last one only saw it; «con A como testigo»: so did the one.
    mutating func partWitnesses() {
        for number in groups.indices.reversed() {
            var after = groups[number].tokens.upperBound
            if isComma(after) { after += 1 }
            guard let connector = connector(endingAt: after + 1), connector.slot == .witness, connector.start == after
            else { continue }
            if groups[number].phrases.count == 1, [.with, .together].contains(groups[number].slot) {
                groups[number].slot = .witness
            }
            guard case let last = groups[number].phrases.upperBound - 1, groups[number].phrases.count > 2 else { continue }
            var witness = groups[number]
            witness.phrases = last..<last + 1
            witness.tokens = phrases[last].start..<witness.tokens.upperBound
            witness.entities = phrases[last].entities
            witness.slot = .witness
            groups[number].phrases = groups[number].phrases.lowerBound..<last
            groups[number].tokens = groups[number].tokens.lowerBound..<phrases[last - 1].name.upperBound
            groups[number].entities.removeAll { witness.entities.contains($0) }
            groups.insert(witness, at: number + 1)
        }
    }

    /// «con los dos gobernadores, el de A y el de B»: the place in the clause of those whom the names after the comma are.
    func countedWhole(before start: Int) -> (slot: Frame.Slot, start: Int)? {
        let closed = lexicon.closed
        let noun = start - 2
        guard lexicon.isSpanish, isComma(start - 1) else { return nil }
        // «con los responsables de la seguridad, integrantes de A y de B»
        if isClass(start, closed.agent), ends(start, in: "s"), !isName(start), let whole = wholePlace(before: start),
            [.with, .together, .between].contains(whole.slot)
        {
            return (whole.slot, start)
        }
        guard isClass(noun, closed.agent | closed.collective), ends(noun, in: "s"),
            isQuantity(noun - 1)
        else { return nil }
        var before = noun - 2
        if isClass(before, closed.determiner) { before -= 1 }
        guard let connector = connector(endingAt: before), [.with, .together, .between].contains(connector.slot) else {
            return nil
        }
        return connector
    }

    /// «…, con la asistencia de A, B y C.»: a list that ends its sentence.
    private func isLastList(_ phrase: NamePhrase, of group: NameGroup) -> Bool {
        guard lexicon.isSpanish, [.together, .support, .witness].contains(group.slot), group.tokens.lowerBound > range.lowerBound,
            phrases.last.map({ $0.name.upperBound + 2 >= range.upperBound && $0.slot == .subject }) ?? false
        else { return false }
        return !(phrase.start..<range.upperBound).contains { isFinite($0) && !isName($0) }
    }

    /// «A, junto con B, C y D, presentó»: whether the list of those beside a subject goes on to a comma before its verb.
    func isClosedList(_ phrase: NamePhrase, of group: NameGroup) -> Bool {
        let isFronted =
            group.tokens.lowerBound == range.lowerBound && [.witness, .with].contains(group.slot)
            && !isWord(range.lowerBound, "ante")
        // "Together with A, B and C, D launched": up to the comma behind its last member.
        let opensList =
            !lexicon.isSpanish && group.tokens.lowerBound == range.lowerBound && (group.slot == .together || group.slot == .with)
        guard isFronted || group.slot == .together || group.slot == .support,
            lexicon.isSpanish || group.slot != .with || opensList,
            isFronted || opensList
                || groups.last.map({ $0.slot == .subject && group.tokens.lowerBound - $0.tokens.upperBound < 8 }) ?? false
        else { return isLastList(phrase, of: group) }
        let closed = lexicon.closed
        var isLast = false
        var at = phrase.start
        while at < min(phrase.start + 40, range.upperBound) {
            if isName(at) {
                at += 1
                continue
            }
            if isComma(at) {
                if isLast, opensList { return isName(at - 1) || isSlight(at - 1) }
                if isLast, isName(at - 1) || isSlight(at - 1), !isName(at + 1) {
                    let verb = isClass(at + 1, closed.clitic) ? at + 2 : at + 1
                    return isFinite(verb)
                }
            } else if isClass(at, closed.conjunction) {
                isLast = true
            } else if !isClass(at, closed.determiner | closed.agent | closed.title), !isOf(at), !isSlight(at) {
                return false
            }
            at += 1
        }
        return false
    }

    /// Whether the token is the «como» of «tanto A como B».
    func isCorrelative(_ index: Int, _ group: NameGroup) -> Bool {
        let start = group.tokens.lowerBound
        // «no sólo con A, sino con B»
        if isClass(index, lexicon.closed.but) {
            return (start - 8..<start + 1).contains {
                isClass($0, lexicon.closed.only) && isClass($0 - 1, lexicon.closed.negation)
                    && !($0..<start).contains { isComma($0) || isHardStop($0) }
            }
        }
        guard isClass(index, lexicon.closed.list), isClass(index, lexicon.closed.exemplar) else { return false }
        return (start - 3..<max(start + 3, group.phrasesStart(self))).contains { isClass($0, lexicon.closed.distributive) }
    }

    /// «señor», «señora».
    func isAddress(_ index: Int) -> Bool {
        let start = Int(tokens[index].start)
        return isClass(index, lexicon.closed.title) && (6...7).contains(tokens[index].end - tokens[index].start)
            && text[start] | 32 == UInt8(ascii: "s") && text[start + 2] == 0xC3
    }

    /// «en coordinación con A y con B»: the second preposition repeats the last word of the first.
    func isSamePreposition(_ phrase: NamePhrase, _ group: NameGroup) -> Bool {
        // «en colaboración con A, también con B»
        let before = lexicon.isSpanish ? skippingAdverbs(phrase.start - 1) : phrase.start - 1
        guard phrase.slot == .with || phrase.slot == .to,
            isClass(before, lexicon.closed.conjunction) || isComma(before) || isCorrelative(phrase.start - 1, group)
        else { return false }
        return group.slot == .together || group.slot == phrase.slot
    }
}
