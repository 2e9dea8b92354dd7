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
        gerund = (base.hasSuffix("ee") ? base : stem) + "ing"
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
