import Documents

/// Posts, which stand for the bodies that they head without naming them as bodies are named.
extension MentionScan {
    /// A post in the text and the body it heads.
    struct Post {
        /// Token indices, end exclusive.
        var range: Range<Int>
        var body: String
        var isAddress = false
        /// «los secretarios de Salud de Sonora y Sinaloa»: those of the further states.
        var further: [String] = []
    }

    /// «el secretario de Marina», «la gobernadora de Oaxaca», `Minister of Justice of Peru`: where the registry has one body
    /// with the name that the post's noun and complement make («Secretaría de Marina») in a country spoken of.
    func findPosts() -> [Post] {
        var posts: [Post] = []
        var strangers: [Int]?
        visit(.postNoun) { index in
            guard let post = post(at: index, &strangers) else { return index + 1 }
            posts.append(post)
            return post.range.upperBound
        }
        return posts
    }

    /// - Parameter strangers: the names of bodies that the registry lacks, once they have been asked for.
    private func post(at start: Int, _ strangers: inout [Int]?) -> Post? {
        // «el entonces secretario de Marina» acted for his body; who is «ex secretario» acts for none.
        if start > 0, continues(start), classes[start - 1].contains(.pastOffice), tokens[start - 1].id != finder.words.entonces {
            return nil
        }
        guard let heads = finder.lexicon.posts[tokens[start].id] else { return nil }
        if heads.isEmpty {
            if continues(start + 1), tokens[start + 1].id == finder.words.municipal {
                return townHall(after: start + 2).map { Post(range: start..<$0.end, body: $0.body) }
            }
            return headOfState(at: start)
        }
        for head in heads {
            var index = start + 1
            // «la jefa de Gobierno de la Ciudad de Arce» heads the «Gobierno de la Ciudad de Arce».
            if classes[start].contains(.chief) {
                guard continues(index + 1), tokens[index].id == finder.words.de, classes[index + 1].contains(.government) else {
                    continue
                }
                index += 2
            }
            let found = headed(head, from: index)
            guard let found, !isNational(start) else { continue }
            if let post = posts(start, head, first: found) ?? postOfState(start, found.end, head: head) { return post }
            guard !isOfNamedBody(found.end), !isQualified(found.end), let body = body(among: found.targets) else { continue }
            return Post(range: start..<found.end, body: body)
        }
        if let post = postOfNamedBody(at: start, heads, &strangers) { return post }
        if let post = ministerOfUnnamed(at: start) ?? postInState(at: start, heads) { return post }
        guard heads.contains(finder.words.ayuntamiento) else { return nil }
        // «el síndico municipal de Tonalá»
        let isMunicipal = continues(start + 1) && tokens[start + 1].id == finder.words.municipal
        return townHall(after: isMunicipal ? start + 2 : start + 1).map { Post(range: start..<$0.end, body: $0.body) }
    }

    /// The longest name of a body that `head` and the words from `first` make: «Secretaría» and «de Salud».
    private func headed(_ head: Int32, from first: Int) -> (end: Int, targets: [NameForm.Target])? {
        guard var node = finder.trie.start(head) else { return nil }
        var index = first
        var capitals = 0
        var found: (end: Int, targets: [NameForm.Target])?
        while continues(index), index - first < 15 {
            if let next = finder.trie.child(node, tokens[index].id) {
                node = next
                if isCapitalised(index) { capitals += 1 }
                index += 1
                if capitals > 0, node.hasForms {
                    found = (index, finder.trie.forms(node).map { finder.forms[Int($0)].target })
                }
            } else if classes[index].contains(.connector), !tokens[index].isSign {
                index += 1
            } else {
                break
            }
        }
        return found
    }

    /// «los secretarios de Salud, Educación y Marina»: one head, the body of each complement; of a state that stands behind them.
    private func posts(_ start: Int, _ head: Int32, first: (end: Int, targets: [NameForm.Target])) -> Post? {
        guard document.language == .spanish, isPluralHere(start), let body = body(among: first.targets) else { return nil }
        var end = first.end
        var matters = [start + 2..<end]
        var bodies = [body]
        while let next = nextComplement(after: end), let found = headed(head, from: next),
            let other = self.body(among: found.targets), !continues(found.end) || !isCapitalised(found.end)
        {
            bodies.append(other)
            matters.append(next..<found.end)
            end = found.end
        }
        guard bodies.count > 1, !isOfNamedBody(end) else { return nil }
        if isQualified(end) {
            guard let noun = finder.lexicon.headWords[head], let state = statePlace(at: end + 1) else { return nil }
            bodies = matters.map { announced("\(noun) de \(text($0))", of: state.place) }
            end = state.end
        }
        return Post(range: start..<end, body: bodies[0], further: Array(bodies.dropFirst()))
    }

