import Documents

extension MentionScan {
    /// The institution each person acts for: that of the one position held on the document's day, by the registry, else the one
    /// that a title names beside the person. («López Obrador, comandante supremo de las Fuerzas Armadas» is the president.)
    func affiliate(_ order: [Int]) {
        let day = document.date?.interval.earliest ?? document.date?.interval.latest
        var asked: Set<String> = []
        for number in order where names[number].kind == .person {
            guard let person = names[number].entity, findings.affiliations[person] == nil else { continue }
            if let day, asked.insert(person).inserted {
                if let body = onlyBody(of: person, on: day) {
                    findings.affiliations[person] = body
                    findings.terms[body] = term(of: person, in: body, on: day)
                    continue
                }
            }
            if let body = bodyOfPost(before: names[number].range, order) {
                findings.affiliations[person] = body
                continue
            }
            if let body = body(after: names[number].range) ?? body(before: names[number].range)
                ?? stateLed(by: names[number].range, on: day)
                ?? (day == nil ? soleBody(of: person, named: names[number].range) : nil) ?? landLed(by: names[number].range)
            {
                findings.affiliations[person] = body
            }
        }
    }

    /// `President Obama`, where the text says not of what: the state that those of this surname head on the document's day, or
    /// ever did where it has none; in Spanish only one that the document names, since committees have presidents too.
    private func stateLed(by range: Range<Int>, on day: CalendarDay?) -> String? {
        let title = range.lowerBound - 1
        guard title >= 0, continues(range.lowerBound),
            let first = plays(.stateHead, title) ? title : title > 0 && plays(.stateHead, title - 1) ? title - 1 : nil,
            classes[title].contains(.title), first == 0 || !continues(first) || !classes[first - 1].contains(.pastOffice),
            let last = range.last(where: { tokens[$0].isWord && isCapitalised($0) }),
            let body = finder.registry.government(
                ledBy: folded(last), isCrowned: plays(.crown, title),
                initial: last == range.lowerBound ? nil : folded(range.lowerBound).first, on: day)
        else { return nil }
        guard document.language == .spanish else { return body }
        return finder.registry.institution(body).flatMap { countries[$0.country] } != nil ? body : nil
    }

    /// The one institution that the registry ever had a person in, where the document has no date and does not say that it was
    /// before: `Margaret Thatcher`.
    private func soleBody(of person: String, named range: Range<Int>) -> String? {
        var first = range.lowerBound - 1
        while first >= 0, first > range.lowerBound - 4, continues(first + 1) {
            // `PLO chairman Yasser Arafat`: whom he acts for here is named.
            if classes[first].contains(.pastOffice) || nameKind(at: first) == .institution { return nil }
            first -= 1
        }
        let bodies = Set(finder.registry.positionIndices(of: person).map { finder.registry.positions[$0].institution })
        return bodies.count == 1 ? bodies.first : nil
    }

    /// The first day of a person's term in a body that lasts on `day`.
    private func term(of person: String, in body: String, on day: CalendarDay) -> CalendarDay? {
        for index in finder.registry.positionIndices(of: person) where finder.registry.positions[index].institution == body {
            let term = finder.registry.positions[index].holders.first { $0.person == person && $0.covers(day) }
            if let from = term?.from { return from }
        }
        return nil
    }

    /// The first day of the term of whoever heads a body on the document's day, where only one does.
    func termOfHead(of body: String) -> CalendarDay? {
        guard let day = document.date?.interval.earliest ?? document.date?.interval.latest else { return nil }
        let positions = finder.registry.positions.filter { $0.institution == body }
        let head = positions.first { $0.id == body + ".titular" }.map { [$0] } ?? positions
        let held = head.flatMap { $0.holders.filter { $0.covers(day) } }
        return held.count == 1 ? held[0].from : nil
    }

    /// The one institution that the registry has a person in on a day.
    func onlyBody(of person: String, on day: CalendarDay) -> String? {
        var body: String?
        for index in finder.registry.positionIndices(of: person) where finder.registry.isHeld(index, by: person, on: day) {
            let institution = finder.registry.positions[index].institution
            if let body, body != institution { return nil }
            body = institution
        }
        return body
    }

