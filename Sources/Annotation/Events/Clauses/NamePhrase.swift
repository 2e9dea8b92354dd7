/// A name in a sentence with the words that lead to it: «con las autoridades del Comité».
struct NamePhrase: Sendable {
    /// Tokens of the name itself.
    var name: Range<Int>
    /// The first token of the phrase, its preposition included.
    var start: Int
    /// The bodies meant; two where the words are «ambos organismos».
    var entities: [String]
    var slot: Frame.Slot
    /// The noun that a name after «de» depends on, as a token; −1 for none.
    var head: Int
    /// A country named as a place.
    var isPlace: Bool
    /// A name in the possessive (`Turkey's efforts`): the words after it are what is spoken of.
    var isPossessive: Bool
    /// No name but a relative with its preposition («con la que», `to whom`), which means the name before it.
    var isRelative = false
    /// A capital city, which means its government.
    var isCapital = false
}

/// Names that stand as one part of a clause: «A, B y C».
struct NameGroup: Sendable {
    var phrases: Range<Int>
    var slot: Frame.Slot
    var head: Int
    /// Tokens from the first phrase's preposition to the last name's end.
    var tokens: Range<Int>
    var entities: [String]
    var isPlace: Bool
    var isPossessive: Bool
    var isRelative = false
    var isCapital = false
}

extension NameGroup {
    /// The first token of the first name.
    func phrasesStart(_ sentence: Sentence) -> Int { sentence.phrases[phrases.lowerBound].name.lowerBound }

    /// The end of the preposition or connecting phrase before the first name.
    func connectorEnd(_ sentence: Sentence) -> Int { max(tokens.lowerBound + 1, phrasesStart(sentence)) }
}

extension Sentence {
    func skippingAdverbs(_ index: Int) -> Int {
        var at = index
        while isAdverb(at), at > index - 4 { at -= 1 }
        return at
    }

    func groupIndex(ofPhrase phrase: Int) -> Int {
        groups.firstIndex { $0.phrases.contains(phrase) } ?? 0
    }
}
