import Documents

/// Who stands beside or below a body of one person, and acts for it: `Ombudsman Gil`, `Deputy Ombudsman Gil`, `the Deputy Ombudsman`.
extension MentionScan {
    /// The body that a post of its kind beside somebody's name is of: `Ombudsman Gil`, `Deputy Ombudsman Gil`.
    private func office(ofPost head: Int, _ order: [Int]) -> String? {
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
        // The one that the text is about is named first, and it is none of the world's.
        return found.first { !$0.hasPrefix("int.") } ?? found.first
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
        return office(ofPost: post, order)
    }

    /// Notes `the Deputy Ombudsman`, without a name, as acting for the body.
    func referToDeputies(_ order: [Int]) {
        guard document.language == .english else { return }
        for index in capitals
        where classes[index].contains(.onePerson) && cover[index] == 0 && index > 0 && continues(index) && isRank(index - 1) {
            guard !(continues(index + 1) && isCapitalised(index + 1)), let body = office(ofPost: index, order) else { continue }
            findings.references.append(MentionFindings.Reference(viewRange: viewRange(index - 1..<index + 1), entities: [body]))
        }
    }

    /// The words of a country's ombudsman in one form for men, women and persons.
    private static func word(_ word: String) -> String {
        word.hasPrefix("ombud") && !word.hasPrefix("ombudsmen") ? "ombudsman" : word
    }
}
