import Documents

/// Who rules a part of a land or a town in English texts, and acts for its government: `the Governor of Zenda`, `Zenda Governor Ana
/// Gil`, `Governor Zenda`, `Governor Ana Gil of Zenda`, `the Mayors of Alder and Birch`.
extension MentionScan {
    /// Notes each such post with its place as the government, and whom it names as acting for it.
    func referToRulers(_ order: [Int]) {
        guard document.language == .english else { return }
        let named = findings.entities.count
        var people: [Int: Int]?
        var end = 0
        for number in order where names[number].kind == .place && names[number].range.lowerBound >= end {
            let range = names[number].range
            guard let place = place(of: names[number]), [.state, .city, .capital].contains(place.kind),
                let post = rulerPost(of: range, place)
            else { continue }
            var bodies = [government(of: place, range)]
            end = max(range.upperBound, post.upperBound)
            // `the Mayors of Alder, Birch and Cedar`; those of states are read with the governments that one noun counts.
            if isPluralHere(post.lowerBound), post.upperBound == range.upperBound {
                while let next = nextRuled(after: end, kinds(ofRuler: post.lowerBound)) {
                    let body = government(of: next.place, next.range)
                    if !bodies.contains(body) { bodies.append(body) }
                    end = next.range.upperBound
                }
                guard bodies.count > 1 else { continue }
            }
            for body in bodies { announce(body, named: "Government of " + text(range), country: place.country) }
            findings.references.append(
                MentionFindings.Reference(viewRange: viewRange(post.lowerBound..<end), entities: bodies))
            guard bodies.count == 1 else { continue }
            // `the Governor of Zenda, Ana Gil`, `Zenda Governor Ana Gil`
            let starts = people ?? peopleByStart(order)
            people = starts
            let after = continues(end) && tokens[end].id == finder.words.comma ? end + 1 : end
            for at in [after] + Array(post) {
                guard continues(at), let known = starts[at], let person = names[known].entity,
                    findings.affiliations[person] == nil
                else { continue }
                findings.affiliations[person] = bodies[0]
            }
        }
        if findings.entities.count > named { findings.entities.sort { $0.id < $1.id } }
    }

    /// The post and the place that it is of, as one phrase.
    private func rulerPost(of range: Range<Int>, _ place: Place) -> Range<Int>? {
        let (first, end) = (range.lowerBound, range.upperBound)
        func rules(_ index: Int) -> Bool {
            cover[index] == 0 && kinds(ofRuler: index).contains(place.kind)
        }
        // `Zenda Governor Ana Gil`, `Zenda's governor`
        if continues(end), rules(end), !isPluralHere(end), possessives.contains(end - 1) || isCapitalised(end), !isPast(first) {
            return first..<end + 1
        }
        guard first > 1, continues(first), !possessives.contains(end - 1), !isHead(end) else { return nil }
        // `Governor Zenda`
        if isCapitalised(first - 1), rules(first - 1), place.kind == .state, !isPluralHere(first - 1), !isPast(first - 1) {
            return first - 1..<end
        }
        var at = first - 1
        // `of the State of`, `of the City of`
        if at > 2, tokens[at].id == finder.words.of, plays(english: .landLevel, at - 1) || plays(english: .cityWord, at - 1) {
            at -= 2
            if classes[at].contains(.article) { at -= 1 }
        }
        guard at > 0, continues(at), tokens[at].id == finder.words.of || tokens[at].id == finder.words.from, continues(at + 1)
        else { return nil }
        at -= 1
        if let person = name(at: at) {
            // `Governor Ana Gil of Zenda`
            guard tokens[at + 1].id == finder.words.of, person.kind == .person, person.range.lowerBound > 0,
                continues(person.range.lowerBound)
            else { return nil }
            at = person.range.lowerBound - 1
            guard isCapitalised(at) else { return nil }
        } else if tokens[at + 1].id == finder.words.from, !isPluralHere(at) {
            return nil
        }
        guard rules(at), !isPast(at) else { return nil }
        return at..<end
    }

    /// Which places somebody rules whom the word means.
    private func kinds(ofRuler index: Int) -> [Place.Kind] {
        if plays(english: .stateRuler, index) { return [.state] }
        return plays(english: .townRuler, index) ? [.city, .capital] : []
    }

    /// `the former Governor`, `candidate for Governor`, `elected mayor`: who does not act for it.
    private func isPast(_ first: Int) -> Bool {
        var at = first - 1
        while at >= 0, continues(at + 1), classes[at].contains(.article) || isRank(at) { at -= 1 }
        guard at >= 0, continues(at + 1) else { return false }
        return classes[at].contains(.pastOffice) || plays(english: .aspirant, at)
    }

    /// `the Governor of Zenda Province Board`: the place is part of a longer name.
    private func isHead(_ index: Int) -> Bool {
        continues(index) && isCapitalised(index) && tokens[index].isWord && cover[index] == 0
            && classes[index].contains(.englishHead)
    }

    /// The next place of a list that has such a ruler.
    private func nextRuled(after end: Int, _ kinds: [Place.Kind]) -> (place: Place, range: Range<Int>)? {
        var at = end
        while at < tokens.count, continues(at), at < end + 2,
            tokens[at].id == finder.words.comma || tokens[at].id == finder.words.and
        { at += 1 }
        guard at > end, at < tokens.count, continues(at), let known = name(at: at), known.range.lowerBound == at,
            let place = place(of: known), kinds.contains(place.kind)
        else { return nil }
        return (place, known.range)
    }

    /// That of a state, or of a town by the name that it has elsewhere.
    private func government(of place: Place, _ range: Range<Int>) -> String {
        if place.kind == .state { return finder.registry.government(of: place) }
        if place.kind == .city, Self.landsOfTownHalls.contains(place.country) { return hallID(of: range) }
        return place.id + ".gobierno"
    }
}
