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
}
