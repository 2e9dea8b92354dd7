import Documents

/// Parts of the names of English instruments, and instruments named by their heads alone.
extension MentionScan {
    /// `Law Society`, `Law Reform Commission`, `Law Enforcement`: words in capitals from a head for an instrument to that of a body.
    func opensBody(_ head: Int) -> Bool {
        var last = head + 1
        while continues(last), last - head < 5, isCapitalised(last), tokens[last].isWord, cover[last] == 0 {
            if classes[last].contains(.englishHead) { return true }
            last += 1
        }
        return last > head + 1 && classes[head + 1].contains(.commonNoun) && last == head + 2
    }

    /// `Memorandum of Understanding`, `Cooperation Agreement`: what many texts are.
    func isGeneric(_ range: Range<Int>, head: Int) -> Bool {
        if head + 1 == range.upperBound {
            return range.count == 2 && plays(.commonQualifier, range.lowerBound) && head > range.lowerBound
                && !plays(.actHead, head) && folded(range.lowerBound) != Array("general".utf8)
        }
        // `Agreement on Business and Technical Cooperation`
        if head == range.lowerBound, range.count < 8, plays(.commonQualifier, range.upperBound - 1),
            range.dropFirst().allSatisfy({
                plays(.commonQualifier, $0) || !classes[$0].isDisjoint(with: [.connector, .conjunction])
                    || plays(local: .cooperationKind, $0)
            })
        {
            return true
        }
        return range.count == 3 && head == range.lowerBound && tokens[head + 1].id == finder.words.of
            && (plays(.commonQualifier, head + 2) || classes[head + 2].contains(.englishInstrumentHead))
    }

    /// `Act No. 198/2020 Coll., on Residence`, `Law No. 5 of 2010`, `Regulation (EU) 2016/679`, `Directive 2008/115/EC`: where an act
    /// that goes by its number ends.
    func numberedAct(at head: Int) -> Int? {
        guard continues(head + 1), plays(local: .numberedAct, head) else { return nil }
        let start = numberedActStart(head)
        guard start == 0 || !isCapitalised(start - 1) || !continues(start) || startsSentence(start - 1) else { return nil }
        var index = head + 1
        if tokens[index].id == finder.words.openParenthesis, continues(index + 2), tokens[index + 1].isAllCapitals,
            tokens[index + 2].id == finder.words.closeParenthesis
        {
            index += 3
        }
        var end: Int
        if let number = englishNumber(from: index) ?? romanNumber(from: index) {
            end = number
        } else {
            guard continues(index + 2), tokens[index].isNumber, tokens[index + 1].id == finder.words.slash,
                tokens[index + 2].isNumber
            else { return nil }
            end = index + 3
            // `/EC`
            if continues(end + 1), tokens[end].id == finder.words.slash, tokens[end + 1].isAllCapitals { end += 2 }
        }
        return matterEnd(of: dateEnd(of: collectionEnd(of: end)))
    }

    /// `No. 361/2007 Coll.`: where the collection of laws ends in which the act with a number stands.
    func collectionEnd(of number: Int) -> Int {
        guard continues(number), folded(number) == Self.collection else { return number }
        return continues(number + 1) && tokens[number + 1].id == finder.words.stop ? number + 2 : number + 1
    }

    /// `of 22 September 2003` behind the number of an act: where its day ends.
    private func dateEnd(of number: Int) -> Int {
        guard continues(number + 3), tokens[number].id == finder.words.of, tokens[number + 1].isNumber,
            classes[number + 2].contains(.month), isYear(number + 3)
        else { return number }
        return number + 4
    }

    /// `Council Directive`, `Commission Delegated Regulation`: where the name of an act with a number begins.
    func numberedActStart(_ head: Int) -> Int {
        var start = head
        while start > 0, continues(start), head - start < 3, isCapitalised(start - 1), plays(english: .actMaker, start - 1) {
            start -= 1
        }
        return start
    }

    /// `X of 1997` behind `Act`: where it ends.
    private func romanNumber(from start: Int) -> Int? {
        guard continues(start + 2), isCapitalised(start),
            bytes[tokens[start].range].allSatisfy({ Self.romanDigits.contains($0) }),
            tokens[start + 1].id == finder.words.of, isYear(start + 2)
        else { return nil }
        return start + 3
    }

