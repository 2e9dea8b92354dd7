import Documents

/// People beside a post that only bodies of one kind have, in a text that names one such body: «el rector Luis Gil».
extension MentionScan {
    /// Notes whom such a post stands before as acting for that body, where the text says not of which.
    func affiliateByKind(_ order: [Int]) {
        guard document.language == .spanish, document.kind != .transcript else { return }
        var bodies: [Int32: [String: Int]]?
        for number in order where names[number].kind == .person {
            let start = names[number].range.lowerBound
            guard let person = names[number].entity, findings.affiliations[person] == nil, start > 1, continues(start) else {
                continue
            }
            let post = tokens[start - 1].id == finder.words.comma && continues(start - 1) ? start - 2 : start - 1
            guard post > 0, continues(post), cover[post] == 0, let (heads, isLoose) = headsOfPost(endingAt: post) else {
                continue
            }
            let known = bodies ?? bodiesByHead(order)
            bodies = known
            var counts: [String: Int] = [:]
            for head in heads { counts.merge(known[head] ?? [:], uniquingKeysWith: +) }
            // The one, or the one that the text speaks of more than twice as often as of any other.
            guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                counts.allSatisfy({ $0.key == most.key || $0.value * 2 < most.value })
            else { continue }
            // «la presidenta Ana Ruiz»: bodies of many kinds have one, so that the text has to speak of that one.
            if isLoose, most.value < 2 { continue }
            findings.affiliations[person] = most.key
        }
    }

    /// The first words of the names of bodies that have the post which ends at a token behind an article, and whether bodies of many
    /// kinds have it: «el rector», «la presidenta», «el magistrado presidente».
    private func headsOfPost(endingAt end: Int) -> (heads: [Int32], isLoose: Bool)? {
        if plays(local: .kindPost, end), classes[end - 1].contains(.article), let heads = finder.lexicon.posts[tokens[end].id] {
            return (heads, false)
        }
        var post = end
        if plays(local: .leaderRank, end), end > 1, continues(end), finder.lexicon.leadingPosts[tokens[end - 1].id] != nil {
            post = end - 1
        }
        guard let heads = finder.lexicon.leadingPosts[tokens[post].id], continues(post), classes[post - 1].contains(.article)
        else {
            return nil
        }
        // «el magistrado presidente»: none but a court has one.
        return (heads, !folded(post).starts(with: "magistrad".utf8))
    }

    /// How often the text names each body, by the first word of its name.
    private func bodiesByHead(_ order: [Int]) -> [Int32: [String: Int]] {
        var heads: [String: Set<Int32>] = [:]
        var counts: [String: Int] = [:]
        for number in order where names[number].kind == .institution {
            guard let entity = names[number].entity else { continue }
            counts[entity, default: 0] += 1
            if names[number].range.count > 1 { heads[entity, default: []].insert(tokens[names[number].range.lowerBound].id) }
        }
        var found: [Int32: [String: Int]] = [:]
        for (entity, words) in heads {
            for word in words { found[word, default: [:]][entity] = counts[entity] }
        }
        return found
    }

    /// «el mandatario», «la mandataria» alone: of the one government that someone of the text leads.
    func mandatary(at index: Int) -> String? {
        guard document.language == .spanish, document.kind != .transcript, index > 0, continues(index), !isCapitalised(index),
            classes[index - 1].contains(.article), folded(index).starts(with: "mandatari".utf8),
            !(continues(index + 1)
                && (!classes[index + 1].isDisjoint(with: [.genitive, .demonym, .level]) || isCapitalised(index + 1)
                    || plays(.stateWord, index + 1) || plays(local: .townLevel, index + 1)))
        else { return nil }
        var leaders = Set(findings.affiliations.values.filter { $0.hasSuffix(".gobierno") || isTownHall($0) })
        for reference in findings.references where reference.entities.count == 1 && reference.entities[0].hasSuffix(".gobierno") {
            leaders.insert(reference.entities[0])
        }
        return leaders.count == 1 ? leaders.first : nil
    }
}
