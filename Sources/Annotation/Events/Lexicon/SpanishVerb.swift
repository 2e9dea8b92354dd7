/// The forms of a Spanish verb, from its infinitive.
///
/// ```swift
/// SpanishVerb(infinitive: "suscribir", participle: "suscrito").forms  // suscribo, suscribe, suscribió, …
/// ```
/// A vowel change is given in brackets after the infinitive: `acordar(ue)`, `pedir(i)`, `sugerir(ie)`, `enviar(í)`, `reunir(ú)`.
struct SpanishVerb {
    typealias Form = (text: String, form: VerbForm)

    private var stem: String
    private var ending: String
    private var change: String?
    private var participle: String?
    private var model: Model?
    private var prefix = ""
    private let infinitive: String

    /// The irregular forms of a verb, for itself and for those that it ends (`tener` for `sostener`).
    struct Model: Sendable {
        /// First and third singular, first and third plural; in the present also one more for the third person («hay»).
        var present: [String] = []
        var preterite: [String] = []
        var imperfect: [String] = []
        var subjunctive: [String] = []
        var future: String?
        var gerund: String?
        var participle: String?
        /// Whether other verbs only happen to end like it (`prestar` is no `estar`).
        var isAlone = false
    }

    init(infinitive written: String, participle: String? = nil, models: [String: Model] = [:]) {
        var word = written
        if let open = word.firstIndex(of: "("), word.hasSuffix(")") {
            change = String(word[word.index(after: open)...].dropLast())
            word = String(word[..<open])
        }
        if word.hasSuffix("rse") { word = String(word.dropLast(2)) }
        infinitive = word
        stem = String(word.dropLast(2))
        ending = String(word.suffix(2)).replacing("í", with: "i")
        self.participle = participle
        let name = models.keys.filter { word.hasSuffix($0) }.max { ($0.count, $0) < ($1.count, $1) }
        if let name, name == word || name.count >= 4 && models[name]?.isAlone == false {
            model = models[name]
            prefix = String(word.dropLast(name.count))
        }
    }

    var forms: [Form] {
        var forms: [Form] = []
        func add(_ texts: [String], _ tense: VerbForm.Tense) {
            let persons: [UInt8] = (4...5).contains(texts.count) ? [1, 3, 1, 3, 3] : Array(repeating: 0, count: texts.count)
            for (text, person) in zip(texts, persons) {
                forms.append(
                    (
                        text,
                        VerbForm(
                            tense: tense, person: person, accented: Self.isAccented(text),
                            endsAccented: text.utf8.last.map { $0 >= 0x80 } ?? false)
                    ))
            }
        }
        let present = irregular(\.present) ?? regularPresent
        let preterite = irregular(\.preterite) ?? regularPreterite
        add(present, .present)
        add(preterite, .preterite)
        add(irregular(\.imperfect) ?? regularImperfect, .imperfect)
        add(irregular(\.subjunctive) ?? regularSubjunctive, .subjunctive)
        let future = model?.future.map { prefix + $0 } ?? stem + ending
        add(["é", "á", "emos", "án"].map { future + $0 }, .future)
        add(["ía", "ía", "íamos", "ían"].map { future + $0 }, .conditional)
        let past = String(preterite[3].dropLast(3))
        add([past + "ra", past + "ra", Self.stressed(past) + "ramos", past + "ran"], .subjunctive)
        add([past + "se", past + "se", Self.stressed(past) + "semos", past + "sen"], .subjunctive)
        let enclitics = ["", "se", "lo", "la", "le", "les", "los", "las", "nos"]
        add(enclitics.map { infinitive + $0 }, .infinitive)
        let gerund = model?.gerund.map { prefix + $0 } ?? regularGerund
        add(enclitics.map { ($0.isEmpty ? gerund : Self.stressedGerund(gerund)) + $0 }, .gerund)
        let past1 = participle ?? model?.participle.map { prefix + $0 } ?? stem + (ending == "ar" ? "ado" : "ido")
        let root = String(past1.dropLast())
        add([root + "o", root + "a", root + "os", root + "as", root + "o"], .participle)
        return forms
    }

    private func irregular(_ path: KeyPath<Model, [String]>) -> [String]? {
        guard let forms = model?[keyPath: path], (4...5).contains(forms.count) else { return nil }
        return forms.map { prefix + $0 }
    }

