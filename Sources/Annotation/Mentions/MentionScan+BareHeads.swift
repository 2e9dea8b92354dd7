import Documents

/// Heads in capitals that stand for a body which the text does not name in full.
extension MentionScan {
    /// `the Board`: the one body of that head whose registered letters the text has; else, where the text says so three times, a
    /// body of its own.
    /// - Parameters:
    ///   - bare: names that nothing before them explains.
    ///   - named: the heads of the bodies that the text names in full.
    func settleBareHeads(_ bare: [Int], named: [Int32: String]) {
        guard document.language == .english else { return }
        referToMinistry(bare, named: named)
        referToOffice(bare, named: named)
        var byHead: [Int32: [Int]] = [:]
        for number in bare {
            let head = names[number].range.lowerBound
            guard names[number].range.count == 1, plays(english: .bareHead, head), named[tokens[head].id] == nil, head > 0,
                continues(head), classes[head - 1].contains(.article), classes[head - 1].isDisjoint(with: .indefinite),
                !inTitle(head), !inTitleCase(head), !(continues(head + 1) && isCapitalised(head + 1))
            else { continue }
            byHead[tokens[head].id, default: []].append(number)
        }
        guard !byHead.isEmpty else { return }
        var lettered: [Int32: Set<String>] = [:]
        for name in names where !name.dropped && name.kind == .institution && name.basis == .acronym && name.targets.count == 1 {
            guard let one = institution(name.targets[0]), let last = one.names[.english]?.split(separator: " ").last else {
                continue
            }
            lettered[finder.vocabulary.id(ofFolded: Folding.folded(String(last))[...]), default: []].insert(one.id)
        }
        for (head, numbers) in byHead {
            let bodies = lettered[head] ?? []
            guard bodies.count == 1 || bodies.isEmpty && numbers.count > 2, let first = numbers.first else { continue }
            let entity = bodies.first ?? localID(text(names[first].range))
            for number in numbers {
                names[number].entity = entity
                names[number].basis = .coreference
                names[number].bare = false
                names[number].dropped = false
            }
        }
    }

    /// `the Office's staff`, `her Office`: that of the one ombudsman whom the text speaks of, where it names no other office.
    private func referToOffice(_ bare: [Int], named: [Int32: String]) {
        let offices = bare.filter { number in
            let head = names[number].range.lowerBound
            return names[number].range.count == 1 && folded(head).elementsEqual("office".utf8) && head > 0 && continues(head)
                && classes[head - 1].contains(.determiner) && classes[head - 1].isDisjoint(with: .indefinite) && !inTitle(head)
                && !inTitleCase(head)
                && !(continues(head + 1) && (isCapitalised(head + 1) || tokens[head + 1].id == finder.words.of))
        }
        guard let first = offices.first, named[tokens[names[first].range.lowerBound].id] == nil else { return }
        var entities: Set<String> = []
        for number in names.indices where isWholeOmbudsman(number) { entities.formUnion(names[number].entity.map { [$0] } ?? []) }
        guard entities.count == 1, let entity = entities.first else { return }
        for number in offices {
            names[number].entity = entity
            names[number].basis = .coreference
            names[number].bare = false
            names[number].dropped = false
        }
    }

    /// `(hereinafter the “Ministry”)`: a head alone in quotation marks, behind an article or one of the words that give another name.
    func isAlias(_ head: Int) -> Bool {
        head > 1 && continues(head) && continues(head - 1) && continues(head + 1) && isQuote(head - 1) && isQuote(head + 1)
            && (classes[head - 2].contains(.determiner) || tokens[head - 2].id == finder.words.openParenthesis
                || tokens[head - 2].id == finder.words.asWord)
    }

    /// `the State`: a head that stands for a country's government, where the text is of one country and no part of a federation.
    func bareState(at index: Int) -> Int? {
        guard document.language == .english, isCapitalised(index), !tokens[index].isAllCapitals, plays(.stateWord, index),
            index > 0,
            continues(index), classes[index - 1].contains(.article), classes[index - 1].isDisjoint(with: .indefinite),
            !isCapitalised(index - 1), !inTitleCase(index),
            !(continues(index + 1) && (isCapitalised(index + 1) || classes[index + 1].contains(.genitive)))
        else { return nil }
        add(Name(range: index..<index + 1, kind: .institution, basis: .coreference, bare: true, confidence: 0.7))
        return index + 1
    }

    /// Whether the document names a part of a country, so that `the State` may be that.
    var namesStates: Bool { names.contains { !$0.dropped && $0.kind == .place && place(of: $0)?.kind == .state } }
}