    /// `…, head of the Segob`, «…, del Centro de …»
    func body(after range: Range<Int>) -> String? {
        if let body = bodyOf(range) { return body }
        var index = range.upperBound
        guard continues(index), tokens[index].id == finder.words.comma else { return nil }
        index += 1
        // «Ana Ruiz, y el presidente de la Red»: another's post.
        guard continues(index), !classes[index].contains(.conjunction) else { return nil }
        var titled = false
        let first = index
        while continues(index), index - first < 14 {
            if let known = nameKind(at: index) {
                if known == .institution {
                    // «, del Centro de …», «, psiquiatra del Centro de …», but not `, told the Board`
                    let isOf =
                        (first..<index).contains { classes[$0].contains(.genitive) }
                        || (first..<index).allSatisfy {
                            !classes[$0].isDisjoint(with: [.connector, .article, .preposition, .locative])
                        }
                    return titled || index - first <= 2 && isOf ? names[Int(cover[index]) - 1].entity : nil
                }
                if known == .person { return nil }
            }
            if classes[index].contains(.pastOffice) { return nil }
            if classes[index].contains(.title) || index - first < 2 && plays(local: .leadingVerb, index) { titled = true }
            if tokens[index].id == finder.words.stop || tokens[index].id == finder.words.semicolon { return nil }
            if tokens[index].id == finder.words.comma, index - first > 8 { return nil }
            index += 1
        }
        return nil
    }

    /// «el subsecretario de … de Gobernación, Roberto …», `Segob undersecretary …`
    func body(before range: Range<Int>) -> String? {
        var index = range.lowerBound - 1
        var steps = 0
        var body: String?
        var title: Int?
        while index >= 0, steps < 16, continues(index + 1) {
            if let known = nameKind(at: index) {
                if known == .institution {
                    let office = names[Int(cover[index]) - 1]
                    if body == nil, !isAddressee(office.range) { body = office.entity }
                    // `Zendan Defence Adviser (DA) accredited to Ruritania, Col Gil`
                    if let title, body == office.entity, document.language == .english,
                        (office.range.upperBound..<title).allSatisfy({ isCapitalised($0) })
                    {
                        return body
                    }
                    // `the Ombudsman, Ana Gil`: a body of one person.
                    if range.lowerBound - index <= 2, office.range.contains(where: { isOnePerson($0) }) { return office.entity }
                } else if known == .person {
                    return nil
                }
            }
            if classes[index].contains(.title), isCapitalised(index), range.lowerBound - index > 3 { title = index }
            if classes[index].contains(.title), body != nil { return body }
            if tokens[index].id == finder.words.stop || tokens[index].id == finder.words.semicolon { return nil }
            index -= 1
            steps += 1
        }
        return nil
    }

    /// `adviser accredited to Zenda`: to whom somebody is sent.
    private func isAddressee(_ range: Range<Int>) -> Bool {
        guard document.language == .english, range.lowerBound > 1, continues(range.lowerBound) else { return false }
        let before = classes[range.lowerBound - 1].contains(.article) ? range.lowerBound - 2 : range.lowerBound - 1
        return tokens[before].id == finder.words.to
    }

    private func isOnePerson(_ index: Int) -> Bool { classes[index].contains(.title) || plays(.postHead, index) }

    /// «ambos organismos», «las dos instituciones», `the three bodies`: what they mean, where exactly so many are salient.
    func refer(_ order: [Int]) {
        let institutions = order.filter { names[$0].kind == .institution && !names[$0].nested }
        var next = 0
        for (index, count) in countedBodies() {
            while next < institutions.count, names[institutions[next]].range.lowerBound < index { next += 1 }
            var salient: [String] = []
            var at = next - 1
            // The block of the reference; the one before it where the block names none.
            var block = blockStart(index)
            while at >= 0, next - at < 40 {
                let name = names[institutions[at]]
                if name.range.lowerBound < block {
                    guard salient.isEmpty else { break }
                    block = blockStart(name.range.lowerBound)
                }
                if let entity = name.entity, !salient.contains(entity) { salient.insert(entity, at: 0) }
                at -= 1
            }
            salient = sides(salient)
            guard salient.count == count.bodies else { continue }
            findings.references.append(
                MentionFindings.Reference(viewRange: viewRange(index..<count.end), entities: salient))
        }
    }

