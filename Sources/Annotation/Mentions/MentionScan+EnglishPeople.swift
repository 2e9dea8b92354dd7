import Documents

/// People in English texts whose names no list has, by what stands beside them.
extension MentionScan {
    /// `Oyelu Bandare Motti as Secretary`: two to four words that no list has, where a post is what somebody is called to.
    func isElected(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        guard document.language == .english, (2...4).contains(range.count), range.allSatisfy({ tokens[$0].isWord }),
            range.contains(where: isUnlisted), !inTitleCase(range.lowerBound), continues(end + 1),
            tokens[end].id == finder.words.asWord
        else { return false }
        let post = classes[end + 1].contains(.article) ? end + 2 : end + 1
        return continues(post) && classes[post].contains(.title)
    }

    /// `the death of Buleya Kamanga`: two words in an English sentence that no list has, and no word for a place before them.
    func isForeign(_ range: Range<Int>) -> Bool {
        let isLong =
            range.count == 3 && isUnlisted(range.lowerBound) && isUnlisted(range.upperBound - 1) && isActing(range.upperBound)
        guard document.language == .english, isLong || range.count == 2 && range.allSatisfy(isUnlisted),
            range.allSatisfy({ !tokens[$0].isAllCapitals && tokens[$0].range.count > 2 }), range.lowerBound > 0,
            !inTitleCase(range.lowerBound)
        else { return false }
        // `Urgent Notification`
        let last = bytes[tokens[range.upperBound - 1].range]
        if Self.nounEndings.contains(where: { last.suffix($0.count).elementsEqual($0) }) { return false }
        if startsSentence(range.lowerBound) { return continues(range.upperBound) && tokens[range.upperBound].isWord }
        let before = range.lowerBound - 1
        return !isCapitalised(before) && classes[before].isDisjoint(with: [.article, .locative, .determiner, .mediumNoun])
    }

    /// Whether a verb in small letters follows: `was`, `said`.
    private func isActing(_ end: Int) -> Bool {
        continues(end) && tokens[end].isWord && !isCapitalised(end) && (classes[end].contains(.copula) || plays(.finiteVerb, end))
    }

    /// What English words for things end with and names do not.
    private static let nounEndings = ["tion", "sion", "ment", "ness", "ship", "ology", "ility", "ings"].map { Array($0.utf8) }

    // MARK: What stands beside a name

    /// `photographer Oyelu Motti`, `Oyelu Motti (Alder Watch)`, `said Oyelu Motti from Alder Watch`: two to four words of names.
    func isPersonHere(_ range: Range<Int>) -> Bool {
        guard document.language == .english, mayBePerson(range) else { return false }
        let (before, after) = (range.lowerBound - 1, range.upperBound)
        if before >= 0, continues(range.lowerBound), plays(english: .personNoun, before), cover[before] == 0,
            !isCapitalised(before) || startsSentence(before)
        {
            return true
        }
        if before >= 0, continues(range.lowerBound), isOfMatter(before) { return true }
        // `(Alder Watch)`, but the letters of what stands before them
        if continues(after + 1), tokens[after].id == finder.words.openParenthesis, let body = name(at: after + 1),
            body.kind == .institution, body.range.lowerBound == after + 1, continues(body.range.upperBound),
            tokens[body.range.upperBound].id == finder.words.closeParenthesis,
            body.range.count > 1 || !tokens[after + 1].isAllCapitals
        {
            return true
        }
        // `said Oyelu Motti from`
        guard before >= 0, continues(range.lowerBound), plays(english: .saying, before), !isCapitalised(before), continues(after)
        else { return false }
        return tokens[after].id == finder.words.from || tokens[after].id == finder.words.of || tokens[after].isSign
    }

    /// Names without a title in a list with others: `Mamadou Sarr, Ousel Tamba and Ana Gil`.
    func findListed(_ ranges: [Range<Int>]) {
        guard document.language == .english, document.kind != .transcript else { return }
        for order in [ranges, ranges.reversed()] {
            for range in order where range.count > 1 && mayBePerson(range) && isListedBesidePerson(range) {
                var name = Name(range: range, kind: .person, confidence: 0.75)
                name.entity = "?"
                if let number = add(name) { know(names[number]) }
            }
        }
    }

