import Documents

extension MentionScan {
    /// Countries that act are their governments; where they locate or qualify, they are places.
    func decideCountries() {
        let recommenders = recommendingCountries()
        var number = 0
        let order = names.indices.filter { !names[$0].dropped && names[$0].kind == .place }
            .sorted { names[$0].range.lowerBound < names[$1].range.lowerBound }
        while number < order.count {
            // «México, El Salvador y Honduras» are decided together.
            var group = [order[number]]
            while number + 1 < order.count, joined(names[order[number]].range, names[order[number + 1]].range),
                !isSituated(order[number], order[number + 1]),
                group.count > 1 || !opensClause(names[order[number]].range, names[order[number + 1]].range)
            {
                number += 1
                group.append(order[number])
            }
            number += 1
            // `US $50 million`
            for one in group where isCurrency(names[one].range) { drop(one) }
            group.removeAll { names[$0].dropped }
            guard let first = group.first, let last = group.last else { continue }
            let range = names[first].range.lowerBound..<names[last].range.upperBound
            let countries = group.filter { placeKind(of: $0) == .country }
            if isOfNationalBody(range.lowerBound) { continue }
            // «la cooperación México-Estados Unidos», but «el puente aéreo México-China»
            if isPair(group) {
                for one in countries where isBetweenStates(range.lowerBound) {
                    if let place = place(of: names[one]) { become(one, place) }
                }
                continue
            }
            if countries.isEmpty {
                if isOfSimilar(range.lowerBound) { continue }
                if isActing(range, group) {
                    for one in group { becomeGovernment(one) }
                    continue
                }
                // A town of a state's name may stand among them.
                let states = group.filter { placeKind(of: $0) == .state }
                if states.count > 1, isBetweenParties(range.lowerBound) {
                    for one in states { if let place = place(of: names[one]) { become(one, place) } }
                    continue
                }
                let seats = group.compactMap { number in seat(number).map { (number, $0) } }
                guard seats.count == group.count,
                    seatActs(range, alone: group.count == 1, isState: seats[0].1.kind == .state && document.language == .english)
                else { continue }
                for (one, place) in seats { become(one, place) }
            } else if recommenders.contains(group[0]) || actsInHeading(range) || acts(range, count: group.count) {
                for one in countries { if let place = place(of: names[one]) { become(one, place) } }
            }
        }
    }

    /// `Vienna, Iran`, `claimed by Guyana, Georgetown said`: a town and a country parted by a comma alone are no list.
    private func isSituated(_ left: Int, _ right: Int) -> Bool {
        let comma = names[left].range.upperBound
        guard names[right].range.lowerBound == comma + 1, !isHyphen(comma) else { return false }
        if placeKind(of: left) != .country { return placeKind(of: right) == .country }
        let after = names[right].range.upperBound
        return document.language == .english && placeKind(of: right) != .country && continues(after)
            && plays(.finiteVerb, after)
    }

    /// A hyphen between two words written together.
    private func isHyphen(_ index: Int) -> Bool {
        continues(index + 1) && tokens[index].id == finder.words.hyphen && !tokens[index].flags.contains(.spaceBefore)
            && !tokens[index + 1].flags.contains(.spaceBefore)
    }

    /// «México-China-México»: two lands and more that hyphens join in a Spanish text.
    private func isPair(_ group: [Int]) -> Bool {
        guard document.language == .spanish, group.count > 1, let last = group.last else { return false }
        return group.allSatisfy { $0 == last || isHyphen(names[$0].range.upperBound) }
    }

    /// «la cooperación», «el tratado», «la reunión bilateral»: whether what a pair of lands stands after is one of their states.
    private func isBetweenStates(_ start: Int) -> Bool {
        var noun = start - 1
        guard noun >= 0, continues(start) else { return false }
        if noun > 0, continues(noun), !plays(.pairNoun, noun), !isCapitalised(noun) { noun -= 1 }
        return plays(.pairNoun, noun)
    }