    /// Where words mean a number of bodies, how many, and where they end.
    private func countedBodies() -> [(start: Int, count: (bodies: Int, end: Int))] {
        var found: [(start: Int, count: (bodies: Int, end: Int))] = []
        visit([.both, .two, .three, .sides]) { index in
            // From the article before a number, unless that is a word for both by itself.
            if index > 0, !classes[index - 1].contains(.both), let count = countedBodies(at: index - 1) {
                found.append((index - 1, count))
            }
            if classes[index].contains(.both), let count = countedBodies(at: index) { found.append((index, count)) }
            return index + 1
        }
        return found
    }

    /// How many bodies the words from `index` mean, and where they end.
    private func countedBodies(at index: Int) -> (bodies: Int, end: Int)? {
        func isNoun(_ index: Int) -> Bool { continues(index) && classes[index].contains(.bodyNoun) }
        if classes[index].contains(.both) { return isNoun(index + 1) ? (2, index + 2) : nil }
        guard classes[index].contains(.article), continues(index + 1) else { return nil }
        if classes[index + 1].contains(.two) { return isNoun(index + 2) ? (2, index + 3) : nil }
        if classes[index + 1].contains(.three) { return isNoun(index + 2) ? (3, index + 3) : nil }
        return classes[index + 1].contains(.sides) ? (2, index + 2) : nil
    }

    /// An organ and its parent are one side: the one of the other side's kind («ambos mecanismos»), else the parent.
    private func sides(_ salient: [String]) -> [String] {
        func kind(_ id: String) -> String? { finder.registry.institution(id)?.kind }
        var sides = salient
        for organ in salient {
            guard let parent = findings.parents[organ], sides.contains(parent) else { continue }
            let others = salient.filter { $0 != organ && $0 != parent }
            let organIsAlike = kind(organ) != nil && others.contains { kind($0) == kind(organ) }
            let parentIsAlike = others.contains { kind($0) == kind(parent) }
            sides.removeAll { $0 == (organIsAlike && !parentIsAlike ? parent : organ) }
        }
        return sides
    }

    private func blockStart(_ index: Int) -> Int {
        var first = index
        while first > 0, continues(first) { first -= 1 }
        return first
    }

    /// The body named in the document whose acronym its number begins with: `RNPT-2024/17`.
    private func numberingBody(_ order: [Int]) -> String? {
        guard let folio = document.folio else { return nil }
        let prefix = folio.prefix { $0.isLetter }
        guard prefix.utf8.count > 1 else { return nil }
        for number in order where names[number].kind == .institution {
            guard let entity = names[number].entity else { continue }
            if text(names[number].range) == prefix { return entity }
            if let one = finder.registry.institution(entity), one.acronyms.contains(where: { $0 == prefix }) { return entity }
        }
        return nil
    }

    /// The institution that published the document: one that stands alone in a heading, else the first of a communiqué's text.
    func issuer(_ order: [Int]) -> String? {
        if let numbering = numberingBody(order) { return numbering }
        for number in order where names[number].kind == .institution {
            let range = names[number].range
            let opens = range.lowerBound == 0 || !continues(range.lowerBound)
            let closes = !continues(range.upperBound) || tokens[range.upperBound].isSign
            if opens, closes, range.lowerBound < 120 { return names[number].entity }
        }
        guard document.kind == .communique else { return nil }
        for number in order where names[number].kind == .institution && !names[number].nested {
            let start = viewRange(names[number].range).lowerBound
            if zoneKind(at: start) == .paragraph { return names[number].entity }
        }
        return nil
    }
}