    /// The capital after a comma or «y» and what leads to it, unless a person's name begins there.
    private func nextComplement(after end: Int) -> Int? {
        var at = end
        while continues(at), at - end < 2, isListSign(at) { at += 1 }
        guard at > end else { return nil }
        while continues(at), at - end < 5, !tokens[at].isSign, !isCapitalised(at), classes[at].contains(.connector) { at += 1 }
        return continues(at) && isCapitalised(at) && name(at: at)?.kind != .person ? at : nil
    }

    /// `the Minister of Justice` in a document that names a Ministry of Justice which the registry lacks.
    private func postOfNamedBody(at start: Int, _ heads: [Int32], _ strangers: inout [Int]?) -> Post? {
        guard continues(start + 1), classes[start + 1].contains(.genitive) else { return nil }
        let numbers = strangers ?? names.indices.filter { isStranger($0) }
        strangers = numbers
        var best: Post?
        for number in numbers {
            let range = names[number].range
            guard heads.contains(tokens[range.lowerBound].id), let entity = names[number].entity,
                let end = end(ofComplement: range, from: start + 1), best.map({ $0.range.upperBound < end }) ?? true,
                !isQualified(end), !isOfNamedBody(end), !isNational(start)
            else { continue }
            best = Post(range: start..<end, body: entity)
        }
        return best
    }

    private func isStranger(_ number: Int) -> Bool {
        !names[number].dropped && names[number].kind == .institution && names[number].range.count > 1
            && names[number].entity?.hasPrefix("x.") == true
    }

    /// Where the words of a name after its head end, if they stand from `start`.
    private func end(ofComplement name: Range<Int>, from start: Int) -> Int? {
        var index = start
        for word in name.dropFirst() where !classes[word].contains(.connector) {
            while continues(index), classes[index].contains(.connector) { index += 1 }
            guard continues(index), tokens[index].id == tokens[word].id, isCapitalised(index), cover[index] == 0 else {
                return nil
            }
            index += 1
        }
        return index
    }

    /// «señor presidente», «el presidente de la República», `Mr President`: the government of the country that the document speaks
    /// of most.
    private func headOfState(at start: Int) -> Post? {
        var end = start + 1
        if continues(end + 2), classes[end].contains(.genitive), classes[end + 1].contains(.article),
            classes[end + 2].contains(.state), isCapitalised(end + 2)
        {
            end += 3
            // «presidente de la República de Honduras»
            if let place = country(after: end) {
                return Post(range: start..<end, body: finder.registry.government(of: place))
            }
        } else {
            guard start > 0, continues(start), document.kind == .transcript else { return nil }
            let isAddressed = classes[start - 1].contains(.courtesy) && (!continues(end) || tokens[end].isSign)
            guard isAddressed || classes[start - 1].contains(.article) && standsAlone(start..<end) else { return nil }
        }
        return nationalGovernment().map { Post(range: start..<end, body: $0, isAddress: end == start + 1) }
    }

    /// «al presidente» with neither a name nor a complement nor an adjective behind it.
    private func standsAlone(_ post: Range<Int>) -> Bool {
        let end = post.upperBound
        guard !isCapitalised(post.lowerBound), continues(end) else { return !isCapitalised(post.lowerBound) }
        if !tokens[end].isWord { return true }
        return !isCapitalised(end)
            && classes[end].isDisjoint(with: [.genitive, .demonym, .commonNoun, .level, .title, .surname, .givenName])
            && !plays(.stateWord, end)
    }

    /// The country that «de», `of` leads to, an adjective before it or not: «República Oriental del Uruguay».
    func country(after end: Int) -> Place? {
        let end = continues(end + 1) && isCapitalised(end) && classes[end + 1].contains(.genitive) ? end + 1 : end
        guard continues(end), classes[end].contains(.genitive), continues(end + 1), let known = name(at: end + 1),
            known.kind == .place, let place = place(of: known), place.kind == .country
        else { return nil }
        return place
    }

    /// «secretario de Salud de Veracruz», «del estado»: of a part of the country, unless the registry's name says so itself.
    func isQualified(_ end: Int) -> Bool {
        guard continues(end), tokens[end].isWord else { return false }
        if classes[end].contains(.level) { return false }
        // «secretario de Salud estatal», «secretaria de Seguridad [Interna]»: of a state, or of more than the registry's name says.
        if plays(local: .stateLevel, end) || document.language == .spanish && isFurtherMatter(end) { return true }
        var index = end
        while continues(index), classes[index].contains(.connector), index - end < 2 { index += 1 }
        guard index > end, continues(index), tokens[index].isWord else {
            return classes[end].contains(.demonym) || classes[end].contains(.state)
        }
        return isCapitalised(index) || classes[index].contains(.state) || classes[index].contains(.placeNoun)
    }

