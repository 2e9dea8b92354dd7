import Documents

/// Ombudsmen, defenders of rights and the like, to which a text gives many names: `the Zendan Ombudsman`, `Office of the Human Rights
/// Ombudsman of Zenda`, `the Ombudswoman`, and in the next line `Commissioner for Human Rights`.
extension MentionScan {
    /// What such a name says: whose it is, and the words besides.
    private struct Watchdog {
        var entity: String
        var words: [String]
        var country: String?
        var first: Int
    }

    /// Gives the names of one such body one entity: the registry's of that country, else the one that is named in full.
    func joinWatchdogs() {
        guard document.language == .english else { return }
        var found: [Watchdog] = []
        for number in names.indices where !names[number].dropped && !names[number].bare && names[number].kind == .institution {
            guard let entity = names[number].entity, let one = watchdog(names[number], entity),
                !found.contains(where: { $0.entity == entity && $0.words == one.words && $0.country == one.country })
            else { continue }
            found.append(one)
        }
        guard !found.isEmpty else { return }
        var joined: [String: String] = [:]
        // Those whose country is said come first: the others may be them.
        for one in found where one.entity.hasPrefix("x.") && one.country != nil { joined[one.entity] = registered(one) }
        for one in found where one.entity.hasPrefix("x.") && joined[one.entity] == nil {
            var fits = found.filter { other in
                other.entity != one.entity && isSame(one, other) && isFuller(other, one)
            }
            let alike = fits.filter { $0.words == one.words }
            if !alike.isEmpty { fits = alike }
            let entities = Set(fits.map { joined[$0.entity] ?? $0.entity })
            if entities.count == 1, let whole = entities.first {
                if whole != one.entity { joined[one.entity] = whole }
            } else if entities.isEmpty, one.country == nil {
                joined[one.entity] = registered(one)
            }
        }
        guard !joined.isEmpty else { return }
        for number in names.indices {
            if let entity = names[number].entity, let one = joined[entity] { names[number].entity = joined[one] ?? one }
        }
    }

    /// The body that a post of its kind beside somebody's name is of: `Ombudsman Gil`, `Deputy Ombudsman Gil`.
    func watchdog(ofPost head: Int, _ order: [Int]) -> String? {
        let post = Self.word(String(decoding: folded(head), as: UTF8.self))
        var found: [String] = []
        for number in order where names[number].kind == .institution {
            guard let entity = names[number].entity, !found.contains(entity),
                names[number].range.contains(where: {
                    classes[$0].contains(.onePerson) && Self.word(String(decoding: folded($0), as: UTF8.self)) == post
                })
            else { continue }
            found.append(entity)
        }
        if found.count > 1 {
            // The one that the text is about is named first, and it is none of the world's.
            let own = found.filter { !$0.hasPrefix("int.") }
            if let first = own.first { return first }
        }
        return found.first
    }

    /// `Ombudsman Gil`, `Deputy Commissioner Gil`, where no other body stands before the post.
    func bodyOfPost(before person: Range<Int>, _ order: [Int]) -> String? {
        let post = person.lowerBound - 1
        guard document.language == .english, post >= 0, continues(person.lowerBound), isCapitalised(post),
            classes[post].contains(.onePerson), cover[post] == 0
        else { return nil }
        var before = post - 1
        while before >= 0, continues(before + 1), isRank(before) || isCapitalised(before) && plays(.scopeWord, before) {
            before -= 1
        }
        guard
            before < 0 || !continues(before + 1) || !isCapitalised(before) || classes[before].contains(.article)
                || startsSentence(before) && cover[before] == 0
        else { return nil }
        return watchdog(ofPost: post, order)
    }

    /// Notes `the Deputy Ombudsman`, without a name, as acting for the body.
    func referToDeputies(_ order: [Int]) {
        guard document.language == .english else { return }
        for index in capitals
        where classes[index].contains(.onePerson) && cover[index] == 0 && index > 0 && continues(index) && isRank(index - 1) {
            guard !(continues(index + 1) && isCapitalised(index + 1)), let body = watchdog(ofPost: index, order) else { continue }
            findings.references.append(MentionFindings.Reference(viewRange: viewRange(index - 1..<index + 1), entities: [body]))
        }
    }

    /// The body that `the Ombudsman` alone means: that of the country that the document speaks of most.
    func soleWatchdog() -> String? {
        registered(Watchdog(entity: "", words: ["ombudsman"], country: nil, first: 0))
    }