    private func isListedBesidePerson(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        let after = range.upperBound
        let isAfter =
            before > 0 && continues(range.lowerBound) && continues(before) && isListSign(before)
            && isWholePerson(at: tokens[before - 1].id == finder.words.comma ? before - 2 : before - 1)
        if isAfter { return !continues(after) || !isCapitalised(after) }
        guard before < 0 || !continues(range.lowerBound) || classes[before].isDisjoint(with: [.article, .locative]) else {
            return false
        }
        return continues(after + 1) && isListSign(after)
            && isWholePerson(at: isListSign(after + 1) ? after + 2 : after + 1)
    }

    /// Whether a person of two words and more is named at a token.
    private func isWholePerson(at index: Int) -> Bool {
        guard index >= 0, index < tokens.count, let known = name(at: index) else { return false }
        return known.kind == .person && known.range.count > 1
    }

    /// Two to four words that may each be a name's, one of them in no list or among surnames, none of them free to mean a thing.
    private func mayBePerson(_ range: Range<Int>) -> Bool {
        guard (2...4).contains(range.count), !inTitleCase(range.lowerBound),
            range.allSatisfy({ tokens[$0].isWord && isCapitalised($0) && !tokens[$0].isAllCapitals && cover[$0] == 0 }),
            range.contains(where: { isUnlisted($0) || classes[$0].contains(.surname) }),
            classes[range.lowerBound].contains(.givenName)
                || range.allSatisfy({ !plays([.commonWord, .notPlace, .pressWord, .scopeWord], $0) }),
            let last = range.last, tokens[last].range.count > 1
        else { return false }
        let end = bytes[tokens[last].range]
        return !Self.nounEndings.contains { end.suffix($0.count).elementsEqual($0) }
    }

    // MARK: Parts of names

    /// `Minister of Ports and Tides [Oyelu Motti]`: whether a title's matter ends with the word at `index`.
    private func isOfMatter(_ index: Int) -> Bool {
        guard isCapitalised(index), tokens[index].isWord, cover[index] == 0,
            classes[index].isDisjoint(with: [.givenName, .surname, .englishHead])
        else { return false }
        var at = index - 1
        while at > 0, continues(at + 1), index - at < 6 {
            if tokens[at].id == finder.words.of || tokens[at].id == finder.words.forWord {
                return continues(at) && isCapitalised(at - 1) && classes[at - 1].contains(.title) && cover[at - 1] == 0
            }
            guard cover[at] == 0, isCapitalised(at) && tokens[at].isWord || isListSign(at) else { return false }
            at -= 1
        }
        return false
    }

    /// `Kim [Min-jae]`: where the second half of a given name, in small letters behind a hyphen at `index`, ends.
    func givenPairEnd(_ index: Int, from start: Int) -> Int? {
        guard document.language == .english, tokens[index].id == finder.words.hyphen, index > start + 1,
            !tokens[index].flags.contains(.spaceBefore), continues(index + 1), !tokens[index + 1].flags.contains(.spaceBefore),
            tokens[index + 1].isWord, tokens[index + 1].range.count < 6, tokens[index - 1].range.count < 6,
            index - 2 >= start, isUnlisted(index + 1) || tokens[index + 1].range.count == 2,
            classes[index - 2].contains(.surname) || isUnlisted(index - 2), tokens[index - 2].range.count < 6
        else { return nil }
        return index + 2
    }

    /// `K Motti, the Minister`, `K Motti signed`: one letter without a full stop before a name that is no list's.
    func withLetter(_ range: Range<Int>) -> Range<Int>? {
        let letter = range.lowerBound - 1
        guard document.language == .english, range.count == 1, letter >= 0, continues(range.lowerBound), isCapitalised(letter),
            tokens[letter].range.count == 1, tokens[letter].isWord, cover[letter] == 0, tokens[range.lowerBound].range.count > 3,
            letter == 0 || !continues(letter) || !isCapitalised(letter - 1) && !tokens[letter - 1].isNumber,
            classes[letter].isDisjoint(with: [.article, .indefinite]), !tokens[range.lowerBound].isAllCapitals,
            isUnlisted(range.lowerBound) || classes[range.lowerBound].contains(.surname)
        else { return nil }
        let after = range.upperBound
        let isActing = continues(after) && tokens[after].isWord && !isCapitalised(after) && plays(.finiteVerb, after)
        let isApposed = continues(after + 1) && tokens[after].id == finder.words.comma && isPostBehind(after + 1)
        return isActing || isApposed ? letter..<after : nil
    }

