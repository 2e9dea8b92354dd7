import Documents

/// What the words beside a land in an English text make of it: whose act something is, or where it stands beside other lands.
extension MentionScan {
    /// `Zenda's swift response`, `Zenda's destabilizing attacks`, but `Zenda's register`, `Zenda's institutions`: whether what a land
    /// has is an act of its State, over the words before it.
    func ownsAct(_ start: Int) -> Bool {
        var at = start
        while continues(at), at - start < 5, tokens[at].isWord, !isCapitalised(at) {
            let kind = classes[at]
            if kind.contains(.actorNoun) { return at == start || !folded(at).starts(with: "polic".utf8) }
            if plays(english: .blow, at) || plays(.gift, at) || plays(english: .stateDue, at) && at == start
                || isGerund(at) && at == start
            {
                return true
            }
            guard kind.isDisjoint(with: [.connector, .conjunction, .preposition, .copula, .locative]) else { return false }
            at += 1
        }
        return false
    }

    /// `draws on Zenda's experience`, `learnt from Zenda's long expertise`, but `insights into Zenda's experience`.
    func isDrawnOn(_ start: Int, before: Int?) -> Bool {
        guard let before, [finder.words.on, finder.words.from].contains(tokens[before].id) else { return false }
        return (start..<start + 3).contains { continues($0) && plays(english: .expertise, $0) && !isCapitalised($0) }
    }

    /// `sanctions on`, `called once more on`: whether what stands before the `on` at `on` is laid on a State, and no place to be;
    /// but `the camp on Zenda`, `an attack on Zenda`.
    func isLaidOn(_ on: Int) -> Bool {
        guard document.language == .english, !plays(english: .blow, on - 1) else { return false }
        return (max(0, on - 5)..<on).contains { continues($0 + 1) && plays(english: .laidOn, $0) }
    }

    /// `fled Zenda`, `war-affected Zenda`, but `neighbouring Zenda signed`: a land behind a word of people's ways or of what befell it.
    func isLeftLand(_ range: Range<Int>, before: Int) -> Bool {
        guard document.language == .english, tokens[before].isWord, !isCapitalised(before) || inTitle(before) else {
            return false
        }
        if plays(english: .leaving, before) { return true }
        return plays(english: .landEpithet, before)
            && !(continues(range.upperBound) && acts(finitely: range.upperBound))
    }

    /// `implementing`, `making`: what a land is said to do.
    func isGerund(_ index: Int) -> Bool {
        let range = tokens[index].range
        return range.count > 5 && !isCapitalised(index) && bytes[..<range.upperBound].suffix(3).elementsEqual("ing".utf8)
    }

    /// Whether the word before a land says that it only lies there or is compared: `Kolisi Zenda`, `on Manua and Zenda`, `after Zenda
    /// and Altamira (in Oldum)`, `a stronger Zenda`.
    func isWhereLand(_ range: Range<Int>, before: Int) -> Bool {
        let after = range.upperBound
        guard !possessives.contains(after - 1) else { return false }
        if tokens[before].isWord, classes[before].contains(.conjunction) { return isBesidePlace(before) }
        guard !(continues(after) && acts(finitely: after)) else { return false }
        if before + 1 == range.lowerBound, let town = name(at: before), town.kind == .place, !possessives.contains(before) {
            return true
        }
        guard tokens[before].isWord else { return false }
        let endsHere =
            !continues(after) || tokens[after].isSign
            || !classes[after].isDisjoint(with: [.connector, .conjunction, .preposition, .locative])
        if plays(english: .comparison, before) { return endsHere }
        if classes[before].contains(.conjunction) { return isBesidePlace(before) }
        return (endsHere || folded(after).elementsEqual("where".utf8)) && before + 1 == range.lowerBound && isWished(before)
    }

    /// `on Manua and`, `in Manua Island (Altamira) and`: where the name before the conjunction at `and` is only where something is.
    private func isBesidePlace(_ and: Int) -> Bool {
        var at = and - 1
        guard at > 0, continues(and), continues(at) else { return false }
        if tokens[at].id == finder.words.closeParenthesis {
            guard let open = (max(1, at - 5)..<at).last(where: { tokens[$0].id == finder.words.openParenthesis }),
                nameKind(at: open + 1) == .place
            else { return false }
            at = open - 1
        }
        guard isCapitalised(at), tokens[at].isWord else { return false }
        if let known = name(at: at) {
            guard known.kind == .place else { return false }
            at = known.range.lowerBound
        } else {
            while at > 0, continues(at), isFreeCapital(at - 1, without: []) { at -= 1 }
        }
        guard at > 0, continues(at) else { return false }
        at -= 1
        while at > 0, continues(at), classes[at].contains(.article) { at -= 1 }
        return plays(.placePreposition, at) || classes[at].contains(.locative)
            || tokens[at].id == finder.words.on && !plays(english: .blow, max(0, at - 1))
    }

    /// `a stronger`, `a corruption-free`: an indefinite article and what a land is to become.
    private func isWished(_ before: Int) -> Bool {
        var at = before
        while at > 0, continues(at), before - at < 5, !isCapitalised(at),
            tokens[at].isWord || tokens[at].id == finder.words.hyphen,
            classes[at].isDisjoint(with: [.connector, .conjunction, .preposition, .copula, .locative]),
            !plays(.finiteVerb, at)
        {
            if classes[at].contains(.indefinite) { return at < before }
            at -= 1
        }
        return at < before && classes[at].contains(.indefinite)
    }

    /// `[is the] latest country to join`, `[was the] first State in the region to sign`: behind `start`.
    func isFirstTo(_ start: Int) -> Bool {
        guard let kind = (start..<start + 4).first(where: { continues($0) && plays(english: .landKind, $0) }), kind > start else {
            return false
        }
        return (kind + 1..<kind + 5).contains {
            continues($0 + 1) && tokens[$0].id == finder.words.to && tokens[$0 + 1].isWord
                && classes[$0 + 1].isDisjoint(with: [.article, .determiner])
        }
    }
}