    /// «subsecretario de Derechos Humanos, Población y Migración de la Segob»: of a body that the rest of the post names.
    func isOfNamedBody(_ end: Int) -> Bool {
        var index = end
        while continues(index), index - end < 14 {
            if let known = name(at: index) {
                return known.kind == .institution && index > end && classes[index - 1].contains(.connector)
            }
            guard
                isCapitalised(index) || classes[index].contains(.connector) || tokens[index].id == finder.words.comma
                    || classes[index].contains(.article)
                    || !tokens[index].isCapitalised && tokens[index].end - tokens[index].start == 1
            else { return false }
            index += 1
        }
        return false
    }

    /// `U.S. Secretary of State`: the country before the post acts.
    func isNational(_ start: Int) -> Bool {
        guard document.language == .english, start > 0, continues(start) else { return false }
        if let owner = name(at: start - 1), owner.kind == .institution {
            return possessives.contains(start - 1) && owner.entity.map { $0.hasSuffix(".gobierno") } ?? false
        }
        return nameKind(at: start - 1) == .place || classes[start - 1].contains(.demonym)
    }

    private func body(among targets: [NameForm.Target]) -> String? {
        let bodies = finder.registry.institutions
        // In order of their ids, as the registry's institutions are.
        var candidates = targets.compactMap(\.institutionIndex)
        if candidates.count > 1 { candidates = Set(candidates).sorted() }
        if candidates.count == 1 {
            let country = bodies[candidates[0]].country
            return countries.isEmpty || country == "INT" || countries[country] != nil ? bodies[candidates[0]].id : nil
        }
        let weights = candidates.map { countries[bodies[$0].country] ?? 0 }
        guard let most = weights.max(), most > 0, weights.count(where: { $0 == most }) == 1, let at = weights.firstIndex(of: most)
        else { return nil }
        return bodies[candidates[at]].id
    }

    /// Notes the posts as references, and whom the text names beside one as acting for its body.
    func referToPosts(_ order: [Int]) {
        let named = findings.entities.count
        let posts = findPosts()
        guard !posts.isEmpty else { return }
        // The people whose names start at each token, and end before it.
        var people = [Int32](repeating: -1, count: tokens.count + 1)
        var peopleByEnd = people
        for number in order where names[number].kind == .person {
            people[names[number].range.lowerBound] = Int32(number)
            peopleByEnd[names[number].range.upperBound] = Int32(number)
        }
        for post in posts {
            announce(post.body)
            findings.references.append(
                MentionFindings.Reference(
                    viewRange: viewRange(post.range), entities: [post.body] + post.further, isAddress: post.isAddress))
            // «el secretario de Marina, Rafael Ojeda», «Rafael Ojeda, secretario de Marina»
            var after = post.range.upperBound
            if continues(after), tokens[after].id == finder.words.comma { after += 1 }
            var before = post.range.lowerBound
            if before > 0, classes[before - 1].contains(.article) { before -= 1 }
            if before > 0, tokens[before - 1].id == finder.words.comma { before -= 1 }
            for number in [people[after], peopleByEnd[before]] where number >= 0 {
                guard let person = names[Int(number)].entity, findings.affiliations[person] == nil, !isInOffice(person) else {
                    continue
                }
                findings.affiliations[person] = post.body
            }
        }
        if findings.entities.count > named { findings.entities.sort { $0.id < $1.id } }
    }

    /// Whether the registry knows where a person serves on the document's day: what stands beside the name may be another's post.
    private func isInOffice(_ person: String) -> Bool {
        guard let day = document.date?.interval.earliest ?? document.date?.interval.latest else { return false }
        return onlyBody(of: person, on: day) != nil
    }

    /// «jefe de Gobierno de la Ciudad de México», «secretario general de gobierno del estado de Puebla»: posts.
    func isPostOfGovernment(_ start: Int) -> Bool {
        guard start > 1, continues(start), tokens[start - 1].id == finder.words.de else { return false }
        if classes[start - 2].contains(.chief) { return true }
        let post = classes[start - 2].contains(.modifier) && start > 2 ? start - 3 : start - 2
        return classes[post].contains(.ministryTitle)
    }
}
