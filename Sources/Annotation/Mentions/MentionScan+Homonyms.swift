import Documents

/// Towns that are called as places of other lands: «Valparaíso, Zacatecas», «La Paz» in a text of Baja California.
extension MentionScan {
    /// Puts the town of a text's own land for the place of another that is called so: a place of either land right after it says
    /// which, else the land that the text speaks of more. Where neither leads it is the place that is known by the name.
    /// - Complexity: O(names) of the document, where it has such a name.
    func settleHomonyms() {
        settleNamesOfStreets()
        let known = finder.registry.homonyms
        let doubtful = names.indices.filter { number in
            !names[number].dropped && placeNumber(of: number).map { known[$0] != nil } ?? false
        }
        guard !doubtful.isEmpty else { return }
        let isDoubtful = Set(doubtful)
        let weights = countryWeights(of: { !isDoubtful.contains($0) })
        let places = finder.registry.places
        for number in doubtful {
            guard let main = placeNumber(of: number), let others = known[main] else { continue }
            if let land = landAfter(names[number].range) {
                if let stated = others.first(where: { places[$0].country == land }), places[main].country != land {
                    names[number].targets = [.place(stated)]
                }
                continue
            }
            guard let own = others.max(by: { weights[places[$0].country] ?? 0 < weights[places[$1].country] ?? 0 }),
                let weight = weights[places[own].country], weight >= Self.leastWeight,
                weight > 2 * (weights[places[main].country] ?? 0)
            else { continue }
            names[number].targets = [.place(own)]
        }
    }

    /// «la calle Morelos», «la avenida México»: called after a land, and not it; «Mtro. Mauricio Cámara»: a given name.
    private func settleNamesOfStreets() {
        guard document.language == .spanish else { return }
        for number in names.indices where names[number].kind == .place && !names[number].dropped && !names[number].targets.isEmpty
        {
            let first = names[number].range.lowerBound
            guard first > 0, continues(first) else { continue }
            if plays(local: .street, first - 1) {
                names[number].targets = []
            } else if names[number].range.count == 1, classes[first].contains(.givenName), continues(first + 1),
                isCapitalised(first + 1), tokens[first + 1].isWord
            {
                let post = tokens[first - 1].id == finder.words.stop && first > 1 ? first - 2 : first - 1
                if continues(post + 1), isCapitalised(post), !classes[post].isDisjoint(with: [.title, .courtesy]) {
                    drop(number)
                }
            }
        }
    }

    /// What a text must say of a land before a name is read as that of a town there.
    private static let leastWeight = 3

    /// «La Paz, Bolivia», «Villanueva (Zacatecas)»: the country of the land that a sign parts from a name.
    private func landAfter(_ range: Range<Int>) -> String? {
        let sign = range.upperBound
        guard continues(sign + 1), tokens[sign].id == finder.words.comma || tokens[sign].id == finder.words.openParenthesis,
            let land = name(at: sign + 1), land.range.lowerBound == sign + 1,
            let place = place(of: land), [.country, .state].contains(place.kind)
        else { return nil }
        return place.country
    }

    /// How strongly the names of the document, of those that count, and its demonyms speak of each country.
    func countryWeights(of counts: (Int) -> Bool) -> [String: Int] {
        var weights: [String: Int] = [:]
        for number in names.indices where !names[number].dropped && counts(number) {
            if let place = placeNumber(of: number) {
                let isCountry = finder.registry.places[place].kind == .country
                weights[finder.registry.places[place].country, default: 0] += isCountry ? 2 : 3
            } else if names[number].targets.isEmpty {
                if let stated = names[number].statedCountry { weights[stated, default: 0] += 2 }
            } else if isForeignAcronym(names[number]) {
                // Letters of a body that English has no name for say nothing of its country in an English text.
                continue
            } else if names[number].targets.count == 1, !names[number].contextual,
                case .institution(let index) = names[number].targets[0]
            {
                // «Mecanismo Nacional de Prevención de la Tortura de Paraguay»
                weights[names[number].statedCountry ?? finder.registry.institutions[index].country, default: 0] += 4
            } else if case .person(let index) = names[number].targets[0], let country = finder.registry.people[index].country {
                weights[country, default: 0] += 3
            }
        }
        visit(.demonym) { index in
            if let country = finder.lexicon.demonyms[tokens[index].id] { weights[country, default: 0] += 1 }
            return index + 1
        }
        weights["INT"] = nil
        return weights
    }
}
