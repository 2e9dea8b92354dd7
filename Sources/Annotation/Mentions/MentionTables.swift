import Documents

/// What a mention finder looks names up in. A class, so that the search of a document holds all of it by one reference.
final class MentionTables: Sendable {
    let registry: Registry
    let lexicon: MentionLexicon
    let trie: NameTrie
    let forms: [NameForm]
    /// The words as they stood when the finder was made: for possessives, which the tokens do not part.
    let vocabulary: Vocabulary
    let words: SpecialWords
    /// The numbers of the first words of each position's titles, by its index in the registry.
    let titleHeads: [[Int32]]
    /// By the indices of the registry's institutions.
    let standings: [Standing]
    let landNames = LandNames()

    init(registry: Registry, lexicon files: [DataFile], vocabulary: inout Vocabulary) throws(AnnotationError) {
        self.registry = registry
        var lexicon = try MentionLexicon(files: files, registry: registry, vocabulary: &vocabulary)
        var builder = NameFormBuilder(registry: registry)
        builder.build(lexicon: &lexicon, vocabulary: &vocabulary)
        trie = builder.trie
        forms = builder.forms
        words = SpecialWords(vocabulary: &vocabulary)
        lexicon.close(vocabulary)
        self.lexicon = lexicon
        self.vocabulary = vocabulary
        // A word that the vocabulary lacks is no title of a text either.
        titleHeads = registry.positions.map { position in
            position.titles.values.joined().compactMap { title in
                title.utf8.split(separator: 32, maxSplits: 1).first.map {
                    vocabulary.id(ofFolded: Folding.folded(Array($0)[...])[...])
                }
            }
        }
        standings = Standing.all(registry)
    }
}

/// Numbers of the signs and words that the grammar asks for by themselves.
struct SpecialWords: Sendable {
    let comma, stop, openParenthesis, closeParenthesis, hyphen, colon, semicolon, slash: Int32
    let and, de, del, en, entre, between, to, from, of, to2, on, para, its, whose, que, news, forWord, by, como, inWord, con,
        against, asi, la, por, estados, municipal, ayuntamiento, asWord, with, institution, zona, entonces, at: Int32

    init(vocabulary: inout Vocabulary) {
        comma = vocabulary.insert(",")
        stop = vocabulary.insert(".")
        openParenthesis = vocabulary.insert("(")
        closeParenthesis = vocabulary.insert(")")
        hyphen = vocabulary.insert("-")
        colon = vocabulary.insert(":")
        semicolon = vocabulary.insert(";")
        slash = vocabulary.insert("/")
        and = vocabulary.insert("and")
        de = vocabulary.insert("de")
        del = vocabulary.insert("del")
        en = vocabulary.insert("en")
        entre = vocabulary.insert("entre")
        between = vocabulary.insert("between")
        to = vocabulary.insert("to")
        from = vocabulary.insert("from")
        of = vocabulary.insert("of")
        to2 = vocabulary.insert("a")
        on = vocabulary.insert("on")
        para = vocabulary.insert("para")
        its = vocabulary.insert("its")
        whose = vocabulary.insert("whose")
        que = vocabulary.insert("que")
        news = vocabulary.insert("news")
        forWord = vocabulary.insert("for")
        by = vocabulary.insert("by")
        como = vocabulary.insert("como")
        inWord = vocabulary.insert("in")
        con = vocabulary.insert("con")
        against = vocabulary.insert("against")
        asi = vocabulary.insert("asi")
        la = vocabulary.insert("la")
        por = vocabulary.insert("por")
        estados = vocabulary.insert("estados")
        municipal = vocabulary.insert("municipal")
        entonces = vocabulary.insert("entonces")
        ayuntamiento = vocabulary.insert("ayuntamiento")
        asWord = vocabulary.insert("as")
        with = vocabulary.insert("with")
        institution = vocabulary.insert("institution")
        zona = vocabulary.insert("zona")
        at = vocabulary.insert("at")
    }
}
