/// Where a Spanish word may be divided at the end of a line, by the rules of the *Ortografía* (RAE and ASALE 2010, II.4.1.1): by
/// syllables, never between vowels, never inside `ch`, `ll`, `rr` or a consonant with `l` or `r` that opens a syllable.
///
/// ```swift
/// SpanishSyllables.divisions(of: "instrucción")  // [3, 7]: ins-truc-ción
/// SpanishSyllables.divisions(of: "CNDH")  // []: acronyms stay whole
/// ```
enum SpanishSyllables {
    /// Numbers of characters before each possible division: at least 2 before it and 3 after.
    static func divisions(of word: String) -> [Int] {
        let letters = Array(word.lowercased())
        guard letters.count >= 5, letters.allSatisfy({ isVowel($0) || consonants.contains($0) }),
            word.dropFirst().contains(where: \.isLowercase), word.count == letters.count,
            // «agreement», «understanding»: no Spanish word ends so.
            let last = letters.last, isVowel(last) || "nsrldzxyj".contains(last)
        else { return [] }
        var result: [Int] = []
        var index = 0
        while index < letters.count {
            guard isVowel(letters, at: index) else {
                index += 1
                continue
            }
            var nucleus = index
            while nucleus + 1 < letters.count, isVowel(letters, at: nucleus + 1) { nucleus += 1 }
            var next = nucleus + 1
            while next < letters.count, !isVowel(letters, at: next) { next += 1 }
            guard next < letters.count else { break }
            if let cut = onset(letters, from: nucleus + 1, to: next) { result.append(cut) }
            index = next
        }
        return result.filter { $0 >= 2 && letters.count - $0 >= 3 }
    }

    /// Where the consonants `from..<to` between two vowels are divided, or nil where they should not be.
    private static func onset(_ letters: [Character], from start: Int, to end: Int) -> Int? {
        let run = letters[start..<end]
        switch run.count {
        case 0: return nil
        case 1:
            // «ahumar», «prohibir»: with a silent h the vowels may be one syllable.
            return run.first == "h" ? nil : start
        default:
            let pair = String(run.suffix(2))
            if pair == "tl" { return nil }
            if inseparable.contains(pair) {
                if run.count == 2, start == 2, letters[0] == "s", letters[1] == "u", pair == "br" { return start + 1 }
                if run.count == 2, start == 2, letters[0] == "s", letters[1] == "u", pair == "bl" { return nil }
                return end - 2
            }
            return end - 1
        }
    }

    private static func isVowel(_ letter: Character) -> Bool { "aeiouáéíóúü".contains(letter) }

    /// `y` is a vowel at the end of a word, as is the `u` of `qu`, `gue` and `gui`, which no division comes near.
    private static func isVowel(_ letters: [Character], at index: Int) -> Bool {
        isVowel(letters[index]) || (letters[index] == "y" && index == letters.count - 1)
    }

    /// Without `k` and `w`: words that have them are not Spanish.
    private static let consonants = Set("bcdfghjlmnñpqrstvxyz")
    private static let inseparable: Set<String> = [
        "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "tr", "ch", "ll", "rr",
    ]
}