    /// `Al` of `Al-Mansoori`.
    func isArticled(_ index: Int) -> Bool {
        plays(.arabicParticle, index) && continues(index + 2) && tokens[index + 1].id == finder.words.hyphen
            && !tokens[index + 1].flags.contains(.spaceBefore) && isCapitalised(index + 2)
            && !tokens[index + 2].flags.contains(.spaceBefore) && isNameLike(index + 2)
    }

    /// `H.E.` of `H.E. Oyelu Motti`.
    func isExcellency(_ index: Int) -> Bool {
        func letter(_ at: Int, _ byte: UInt8) -> Bool {
            at >= 0 && at < tokens.count && tokens[at].range.count == 1 && bytes[Int(tokens[at].start)] == byte
        }
        return letter(index, UInt8(ascii: "H")) && letter(index + 2, UInt8(ascii: "E"))
            || letter(index, UInt8(ascii: "E")) && index > 1 && tokens[index - 1].id == finder.words.stop
                && letter(index - 2, UInt8(ascii: "H"))
    }

    /// `Victoria Motti, an officer`, `Attorney General Austin Gale signed`: a given name that is a land's or a town's as well.
    func takeLandGivenName(_ number: Int) {
        let range = names[number].range
        let (first, last) = (range.lowerBound, range.upperBound)
        guard document.language == .english, range.count == 1, !possessives.contains(first),
            plays(english: .landGivenName, first),
            continues(last), isCapitalised(last), tokens[last].isWord, cover[last] == 0, !inTitleCase(first),
            classes[last].contains(.surname) || isUnlisted(last), !tokens[last].isAllCapitals, tokens[last].range.count > 2,
            classes[last].isDisjoint(with: [.englishHead, .title, .commonNoun, .month, .demonym, .modifier, .placeTail]),
            !plays([.commonWord, .notPlace, .pressWord], last), !possessives.contains(last) || classes[last].contains(.surname),
            !(continues(last + 1) && isCapitalised(last + 1) && tokens[last + 1].isWord
                && classes[last + 1].isDisjoint(with: [.surname, .givenName]))
        else { return }
        let before = first - 1
        let isTitled = before >= 0 && continues(first) && classes[before].contains(.title) && cover[before] == 0
        if before >= 0, continues(first), !isTitled, !startsSentence(first), !tokens[before].isSign {
            let opens = classes[before].isDisjoint(with: [.article, .locative, .genitive, .dative, .determiner])
            guard opens, !isCapitalised(before), tokens[before].id != finder.words.from else { return }
        }
        takeLandGivenName(number, first..<last + 1, isTitled: isTitled)
    }

    private func takeLandGivenName(_ number: Int, _ range: Range<Int>, isTitled: Bool) {
        let after = range.upperBound
        // A post, a verb or another name behind it: a person's.
        // `London Underground said` is nobody: before a verb the surname is one of the list.
        let isListed = classes[after - 1].contains(.surname)
        let isPerson =
            isTitled
            || continues(after) && tokens[after].isWord && !isCapitalised(after)
                && (isListed && (plays(.finiteVerb, after) || plays(english: .saying, after))
                    || tokens[after].id == finder.words.and && continues(after + 1) && cover[after + 1] == 0
                        && isCapitalised(after + 1) && (isListed || classes[after + 1].contains(.givenName)))
            || continues(after + 1) && tokens[after].id == finder.words.comma && isPostBehind(after + 1)
        guard isPerson else { return }
        drop(number)
        var person = Name(range: range, kind: .person, confidence: 0.8)
        person.entity = "?"
        if let number = add(person) {
            extendSurname(number)
            know(names[number])
        }
    }

    /// `a lawyer`, `vice chairperson of`, `the Minister`: a post or an occupation within three words.
    private func isPostBehind(_ start: Int) -> Bool {
        (start..<start + 4).contains { at in
            (start...at).allSatisfy { continues($0) && tokens[$0].isWord }
                && (classes[at].contains(.title) || plays(english: .personNoun, at))
        }
    }
}
