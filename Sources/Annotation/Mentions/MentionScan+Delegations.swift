import Documents

/// Parts of bodies that are told apart by the land or the town that they are for.
extension MentionScan {
    /// «Profepa delegación Sonora», «Cruz Roja delegación Tonalá»: what the body has there is part of its name; «la Profepa, delegación
    /// Sonora» and «la delegación de Sonora» name two things.
    func extendDelegations() {
        guard document.language == .spanish else { return }
        for number in names.indices where names[number].kind == .institution && !names[number].dropped {
            let noun = names[number].range.upperBound
            guard continues(noun + 1), plays(local: .delegationNoun, noun), !isCapitalised(noun), cover[noun] == 0,
                let land = name(at: noun + 1), land.kind == .place, land.range.lowerBound == noun + 1,
                !(continues(land.range.upperBound) && isCapitalised(land.range.upperBound)), !names[number].nested
            else { continue }
            drop(Int(cover[noun + 1]) - 1)
            extend(number, to: names[number].range.lowerBound..<land.range.upperBound)
        }
    }

    /// Whether no word goes on with a single word behind «el» or «la»: «y el Coplade definió», but «y la Danza Infantil», «y las Artes».
    func endsAlone(_ index: Int) -> Bool {
        guard bytes[tokens[index - 1].range.upperBound - 1] != UInt8(ascii: "s") else { return false }
        return !continues(index + 1)
            || !isCapitalised(index + 1) && classes[index + 1].isDisjoint(with: [.genitive, .conjunction, .connector])
                && tokens[index + 1].id != finder.words.hyphen
    }
}
