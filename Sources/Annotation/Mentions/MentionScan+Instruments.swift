import Documents

extension MentionScan {
    /// Laws, treaties, protocols and agreements with a proper name, and docket symbols.
    func findInstruments() {
        visit([.docket, .cityInstrument, .instrumentHead, .englishInstrumentHead]) { index in
            if classes[index].contains(.docket), isCapitalised(index) {
                if let end = docket(at: index) {
                    add(Name(range: index..<end, kind: .instrument, confidence: 0.9))
                    return end
                }
                if let end = treaty(at: index) { return end }
            }
            if classes[index].contains(.cityInstrument), index > 0, continues(index), cover[index] == 0,
                let city = name(at: index - 1),
                let place = place(of: city), [.city, .capital, .state, .site].contains(place.kind),
                !possessives.contains(index - 1)
            {
                add(Name(range: city.range.lowerBound..<(index + 1), kind: .instrument, confidence: 0.85))
                return index + 1
            }
            if isCapitalised(index), cover[index] == 0 {
                let isEnglish = document.language == .english && classes[index].contains(.englishInstrumentHead)
                if classes[index].contains(.instrumentHead), !isEnglish {
                    return max(index + 1, spanishInstrument(at: index))
                }
                if classes[index].contains(.englishInstrumentHead), !isForMinister(index) {
                    return max(index + 1, englishInstrument(at: index))
                }
            }
            return index + 1
        }
    }

