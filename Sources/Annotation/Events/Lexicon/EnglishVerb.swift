/// The forms of an English verb, from its base and, where they are irregular, its past and participle.
///
/// ```swift
/// EnglishVerb("give gave given").forms.map(\.text)  // ["give", "gives", "giving", "gave", "given", …]
/// ```
struct EnglishVerb {
    private let base: String
    private let past: String
    private let participle: String
    private let gerund: String

    /// - Parameter written: `sign`, `meet met`, `give gave given`, or with a doubled consonant `commit+t`.
    init(_ written: String) {
        var words = written.split(separator: " ").map(String.init)
        var doubled = ""
        if let first = words.first, let plus = first.firstIndex(of: "+") {
            doubled = String(first[first.index(after: plus)...])
            words[0] = String(first[..<plus])
        }
        base = words.first ?? ""
        let stem = base.hasSuffix("e") ? String(base.dropLast()) : base + doubled
        let consonantY = base.hasSuffix("y") && !(base.dropLast().last.map { "aeiou".contains($0) } ?? true)
        let regular = consonantY ? base.dropLast() + "ied" : stem + "ed"
        past = words.count > 1 ? words[1] : regular
        participle = words.count > 2 ? words[2] : past
        let last = words.count > 1 && doubled.isEmpty ? Self.doubledConsonant(of: base) : ""
        gerund = (base.hasSuffix("ee") ? base : stem + last) + "ing"
    }

    /// `t` for `sit` and `n` for `begin`: what an irregular verb doubles before `-ing`, a consonant after one vowel that has one
    /// before it.
    private static func doubledConsonant(of base: String) -> String {
        let letters = Array(base.utf8.suffix(3))
        let vowels = Array("aeiou".utf8)
        guard letters.count == 3, !vowels.contains(letters[0]), vowels.contains(letters[1]), !vowels.contains(letters[2]),
            !Array("wxy".utf8).contains(letters[2])
        else { return "" }
        return String(base.suffix(1))
    }

    var forms: [SpanishVerb.Form] {
        func form(_ tense: VerbForm.Tense, _ person: UInt8) -> VerbForm {
            VerbForm(tense: tense, person: person, accented: false)
        }
        return [
            (base, form(.infinitive, 0)), (third, form(.present, 3)), (past, form(.preterite, 3)), (gerund, form(.gerund, 0)),
        ] + (participle == base ? [] : [(participle, form(.participle, 0))])
    }

    private var third: String {
        if base == "have" { return "has" }
        if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) { return base.dropLast() + "ies" }
        for ending in ["s", "sh", "ch", "x", "z", "o"] where base.hasSuffix(ending) { return base + "es" }
        return base + "s"
    }
}