    /// `the Act on Harbours`, `an Act against Torture`: an act that goes by what it is about.
    func isActOnMatter(_ head: Int) -> Bool {
        guard document.language == .english, head > 0, continues(head), continues(head + 2),
            !isCapitalised(head - 1) || startsSentence(head - 1),
            tokens[head + 1].id == finder.words.on || tokens[head + 1].id == finder.words.against
        else { return false }
        var matter = head + 2
        while continues(matter), matter - head < 4, classes[matter].contains(.article) { matter += 1 }
        return continues(matter) && isCapitalised(matter) && !classes[matter].contains(.month)
    }

    /// `, on Residence of Foreigners`: where the words end that say what an act with a number is about, if there are any.
    func matterEnd(of end: Int) -> Int {
        var matter = end
        if continues(matter), tokens[matter].id == finder.words.comma { matter += 1 }
        guard continues(matter + 1), tokens[matter].id == finder.words.on else { return end }
        matter += 1
        while continues(matter), classes[matter].contains(.article) { matter += 1 }
        guard continues(matter), tokens[matter].isWord else { return end }
        guard isCapitalised(matter) else {
            // `Act No. 5, on free access`, `Directive 2003/86/EC of 22 September 2003 on family reunification`, but `Order 5 on ports`
            let isParted = tokens[end].id == finder.words.comma || isYear(end - 1) && classes[max(0, end - 2)].contains(.month)
            return isParted ? smallMatterEnd(from: matter) ?? end : end
        }
        var last = matter
        while continues(last + 1), last - matter < 18 {
            if isCapitalised(last + 1), tokens[last + 1].isWord {
                last += 1
            } else if tokens[last + 1].id == finder.words.hyphen, continues(last + 2), tokens[last + 2].isWord,
                !tokens[last + 2].flags.contains(.spaceBefore)
            {
                // `Pre-school`
                last += 2
            } else if let end = listEnd(from: last + 1) {
                last = end - 1
            } else if !classes[last + 1].isDisjoint(with: [.connector, .conjunction]), continues(last + 2),
                isCapitalised(last + 2) || classes[last + 2].contains(.article)
            {
                last += 1
            } else {
                break
            }
        }
        while last > matter, !isCapitalised(last), tokens[last - 1].id != finder.words.hyphen { last -= 1 }
        return last + 1
    }

    /// `free access to information` behind `Act No. 5, on`, as far as the comma or stop that ends it.
    private func smallMatterEnd(from matter: Int) -> Int? {
        var at = matter
        while continues(at), at - matter < 12, tokens[at].isWord, !isCapitalised(at) {
            guard classes[at].isDisjoint(with: .copula) else { return nil }
            at += 1
        }
        guard at > matter + 1, !continues(at) || tokens[at].isSign && tokens[at].id != finder.words.hyphen else { return nil }
        return at
    }

    private static let collection = Array("coll".utf8)

    /// `1992 Constitution`, `Constitution of Zenda`: where the constitution at `index` begins and ends.
    private func constitution(at index: Int) -> Range<Int> {
        var range = index..<index + 1
        if index > 0, continues(index), isYear(index - 1) { range = index - 1..<range.upperBound }
        var of = index + 1
        guard continues(of + 1), tokens[of].id == finder.words.of else { return range }
        of += 1
        while continues(of), classes[of].contains(.article) { of += 1 }
        guard continues(of), let known = name(at: of), known.range.lowerBound == of, known.kind == .place,
            place(of: known)?.kind == .country, !possessives.contains(known.range.upperBound - 1)
        else { return range }
        return range.lowerBound..<known.range.upperBound
    }

    /// The first word of `Lock-up`, whose second, in small letters, ends at `start`.
    func compound(before start: Int, _ belongs: (Int) -> Bool) -> Int? {
        guard start > 2, continues(start), continues(start - 1), continues(start - 2), tokens[start - 1].isWord,
            !isCapitalised(start - 1), !tokens[start - 1].flags.contains(.spaceBefore),
            tokens[start - 2].id == finder.words.hyphen, !tokens[start - 2].flags.contains(.spaceBefore), belongs(start - 3)
        else { return nil }
        return start - 3
    }

    /// Where the name of the body begins whose act is told of: `[Public Defender] Act`, but `the Board's Act`.
    func makerOfAct(_ head: Int) -> Int? {
        guard head > 0, continues(head), plays(.actHead, head), !possessives.contains(head - 1) else { return nil }
        if cover[head - 1] == 0, isCapitalised(head - 1), classes[head - 1].contains(.onePerson) {
            var first = head - 1
            while first > 0, continues(first), isFreeCapital(first - 1, without: [.article, .opener]),
                plays(.commonWord, first - 1)
            {
                first -= 1
            }
            return first
        }
        guard let body = name(at: head - 1), body.kind == .institution,
            body.range.upperBound == head, !body.nested
        else { return nil }
        return body.range.lowerBound
    }

