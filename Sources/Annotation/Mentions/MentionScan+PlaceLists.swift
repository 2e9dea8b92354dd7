import Documents

extension MentionScan {
    /// Unknown names in a list of places are places: «El Ceibo, Tenosique y Villahermosa».
    ///
    /// A list needs two known places and no more than twice as many unknown names, or one known place beside towns of the long list.
    /// - Complexity: O(n log n) of the document's places.
    func findListed() {
        let places = names.indices.filter { !names[$0].dropped && names[$0].kind == .place }.map { names[$0].range.lowerBound }
        var done = 0
        for position in places.sorted() where position >= done {
            var items: [Range<Int>] = []
            var at = listStart(position)
            while let item = listItem(at) {
                items.append(item)
                at = item.upperBound
                guard continues(at), isListSign(at) else { break }
                at += 1
            }
            items = withoutPeople(items)
            done = max(done, items.last?.upperBound ?? at)
            settleLandAmongTowns(items)
            let unknown = items.filter { cover[$0.lowerBound] == 0 }
            let known = items.count - unknown.count
            guard !unknown.isEmpty, known > 0, !inTitleCase(position) else { continue }
            let strange = unknown.filter { townEnd(from: $0.lowerBound) != $0.upperBound && namesake($0) == nil }
            // «la hija de Guadalupe y Jerez»
            if items.count < 3, unknown.contains(where: { classes[$0.lowerBound].contains(.givenName) }), !isLedByPlace(items[0])
            {
                continue
            }
            guard known >= 2 && unknown.count <= 2 * known || strange.isEmpty || isLedList(items) else { continue }
            for item in unknown {
                if let namesake = namesake(item) { add(namesake) } else { add(Name(range: item, kind: .place, confidence: 0.6)) }
            }
        }
    }

    /// «Sain Alto, El Salvador, Sombrerete y Villa García»: a country among three towns and more of one other country is called as a
    /// town there is.
    private func settleLandAmongTowns(_ items: [Range<Int>]) {
        guard document.language == .spanish, items.count > 3 else { return }
        var lands: [Int] = []
        var seats: Set<String> = []
        var towns = 0
        for item in items {
            guard let known = name(at: item.lowerBound), known.kind == .place, let place = place(of: known) else { continue }
            if place.kind == .country { lands.append(Int(cover[item.lowerBound]) - 1) } else { seats.insert(place.country) }
            if place.kind == .city || place.kind == .namesake { towns += 1 }
        }
        guard lands.count == 1, seats.count == 1, towns > 2,
            place(of: names[lands[0]]).map({ !seats.contains($0.country) }) == true
        else { return }
        names[lands[0]].targets = []
    }

    /// The registry's place of a name that people have too: «Zacatecas, Guadalupe, Jerez y Pinos».
    private func namesake(_ item: Range<Int>) -> Name? {
        guard document.language == .spanish, cover[item.lowerBound] == 0,
            let known = longestName(at: item.lowerBound, before: item.upperBound), known.kind == .place, known.range == item
        else { return nil }
        return known
    }

    /// «Calera, Genaro Codina, Loreto y Pinos»: who stands among three places and more, without a post and with a place at the end, is
    /// a town called after someone; else the list ends before whom it names.
    private func withoutPeople(_ items: [Range<Int>]) -> [Range<Int>] {
        guard let first = items.firstIndex(where: { nameKind(at: $0.lowerBound) == .person }) else { return items }
        // «los municipios de Ayutla y Genaro Codina»
        let isLed = isLedByPlace(items[0]) && !(items.last.map(hasPost) ?? true)
        let last = isLed ? items.count - 1 : items.lastIndex { nameKind(at: $0.lowerBound) == .place } ?? 0
        let whole = items.prefix(through: last)
        let people = whole.filter { nameKind(at: $0.lowerBound) == .person }
        let places = whole.count { nameKind(at: $0.lowerBound) == .place }
        let areTowns = places > 1 && people.allSatisfy { listedTown($0) != nil }
        guard isLed || places >= 3 || areTowns, people.count <= places else { return Array(items[..<first]) }
        for item in people {
            drop(Int(cover[item.lowerBound]) - 1)
            add(Name(range: item, kind: .place, confidence: 0.6))
        }
        return Array(whole)
    }