    /// The stem as it stands under stress (`acuerd`, `pid`).
    private var stressedStem: String {
        guard let change else { return stem }
        let old: Character =
            switch change {
            case "ue": "o"
            case "í": "i"
            case "ú": "u"
            default: "e"
            }
        guard let at = stem.lastIndex(of: old) ?? stem.lastIndex(of: "u") else { return stem }
        return stem.replacingCharacter(at: at, with: change)
    }

    /// The stem of `-ir` verbs that change in the preterite and the gerund (`pid`, `sugir`).
    private var weakStem: String {
        guard let change, ending == "ir", change != "ú" else { return stem }
        let old: Character = change == "ue" ? "o" : "e"
        guard let at = stem.lastIndex(of: old) else { return stem }
        return stem.replacingCharacter(at: at, with: change == "ue" ? "u" : "i")
    }

    private var takesY: Bool { ending == "ir" && stem.hasSuffix("u") && !stem.hasSuffix("gu") && !stem.hasSuffix("qu") }

    private var regularPresent: [String] {
        let strong = stressedStem
        switch ending {
        case "ar": return [strong + "o", strong + "a", stem + "amos", strong + "an"]
        case "er": return [hardened(strong) + "o", strong + "e", stem + "emos", strong + "en"]
        default:
            if takesY { return [stem + "yo", stem + "ye", stem + "imos", stem + "yen"] }
            return [hardened(strong) + "o", strong + "e", stem + "imos", strong + "en"]
        }
    }

    private var regularPreterite: [String] {
        switch ending {
        case "ar": return [softened(stem) + "é", stem + "ó", stem + "amos", stem + "aron"]
        default:
            if takesY || ending == "er" && Self.endsInVowel(stem) {
                return [stem + "í", stem + "yó", stem + "imos", stem + "yeron"]
            }
            return [stem + "í", weakStem + "ió", stem + "imos", weakStem + "ieron"]
        }
    }

    private var regularImperfect: [String] {
        ending == "ar"
            ? [stem + "aba", stem + "aba", stem + "ábamos", stem + "aban"]
            : [stem + "ía", stem + "ía", stem + "íamos", stem + "ían"]
    }

    private var regularSubjunctive: [String] {
        if ending == "ar" {
            let strong = softened(stressedStem)
            return [strong + "e", strong + "e", softened(stem) + "emos", strong + "en"]
        }
        let strong = takesY ? stem + "y" : hardened(stressedStem)
        let weak = takesY ? strong : hardened(ending == "ir" ? weakStem : stem)
        return [strong + "a", strong + "a", weak + "amos", strong + "an"]
    }

    private var regularGerund: String {
        if ending == "ar" { return stem + "ando" }
        return takesY || ending == "er" && Self.endsInVowel(stem) ? stem + "yendo" : weakStem + "iendo"
    }

    /// Before `e`: `c` → `qu`, `g` → `gu`, `z` → `c`.
    private func softened(_ stem: String) -> String {
        if stem.hasSuffix("c") { return stem.dropLast() + "qu" }
        if stem.hasSuffix("g") { return stem + "u" }
        if stem.hasSuffix("z") { return stem.dropLast() + "c" }
        return stem
    }

    /// Before `o` and `a` of `-er` and `-ir` verbs: `g` → `j`, `c` after a vowel → `zc`, `gu` → `g`.
    private func hardened(_ stem: String) -> String {
        if stem.hasSuffix("gu") { return String(stem.dropLast()) }
        if stem.hasSuffix("g") { return stem.dropLast() + "j" }
        guard stem.hasSuffix("c") else { return stem }
        return stem.dropLast() + (Self.endsInVowel(String(stem.dropLast())) ? "zc" : "z")
    }

    private static func endsInVowel(_ text: String) -> Bool { text.last.map { "aeiou".contains($0) } ?? false }

    private static func isAccented(_ text: String) -> Bool { text.utf8.contains { $0 >= 0x80 } }

    private static func stressed(_ past: String) -> String {
        switch past.last {
        case "a": past.dropLast() + "á"
        case "e": past.dropLast() + "é"
        default: past
        }
    }

    private static func stressedGerund(_ gerund: String) -> String {
        gerund.hasSuffix("ando") ? gerund.dropLast(4) + "ándo" : gerund.hasSuffix("endo") ? gerund.dropLast(4) + "éndo" : gerund
    }
}

extension String {
    fileprivate func replacingCharacter(at index: Index, with text: String) -> String {
        String(self[..<index]) + text + String(self[self.index(after: index)...])
    }
}
