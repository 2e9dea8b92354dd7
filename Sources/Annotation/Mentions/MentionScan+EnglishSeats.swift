import Documents

/// Where English names of bodies go on to the town, the district or the school that they are in, and where a name of the registry
/// opens another body's.
extension MentionScan {
    /// `Regional Court in Alder`, whose head is at `head`: one of several of its kind, but `Supreme Court in Alder`.
    func isOfLevel(_ head: Int) -> Bool {
        var at = head
        while at > 0, continues(at), head - at < 4, isCapitalised(at - 1), tokens[at - 1].isWord {
            at -= 1
            if plays(english: .seatLevel, at) { return true }
        }
        return false
    }

    /// `Office of Alder 6`: where the name ends that has a town's at its end, with the number of the town's district.
    func districtNumber(after town: Name) -> Int {
        let end = town.range.upperBound
        guard continues(end), tokens[end].isNumber, tokens[end].range.count <= 2, let kind = place(of: town)?.kind,
            [.city, .capital].contains(kind), !possessives.contains(end - 1),
            !(continues(end + 1) && (tokens[end + 1].isNumber || classes[end + 1].contains(.month) || isSignOfAmount(end + 1)))
        else { return end }
        return end + 1
    }

    private func isSignOfAmount(_ index: Int) -> Bool {
        tokens[index].isSign && bytes[Int(tokens[index].start)] == UInt8(ascii: "%")
    }

    /// `Institute of Tides [at the] Faculty of Science`: where the name of the school begins behind the preposition at `index`.
    func school(at index: Int, of head: Int) -> Int? {
        guard tokens[index].id == finder.words.at, plays(english: .schoolPart, head), continues(index + 1) else { return nil }
        var next = index + 1
        while continues(next), next - index < 3, classes[next].contains(.article), !isCapitalised(next) { next += 1 }
        guard continues(next), isCapitalised(next) else { return nil }
        var last = next
        while continues(last), last - next < 4, isCapitalised(last) {
            if plays(english: .schoolHead, last) { return next }
            last += 1
        }
        return nil
    }

    /// `Section of the Regulation`: a part of an act, and no body.
    func isOfAct(_ head: Int) -> Bool {
        let act = head + 3
        guard continues(act), tokens[head + 1].id == finder.words.of, classes[head].contains(.weakHead),
            classes[head + 2].contains(.article)
        else { return false }
        return isCapitalised(act) && classes[act].contains(.englishInstrumentHead)
            && !(continues(act + 1) && isCapitalised(act + 1))
    }

    /// `Section for Ports [Ana Gil]`, `Section for Ports [Orvel Kimandu]`: a given name, or two words of no list, behind what a body
    /// is for begin the name of who heads it.
    func opensPerson(_ index: Int) -> Bool {
        guard continues(index + 1), isCapitalised(index + 1), tokens[index + 1].isWord,
            classes[index + 1].isDisjoint(with: [.englishHead, .commonNoun]), !plays(.commonWord, index + 1),
            !(continues(index + 2) && isCapitalised(index + 2) && tokens[index + 2].isWord)
        else { return false }
        if classes[index].contains(.givenName), !classes[index].contains(.modifier), !plays(.commonWord, index) { return true }
        return mayBeName(index) && mayBeName(index + 1)
            && (tokens[index - 1].id != Vocabulary.unknown || index > 1 && tokens[index - 2].id == finder.words.and)
    }

    private func mayBeName(_ index: Int) -> Bool {
        cover[index] == 0 && !tokens[index].isAllCapitals && !plays(.commonWord, index) && !classes[index].contains(.modifier)
            && (tokens[index].id == Vocabulary.unknown || !classes[index].isDisjoint(with: [.surname, .givenName]))
    }

    /// `in Government care`, `a required Government response`: without an article, between words in small letters.
    func isPlainGovernment(_ head: Int) -> Bool {
        classes[head].contains(.government) && folded(head).elementsEqual("government".utf8) && !tokens[head].isAllCapitals
            && head > 0 && continues(head) && continues(head + 1) && tokens[head - 1].isWord && tokens[head + 1].isWord
            && !isCapitalised(head - 1) && !isCapitalised(head + 1)
            && classes[head - 1].isDisjoint(with: [.article, .determiner, .indefinite, .conjunction]) && cover[head - 1] == 0
            && !plays(.envoyNoun, head + 1) && bytes[tokens[head + 1].range.upperBound - 1] != UInt8(ascii: "s")
    }

