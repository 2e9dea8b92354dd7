import Documents

/// Offices of bodies of one person, which are those bodies: `the Office of the Public Defender` and `the Public Defender`.
extension MentionScan {
    /// Gives the office of a body of one person the body's entity, where the document names one such body that it can be of.
    func joinOffices() {
        guard document.language == .english else { return }
        var offices: [(entity: String, key: [String])] = []
        var holders: [String: [String]] = [:]
        for number in names.indices where !names[number].dropped && names[number].kind == .institution && !names[number].bare {
            let range = names[number].range
            guard let entity = names[number].entity, range.count > 1, range.count < 10 else { continue }
            if range.contains(where: { isOfficeWord($0) }) {
                if entity.hasPrefix("x."), let key = holderKey(range), !offices.contains(where: { $0.entity == entity }) {
                    offices.append((entity, key))
                }
            } else if let head = range.first(where: { classes[$0].contains(.onePerson) && classes[$0].contains(.englishHead) }),
                !range.contains(where: { $0 > head && classes[$0].contains(.englishHead) })
            {
                if holders[entity] == nil { holders[entity] = contentWords(range) }
            }
        }
        guard !holders.isEmpty else { return }
        var joined: [String: String] = [:]
        // `Public Defender` in a heading, and `Public Defender of Zenda` below it.
        for (entity, key) in holders where entity.hasPrefix("x.") {
            let longer = holders.filter { $0.value.count > key.count && $0.value.starts(with: key) }
            if longer.count == 1, let one = longer.first?.key { joined[entity] = one }
        }
        for office in offices {
            var fits = holders.filter { $0.value.starts(with: office.key) || office.key == Self.watch && isWatch($0.value) }
            if fits.count > 1 { fits = fits.filter { joined[$0.key] == nil } }
            if fits.count == 1, let one = fits.first?.key { joined[office.entity] = joined[one] ?? one }
        }
        guard !joined.isEmpty else { return }
        for number in names.indices {
            if let entity = names[number].entity, let one = joined[entity] { names[number].entity = one }
        }
    }

    /// `Ana Gil of the Supreme Court`: the body that an English preposition right after a person's name leads to.
    func bodyOf(_ person: Range<Int>) -> String? {
        let next = person.upperBound
        guard document.language == .english, continues(next),
            classes[next].contains(.genitive) || tokens[next].id == finder.words.from
        else { return nil }
        let first = continues(next + 1) && classes[next + 1].contains(.article) ? next + 2 : next + 1
        guard continues(first), let known = name(at: first), known.kind == .institution, known.range.lowerBound == first else {
            return nil
        }
        return known.entity
    }

    private static let watch = ["ombudsman"]

    /// A commissioner, defender or advocate of rights, which is what an ombudsman is.
    private func isWatch(_ words: [String]) -> Bool {
        words.contains("rights") || words.contains("citizens") || words.contains("people")
    }

    /// `Office`, `Institution`: a word that makes a body's name of a post.
    private func isOfficeWord(_ index: Int) -> Bool {
        classes[index].contains(.officeHead) && classes[index].contains(.englishHead)
            || tokens[index].id == finder.words.institution
    }

    /// The content words of whose office a name means, where it is one person's.
    private func holderKey(_ range: Range<Int>) -> [String]? {
        guard range.contains(where: { classes[$0].contains(.onePerson) }) else { return nil }
        let words = contentWords(range).filter { !["office", "institution", "s"].contains($0) }
        return words.isEmpty || words.count > 4 ? nil : words
    }

    private func contentWords(_ range: Range<Int>) -> [String] {
        range.filter { tokens[$0].isWord && classes[$0].isDisjoint(with: [.connector, .conjunction]) }.map {
            String(decoding: folded($0), as: UTF8.self)
        }
    }
}