    /// «los municipios de», «las comunidades de»: a noun for places in the plural right before a list, or «zona conurbada de».
    private func isLedByPlace(_ first: Range<Int>) -> Bool {
        var noun = first.lowerBound - 1
        guard document.language == .spanish, noun > 0, continues(first.lowerBound), classes[noun].contains(.genitive) else {
            return false
        }
        noun -= 1
        guard continues(noun + 1), !isCapitalised(noun) else { return false }
        if classes[noun].contains(.placeNoun) { return bytes[tokens[noun].range.upperBound - 1] == UInt8(ascii: "s") }
        return plays(local: .venueAdjective, noun) && noun > 0 && tokens[noun - 1].id == finder.words.zona
    }

    /// «Luis Gil, alcalde de Tonalá»
    private func hasPost(_ item: Range<Int>) -> Bool {
        let comma = item.upperBound
        return continues(comma + 1) && tokens[comma].id == finder.words.comma
            && !classes[comma + 1].isDisjoint(with: [.title, .postNoun, .article])
    }

    /// `the Arbat, Sokol and Minsk regions`: one to three words of each name in a list before a noun in the plural, of two names at
    /// least.
    func listed(before noun: Int) {
        var items: [Range<Int>] = []
        var end = noun
        while end > 0, continues(end) {
            var first = end
            if let known = name(at: end - 1) {
                guard known.kind == .place, known.range.upperBound == end else { return }
                first = known.range.lowerBound
            } else {
                while first > 0, continues(first), end - first < 3, isItemWord(first - 1), !tokens[first - 1].isAllCapitals {
                    first -= 1
                }
            }
            guard first < end else { break }
            items.append(first..<end)
            guard first > 1, continues(first), isListSign(first - 1) else { break }
            end = first - 1
            if end > 0, tokens[end - 1].id == finder.words.comma { end -= 1 }
        }
        guard items.count > 1, let opens = items.last?.lowerBound, !startsSentence(opens) else { return }
        for item in items where cover[item.lowerBound] == 0 { add(Name(range: item, kind: .place, confidence: 0.6)) }
    }

    /// `in Yambol, Warr and Torrit`: single words that no list has, of which the first is shown to be a place by its preposition.
    private func isLedList(_ items: [Range<Int>]) -> Bool {
        guard document.language == .english, let first = items.first?.lowerBound, first > 0, continues(first),
            cover[first] > 0,
            plays(.placePreposition, first - 1) || !classes[first - 1].isDisjoint(with: [.locative, .dative]),
            let last = items.last, items.count < 6
        else { return false }
        return classes[last.lowerBound - 1].contains(.conjunction)
            && items.allSatisfy { cover[$0.lowerBound] > 0 || $0.count == 1 && tokens[$0.lowerBound].id == Vocabulary.unknown }
    }

    func isListSign(_ index: Int) -> Bool {
        tokens[index].id == finder.words.comma || classes[index].contains(.conjunction) && !isCapitalised(index)
    }

    /// The start of the first item of the list that the place at `position` is in.
    private func listStart(_ position: Int) -> Int {
        var start = position
        while start > 1, continues(start), isListSign(start - 1) {
            var first = start - 1
            if let known = name(at: first - 1) {
                guard known.kind == .place else { break }
                first = known.range.lowerBound
            } else {
                while first > 0, continues(first), start - first < 6, isItemWord(first - 1) { first -= 1 }
            }
            // What starts a sentence may be a person, a body, anything.
            let isFirstWord = startsSentence(first) && (first == 0 || tokens[first - 1].id != finder.words.colon)
            guard first < start - 1, listItem(first) != nil, !isFirstWord || cover[first] > 0 else { break }
            start = first
        }
        return start
    }

    /// A known place, or one to four capitalised words that are nobody's name.
    private func listItem(_ start: Int) -> Range<Int>? {
        guard start < tokens.count else { return nil }
        if let known = name(at: start) {
            return [.place, .person].contains(known.kind) && known.range.lowerBound == start ? known.range : nil
        }
        var end = start
        while end < tokens.count, end == start || continues(end), isItemWord(end) { end += 1 }
        guard end > start, end - start <= 4, let last = (start..<end).last, classes[last].isDisjoint(with: .article),
            !(continues(end) && (isCapitalised(end) || classes[end].contains(.genitive))),
            classes[start].isDisjoint(with: .givenName) || namesake(start..<end) != nil
                || document.language == .spanish && townEnd(from: start) == end
        else { return nil }
        return start..<end
    }

    private func isItemWord(_ index: Int) -> Bool {
        isFreeCapital(
            index,
            without: [
                .title, .month, .commonNoun, .spanishHead, .englishHead, .instrumentHead, .demonym, .placeNoun, .notAcronym,
            ]) && !plays(.notPlace, index) && !possessives.contains(index)
    }
}
