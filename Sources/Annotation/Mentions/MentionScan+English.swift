import Documents

extension MentionScan {
    /// Reads an English name whose head is at `head` (`Working Group on …`, `Canadian Security Intelligence Service`).
    func englishName(at head: Int) -> Int {
        if let known = name(at: head) {
            guard opensLonger(known) else { return max(head + 1, known.range.upperBound) }
            drop(Int(cover[head]) - 1)
        }
        // `Harbour Commission Inquiry`, `the Inquiry`: what a body holds is none.
        if isHeldInquiry(head) { return head + 1 }
        guard !inTitleCase(head) || isEmployerOf(head) || continues(head + 1) && tokens[head + 1].id == finder.words.of,
            !isOfAct(head)
        else {
            return head + 1
        }
        var start = englishStart(head)
        // `the NGO Alder Watch`
        if start + 1 < head, folded(start).starts(with: "ngo".utf8), tokens[start].range.count < 5 {
            // `NGOs and Government agencies`
            start += tokens[start + 1].id == finder.words.and ? 2 : 1
        }
        // `Zendan Consuls and Zendan Ombudswoman` in a heading: nothing beyond a conjunction is a name of one person's body.
        if plays(local: .watchHead, head),
            let and = (start..<head).last(where: { tokens[$0].id == finder.words.and && nameKind(at: $0) != .place })
        {
            start = and + 1
        }
        var (end, nested) = englishEnd(after: head)
        // `Deputy Ombudsman Gil`, `the Deputy Ombudsman`: a post, and no body; `Deputy Ombudsman of Zenda` is one of a body.
        if start < head, classes[head].contains(.onePerson), (start..<head).contains(where: { isRank($0) }) {
            guard end > head + 1 else { return head + 1 }
            start = head
        }
        // `Embassy of Zenda in Altamira`, `Delegation of the Zendan Union to Altamira`: where it is.
        if nested != nil, classes[head].contains(.officeHead), continues(end + 1), !possessives.contains(end - 1),
            tokens[end].id == finder.words.inWord || tokens[end].id == finder.words.to, let seat = name(at: end + 1),
            seat.range.lowerBound == end + 1, let land = place(of: seat), land.kind != .region
        {
            end = seat.range.upperBound
        }
        if nested == nil, let place = field(after: end, of: start..<head) { end = place }
        if nested == nil, let longer = ombudsmanEnd(from: end, head: head) { end = longer }
        // `Kuje Correctional Centre` is where people are held.
        if head > start, plays(.holdingHead, head), plays(.custodyWord, head - 1), end == head + 1 {
            add(Name(range: start..<end, kind: .place, confidence: 0.75))
            return end
        }
        // `Inspector of Prisons` is a body of one person, `Inspector Gray` is a person.
        if plays(.postHead, head) {
            let isOwned = start < head && possessives.contains(head - 1)
            // `Children's Commissioner`, but `Inspector General`
            let isOfMatter = start < head && plays(english: .officeMatter, head - 1) && !isBeforePerson(end)
            guard isOwned || end > head + 1 || isOfMatter, !classes[end - 1].contains(.stateNoun),
                isOwned && end == head + 1 || isOfMatter && end == head + 1 || !classes[end - 1].contains(.title)
            else {
                if start == head, end == head + 1 { addOffice(head) }
                return head + 1
            }
        }
        // `Public Prosecutor Ana Gil` is a person.
        if classes[head].contains(.title), !classes[head].contains(.spanishHead), end == head + 1, isBeforePerson(end) {
            return head + 1
        }
        // A head in the middle of capitals (`Commission President`) names no body beyond itself.
        // `the Harbour Commission's Department of Tides`: the body that owns another is one.
        if continues(end), isCapitalised(end), tokens[end].isWord, cover[end] == 0, end == head + 1,
            !possessives.contains(head) || classes[head].contains(.onePerson) || isDefinedWhole(head)
        {
            if classes[end].contains(.englishHead), !isHeldInquiry(end) { return head + 1 }
            let opensPost = start < head && plays(english: .postOpener, end)
            if classes[end].isDisjoint(with: [.title, .givenName, .surname]), !opensPost {
                guard !classes[head].contains(.weakHead) else { return head + 1 }
            }
        }
        if start == head, end == head + 1 {
            let isHeading = head < 60 && inTitle(head)
            let hasVerb = continues(end) && tokens[end].isWord && !isCapitalised(end)
            let isSole = classes[head].contains(.soleHead) && (!startsSentence(head) || hasVerb) || isPlainGovernment(head)
            if isSole || isHeading || isSoleWatch(head) || isAlias(head)
                || head > 0 && continues(head) && classes[head - 1].contains(.determiner)
            {
                add(Name(range: head..<end, kind: .institution, basis: .coreference, bare: true, confidence: 0.7))
            }
            return head + 1
        }
        // `Health Insurance Corp.`
        if end == head + 1, tokens[head].range.count <= 4, classes[head].contains(.abbreviated), continues(end),
            tokens[end].id == finder.words.stop, !tokens[end].flags.contains(.spaceBefore)
        {
            end += 1
        }
        var name = Name(range: start..<end, kind: .institution, confidence: 0.85)
        if start > 0, continues(start), possessives.contains(start - 1) { name.statedCountry = statedCountry(start - 1) }
        if classes[head].contains(.government), let number = nested, let place = place(of: names[number]) {
            name.entity = finder.registry.government(of: place)
            name.statedCountry = place.country
            end = names[number].range.upperBound
            name.range = start..<end
        }
        if nested == nil, classes[head].contains(.government), end == head + 1, let own = landGovernment(start..<end) {
            name.entity = own.entity
            name.statedCountry = own.country
        }
        add(name)
        if let nested, names[nested].kind == .institution {
            var inner = names[nested]
            inner.nested = true
            inner.dropped = false
            names.append(inner)
        } else if nested == nil {
            nestInner(of: start..<end, head: head)
            nestSchool(of: start..<end, head: head)
        }
        return end
    }