    /// `(Denmark) (Chile);`: who recommends, where three and more recommendations of a list end in countries between brackets.
    private func recommendingCountries() -> Set<Int> {
        var found: Set<Int> = []
        for number in names.indices where !names[number].dropped && names[number].kind == .place {
            let (start, end) = (names[number].range.lowerBound, names[number].range.upperBound)
            guard start > 1, end + 1 <= tokens.count, tokens[start - 1].id == finder.words.openParenthesis, continues(start),
                continues(end), tokens[end].id == finder.words.closeParenthesis, placeKind(of: number) == .country,
                nameKind(at: start - 2) != .place
            else { continue }
            let next = end + 1
            if !continues(next)
                || [finder.words.semicolon, finder.words.stop, finder.words.openParenthesis].contains(tokens[next].id)
            {
                found.insert(number)
            }
        }
        return found.count >= 3 ? found : []
    }

    private func isCurrency(_ range: Range<Int>) -> Bool {
        continues(range.upperBound) && bytes[tokens[range.upperBound].range.lowerBound] == UInt8(ascii: "$")
    }

    func become(_ number: Int, _ place: Place) {
        names[number].kind = .institution
        names[number].entity = finder.registry.government(of: place)
        names[number].statedCountry = place.country
        names[number].confidence = 0.75
    }

    /// `… in Dili, and Jakarta answered`: two names in a list have no comma before `and`.
    private func opensClause(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        tokens[left.upperBound].id == finder.words.comma && left.upperBound + 1 < right.lowerBound
            && classes[left.upperBound + 1].contains(.conjunction) && continues(right.upperBound)
            && tokens[right.upperBound].isWord
    }