    private func watchdog(_ name: Name, _ entity: String) -> Watchdog? {
        let range = name.range
        guard range.count < 14, range.contains(where: { classes[$0].contains(.onePerson) }) else { return nil }
        var country = entity.hasPrefix("x.") ? name.statedCountry : finder.registry.institution(entity)?.country
        if country == "INT" { return nil }
        if country == nil { country = land(within: range) }
        var words: [String] = []
        for index in range where tokens[index].isWord && classes[index].isDisjoint(with: [.connector, .conjunction]) {
            if classes[index].contains(.demonym), let land = finder.lexicon.demonyms[tokens[index].id] {
                if country == nil { country = land }
                continue
            }
            words.append(Self.word(String(decoding: folded(index), as: UTF8.self)))
        }
        if let land = country { words = without(land, words) }
        words.removeAll { Self.plainWords.contains($0) }
        guard words.count < 6, Self.isWatch(words) else { return nil }
        return Watchdog(entity: entity, words: words, country: country, first: range.lowerBound)
    }

    /// The country that a name has within it: `Ombudsman of Zenda`, `Zenda Ombudsman`.
    private func land(within range: Range<Int>) -> String? {
        for index in range where isCapitalised(index) {
            guard var node = finder.trie.start(tokens[index].id) else { continue }
            var at = index + 1
            while true {
                if node.hasForms,
                    let place = finder.trie.forms(node).lazy.compactMap({ self.finder.forms[Int($0)].target.placeIndex }).first(
                        where: { self.finder.registry.places[$0].kind == .country })
                {
                    return finder.registry.places[place].country
                }
                guard range.contains(at), let next = finder.trie.child(node, tokens[at].id) else { break }
                node = next
                at += 1
            }
        }
        return nil
    }

    private static let plainWords: Set = ["office", "institution", "s", "republic", "national"]

    /// The words of a country's ombudsman in one form for men, women and persons.
    private static func word(_ word: String) -> String {
        word.hasPrefix("ombud") && !word.hasPrefix("ombudsmen") ? "ombudsman" : word
    }

    /// An ombudsman, or a defender, commissioner, protector or advocate of rights or of the people.
    private static func isWatch(_ words: [String]) -> Bool {
        if words.contains("ombudsman") { return true }
        guard !words.contains("high"), !words.contains("secretariat") else { return false }
        return words.contains(where: posts.contains) && words.contains(where: matters.contains)
    }

    private static let posts: Set = ["defender", "commissioner", "protector", "advocate"]
    private static let matters: Set = ["rights", "citizens", "people", "public"]

    /// Without the words of a country's name and of its people.
    private func without(_ country: String, _ words: [String]) -> [String] {
        guard let place = finder.registry.place(country.lowercased()) else { return words }
        let own = Set(
            (place.name(in: .english) + " " + (place.demonyms[.english] ?? []).joined(separator: " "))
                .split(separator: " ").map { String(decoding: Folding.folded(String($0)), as: UTF8.self) })
        return words.filter { !own.contains($0) }
    }

    /// Whether two names can be of one body: their countries are not two, and the words of one end or begin those of the other.
    private func isSame(_ one: Watchdog, _ other: Watchdog) -> Bool {
        if let land = one.country, let its = other.country, land != its { return false }
        let (short, long) = one.words.count <= other.words.count ? (one.words, other.words) : (other.words, one.words)
        return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
            || short == ["ombudsman"] && !long.contains("ombudsman")
    }

    /// Whether a name says more of whose it is than another, or is registered, or stands before it.
    private func isFuller(_ other: Watchdog, _ one: Watchdog) -> Bool {
        let known = !other.entity.hasPrefix("x.")
        if known || (other.country != nil) != (one.country != nil) { return known || other.country != nil }
        return other.words.count != one.words.count ? other.words.count > one.words.count : other.first < one.first
    }

    /// The one body of the country that a name states, or else of the one that the document speaks of most, which the words can mean.
    private func registered(_ one: Watchdog) -> String? {
        guard let country = one.country ?? leadingCountry.flatMap({ leads($0) ? $0 : nil }) else { return nil }
        var exact: Set<String> = []
        var loose: Set<String> = []
        for body in finder.registry.institutions(in: country) where Self.kinds.contains(body.kind) && body.until == nil {
            for name in [body.names[.english]].compactMap({ $0 }) + (body.aliases[.english] ?? []) {
                var words = contents(name).words.map(Self.word)
                words = without(country, words)
                words.removeAll { Self.plainWords.contains($0) }
                guard Self.isWatch(words) else { continue }
                if words == one.words { exact.insert(body.id) }
                if one.words == ["ombudsman"] { loose.insert(body.id) }
            }
        }
        return exact.count == 1 ? exact.first : exact.isEmpty && loose.count == 1 ? loose.first : nil
    }

    private static let kinds: Set = ["ombudsman", "national-preventive-mechanism", "national-human-rights-institution"]
}