    /// `Ana Gil, Executive Director, Harbour Rights Network`: a body behind a post, where all words are in capitals.
    func isEmployerOf(_ head: Int) -> Bool {
        var start = head
        while start > 0, continues(start), head - start < 6, isCapitalised(start - 1), tokens[start - 1].isWord { start -= 1 }
        guard start < head, start > 2, continues(start), continues(start - 1), tokens[start - 1].id == finder.words.comma,
            isCapitalised(start - 2)
        else { return false }
        return (start - 4..<start - 1).contains { at in
            (at + 1..<start).allSatisfy { continues($0) }
                && (classes[at].contains(.title) || plays(english: .personNoun, at) || classes[at].contains(.postNoun))
        }
    }

    /// `Commission into`, `Committee of Inquiry into`: what is named from `head` to `end` looks into something.
    func inquires(_ head: Int, _ end: Int) -> Bool {
        [head, end - 1].contains { folded($0).elementsEqual("inquiry".utf8) || folded($0).elementsEqual("commission".utf8) }
    }

    /// `Department of Ports and [Community Safety]`: two words of what a body is for, of which the first heads other names.
    func communityEnd(from start: Int) -> Int? {
        let last = start + 1
        guard classes[start].contains(.englishHead), cover[start] == 0, isCapitalised(start), continues(last),
            isFreeCapital(last, without: [.englishHead, .title, .givenName, .surname, .opener, .month, .demonym]),
            !possessives.contains(start), tokens[last].id != Vocabulary.unknown,
            !(continues(last + 1) && (isCapitalised(last + 1) || tokens[last + 1].id == finder.words.of))
        else { return nil }
        return last + 1
    }

    /// `Inquiry` alone, or behind the name of the body that holds it.
    func isHeldInquiry(_ head: Int) -> Bool {
        guard folded(head).elementsEqual("inquiry".utf8) else { return false }
        let isAlone = head == 0 || !continues(head) || !isCapitalised(head - 1) || classes[head - 1].contains(.article)
        let opens = continues(head + 1) && folded(head + 1).elementsEqual("into".utf8)
        return isAlone && !opens || !isAlone && classes[head - 1].contains(.englishHead)
    }

    /// `[OSCE] Centre in Bishkek`: where an international body has its office or mission.
    func field(after end: Int, of start: Range<Int>) -> Int? {
        guard !start.isEmpty, continues(end + 1), tokens[end].id == finder.words.inWord, let whole = name(at: start.lowerBound),
            whole.targets.contains(where: { institution($0)?.country == "INT" }), let place = name(at: end + 1),
            place.range.lowerBound == end + 1, place.kind == .place, !possessives.contains(place.range.upperBound - 1)
        else { return nil }
        return place.range.upperBound
    }

    /// `Ostrand University [Alder]`: where the name of the town ends that stands right behind a school's.
    func schoolTown(at index: Int, of head: Int) -> Int? {
        guard plays(english: .schoolHead, head), head > 0, continues(head), isCapitalised(head - 1), continues(index),
            !possessives.contains(head), let known = name(at: index), known.range.lowerBound == index,
            let kind = place(of: known)?.kind, [.city, .capital].contains(kind), !inTitleCase(head),
            case let end = known.range.upperBound, !possessives.contains(end - 1),
            !(continues(end) && isCapitalised(end) && tokens[end].isWord)
        else { return nil }
        return end
    }

    /// Notes the school at which `whole` is, and that of which this is a part, as bodies within it.
    func nestSchool(of whole: Range<Int>, head: Int) {
        guard let at = whole.first(where: { tokens[$0].id == finder.words.at }), let first = school(at: at, of: head),
            let own = (first..<whole.upperBound).first(where: { plays(english: .schoolHead, $0) })
        else { return }
        var name = Name(range: first..<whole.upperBound, kind: .institution, confidence: 0.8)
        name.nested = true
        names.append(name)
        nestInner(of: first..<whole.upperBound, head: own)
    }

    /// `State Department for Ports`: a registered name that ends in a head opens another body's, which says what it is for.
    func opensLonger(_ known: Name) -> Bool {
        let end = known.range.upperBound
        return known.kind == .institution && classes[end - 1].contains(.englishHead) && continues(end + 1)
            && tokens[end].id == finder.words.forWord
            && isMatter(end + 1) && !classes[end + 1].contains(.surname)
    }

    /// `Justice, and`, `Justice and`, whose last word, or the comma behind it, is at `index`: the end of a list of what a body is
    /// for, one of whose members is the name of a post as well.
    func endsListOfMatters(_ index: Int) -> Bool {
        let isParted = tokens[index].id == finder.words.comma
        let last = isParted ? index - 1 : index
        guard last > 1, continues(last), continues(index), isMatter(last), tokens[last - 1].id == finder.words.comma else {
            return false
        }
        return continues(last - 1) && isMatter(last - 2)
    }

    private func isMatter(_ index: Int) -> Bool {
        isFreeCapital(index, without: [.englishHead, .opener, .month, .demonym])
            && (classes[index].isDisjoint(with: [.title, .givenName]) || classes[index].contains(.modifier))
    }
}