    /// The capitals before a head that belong to it.
    private func englishStart(_ head: Int) -> Int {
        var start = head
        while start > 0, continues(start), head - start < 10 {
            let before = start - 1
            // `U.S. Agency for …`
            if tokens[before].id == finder.words.stop, let known = name(at: before),
                known.kind == .place || known.kind == .institution,
                known.range.upperBound == start, start == head || cover[start] == 0
            {
                return known.range.lowerBound
            }
            if isCapitalised(before), tokens[before].isWord {
                if isLoudLead(before, start) { break }
                if let eponym = eponym(endingAt: before, head: head) { return eponym }
                // `Ana Gil Memorial Foundation`: a word that is a name of its own in other texts.
                if let known = name(at: before), known.contextual, known.kind == .institution, known.range.count == 1,
                    !startsSentence(before), before > 0, isCapitalised(before - 1)
                {
                    drop(Int(cover[before]) - 1)
                }
                // `The Independent Harbour Authority`: no newspaper's, though one is called so.
                if opensWithArticle(before) {
                    start = before
                    continue
                }
                if let known = name(at: before), known.kind == .person || known.kind == .institution {
                    // `United Nations Observer Mission`: a body of the body whose name it begins with.
                    guard known.kind == .institution, !possessives.contains(before), known.range.upperBound == start,
                        !names[Int(cover[before]) - 1].nested
                    else { break }
                    // `Kenya [Red Crescent] Society`
                    let first = known.range.lowerBound
                    guard first > 0, continues(first), !possessives.contains(first - 1), let owner = name(at: first - 1),
                        owner.kind == .place
                    else { return first }
                    return owner.range.lowerBound
                }
                // `Papua New Guinea Ombudsman Commission`
                if let known = name(at: before), known.kind == .place, known.range.count > 1, known.range.upperBound == start,
                    !possessives.contains(before)
                {
                    start = known.range.lowerBound
                    continue
                }
                // `FRTC's Harbour Fund`: letters that own a body are another.
                if possessives.contains(before), cover[before] == 0, isLettered(before) { break }
                // `Mozambique's Ministry of Health`: whose it is, is no part of its name.
                if possessives.contains(before), nameKind(at: before) == .place { break }
                let kind = classes[before]
                // `Chief Justice Zenda High Court`: a post before its body's name.
                if head - before > 2, before > 0, isChiefJustice(before) { break }
                // `Ombudsman's Office`, `Ombudsperson Institution`
                let isPost = kind.contains(.title) && kind.isDisjoint(with: [.modifier, .englishHead])
                if isPost && !(possessives.contains(before) && before == head - 1) || kind.contains(.opener)
                    || kind.contains(.month) || kind.contains(.article)
                {
                    break
                }
                if kind.contains(.connector), startsSentence(before) { break }
                if startsSentence(before), !kind.contains(.demonym), tokens[before].id == 0 {
                    // The first word of a sentence is capital anyway; it belongs to the name if the name needs it.
                    if head - start > 0 { break }
                }
                start = before
                // `South Korean Foreign Ministry`
                if kind.contains(.demonym), before > 0, continues(before), isCapitalised(before - 1), cover[before - 1] == 0,
                    plays(.demonymPrefix, before - 1)
                {
                    return before - 1
                }
            } else if tokens[before].id == finder.words.and, before > 0, isCapitalised(before - 1), continues(before),
                cover[before - 1] == 0, start < head || classes[before - 1].isDisjoint(with: [.englishHead, .spanishHead]),
                classes[before - 1].isDisjoint(with: [.title, .englishHead]) || endsListOfMatters(before - 1)
            {
                start = before - 1
            } else if tokens[before].id == finder.words.and, before > 1, continues(before), endsListOfMatters(before - 1) {
                // `Truth, Justice, and Reconciliation Commission`
                start = before - 2
            } else if tokens[before].id == finder.words.hyphen, !tokens[before].flags.contains(.spaceBefore), before > 0,
                isCapitalised(before - 1)
            {
                start = before - 1
            } else if let first = hyphened(before) ?? saint(before) {
                start = first
            } else if isQuote(before), !tokens[before].flags.contains(.spaceBefore), before > 0, isCapitalised(before - 1),
                cover[before - 1] == 0, bytes[tokens[before - 1].range.upperBound - 1] == UInt8(ascii: "s"),
                tokens[start].flags.contains(.spaceBefore)
            {
                // `Seimas Ombudspersons' Office`
                start = before - 1
            } else if tokens[before].id == finder.words.comma, before > 0, isCapitalised(before - 1), cover[before - 1] == 0,
                (start..<head).contains(where: { tokens[$0].id == finder.words.and }), !startsSentence(before - 1),
                classes[before - 1].isDisjoint(with: [.title, .englishHead, .opener, .month, .demonym])
            {
                // `Foreign, Commonwealth and Development Office`
                start = before - 1
            } else {
                break
            }
        }
        return start
    }

