import Documents

/// Bodies of a state that the text does not name beside them: «la Secretaría de Salud del Estado», «el secretario de Salud estatal».
extension MentionScan {
    /// The id of a body «del Estado»: with the one state that the document names, that of its full name.
    ///
    /// - Returns: nil where its place is part of the name.
    func bodyOfState(_ name: Name) -> String? {
        let range = name.range
        guard name.ofPart, name.coreEnd == nil, document.language == .spanish else { return nil }
        if range.count > 2, classes[range.upperBound - 1].contains(.state), tokens[range.upperBound - 2].id == finder.words.del {
            return body(text(range.lowerBound..<range.upperBound - 2), of: spokenState)
        }
        // «Secretaría de Salud estatal»
        let last = range.upperBound - 1
        if range.count > 1, !isCapitalised(last), plays(.stateWord, last), classes[last].isDisjoint(with: .state) {
            return body(text(range.lowerBound..<last), of: spokenState)
        }
        guard continues(range.upperBound), tokens[range.upperBound].id == finder.words.del || plays(.stateWord, range.upperBound)
        else { return nil }
        return body(text(range), of: spokenState)
    }

    /// The id of what `name` calls a body of `state`: the registry's, else one local to documents, the same in each.
    func body(_ name: String, of state: Place?) -> String {
        guard let state else { return localID(name + " del Estado") }
        let place = state.name(in: document.language)
        return registered(name + " de " + place) ?? registered(name + " del Estado de " + place) ?? localID(name + " de " + place)
    }

    /// The one state that the names of the document are of, or are.
    var soleState: Place? {
        var found: Int?
        for name in names where !name.dropped {
            guard let state = stateNumber(of: name) else { continue }
            if let known = found, known != state { return nil }
            found = state
        }
        return found.map { finder.registry.places[$0] }
    }

    func stateNumber(of name: Name) -> Int? {
        let places = finder.registry.places
        switch name.kind {
        case .place: return name.targets.lazy.compactMap(\.placeIndex).first { places[$0].kind == .state }
        case .institution:
            // `mx.son.gobierno`: a body of a part of a country has its id before its own.
            if name.targets.isEmpty, name.statedCountry != nil, name.range.count > 2 {
                return stateAtEnd(of: name.range).flatMap { finder.registry.index(ofPlace: $0.place.id) }
            }
            guard name.targets.count == 1, let body = name.targets[0].institutionIndex,
                case let id = finder.registry.institutions[body].id, let dot = id.utf8.firstIndex(of: UInt8(ascii: ".")),
                let second = id.utf8[dot...].dropFirst().firstIndex(of: UInt8(ascii: "."))
            else { return nil }
            return finder.registry.index(ofPlace: String(id[..<second])).flatMap { places[$0].kind == .state ? $0 : nil }
        case .person, .instrument: return nil
        }
    }

    /// «el secretario de Salud de Sonora», «la secretaria de Cultura del Estado», «el secretario de Gobierno estatal»: the body of
    /// the state, by the word that the names of such bodies begin with.
    ///
    /// - Parameter end: the end of the post's own words.
    func postOfState(_ start: Int, _ end: Int, head: Int32) -> Post? {
        guard document.language == .spanish, continues(end), let noun = finder.lexicon.headWords[head] else { return nil }
        var at = end
        if classes[at].contains(.genitive) { at += 1 }
        let matter = start + 1..<end
        func ministry(of state: Place) -> String {
            let name = noun + " " + text(matter)
            let body = body(name, of: state)
            if body.hasPrefix("x.") {
                announce(body, named: name + " de " + state.name(in: document.language), country: state.country)
            } else {
                announce(body)
            }
            return body
        }
        if at > end, continues(at), let named = statePlace(at: at) {
            var post = Post(range: start..<named.end, body: ministry(of: named.place))
            // «los secretarios de Salud de Sonora y Sinaloa»
            while isPluralHere(start), let next = nextState(after: endOfHolder(after: post.range.upperBound)) {
                post.further.append(ministry(of: next.place))
                post.range = start..<next.end
            }
            return post
        }
        guard continues(at), plays(.stateWord, at), text(at..<at + 1).lowercased().hasPrefix("esta"), let state = spokenState
        else {
            return nil
        }
        if continues(at + 1), !classes[at + 1].isDisjoint(with: .genitive) { return nil }
        return Post(range: start..<at + 1, body: ministry(of: state))
    }
}
