/// Names that many countries and states give to a body of theirs: `Ministry of Justice`, «Fiscalía General del Estado».
extension MentionScan {
    /// Gives a body that the registry lacks, and whose name says nothing of whose it is, the country or state that the document
    /// speaks of: the Ministry of Justice of one document is not that of another.
    ///
    /// A registered body of such a name is none in a document that speaks of another country and never of its own.
    func scopeCommonNames() {
        let common = names.indices.filter {
            !names[$0].dropped && names[$0].kind == .institution && names[$0].entity != nil && isCommon(names[$0].range)
        }
        guard !common.isEmpty else { return }
        // `Ombudsman's Office`, which is the `Ombudsman of Altamira`: another name says whose it is.
        let shared = Set(common)
        let own = Set(
            names.indices.filter { !names[$0].dropped && !shared.contains($0) && !names[$0].bare }.compactMap { names[$0].entity }
        )
        var others = countries
        for number in common where names[number].targets.count == 1 && !names[number].contextual {
            if let one = names[number].targets[0].institutionIndex {
                others[finder.registry.institutions[one].country, default: 0] -= 4
            }
        }
        // Nor does a short form of such a name, which may be that of another land's body.
        let bodies = finder.registry.institutions
        for number in names.indices
        where !definitions.isEmpty && !names[number].dropped && names[number].targets.count == 1 && !names[number].contextual {
            guard let one = names[number].targets[0].institutionIndex, let long = definition(of: names[number])?.name,
                common.contains(long)
            else { continue }
            others[bodies[one].country, default: 0] -= 4
        }
        // The country that the document speaks of more than of all others together.
        let whole = others.values.reduce(0) { $0 + max(0, $1) }
        guard let lead = others.first(where: { $0.value > 1 && $0.value * 2 > whole })?.key else { return }
        var state: String??
        for number in common {
            guard let entity = names[number].entity, renamed[entity] == nil, !own.contains(entity) else { continue }
            if entity.hasPrefix("x.") {
                guard names[number].statedCountry.map({ $0 == lead }) ?? true else { continue }
                // The state is in the id already.
                if names[number].ofPart, soleState != nil, bodyOfState(names[number]) == entity { continue }
                var land: String?
                if isOfState(names[number].range) {
                    if state == nil { state = .some(leadingState(of: lead)) }
                    land = state ?? nil
                }
                // `the Ombudsman's Office` in a text that names that country's, and others' too
                if land == nil, isWholeOmbudsman(number), let office = ombudsman(of: lead),
                    seen.contains(office) || own.contains(office)
                {
                    renamed[entity] = office
                    continue
                }
                let scope = land ?? lead.lowercased()
                renamed[entity] = nationalBody(called: names[number].range, in: lead) ?? "x.\(scope)-\(entity.dropFirst(2))"
            } else if let one = finder.registry.institution(entity), one.country != "INT", one.country != lead,
                others[one.country, default: 0] <= 0, others[lead, default: 0] >= Self.weightOfLand,
                names[number].statedCountry == nil
            {
                renamed[entity] =
                    nationalBody(called: names[number].range, in: lead)
                    ?? localID(lead.lowercased() + " " + text(names[number].range))
            }
        }
    }

    /// How much a document must speak of a country to mean none of another's bodies by a name that both may have.
    private static let weightOfLand = 6

    /// Whether every word of a name is one that bodies of many countries share, and there are two of them at least.
    private func isCommon(_ range: Range<Int>) -> Bool {
        var words = 0
        for index in range where tokens[index].isWord && !classes[index].contains(.connector) {
            if classes[index].contains(.conjunction) || tokens[index].range.count == 1 { continue }
            guard plays(.commonWord, index) else { return false }
            words += 1
        }
        return words > 1
    }

    /// «Comisión Estatal», «Fiscalía del Estado»: of a part of a country in so many words.
    private func isOfState(_ range: Range<Int>) -> Bool { range.contains { plays(.stateWord, $0) } }

    /// The part of a country that a document speaks of most, with the country's code: `mx-oax`.
    private func leadingState(of country: String) -> String? {
        var weights: [String: Int] = [:]
        let places = finder.registry.places
        for number in names.indices where !names[number].dropped {
            guard let place = placeNumber(of: number), places[place].kind == .state, places[place].country == country else {
                continue
            }
            weights[places[place].id, default: 0] += 1
        }
        guard let most = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 1,
            weights.allSatisfy({ $0.key == most.key || $0.value < most.value })
        else { return nil }
        return most.key.replacing(".", with: "-")
    }
}