    /// What follows the head: `of …`, `for … and …`, `on …`.
    private func englishEnd(after head: Int) -> (end: Int, nested: Int?) {
        var end = head + 1
        var index = end
        while continues(index), index - head < 30 {
            // `Healthcare Inspectorate Wales`: the land that a body is of.
            if index == head + 1, isCapitalised(index), head > 0, isCapitalised(head - 1), continues(head),
                let known = name(at: index),
                let place = place(of: known), place.kind == .country || place.kind == .state, known.range.lowerBound == index,
                !possessives.contains(known.range.upperBound - 1)
            {
                return (known.range.upperBound, nil)
            }
            if index == head + 1, let town = schoolTown(at: index, of: head) { return (town, nil) }
            if isCapitalised(index), tokens[index].isWord, end > head + 1 {
                if let known = nameKind(at: index), known == .person || known == .institution || opensPerson(index) { break }
                // `Office of the Special Prosecutor`, but not `… of Justice Secretary Guevarra`.
                if classes[index].contains(.title), !classes[index - 1].contains(.modifier) || possessives.contains(index),
                    !endsOffice(index, head: head), !endsMatter(index)
                {
                    break
                }
                end = index + 1
                index = end
                continue
            }
            // `Team for the Non-Judicial Settlement of Claims`
            if end > head + 1, index == end, tokens[index].id == finder.words.hyphen, !tokens[index].flags.contains(.spaceBefore),
                continues(index + 1), isCapitalised(index + 1), !tokens[index + 1].flags.contains(.spaceBefore),
                cover[index + 1] == 0
            {
                end = index + 2
                index = end
                continue
            }
            // `Directorate General for Ports`
            if index == head + 1, isCapitalised(index), classes[index].contains(.modifier), classes[index].contains(.title),
                classes[head].isDisjoint(with: [.title, .onePerson]), !plays(.postHead, head), continues(index + 1),
                classes[index + 1].contains(.connector)
            {
                end = index + 1
                index = end
                continue
            }
            // `Department of Foreign Affairs, Trade and Development`
            if end > head + 1, let close = listEnd(from: index) {
                end = close
                index = end
                continue
            }
            // `Union of Students’ Associations`
            if end > head + 1, isQuote(index), !tokens[index].flags.contains(.spaceBefore), continues(index + 1),
                tokens[index + 1].flags.contains(.spaceBefore), isCapitalised(index + 1), cover[index + 1] == 0,
                tokens[index + 1].isWord, bytes[tokens[end - 1].range.upperBound - 1] == UInt8(ascii: "s")
            {
                end = index + 2
                index = end
                continue
            }
            var next = index
            var conjunction = false
            while continues(next), next - index < 4, !isCapitalised(next) || classes[next].contains(.preposition) {
                let kind = classes[next]
                guard kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) else { break }
                if kind.contains(.conjunction) { conjunction = true }
                next += 1
            }
            let school = school(at: index, of: head)
            if let school { next = school }
            // `the Service on Monday`
            guard next > index, continues(next), isCapitalised(next), tokens[next].isWord, !classes[next].contains(.month) else {
                break
            }
            let isInto = folded(index).elementsEqual("into".utf8)
            if isInto, !inquires(head, end) { break }
            let lead = tokens[index].id
            let locative = !isInto && classes[index].contains(.locative) || tokens[index].id == finder.words.to
            // `Committee Against Torture in Israel`, but `the Ministry of Health in Mogadishu`
            // `Organisation for Aid to Sailors`
            let isGiven = tokens[index].id == finder.words.to && end > head + 1 && plays(english: .givenMatter, index - 1)
            let isOfInquiry = locative && cover[next] == 0 && end > head + 1 && inquires(head, head + 1)
            if locative, school == nil, !isGiven, !isOfInquiry, !classes[head].contains(.officeHead) {
                guard tokens[index].id == finder.words.inWord, let known = name(at: next), let seat = place(of: known)?.kind,
                    isLong(head..<end) && seat == .country
                        || [.city, .capital].contains(seat) && end == head + 1 && isOfLevel(head)
                else { break }
            }
            if conjunction {
                // `Zendan Union of Teachers and Zendan Guild of Editors`
                if classes[next].contains(.demonym), classes[head].isDisjoint(with: .title) { break }
                if end > head + 1, next == index + 1, let close = communityEnd(from: next) {
                    end = close
                    index = end
                    continue
                }
                if end == head + 1 || cover[next] > 0 || classes[next].contains(.englishHead) { break }
                if classes[next - 1].contains(.article) { break }
                if opensAnother(next, after: end) { break }
            }
            if let known = name(at: next) {
                // `Mission for Iraq`, but `the Board for Ana Gil`
                let isFor = lead == finder.words.forWord && known.kind == .place
                guard known.range.lowerBound == next, lead == finder.words.of || locative || isFor else { break }
                if known.kind == .person || known.kind == .instrument { break }
                // `Association of Caribbean Ports`, `Agency for Zenda Universities`
                let after = known.range.upperBound
                if known.kind == .place, lead == finder.words.of || isFor, next == index + 1, continues(after),
                    isCapitalised(after), classes[head].isDisjoint(with: .onePerson),
                    tokens[after].isWord, cover[after] == 0, !possessives.contains(after - 1), !classes[after].contains(.month)
                {
                    end = after
                    index = end
                    continue
                }
                return (districtNumber(after: known), Int(cover[next]) - 1)
            }
            if classes[next].contains(.givenName), continues(next + 1), isCapitalised(next + 1),
                classes[next + 1].contains(.surname)
            {
                break
            }
            end = next + 1
            index = end
        }
        // `National Inquiry into Harbours [Report]`
        if end > head + 2, inquires(head, head + 1), folded(end - 1).elementsEqual("report".utf8) { end -= 1 }
        return (end, nil)
    }

    /// `Faculty of Law of Alder University and Ostrand University`, `Department for Ports and HDMO`: behind a conjunction another body.
    private func opensAnother(_ next: Int, after end: Int) -> Bool {
        if tokens[next].isAllCapitals, tokens[next].range.count > 2, !tokens[end - 1].isAllCapitals,
            classes[next].isDisjoint(with: .notAcronym), !(continues(next + 1) && isCapitalised(next + 1))
        {
            return true
        }
        guard classes[end - 1].contains(.englishHead) else { return false }
        var last = next
        while continues(last + 1), isCapitalised(last + 1), tokens[last + 1].isWord { last += 1 }
        return last > next && classes[last].contains(.englishHead)
    }

    /// `Commission on Administrative Justice`: a word of what it is for, and no post, where no name of a person follows.
    private func endsMatter(_ index: Int) -> Bool {
        classes[index].contains(.modifier) && !tokens[index].isAllCapitals && isCapitalised(index - 1)
            && !(continues(index + 1) && (isCapitalised(index + 1) || tokens[index + 1].id == finder.words.comma))
    }

    /// `Office of the Prime Minister`, `Office of the Children's Commissioner`: the post whose office it is ends the name.
    private func endsOffice(_ index: Int, head: Int) -> Bool {
        classes[head].contains(.officeHead) && head + 2 < index && tokens[head + 1].id == finder.words.of
            && classes[head + 2].contains(.article) && !possessives.contains(index)
            && !(continues(index + 1) && isCapitalised(index + 1) && tokens[index + 1].isWord)
    }

    /// `the Golos Zendy foundation`: unknown capitals before a noun for a body.
    func bodyBefore(_ noun: Int) {
        guard document.language == .english, continues(noun) else { return }
        var first = noun
        while first > 0, continues(first), noun - first < 4, isCapitalised(first - 1), tokens[first - 1].isWord,
            cover[first - 1] == 0 || nameKind(at: first - 1) == .person,
            classes[first - 1].isDisjoint(with: [.title, .opener, .month, .demonym, .article, .englishHead]),
            !possessives.contains(first - 1)
        { first -= 1 }
        guard first < noun, first > 0, continues(first), classes[first - 1].contains(.article), !startsSentence(first),
            tokens[first].id == Vocabulary.unknown || nameKind(at: first) == .person
        else { return }
        uncover(first..<noun)
        add(Name(range: first..<noun, kind: .institution, confidence: 0.7))
    }

    /// `Sudanese government`, `French embassy`, `Kenyan foreign ministry`, `Benin police`, and the possessive `Romania's new
    /// government`.
    func demonymName(at start: Int) -> Int {
        let place = name(at: start).flatMap { self.place(of: $0) }
        guard classes[start].contains(.demonym) || place != nil else { return start + 1 }
        var noun = start + 1
        let owns = possessives.contains(start)
        while continues(noun), noun - start < 3, !isCapitalised(noun), tokens[noun].isWord, !classes[noun].contains(.stateNoun) {
            guard owns || plays(.stateModifier, noun) else { break }
            noun += 1
        }
        guard continues(noun), classes[noun].contains(.stateNoun), !isCapitalised(noun) else { return start + 1 }
        let isGovernment = classes[noun].contains(.government)
        // `African governments`: of which lands is not said.
        if isGovernment, bytes[tokens[noun].range.upperBound - 1] == UInt8(ascii: "s"), statedCountry(start) == nil {
            return start + 1
        }
        if classes[start].contains(.demonym), noun > start + 1, !isGovernment,
            !(start + 1..<noun).allSatisfy({ plays(.stateModifier, $0) })
        {
            return start + 1
        }
        if plays(.memberNoun, noun) {
            // `the army said`, but `army officers`; and `bank`, `guard` are bodies with a word before them only.
            guard !continues(noun + 1) || !plays(.envoyNoun, noun + 1) else { return start + 1 }
        } else if plays(.modifiedNoun, noun), noun == start + 1 {
            return start + 1
        }
        // `Poland's parliament has demanded`, but `the Riigikogu, Estonia's parliament, voted` and `Mali's military rulers`
        guard classes[start].contains(.demonym) || isGovernment || !owns || noun == start + 1 && ownsActor(noun) else {
            return start + 1
        }
        var first = start
        if let known = name(at: start), known.range.contains(start) { first = known.range.lowerBound }
        // `South Korean`, `Sierra Leonean`
        if first == start, first > 0, continues(first), isCapitalised(first - 1), cover[first - 1] == 0,
            plays(.demonymPrefix, first - 1)
        {
            first -= 1
        }
        var name = Name(range: first..<(noun + 1), kind: .institution, confidence: 0.85)
        let country = statedCountry(start)
        name.statedCountry = country
        if isGovernment, let country, let place = finder.registry.place(country.lowercased()) {
            name.entity = finder.registry.government(of: place)
        }
        add(name)
        return noun + 1
    }

    /// Whether a verb follows the noun for a state's body, and no comma stands before its owner's name.
    private func ownsActor(_ noun: Int) -> Bool {
        guard continues(noun + 1), tokens[noun + 1].isWord, !isCapitalised(noun + 1), let owner = name(at: noun - 1) else {
            return false
        }
        let first = owner.range.lowerBound
        guard startsSentence(first) || first > 0 && tokens[first - 1].id != finder.words.comma else { return false }
        let verb = tokens[noun + 1].range
        return plays(.finiteVerb, noun + 1)
            || verb.count > 4 && bytes[verb.upperBound - 2..<verb.upperBound].elementsEqual(Array("ed".utf8))
    }

    /// `government of Kiribati`: in small letters a name with its country's or state's.
    func governmentOf(_ start: Int) -> Int {
        var next = start + 1
        guard continues(next), tokens[next].id == finder.words.of else { return start + 1 }
        next += 1
        while continues(next), classes[next].contains(.article) { next += 1 }
        guard continues(next), let known = name(at: next), known.range.lowerBound == next, let place = place(of: known),
            place.kind == .country || place.kind == .state
        else { return start + 1 }
        var name = Name(range: start..<known.range.upperBound, kind: .institution, confidence: 0.85)
        name.statedCountry = place.country
        name.entity = finder.registry.government(of: place)
        add(name)
        return known.range.upperBound
    }

    /// `North Korean`, whose second word is at `index`.
    func country(ofPairAt index: Int) -> String? {
        guard index > 0, continues(index), isCapitalised(index - 1) else { return nil }
        return finder.lexicon.demonymPairs[.init(first: tokens[index - 1].id, last: tokens[index].id)]
    }

    private func statedCountry(_ index: Int) -> String? {
        country(ofPairAt: index) ?? finder.lexicon.demonyms[tokens[index].id]
            ?? name(at: index).flatMap { place(of: $0) }?.country
    }

    /// Whether most words of the block around `index` are capitalised, as in English headlines.
    func inTitleCase(_ index: Int) -> Bool {
        var first = index
        while first > 0, continues(first), index - first < 40 { first -= 1 }
        var words = 0
        var at = first
        while at < tokens.count, at == first || continues(at), at - first < 60 {
            if tokens[at].isWord, tokens[at].range.count > 4 {
                guard isCapitalised(at) else { return false }
                words += 1
            } else if tokens[at].range.count == 4, !isCapitalised(at), classes[at].contains(.title) {
                // `Lucía Barragán, head of the Jalisco …`
                return false
            }
            at += 1
        }
        // A heading has no full stop; a sentence of names may have no other word of that length.
        if document.language == .english, words >= 4, tokens[at - 1].id == finder.words.stop, !continues(at) { return false }
        return words >= 4
    }
}
