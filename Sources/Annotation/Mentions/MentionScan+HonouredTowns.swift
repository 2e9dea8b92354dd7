import Documents

/// Towns whose names are those of people with an initial or a rank.
extension MentionScan {
    /// «el alcalde de General Francisco R. Murguía», «en Juan R. Escudero», «Jerez, Camerino Z. Mendoza y Pinos»: a name of the long
    /// list with an initial or a rank, where something is or among places; «el general Murguía», «con Juan R. Escudero» are people.
    func findHonouredTowns() {
        guard document.language == .spanish else { return }
        var next = 0
        for first in capitals where first >= next && tokens[first].isWord && !tokens[first].isAllCapitals {
            guard let end = honouredEnd(from: first),
                (name(at: first)?.range.upperBound ?? 0) < end || nameKind(at: first) != .place,
                isSituated(first..<end) || isOfTownHall(first) || isAmongTowns(first..<end)
            else { continue }
            uncover(first..<end)
            add(Name(range: first..<end, kind: .place, confidence: 0.7))
            next = end
        }
    }

    /// The end of the longest name of the list from `first` that an initial or a rank is in.
    private func honouredEnd(from first: Int) -> Int? {
        guard continues(first + 1), nameKind(at: first) != .institution else { return nil }
        var isHonoured = plays(.honorific, first)
        guard isHonoured || classes[first].contains(.givenName) || tokens[first + 1].range.count == 1 else { return nil }
        var name: [UInt8] = []
        var best: Int?
        var index = first
        while index == first || continues(index), index - first < 8 {
            if tokens[index].id == finder.words.stop, index > first, tokens[index - 1].range.count == 1, isCapitalised(index - 1)
            {
                name.append(UInt8(ascii: "."))
                isHonoured = true
            } else {
                guard tokens[index].isWord, [nil, .place, .person].contains(nameKind(at: index)) else { break }
                if !name.isEmpty { name.append(UInt8(ascii: " ")) }
                name += folded(index)
                if index > first, isHonoured, isCapitalised(index), finder.registry.towns.contains(name) { best = index + 1 }
            }
            index += 1
        }
        guard let end = best, !(continues(end) && isCapitalised(end) && tokens[end].isWord) else { return nil }
        return end
    }

    /// «el presidente municipal de», «la alcaldía de», «el ayuntamiento de».
    private func isOfTownHall(_ first: Int) -> Bool {
        first > 1 && continues(first) && classes[first - 1].contains(.genitive) && continues(first - 1)
            && (plays(local: .hall, first - 2) || plays(local: .hallList, first - 2))
    }

    /// «Jerez, Camerino Z. Mendoza y», but «en Jerez, Camerino Z. Mendoza, alcalde, dijo».
    private func isAmongTowns(_ range: Range<Int>) -> Bool {
        let (before, after) = (range.lowerBound - 1, range.upperBound)
        guard before > 0, continues(range.lowerBound), isListSign(before), nameKind(at: before - 1) == .place, endsItem(after),
            continues(after)
        else { return false }
        return isListSign(after) ? continues(after + 1) && isCapitalised(after + 1) : classes[before].contains(.conjunction)
    }
}