    /// Whether only commas, «y», «así como», articles and the same preposition part two names.
    private func joined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard right.lowerBound - left.upperBound <= 3, right.lowerBound > left.upperBound, continues(right.lowerBound) else {
            return false
        }
        // `against Chad, Niger's ministry said`
        if right.lowerBound == left.upperBound + 1, possessives.contains(right.upperBound - 1) { return false }
        if right.lowerBound == left.upperBound + 1, isHyphen(left.upperBound) { return document.language == .spanish }
        var conjunction = false
        for index in left.upperBound..<right.lowerBound {
            guard continues(index) else { return false }
            if tokens[index].id == finder.words.comma || classes[index].contains(.conjunction) || isLikewise(index) {
                conjunction = true
            } else if !classes[index].contains(.article) && !classes[index].contains(.genitive) {
                return false
            }
        }
        return conjunction
    }

    /// A word of «así como».
    private func isLikewise(_ index: Int) -> Bool {
        tokens[index].id == finder.words.asi && continues(index + 1) && tokens[index + 1].id == finder.words.como
            || tokens[index].id == finder.words.como && index > 0 && tokens[index - 1].id == finder.words.asi
    }

    // MARK: Countries

    /// An article that is no preposition too: «la», but not «al», «del» and the Spanish «a».
    private func isMereArticle(_ index: Int) -> Bool {
        classes[index].contains(.article)
            && (document.language == .english || classes[index].isDisjoint(with: [.genitive, .dative]))
    }

    /// The year at the end of what a sentence opens with: `Since 1979`, «El 5 de mayo de 2019».
    private func opensWithDate(_ year: Int) -> Bool {
        guard isYear(year), year > 0, continues(year), !tokens[year - 1].isSign else { return false }
        var at = year - 1
        while at > 0, continues(at), year - at < 5, !startsSentence(at) {
            guard tokens[at].isNumber || !classes[at].isDisjoint(with: [.genitive, .month]) else { return false }
            at -= 1
        }
        return startsSentence(at)
    }

    private func acts(_ range: Range<Int>, count: Int) -> Bool {
        var before = range.lowerBound - 1
        while before >= 0, continues(before + 1), isMereArticle(before) { before -= 1 }
        let after = range.upperBound
        let hasBefore = before >= 0 && continues(before + 1)
        let hasAfter = continues(after)
        // `a US national`, `Ivory Coast rebels`
        if hasAfter, !possessives.contains(after - 1), plays(.inhabitant, after) { return false }
        // `brings Chad closer to the others`
        if hasAfter, hasBefore, tokens[before].isWord, plays(.landState, after) { return false }
        // `U.S. Secretary of State`
        if hasAfter, isCapitalised(after), tokens[after].isWord, classes[after].contains(.title) { return false }
        // `Bangladesh's Rapid Action Battalion`
        if possessives.contains(after - 1), hasAfter, isCapitalised(after), tokens[after].isWord, !classes[after].contains(.month)
        {
            return false
        }
        // «por un México más justo», «un solo México»
        if document.language == .spanish, range.lowerBound > 1, continues(range.lowerBound),
            (range.lowerBound - 2..<range.lowerBound).contains(where: { bytes[tokens[$0].range].elementsEqual("un".utf8) })
        {
            return false
        }
        if document.language == .english, let says = standing(range, before: hasBefore ? before : nil) { return says }
        if possessives.contains(after - 1), ownsBody(after) || hasAfter && plays(.landNoun, after) { return false }
        // `in favour of Cyprus's entry`
        if possessives.contains(after - 1), hasAfter, classes[after].contains(.actorNoun), classes[after].isDisjoint(with: .title)
        {
            return true
        }
        if document.language == .spanish, isPeoplesLand(range, before: before) { return false }
        guard hasBefore else {
            // A heading, a dateline, or the start of a sentence.
            guard hasAfter else { return false }
            // «México y España: unidos por la historia»
            if count > 1, tokens[after].id == finder.words.colon, document.language == .spanish { return true }
            return verbFollows(after) || opensApposition(after)
        }
        if count > 2, isListOfStates(range) { return true }
        let sign = tokens[before]
        if sign.isSign {
            // `From: Norway`, «Para: Chile»
            if sign.id == finder.words.colon, before > 0,
                [finder.words.to, finder.words.from, finder.words.de, finder.words.para].contains(tokens[before - 1].id)
            {
                return true
            }
            // «México, así como Argentina, decidieron»
            if hasAfter, count > 1, tokens[range.lowerBound..<after].contains(where: { $0.id == finder.words.asi }) {
                return true
            }
            if sign.id == finder.words.comma {
                // `In Vienna, Iran said …`, but «Bam, Irán, recibió»
                if nameKind(at: before - 1) == .place {
                    return document.language == .english && hasAfter && acts(finitely: after)
                }
                return hasAfter && verbFollows(after)
            }
            return hasAfter && (verbFollows(after) || opensApposition(after))
        }
        // `Since 1979 Botswana has let …`, «En 2019 México firmó»
        if sign.isNumber { return hasAfter && opensWithDate(before) && verbFollows(after) }
        // «países, incluido México», «¡Que viva España!»
        if plays([.inclusion, .landVerb], before) { return false }
        // «luchamos por México», but «los acuerdos suscritos por México»
        if sign.id == finder.words.por, document.language == .spanish, !isOfParticiple(before) { return false }
        // «compromiso con México», «compite con Brasil», «une a México con España»
        if !classes[before].isDisjoint(with: [.preposition, .dative]), isAttached(before) { return false }
        if isVisitedLand(before) || isLeftLand(range, before: before) { return false }
        let kind = classes[before]
        // `the Minister of Justice for Armenia`: of where the post is.
        if sign.id == finder.words.forWord, document.language == .english,
            (max(0, before - 4)..<before).contains(where: {
                continues($0 + 1) && isCapitalised($0) && classes[$0].contains(.title)
            })
        {
            return false
        }
        // `futures for Zenda`, but `aid for Zenda`, `it is time for Zenda to ratify`
        if sign.id == finder.words.forWord, document.language == .english {
            return before > 0 && (classes[before - 1].contains(.actorNoun) || plays(.gift, before - 1))
                || hasAfter && tokens[after].id == finder.words.to
        }
        // `migrants to Zenda`
        if kind.contains(.dative), document.language == .english, before > 0, plays(english: .traveller, before - 1) {
            return false
        }
        if kind.contains(.genitive) || sign.id == finder.words.from {
            var noun = before - 1
            while noun >= 0, continues(noun + 1), classes[noun].contains(.article) { noun -= 1 }
            guard noun >= 0, continues(noun + 1) else { return false }
            // `delegates of the Front and of Colombia`
            if kind.contains(.genitive), noun > 2, classes[noun].contains(.conjunction), continues(noun),
                let other = name(at: noun - 1), other.kind == .institution, other.range.lowerBound > 1
            {
                noun = other.range.lowerBound - 1
                while noun > 0, continues(noun + 1), !classes[noun].isDisjoint(with: [.article, .genitive]) { noun -= 1 }
            }
            if classes[noun].contains(.actorNoun) { return true }
            if kind.contains(.genitive) { return false }
            return plays([.envoyNoun, .gift], noun) && !isDeparture(noun) || isReceived(noun)
        }
        if kind.contains(.locative) || kind.contains(.placeNoun) || kind.contains(.topic) { return false }
        // `reports on Belize`, but `sanctions on Belize`
        if sign.id == finder.words.on {
            // `On Belize, he said …`
            return before > 0 && !startsSentence(before) && isLaidOn(before)
        }
        // «es importante para México», but «ayuda para Honduras»
        if sign.id == finder.words.para, document.language == .spanish, before > 0 {
            return classes[before - 1].contains(.actorNoun) || plays(.gift, before - 1)
        }
        if sign.id == finder.words.entre || sign.id == finder.words.between {
            // «la frontera entre Chad y Níger»
            if before > 0, plays(.landNoun, before - 1) || isMotion(before - 1, before: before) { return false }
            return count > 1 || hasAfter && classes[after].contains(.conjunction)
        }
        // «a Chad se exportaron», «visitando Chad»
        if hasAfter, kind.contains(.dative), continues(after + 1), bytes[tokens[after].range].elementsEqual("se".utf8),
            classes[after + 1].contains(.motion)
        {
            return false
        }
        if document.language == .spanish, plays(local: .visiting, before) { return false }
        if kind.contains(.dative) { return isAddressed(before) }
        if isCapitalised(before), tokens[before].isWord, cover[before] == 0 { return hasAfter && verbFollows(after) }
        // `borders with Israel`, «la frontera norte con Guatemala»
        if kind.contains(.preposition) {
            return !(max(0, before - 2)..<before).contains { continues($0 + 1) && isMotion($0, before: before) }
        }
        // «México no es Venezuela», but «fue Francia quien»
        if kind.contains(.copula), document.language == .spanish, !kind.contains(.motion) { return false }
        // «lo que está diciendo México es correcto»
        if document.language == .spanish, bytes[..<sign.range.upperBound].suffix(3).elementsEqual("ndo".utf8),
            hasAfter, classes[after].contains(.copula), before > 1, tokens[before - 2].id == finder.words.que
        {
            return true
        }
        if hasAfter, classes[after].contains(.copula), !isCopulaOfAct(after) { return false }
        // «países como Finlandia»
        if document.language == .spanish, sign.id == finder.words.como {
            // «de países hermanos como Chile e Italia, que han contribuido»
            return count > 1 && continues(after + 2) && tokens[after].id == finder.words.comma
                && tokens[after + 1].id == finder.words.que && verbFollows(after + 2)
        }
        // «México necesita», «México se ha convertido en»
        if hasAfter, describes(after) { return false }
        return true
    }

    /// `Chad, Togo and Niger are behind as well`, in a text on `States parties` just before: what they are as States.
    private func isListOfStates(_ range: Range<Int>) -> Bool {
        let after = range.upperBound
        guard document.language == .english, startsSentence(range.lowerBound), continues(after + 1),
            classes[after].contains(.copula), tokens[after + 1].isWord, classes[after + 1].isDisjoint(with: .article)
        else { return false }
        var at = range.lowerBound - 1
        while at >= 0, range.lowerBound - at < 40, continues(at + 1) {
            if isCapitalised(at), cover[at] == 0, bytes[tokens[at].range].elementsEqual("States".utf8) { return true }
            at -= 1
        }
        return false
    }

    /// «un México», «el México profundo», «nuestro Chile»: a land that has no article with one; what its people live in.
    private func isPeoplesLand(_ range: Range<Int>, before: Int) -> Bool {
        guard range.lowerBound > 0, continues(range.lowerBound), plays(.bareLand, range.lowerBound) else { return false }
        return before + 1 < range.lowerBound || classes[range.lowerBound - 1].contains(.determiner)
            || tokens[range.lowerBound - 1].id == finder.words.del
    }

    /// «suscritos por», «llevada a cabo por»: a participle leads to «por».
    private func isOfParticiple(_ index: Int) -> Bool {
        var at = index - 1
        while at >= 0, index - at < 6, continues(at + 1), tokens[at].isWord {
            let word = bytes[tokens[at].range]
            let stem = word.last == UInt8(ascii: "s") ? word.dropLast() : word
            if stem.count > 4, let last = stem.last, last == UInt8(ascii: "o") || last == UInt8(ascii: "a") {
                let letter = stem[stem.endIndex - 2]
                if letter == UInt8(ascii: "d") || letter == UInt8(ascii: "t")
                    || stem.dropLast().suffix(2).elementsEqual("ch".utf8)
                {
                    return true
                }
            }
            // «por parte de México»
            if classes[at].contains(.actorNoun) { return true }
            at -= 1
        }
        return false
    }

    /// «lealtad a», «compromiso con», «compite con», «une a México con»: what is felt for a land, or sets it beside another.
    private func isAttached(_ index: Int) -> Bool {
        guard index > 0, continues(index) else { return false }
        if plays(.attachment, index - 1) { return true }
        guard let other = name(at: index - 1), other.kind == .place, other.range.lowerBound > 1,
            !classes[other.range.lowerBound - 1].isDisjoint(with: [.dative, .preposition])
        else { return false }
        return plays(.attachment, other.range.lowerBound - 2)
    }

    /// «necesita», «se ha convertido en», «ocupa»: what a land is like or undergoes, after light words.
    private func describes(_ start: Int) -> Bool {
        guard document.language == .spanish else { return false }
        var index = start
        while continues(index), index - start < 3, !isCapitalised(index), plays(.lightWord, index) { index += 1 }
        return continues(index) && plays(.describingVerb, index)
    }

    /// `gave … to Togo` and no journey: no word of motion leads to the `to` at `dative`; but a body's `visit to Togo` is one with
    /// its state.
    private func isAddressed(_ dative: Int) -> Bool {
        var at = dative - 1
        func isBracket(_ at: Int) -> Bool {
            tokens[at].id == finder.words.openParenthesis || tokens[at].id == finder.words.closeParenthesis
        }
        var passedBody = false
        while at >= 0, dative - at < 10, continues(at + 1), !tokens[at].isSign || isBracket(at) {
            if nameKind(at: at) == .institution { passedBody = true }
            // «a Europa o a Estados Unidos»: as it is with the name before.
            if at == dative - 1, at > 1,
                tokens[at].id == finder.words.comma || classes[at].contains(.conjunction) || classes[at].contains(.preposition),
                let before = name(at: at - 1), before.kind == .place, before.range.lowerBound > 0,
                classes[before.range.lowerBound - 1].contains(.dative), continues(before.range.lowerBound)
            {
                return isAddressed(before.range.lowerBound - 1)
            }
            // `with respect to Zenda`
            if at == dative - 1, document.language == .english, plays(english: .regard, at) { return false }
            // `has been to Zenda`
            if at == dative - 1, document.language == .english, folded(at).elementsEqual("been".utf8) { return false }
            // «Bienvenidos a México»
            if at == dative - 1, plays(.greeting, at) { return false }
            if isMotion(at, before: dative) {
                return plays(.visit, at) && (passedBody || isBodysVisit(at))
            }
            at -= 1
        }
        return true
    }

    /// Whether the word at `at` leads to the direction at `dative`: «viajó a», and light words right before it only.
    private func isMotion(_ at: Int, before dative: Int) -> Bool {
        classes[at].contains(.motion) && (dative - at <= 2 || !plays(.lightMotion, at)) && !leadsToGerund(at)
    }

    /// «hemos venido haciendo», «va creciendo»: no motion.
    private func leadsToGerund(_ at: Int) -> Bool {
        document.language == .spanish && continues(at + 1) && tokens[at + 1].range.count > 4
            && bytes[..<tokens[at + 1].range.upperBound].suffix(3).elementsEqual("ndo".utf8)
    }

    /// `withdrawal of some forces from Panama`: what leaves a land is not of its government.
    func isDeparture(_ noun: Int) -> Bool {
        var at = noun - 1
        while at >= 0, noun - at < 8, continues(at + 1), !tokens[at].isSign {
            if classes[at].contains(.motion), !plays([.lightMotion, .visit], at) { return true }
            at -= 1
        }
        return false
    }

    /// `borrowed an expert from New Zealand`, `have been received this year from Chile`: what a state gives; but no people.
    private func isReceived(_ noun: Int) -> Bool {
        var at = noun
        while at >= 0, noun - at < 7, continues(at + 1), !tokens[at].isSign {
            if plays(.receivingVerb, at) { return true }
            if plays(.inhabitant, at) || classes[at].contains(.motion) { return false }
            at -= 1
        }
        return false
    }

    /// `its visit`, `whose eighth visit`: a body's.
    private func isBodysVisit(_ index: Int) -> Bool {
        var at = index - 1
        while at >= 0, index - at < 4, continues(at + 1) {
            if tokens[at].id == finder.words.its || tokens[at].id == finder.words.whose { return true }
            at -= 1
        }
        return false
    }

    /// `Uruguay's president`, `Colombia's criminal investigation directorate`: whose country a post or a body is.
    private func ownsBody(_ start: Int) -> Bool {
        var index = start
        while continues(index), index - start < 5, tokens[index].isWord {
            if !classes[index].isDisjoint(with: [.title, .spanishHead, .englishHead, .stateNoun]) { return true }
            if !classes[index].isDisjoint(with: [.connector, .conjunction, .preposition]) { return false }
            index += 1
        }
        return false
    }

    private func verbFollows(_ start: Int) -> Bool {
        let index = afterDay(start)
        let token = tokens[index]
        if token.isNumber || isCapitalised(index) || token.isSign { return false }
        if classes[index].contains(.copula) { return isCopulaOfAct(index) }
        if describes(index) { return false }
        if document.language == .spanish {
            // «Venezuela este año tiene», but «Firman Perú y Chile el acuerdo»
            if classes[index].contains(.month) { return false }
            if classes[index].contains(.determiner), !classes[index].contains(.article) { return false }
        }
        return !classes[index].contains(.locative)
    }

    /// `Israel Friday reimposed`, `China in January signed`: where the words for a day between subject and verb end.
    private func afterDay(_ start: Int) -> Int {
        guard document.language == .english else { return start }
        var index = start
        if continues(index + 1), !isCapitalised(index), tokens[index].id == finder.words.on || classes[index].contains(.locative)
        {
            index += 1
        }
        guard classes[index].contains(.month), isCapitalised(index), continues(index + 1) else { return start }
        return index + 1
    }

    /// `Finland, which had …`, «México, que …»: what a comma adds to a subject at the start of a sentence.
    private func opensApposition(_ comma: Int) -> Bool {
        guard tokens[comma].id == finder.words.comma, continues(comma + 1) else { return false }
        let next = comma + 1
        guard tokens[next].isWord, !isCapitalised(next) else { return false }
        let kind = classes[next]
        if document.language == .spanish {
            return tokens[next].id == finder.words.que
                || kind.contains(.determiner) && kind.isDisjoint(with: [.article, .genitive])
        }
        return kind.isDisjoint(with: [.copula, .locative, .conjunction, .month])
    }

    /// `is providing`, `was asked`, `is to get`, «está dispuesto»: no copula that only describes.
    private func isCopulaOfAct(_ index: Int) -> Bool {
        guard continues(index + 1), tokens[index + 1].isWord else { return false }
        if document.language == .english, isStanding(index + 1) { return true }
        // `is not paying`
        if document.language == .english, plays(.adverb, index + 1) || plays(english: .negation, index + 1), continues(index + 2)
        {
            return isCopulaOfAct(index + 1)
        }
        if tokens[index + 1].id == finder.words.to || plays(.readiness, index + 1) { return true }
        // «tiene que investigar», `is a member of`, «es parte de»
        if tokens[index + 1].id == finder.words.que { return true }
        let noun = classes[index + 1].contains(.article) ? index + 2 : index + 1
        if continues(noun), plays(.membership, noun) { return true }
        if document.language == .english, isFirstTo(noun) { return true }
        // «fue el primer país en poner a punto»
        if document.language == .spanish, continues(noun + 3), classes[noun].contains(.premodifier),
            tokens[noun + 2].id == finder.words.en,
            bytes[..<tokens[noun + 3].range.upperBound].last == UInt8(ascii: "r")
                || bytes[..<tokens[noun + 3].range.upperBound].suffix(2).elementsEqual("se".utf8)
        {
            return true
        }
        let range = tokens[index + 1].range
        guard range.count > 4, !plays(.landState, index + 1) else { return false }
        // «están acordando»
        if document.language == .spanish {
            return bytes[range.upperBound - 3..<range.upperBound].elementsEqual("ndo".utf8)
        }
        return bytes[range.upperBound - 3..<range.upperBound].elementsEqual(Array("ing".utf8))
            || bytes[range.upperBound - 2..<range.upperBound].elementsEqual(Array("ed".utf8))
    }
}