    /// The word before `(Licensing)`, which ends at `start`, in the name of an act.
    func bracket(before start: Int, of head: Int, _ belongs: (Int) -> Bool) -> Int? {
        guard start > 3, start == head, continues(start), plays(.actHead, head),
            tokens[start - 1].id == finder.words.closeParenthesis
        else { return nil }
        var open = start - 2
        while open > 0, continues(open), start - open < 7, tokens[open].isWord { open -= 1 }
        guard open > 0, tokens[open].id == finder.words.openParenthesis, continues(open), open < start - 2,
            isCapitalised(open + 1), !tokens[open + 1].isAllCapitals, belongs(open - 1)
        else { return nil }
        return open - 1
    }

    /// `Protocol to the [UN] [Convention …]`, `Law on the [Protector of Citizens]`: where what an instrument is about ends, though it
    /// is a name by itself.
    func subject(at index: Int, lead: Int32) -> Int? {
        guard continues(index), let known = name(at: index), known.range.lowerBound == index, known.kind == .institution else {
            return nil
        }
        let end = known.range.upperBound
        if continues(end), let other = name(at: end), other.kind == .instrument, other.range.lowerBound == end {
            return other.range.upperBound
        }
        // `Treaty on the Functioning of the EU`
        if lead == finder.words.of, known.targets.contains(where: { institution($0)?.country == "INT" }),
            !possessives.contains(end - 1)
        {
            return end
        }
        return lead == finder.words.on && known.range.count > 2 ? end : nil
    }

    /// `[UN] [Convention on …]`: an international body's name right before an instrument's is part of it.
    func joinMakers() {
        guard document.language == .english else { return }
        for number in names.indices where !names[number].dropped && names[number].kind == .instrument {
            let start = names[number].range.lowerBound
            guard start > 0, continues(start), !possessives.contains(start - 1), isCapitalised(start) else { continue }
            // `International [Convention on …]`, where the registry has the rest
            if cover[start - 1] == 0, isCapitalised(start - 1), plays(english: .treatyReach, start - 1),
                !names[number].targets.isEmpty, classes[start].contains(.englishInstrumentHead)
            {
                extend(number, to: start - 1..<names[number].range.upperBound)
                continue
            }
            guard cover[start - 1] > 0 else { continue }
            let before = Int(cover[start - 1]) - 1
            guard names[before].kind == .institution, names[before].range.upperBound == start, !names[before].contextual,
                names[before].targets.contains(where: { institution($0)?.country == "INT" })
            else { continue }
            drop(before)
            extend(number, to: names[before].range.lowerBound..<names[number].range.upperBound)
        }
    }

    /// `the Protocol`, `the Act`: the instrument of that head that the document named last; `the Constitution` is one by itself.
    func referToInstruments() {
        guard document.language == .english else { return }
        var byHead: [Int32: String]?
        for index in capitals
        where cover[index] == 0 && (classes[index].contains(.englishInstrumentHead) || plays(english: .orderHead, index)) {
            guard index > 0, continues(index),
                classes[index - 1].contains(.article)
                    || index > 1 && isYear(index - 1) && classes[index].contains(.soleInstrument)
                        && classes[index - 2].contains(.article),
                classes[index - 1].isDisjoint(with: .indefinite), !tokens[index].isAllCapitals, !inTitleCase(index),
                !(continues(index + 1) && (isCapitalised(index + 1) || tokens[index + 1].isNumber))
            else { continue }
            let heads = byHead ?? instrumentsByHead()
            byHead = heads
            let isSole = classes[index].contains(.soleInstrument)
            guard let entity = heads[tokens[index].id] ?? (isSole ? localID(text(index..<index + 1)) : nil) else { continue }
            let range = isSole ? constitution(at: index) : index..<index + 1
            var name = Name(range: range, kind: .instrument, basis: .coreference, confidence: 0.75)
            name.entity = entity
            add(name)
        }
    }

    /// The one instrument of each head that the document names in full.
    private func instrumentsByHead() -> [Int32: String] {
        var found: [Int32: String] = [:]
        for number in names.indices
        where !names[number].dropped && names[number].kind == .instrument && names[number].range.count > 1 {
            guard let entity = names[number].entity,
                let head = names[number].range.first(where: {
                    classes[$0].contains(.englishInstrumentHead) || plays(english: .orderHead, $0)
                })
            else { continue }
            if found[tokens[head].id] == nil { found[tokens[head].id] = entity }
        }
        return found
    }
}
