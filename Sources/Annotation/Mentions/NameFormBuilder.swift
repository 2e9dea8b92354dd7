import Documents

/// Enters every spelling of every registered name into a trie.
struct NameFormBuilder {
    private let registry: Registry
    private(set) var trie = NameTrie()
    private(set) var forms: [NameForm] = []
    private var entered: [[Int32]: Int] = [:]
    /// The words of institutions' names, with the one company whose they are alone; -1 for those of others.
    private var bearers: [Int32: Int] = [:]

    init(registry: Registry) {
        self.registry = registry
    }

    mutating func build(lexicon: inout MentionLexicon, vocabulary: inout Vocabulary) {
        let listed = vocabulary
        for (index, one) in registry.institutions.enumerated() {
            entered.removeAll(keepingCapacity: true)
            let target = NameForm.Target.institution(index)
            for acronym in one.acronyms {
                let letters = acronym.unicodeScalars.filter(\.properties.isAlphabetic).count
                enter(acronym, target, .acronym(asWord: letters >= 4), &lexicon, &vocabulary)
            }
            for name in one.names.values.sorted() {
                enter(name, target, .name, &lexicon, &vocabulary)
                for short in Self.shortened(name) { enter(short, target, .name, &lexicon, &vocabulary) }
            }
            for name in one.aliases.values.flatMap(\.self).sorted() { enter(name, target, .name, &lexicon, &vocabulary) }
            for name in one.contextual.values.flatMap(\.self).sorted() {
                enter(name, target, .contextual, &lexicon, &vocabulary)
            }
        }
        for (word, bearer) in bearers where bearer >= 0 && !listed.has(word) { lexicon.add(.ownName, to: word) }
        for (index, one) in registry.people.enumerated() {
            entered.removeAll(keepingCapacity: true)
            for name in [one.name] + one.aliases { enter(name, .person(index), .name, &lexicon, &vocabulary) }
        }
        for (index, one) in registry.instruments.enumerated() {
            entered.removeAll(keepingCapacity: true)
            for name in one.acronyms { enter(name, .instrument(index), .acronym(asWord: false), &lexicon, &vocabulary) }
            for name in one.names.values.sorted() + one.aliases.values.flatMap(\.self).sorted() {
                enter(name, .instrument(index), .name, &lexicon, &vocabulary)
            }
        }
        for (index, one) in registry.places.enumerated() where one.homonymOf == nil {
            entered.removeAll(keepingCapacity: true)
            let names = one.names.es == one.names.en ? [one.names.es] : [one.names.es, one.names.en].sorted()
            for name in names + one.aliases.values.flatMap(\.self).sorted() {
                let short = name.utf8.count <= 4 && name.utf8.allSatisfy { !(97...122).contains($0) }
                enter(name, .place(index), short ? .acronym(asWord: false) : .name, &lexicon, &vocabulary)
            }
        }
        trie.close()
    }

    /// `U.N. Children's Fund`, `US Agency for International Development`: how the press writes an English name's first words.
    private static func shortened(_ name: String) -> [String] {
        for (full, short) in [("United Nations ", ["UN ", "U.N. "]), ("United States ", ["US ", "U.S. "])]
        where name.hasPrefix(full) {
            let rest = name.dropFirst(full.count)
            return rest.contains(" ") ? short.map { $0 + rest } : []
        }
        return []
    }

    private mutating func enter(
        _ name: String, _ target: NameForm.Target, _ style: NameForm.Style, _ lexicon: inout MentionLexicon,
        _ vocabulary: inout Vocabulary
    ) {
        var path: [Int32] = []
        var content = 0
        var capitals = 0
        var inAnyCase = false
        var isCountry = false
        var isSurname = false
        if case .place(let place) = target {
            isCountry = registry.places[place].kind == .country
            isSurname = registry.places[place].kind == .namesake
        }
        if case .person = target { isSurname = true }
        let bytes = Array(name.utf8)
        for (index, token) in Tokens(name, vocabulary: Self.empty).all.enumerated() {
            let id = vocabulary.insert(
                folded: Folding.folded(token.isCapitalised ? Self.uncut(bytes[token.range]) : bytes[token.range]))
            if index > 0, lexicon[id].contains(.connector) { continue }
            // `The Gambia`: the article is no part of a country's name.
            if index == 0, isCountry, token.range.count == 3, bytes[token.range] == Array("The".utf8)[...] { continue }
            if token.isWord || token.isNumber { content += 1 }
            if token.isCapitalised { capitals += 1 }
            if case .institution(let one) = target, token.isCapitalised {
                let isCompany = registry.institutions[one].kind == "company"
                bearers[id] = isCompany && bearers[id, default: one] == one ? one : -1
            }
            if lexicon[id].contains(.demonym) { inAnyCase = true }
            if isSurname { lexicon.add(.surname, to: id) }
            path.append(id)
        }
        guard let first = path.first else { return }
        if let form = entered[path] {
            forms[form].capitalWords = min(forms[form].capitalWords, capitals)
            return
        }
        entered[path] = forms.count
        lexicon.add(.nameStart, to: first)
        trie.insert(path, form: forms.count)
        let long = content >= (target.isPlace ? 2 : 4)
        forms.append(
            NameForm(
                target: target, style: style, contentWords: content, capitalWords: capitals, inAnyCase: inAnyCase && long))
    }

    /// Without a possessive's ending, which the scan cuts off a text's words too: `Ombudsman's Office`.
    private static func uncut(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = bytes.last, last | 32 == UInt8(ascii: "s"), bytes.count > 3 else { return bytes }
        let rest = bytes.dropLast()
        if rest.last == UInt8(ascii: "'") { return rest.dropLast() }
        return bytes.count > 5 && rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) ? rest.dropLast(3) : bytes
    }

    private static let empty = Vocabulary()
}
