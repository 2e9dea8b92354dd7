import Documents

/// Bodies of a state that the registry lacks or has under its full name: «Sistema Estatal Anticorrupción» in a text about Jalisco.
extension MentionScan {
    /// Gives one id to what a state's body is called with «del Estado», «Estatal», «del Estado de Jalisco» and «de Jalisco»: the
    /// registry's, else one that is the same in every document.
    func scopeStateBodies() {
        guard document.language == .spanish else { return }
        var lead: Place??
        for number in names.indices where !names[number].dropped && names[number].kind == .institution {
            let range = names[number].range
            guard range.count > 2, let entity = names[number].entity, entity.hasPrefix("x."), renamed[entity] == nil else {
                continue
            }
            // «al Servicio del Estado»: whom its members serve.
            let isOfState = range.contains { isStateWord($0) } && !range.contains { classes[$0].contains(.dative) }
            guard isOfState || isStatesAlone(range.lowerBound) else { continue }
            let named = stateAtEnd(of: range)
            if named == nil, lead == nil { lead = .some(leadingState()) }
            guard let state = named?.place ?? (lead ?? nil) else { continue }
            let base = text(range.lowerBound..<(named?.start ?? range.upperBound))
            let words = contents(base).words.filter { !Self.stateWords.contains($0) }
            guard words.count > 1 || words.count == 1 && isOfState else { continue }
            if let one = registered(words, of: state) ?? formerName(range, of: state) {
                renamed[entity] = one
            } else if isOfState, words.count > 1 {
                let id = "x." + (words + [Slug.of(state.names.es)]).joined(separator: "-")
                if id != entity { renamed[entity] = id }
            }
        }
    }

    /// «Procuraduría General de Justicia del Estado»: another name that the registry has for a body, with its state's.
    private func formerName(_ range: Range<Int>, of state: Place) -> String? {
        let last = range.upperBound - 1
        guard range.count > 3, isStateWord(last), tokens[last - 1].id == finder.words.del else { return nil }
        return registered(text(range.lowerBound..<last - 1) + " de " + state.names.es)
    }

    private static let stateWords: Set = ["estado", "estatal"]

    /// «Estatal», and «Estado» after «del»: «Departamento de Estado» is none of a part of a country.
    private func isStateWord(_ index: Int) -> Bool {
        plays(.stateWord, index) && Self.stateWords.contains { folded(index).elementsEqual($0.utf8) }
            && (classes[index].isDisjoint(with: .state) || index > 0 && tokens[index - 1].id == finder.words.del)
    }

    /// «Tribunal Superior», «Poder Judicial»: in a federation's news mostly the state's.
    private func isStatesAlone(_ start: Int) -> Bool {
        ["tribunal", "poder"].contains { folded(start).elementsEqual($0.utf8) }
    }

    /// The state in whose name a name ends, and where «de», «del Estado de» before it begins.
    func stateAtEnd(of range: Range<Int>) -> (place: Place, start: Int)? {
        for first in max(range.lowerBound + 1, range.upperBound - 6)..<range.upperBound
        where isCapitalised(first) && classes[first].contains(.nameStart) {
            guard let known = longestName(at: first, before: range.upperBound), known.range.upperBound == range.upperBound,
                let place = place(of: known), place.kind == .state
            else { continue }
            return (place, first)
        }
        return nil
    }

    /// The one body of a state that the registry has under these words.
    private func registered(_ words: [String], of state: Place) -> String? {
        let own = Set(contents(state.names.es).words).union(Self.stateWords)
        let wanted = Set(words)
        let bodies = finder.registry.institutions
        let prefix = state.id + "."
        // In order of their ids: those of one state stand side by side.
        var range = bodies.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = bodies[middle].id < prefix ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        var fits: [String] = []
        for index in range.lowerBound..<bodies.endIndex {
            guard bodies[index].id.hasPrefix(prefix) else { break }
            if let name = bodies[index].names[.spanish], Set(contents(name).words).subtracting(own) == wanted {
                fits.append(bodies[index].id)
            }
        }
        return fits.count == 1 ? fits[0] : nil
    }

    /// The state that the document speaks of most, more than twice as much as of any other; one of its dateline counts more.
    func leadingState() -> Place? {
        var weights: [Int: Int] = [:]
        let places = finder.registry.places
        for name in names where !name.dropped {
            switch name.kind {
            case .place:
                let targets = name.targets.lazy.compactMap(\.placeIndex)
                guard
                    let place = targets.first(where: { places[$0].kind == .state })
                        ?? targets.first.flatMap({ places[$0].state }).flatMap({ finder.registry.index(ofPlace: $0) })
                else { continue }
                weights[place, default: 0] += name.range.lowerBound < 40 ? 3 : 1
            case .institution:
                guard let place = stateNumber(of: name) else { continue }
                weights[place, default: 0] += 2
            case .person, .instrument: continue
            }
        }
        guard let most = weights.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 1,
            weights.allSatisfy({ $0.key == most.key || $0.value * 2 < most.value })
        else { return nil }
        return places[most.key]
    }
}