    private func spanishInstrument(at start: Int) -> Int {
        var end = start + 1
        var index = end
        let capitalsText = tokens[start].isAllCapitals
        while continues(index), index - start < 30 {
            if index == start + 1, let number = lawNumber(from: index) {
                end = lawDay(after: number)
                index = end
                continue
            }
            // «Ley estatal de Pesca»
            if index == start + 1, isLevelled(index) {
                index += 1
                continue
            }
            if isCapitalised(index), tokens[index].isWord {
                if capitalsText, isNextParty(index) { break }
                if let known = name(at: index), known.kind == .person || known.kind == .institution {
                    // «Plan Marina»: a ministry's short name within another name.
                    guard known.contextual, known.range.count == 1, index == start + 1 else { break }
                }
                end = index + 1
                index = end
                continue
            }
            if tokens[index].isNumber, end == index, tokens[index].range.count <= 4, index == start + 1 {
                end = index + 1; index = end; continue
            }
            if tokens[index].id == finder.words.hyphen, !tokens[index].flags.contains(.spaceBefore), continues(index + 1),
                isCapitalised(index + 1)
            {
                index += 1
                continue
            }
            if tokens[index].id == finder.words.comma, end == index, continues(index + 1), isCapitalised(index + 1),
                cover[index + 1] == 0, listContinues(index + 1)
            {
                index += 1
                continue
            }
            if let close = equality(from: index) {
                end = close
                index = end
                continue
            }
            var next = index
            var conjunction = false
            while continues(next), next - index < 4, !isCapitalised(next) || capitalsText {
                let kind = classes[next]
                // «Acceso de las Mujeres a una Vida Libre»
                let isOne = kind.contains(.indefinite) && next == index + 1 && classes[index].contains(.dative)
                guard isOne || kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) else {
                    break
                }
                if kind.contains(.conjunction) { conjunction = true }
                next += 1
            }
            guard next > index, continues(next) else { break }
            if !isCapitalised(next) {
                guard classes[next].contains(.inner), continues(next + 1) else { break }
                index = next + 1
                if isCapitalised(index) { end = index }
                continue
            }
            // «Pacto por México y en Zacatecas», «Convenio … con la Universidad»: what is told beside it, and with whom it is made.
            if conjunction && classes[next - 1].contains(.locative)
                || tokens[index].id == finder.words.con && classes[next].contains(.spanishHead)
            {
                break
            }
            if let body = regulated(at: next, by: start), !conjunction {
                drop(body)
                end = names[body].range.upperBound
                break
            }
            if classes[next].contains(.instrumentHead) || classes[next].contains(.spanishHead), conjunction || end == start + 1 {
                // «Protocolo de la Convención …» is one name; «la Ley y el Reglamento» are two.
                guard !conjunction, classes[next].contains(.instrumentHead) else { break }
            }
            if let known = nameKind(at: next), known == .institution || known == .person { break }
            // «el Protocolo Alba y la NOM-046»
            if conjunction, !capitalsText, classes[next - 1].contains(.article), tokens[next].isAllCapitals { break }
            // «Protocolo Modificatorio al [Tratado …]»
            if nameKind(at: next) == .instrument, classes[index].contains(.dative), end > start + 1 { break }
            if conjunction, classes[next].contains(.givenName), continues(next + 1), classes[next + 1].contains(.surname) {
                break
            }
            end = next + 1
            index = end
        }
        while capitalsText, end > start + 1,
            !classes[end - 1].isDisjoint(with: Self.links) || tokens[end - 1].id == finder.words.entre
        {
            end -= 1
        }
        // «Ley Orgánica de la Administración estatal»
        if end > start + 2, !capitalsText, continues(end), !isCapitalised(end), plays(local: .lawLevel, end),
            bytes[tokens[end].range].suffix(2).elementsEqual("al".utf8),
            !(continues(end + 1) && !classes[end + 1].isDisjoint(with: [.conjunction, .genitive]))
        {
            end += 1
        }
        // «la Constitución mexicana»
        if end == start + 1, classes[start].contains(.soleInstrument), continues(end), classes[end].contains(.demonym),
            !isCapitalised(end)
        {
            end += 1
        }
        // «Declaración Conjunta» is what many texts are.
        if end == start + 2, plays(.commonQualifier, start + 1), !isSigned(start) { return end }
        // «Plan de Trabajo del Comité»: what every body has.
        if isCommonAgreement(start..<end) || isWorkPlan(start..<end) { return end }
        // «Política Nacional de Salud», but «Política y Gobierno»
        if plays(local: .policy, start),
            !(continues(start + 1)
                && (plays(.stateWord, start + 1) || plays(.scopeWord, start + 1)
                    || classes[start + 1].contains(.level)))
                || end < start + 3
        {
            return start + 1
        }
        end = yearsEnd(from: end, of: start)
        let sole = classes[start].contains(.soleInstrument)
        guard end > start + 1 || sole && start > 0 && classes[start - 1].contains(.determiner) else { return start + 1 }
        add(Name(range: start..<end, kind: .instrument, confidence: 0.8))
        return end
    }

    private static let links: WordClass = [.connector, .conjunction, .preposition, .article, .genitive, .dative]

    /// «estatal», «federal» in small letters between a head and «de» with what the law is on.
    private func isLevelled(_ index: Int) -> Bool {
        !isCapitalised(index) && plays(local: .lawLevel, index) && continues(index + 2)
            && classes[index + 1].contains(.genitive) && (isCapitalised(index + 2) || classes[index + 2].contains(.article))
    }

    /// «Ley Orgánica del [Poder Judicial de la Federación]», but «Ley y la [Secretaría]»: the body whose law it is, by its number.
    private func regulated(at next: Int, by head: Int) -> Int? {
        guard plays(local: .bodyLaw, head), continues(next), let known = name(at: next), known.kind == .institution,
            known.range.lowerBound == next
        else { return nil }
        let isOf =
            classes[next - 1].contains(.genitive)
            || next > 1 && classes[next - 1].contains(.article) && classes[next - 2].contains(.genitive)
        return isOf ? Int(cover[next]) - 1 : nil
    }

    /// «CONVENIO ENTRE EL INSTITUTO», «CONVENIO CON LA SECRETARÍA»: in loud letters too who makes it is no part of its name.
    private func isNextParty(_ index: Int) -> Bool {
        guard classes[index].contains(.spanishHead), index > 1, classes[index - 1].contains(.article) else { return false }
        // «FIRMA CONVENIO EL INSTITUTO»
        return tokens[index - 2].id == finder.words.entre || tokens[index - 2].id == finder.words.con
            || classes[index - 1].isDisjoint(with: .genitive) && classes[index - 2].isDisjoint(with: Self.links)
    }

    /// «Convenio de Colaboración», «Acuerdo de Colaboración Mutua»: what many agreements are.
    private func isCommonAgreement(_ range: Range<Int>) -> Bool {
        range.count > 1
            && range.dropFirst().allSatisfy {
                plays(local: .agreementMatter, $0) || !classes[$0].isDisjoint(with: [.connector, .conjunction])
            }
    }

    private func isWorkPlan(_ range: Range<Int>) -> Bool {
        range.count > 2 && folded(range.lowerBound).elementsEqual("plan".utf8)
            && folded(range.lowerBound + 2).elementsEqual("trabajo".utf8)
    }

    /// «Firma del Acuerdo Marco», in a heading: the one of that name.
    private func isSigned(_ start: Int) -> Bool {
        start > 1 && continues(start) && classes[start - 1].contains(.genitive) && isCapitalised(start - 2)
            && plays(.signing, start - 2)
    }

    /// «N° 21.154», «núm. 26.827», «29/2011»: where the number of a law ends.
    private func lawNumber(from start: Int) -> Int? {
        var index = start
        if tokens[index].isWord, Self.numberWords.contains(Folding.folded(text(index..<(index + 1)))) {
            index += 1
            // The raised «o» of «N.º» is a word.
            while continues(index), tokens[index].isSign || tokens[index].range.count <= 2 && !tokens[index].isNumber,
                index - start < 4
            { index += 1 }
            guard continues(index), tokens[index].isNumber else { return nil }
        }
        guard tokens[index].isNumber else { return nil }
        index += 1
        let first = index
        index = partsOfNumber(from: index)
        return index > first || start + 1 < first ? index : nil
    }

    /// Where «.609» of «20.609», «/2011» of «29/2011» end.
    private func partsOfNumber(from start: Int) -> Int {
        var index = start
        while continues(index + 1), tokens[index].isSign, !tokens[index].flags.contains(.spaceBefore), tokens[index + 1].isNumber,
            !tokens[index + 1].flags.contains(.spaceBefore)
        { index += 2 }
        return index
    }

    /// «Ley 3/1985, de 27 de febrero»: its day is part of the name of a law of Spain.
    private func lawDay(after number: Int) -> Int {
        guard continues(number + 4), tokens[number].id == finder.words.comma, tokens[number + 1].id == finder.words.de,
            tokens[number + 2].isNumber, tokens[number + 2].range.count <= 2, tokens[number + 3].id == finder.words.de,
            classes[number + 4].contains(.month)
        else { return number }
        let end = number + 5
        return continues(end + 1) && tokens[end].id == finder.words.de && isYear(end + 1) ? end + 2 : end
    }

    private static let numberWords: Set<[UInt8]> = Set(["n", "nº", "n°", "no", "num", "numero"].map { Folding.folded($0) })

    /// «Plan Estatal de Alba 2019-2024»: the years that a plan is for are part of its name; «la Ley de Alba 2019» has but one.
    private func yearsEnd(from end: Int, of start: Int) -> Int {
        guard end > start + 1, continues(end + 2), isYear(end), tokens[end + 1].isSign,
            !tokens[end + 1].flags.contains(.spaceBefore),
            tokens[end + 1].id == finder.words.hyphen || bytes[tokens[end + 1].range.lowerBound] == 0xE2, isYear(end + 2),
            !tokens[end + 2].flags.contains(.spaceBefore)
        else { return end }
        return end + 3
    }

    /// In «Migración Segura, Ordenada y Regular» the comma parts words of one name: an «y» and a capital follow.
    private func listContinues(_ start: Int) -> Bool {
        var index = start
        while continues(index), index - start < 6 {
            if classes[index].contains(.conjunction) {
                return continues(index + 1) && isCapitalised(index + 1) && cover[index + 1] == 0
            }
            guard isCapitalised(index) || tokens[index].id == finder.words.comma else { return false }
            index += 1
        }
        return false
    }

    private func englishInstrument(at head: Int) -> Int {
        guard !inTitleCase(head) else { return head + 1 }
        // `Rule of Law`, `Faculty of Law`: the tail of another name.
        if head > 1, continues(head), tokens[head - 1].id == finder.words.of, isCapitalised(head - 2), !plays(.actHead, head) {
            return head + 1
        }
        // `Law Society`, and the territory `ACT`, are none; nor is a head before that of a body.
        if tokens[head].isAllCapitals { return head + 1 }
        // `Minister Bill Hayden`
        if classes[head].contains(.givenName), continues(head + 1), isCapitalised(head + 1), tokens[head + 1].isWord,
            classes[head + 1].isDisjoint(with: [.englishHead, .englishInstrumentHead])
        {
            return head + 1
        }
        if let end = numberedAct(at: head) {
            add(Name(range: numberedActStart(head)..<end, kind: .instrument, confidence: 0.85))
            return end
        }
        // `Bill Gates`, but `the Act on Harbours`
        if plays(.actHead, head), !isActOnMatter(head),
            head == 0 || !isCapitalised(head - 1) && !continuesAct(head) && tokens[head - 1].id != finder.words.closeParenthesis
        {
            return head + 1
        }
        if opensBody(head) { return head + 1 }
        var start = head
        func belongs(_ index: Int) -> Bool {
            isCapitalised(index) && tokens[index].isWord
                && (cover[index] == 0 || nameKind(at: index) == .place && !possessives.contains(index))
                && classes[index].isDisjoint(with: [.article, .title, .opener, .month, .connector])
        }
        while start > 0, continues(start), head - start < 10 {
            // `the General Law on Torture`
            if belongs(start - 1)
                || start == head && plays(.commonQualifier, start - 1) && isCapitalised(start - 1) && cover[start - 1] == 0
            {
                start -= 1
            } else if start > 1, start < head, tokens[start - 1].id == finder.words.hyphen, belongs(start - 2),
                continues(start - 1),
                !tokens[start].flags.contains(.spaceBefore)
            {
                start -= 2
            } else if let first = compound(before: start, belongs) ?? bracket(before: start, of: head, belongs) {
                // `Lock-up Rules`, `Ports (Licensing) Act`
                start = first
            } else if start < head, plays(.actHead, head), let before = capitalBefore(connectorsAt: start - 1), belongs(before) {
                // `Prevention and Combating of Torture of Persons Act`
                start = before
            } else {
                break
            }
        }
        var end = head + 1
        var index = end
        while continues(index), index - head < 30 {
            if isCapitalised(index), tokens[index].isWord {
                if let known = nameKind(at: index), known != .place { break }
                end = index + 1
                index = end
                continue
            }
            if bytes[Int(tokens[index].start)] == UInt8(ascii: "("), continues(index + 2), tokens[index + 1].isAllCapitals,
                bytes[Int(tokens[index + 2].start)] == UInt8(ascii: ")"), continues(index + 4),
                classes[index + 3].contains(.connector),
                isCapitalised(index + 4)
            {
                index += 3
                continue
            }
            // `Decree on Pre-School Education`
            if tokens[index].id == finder.words.hyphen, end == index, continues(index + 1), tokens[index + 1].isWord,
                !tokens[index].flags.contains(.spaceBefore), !tokens[index + 1].flags.contains(.spaceBefore), end > head + 1
            {
                index += 2
                end = index
                continue
            }
            // `Act on the Registries of Births, Deaths and Marriages`
            if start == head, isActOnMatter(head), let close = listEnd(from: index) {
                end = close
                index = end
                continue
            }
            var next = index
            while continues(next), next - index < 4, !isCapitalised(next) {
                let kind = classes[next]
                guard kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) else { break }
                next += 1
            }
            // `Memorandum of Understanding with the Institute`: with whom it is concluded; `sent the Ports Act to the Minister`.
            if tokens[index].id == finder.words.with
                || tokens[index].id == finder.words.to && plays(.actHead, head),
                continues(index + 1), classes[index + 1].contains(.article)
            {
                break
            }
            if next > index, let whole = subject(at: next, lead: tokens[index].id) {
                end = whole
                index = end
                continue
            }
            guard next > index, continues(next), isCapitalised(next), tokens[next].isWord, cover[next] == 0,
                !classes[next].contains(.month)
            else { break }
            // `the Harbour Act and the Tides Act` are two.
            if (index..<next).contains(where: { classes[$0].contains(.conjunction) }),
                classes[next - 1].contains(.article) || classes[next].contains(.englishInstrumentHead)
            {
                break
            }
            end = next + 1
            index = end
        }
        // `ILO Convention`
        if start == head, start > 0, continues(start), let maker = name(at: start - 1), maker.kind == .institution,
            maker.range.count == 1, maker.basis == .acronym, !possessives.contains(start - 1)
        {
            start -= 1
        }
        // `[Public Defender] Act`
        if start == head, let body = makerOfAct(head) { start = body }
        // `Convention No. 169`
        if end == head + 1 || end == head + 2, let number = englishNumber(from: head + 1) { end = collectionEnd(of: number) }
        guard end - start > 1, !isGeneric(start..<end, head: head) else { return max(head + 1, end) }
        // `Prison Rules 1999`
        if continues(end), tokens[end].isNumber, tokens[end].range.count == 4, isYear(end) { end += 1 }
        // `Harbour Act, 1999`
        if continues(end + 1), plays(.actHead, head), tokens[end].id == finder.words.comma, isYear(end + 1),
            !(continues(end + 2) && classes[end + 2].contains(.month))
        {
            end += 2
        }
        // `Law Minister Dr Ana Gil`, `Law and Justice Minister`: a post's matter.
        if document.language == .english, start == head, (head + 1..<end).contains(where: { isPostWord($0) }) { return head + 1 }
        add(Name(range: start..<end, kind: .instrument, confidence: 0.8))
        return end
    }

    /// `Minister`, `Professor`, but not `Justice`, `General` and others that are words of what a text is about.
    private func isPostWord(_ index: Int) -> Bool {
        classes[index].contains(.title) && classes[index].isDisjoint(with: [.modifier, .givenName, .surname])
            && !plays(.commonWord, index)
    }

    func isYear(_ index: Int) -> Bool {
        guard tokens[index].isNumber, tokens[index].range.count == 4 else { return false }
        let digits = bytes[tokens[index].range]
        return digits.starts(with: Array("19".utf8)) || digits.starts(with: Array("20".utf8))
    }

    /// Whether words of a name lead by `of` to the head of an act.
    private func continuesAct(_ head: Int) -> Bool { capitalBefore(connectorsAt: head - 1) != nil }

    /// The capitalised word before `of`, `and` or `of the` that end at `index`.
    private func capitalBefore(connectorsAt index: Int) -> Int? {
        var at = index
        while at > 0, index - at < 3, continues(at + 1), !isCapitalised(at) {
            guard classes[at].contains(.connector) || tokens[at].id == finder.words.and, !classes[at].contains(.article) else {
                return nil
            }
            at -= 1
        }
        return at < index && at >= 0 && continues(at + 1) ? at : nil
    }

    /// Where `No. 169` ends.
    func englishNumber(from start: Int) -> Int? {
        var index = start
        guard continues(index), Self.numberWords.contains(folded(index)) else { return nil }
        index += 1
        if continues(index), tokens[index].id == finder.words.stop { index += 1 }
        guard continues(index), tokens[index].isNumber else { return nil }
        // `No. 43 of 2013`
        if continues(index + 2), tokens[index + 1].id == finder.words.of, tokens[index + 2].isNumber, isYear(index + 2) {
            return index + 3
        }
        return partsOfNumber(from: index + 1)
    }

    /// `OP-CAT`, `ICCPR-OP 2`, and `CAT` where a word before it says that the treaty is meant, and no committee: `ratify CAT`.
    private func treaty(at start: Int) -> Int? {
        guard tokens[start].isAllCapitals, tokens[start].range.count > 1 else { return nil }
        let hyphen = start + 1
        if continues(hyphen + 1), tokens[hyphen].id == finder.words.hyphen, !tokens[hyphen].flags.contains(.spaceBefore),
            tokens[hyphen + 1].isAllCapitals, !tokens[hyphen + 1].flags.contains(.spaceBefore)
        {
            let isProtocol = tokens[start].range.count == 2
            let other = isProtocol ? hyphen + 1 : start
            guard classes[other].contains(.docket), isProtocol != (tokens[hyphen + 1].range.count == 2) else { return nil }
            var end = hyphen + 2
            if continues(end), tokens[end].isNumber, tokens[end].range.count == 1 { end += 1 }
            add(Name(range: start..<end, kind: .instrument, confidence: 0.9))
            return end
        }
        guard tokens[start].range.count > 2, isTreaty(start) else { return nil }
        var name = Name(range: start..<hyphen, kind: .instrument, confidence: 0.85)
        if let number = longestName(at: start, before: hyphen).flatMap({ instrument(spelt: $0.range) }) {
            name.targets = [number]
        }
        if cover[start] > 0 { drop(Int(cover[start]) - 1) }
        add(name)
        return hyphen
    }

    /// Whether a word for what is done with treaties, or another treaty in a list, leads to the letters at `start`.
    private func isTreaty(_ start: Int) -> Bool {
        var at = start - 1
        // «la CEDAW», but «el CAT»
        if at >= 0, continues(start), document.language == .spanish, tokens[at].id == finder.words.la {
            return instrument(spelt: start..<start + 1) != nil
        }
        // `[Convention on …] (CRPD)`
        if at > 0, continues(start), tokens[at].id == finder.words.openParenthesis, let whole = name(at: at - 1),
            whole.kind == .instrument
        {
            return instrument(spelt: start..<start + 1).map { whole.targets.contains($0) } ?? false
        }
        while at > 0, continues(at + 1), start - at < 12 {
            if nameKind(at: at) == .instrument { return at > start - 3 }
            guard
                tokens[at].id == finder.words.comma || tokens[at].isAllCapitals
                    || !classes[at].isDisjoint(with: [.connector, .conjunction, .article, .preposition])
            else { break }
            at -= 1
        }
        return at >= 0 && continues(at + 1) && plays(.treatyWord, at)
    }

    /// The registered instrument with the letters at `range`.
    private func instrument(spelt range: Range<Int>) -> NameForm.Target? {
        guard let node = finder.trie.start(tokens[range.lowerBound].id) else { return nil }
        return finder.trie.forms(node).lazy.map { self.finder.forms[Int($0)].target }.first {
            if case .instrument = $0 { true } else { false }
        }
    }

    /// `CAT/C/MEX/CO/7`, `A/HRC/28/68/Add.3`.
    private func docket(at start: Int) -> Int? {
        var index = start
        var slashes = 0
        var digits = false
        while continues(index + 1), tokens[index + 1].id == finder.words.slash, !tokens[index + 1].flags.contains(.spaceBefore),
            continues(index + 2), !tokens[index + 2].flags.contains(.spaceBefore), !tokens[index + 2].isSign
        {
            slashes += 1
            if tokens[index + 2].isNumber { digits = true }
            index += 2
        }
        return slashes >= 2 && digits ? index + 1 : nil
    }
}
