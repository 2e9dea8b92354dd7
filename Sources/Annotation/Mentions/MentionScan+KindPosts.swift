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
            guard post > 0, continues(post), cover[post] == 0, plays(local: .kindPost, post),
                classes[post - 1].contains(.article), let heads = finder.lexicon.posts[tokens[post].id]
            else { continue }
            let known = bodies ?? bodiesByHead(order)
            bodies = known
            var counts: [String: Int] = [:]
            for head in heads { counts.merge(known[head] ?? [:], uniquingKeysWith: +) }
            // The one, or the one that the text speaks of more than twice as often as of any other.
            guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                counts.allSatisfy({ $0.key == most.key || $0.value * 2 < most.value })
            else { continue }
            findings.affiliations[person] = most.key
        }
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
