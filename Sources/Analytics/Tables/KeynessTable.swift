import Documents
import Storage

/// The words that set a period apart from the one before.
struct KeynessTable: Measure {
    let name = "keyness"
    let title = LocalizedText(es: "Palabras distintivas", en: "Keyness")
    let summary = LocalizedText(
        es: "Palabras más propias del periodo que del anterior (G² de dos términos de Rayson y Garside, log-razón de Hardie).",
        en: "Words more at home in the period than in the one before (two-term G² of Rayson and Garside, log ratio of Hardie).")
    let columns: [Column] = [
        .text("word", "palabra", "word", ("en minúsculas", "in lower case")),
        .integer("a", "a", "a", unit: "words", ("veces en el periodo", "times in the period")),
        .integer("b", "b", "b", unit: "words", ("veces en el anterior", "times in the previous one")),
        .integer("c", "c", "c", unit: "words", ("palabras del periodo", "words of the period")),
        .integer("d", "d", "d", unit: "words", ("palabras del anterior", "words of the previous one")),
        .decimal("g2_two_term", "G² (2)", "G² (2)", unit: "score", decimals: 4, ("G² de dos términos", "two-term G²")),
        .decimal(
            "g2_four_term", "G² (4)", "G² (4)", unit: "score", decimals: 4,
            ("G² de cuatro términos (Dunning)", "four-term G² (Dunning)")),
        .decimal(
            "log_ratio", "log-razón", "log ratio", unit: "log2", decimals: 4, ("un cero cuenta como 0,5", "a zero counts as 0.5")),
        .decimal(
            "p_adjusted", "p ajustada", "adjusted p", unit: "probability", decimals: 4,
            ("Benjamini-Hochberg sobre todas las palabras comparadas", "Benjamini-Hochberg over all words compared")),
        .integer(
            "documents", "documentos", "documents", unit: "documents",
            ("documentos del periodo con la palabra", "documents of the period with the word")),
        .text("form", "forma", "form", ("como más se escribe en el periodo", "as the period writes it most often")),
    ]

    /// How many rows where no number is asked for.
    static let rowsByDefault = 100
    /// How many documents stand as the evidence of a word.
    static let evidence = 20

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let target = try WordCounts(request.period, base)
        let reference = try WordCounts(request.period.previous, base)
        var note = Note(try base.exposure(request.period))
        guard target.total > 0 && reference.total > 0 else {
            note.add("Falta uno de los dos periodos: nada que comparar.", "One of the two periods is empty: nothing to compare.")
            return ([], note.text)
        }
        let words = target.words.merging(reference.words.mapValues { _ in WordCounts.Count() }) { own, _ in own }
            .filter { $0.value.times + (reference.words[$0.key]?.times ?? 0) >= Change.base }.sorted { $0.key < $1.key }
        let measures = words.map { word, count in
            Keyness(
                target: count.times, targetSize: target.total, reference: reference.words[word]?.times ?? 0,
                referenceSize: reference.total)
        }
        let adjusted = BenjaminiHochberg.adjusted(measures.map(\.p))
        let order = words.indices.filter { measures[$0].logRatio > 0 }
            .sorted { (measures[$1].twoTermG2, words[$0].key) < (measures[$0].twoTermG2, words[$1].key) }
        let rows = order.prefix(request.top ?? Self.rowsByDefault).map { index in
            let (word, count) = words[index]
            let measure = measures[index]
            return Row(
                id: word,
                cells: [
                    .text(word), .integer(measure.target), .integer(measure.reference), .integer(measure.targetSize),
                    .integer(measure.referenceSize), .decimal(measure.twoTermG2), .decimal(measure.fourTermG2),
                    .decimal(measure.logRatio), .decimal(adjusted[index]), .integer(count.documents), .text(count.form(of: word)),
                ],
                evidence: count.first)
        }
        note.add(
            "\(Note.count(words.count, "palabra comparada", "palabras comparadas", .spanish)), de 10 apariciones o más; las pruebas son "
                + "los \(Self.evidence) primeros documentos.",
            "\(Note.count(words.count, "word", "words", .english)) compared, of 10 occurrences or more; the evidence is the first "
                + "\(Self.evidence) documents.")
        if !base.functionWords.isEmpty {
            note.add(
                "Sin palabras gramaticales ni del calendario (lexicon/counting).",
                "Without words of grammar and of the calendar (lexicon/counting).")
        }
        return (rows, note.text)
    }
}

/// The words of a period's texts, in lower case.
struct WordCounts {
    struct Count {
        var times = 0
        var documents = 0
        /// Identifiers of the first documents.
        var first: [String] = []
        /// How often all its letters are capitals, and how often the first one only.
        fileprivate var capitals = 0
        fileprivate var initials = 0
        fileprivate var last = -1

        /// `word` as it is written most often: `CNPS`, `Norwick`, `traslado`.
        func form(of word: String) -> String {
            if 2 * capitals > times { return word.uppercased() }
            return 2 * (capitals + initials) > times ? word.prefix(1).uppercased() + word.dropFirst() : word
        }
    }

    private(set) var words: [String: Count] = [:]
    private(set) var total = 0

    /// - Complexity: O(n) of the bytes of the texts.
    init(_ period: Period, _ base: BaseCounts) throws(AnalyticsError) {
        var words: [String: Count] = [:]
        var total = 0
        try base.read(Query.texts, period) { row in
            let (document, key, language) = (row.integer(0), row.text(1), row.text(3))
            var word: [UInt8] = []
            // Capitals among the letters of the word, and whether the first is one.
            var (capitals, letters, startsHigh) = (0, 0, false)
            func end() {
                defer {
                    word.removeAll(keepingCapacity: true)
                    (capitals, letters, startsHigh) = (0, 0, false)
                }
                guard !word.isEmpty else { return }
                total += 1
                guard word.count > 3 else { return }
                let text = String(decoding: word, as: UTF8.self)
                if base.functionWords.contains(text, in: language) { return }
                var count = words[text] ?? Count()
                count.times += 1
                if capitals == letters { count.capitals += 1 } else if startsHigh { count.initials += 1 }
                if count.last != document {
                    count.last = document
                    count.documents += 1
                    if count.first.count < KeynessTable.evidence { count.first.append(key) }
                }
                words[text] = count
            }
            for byte in row.bytes(2) {
                switch byte {
                case 0x41...0x5A:
                    if word.isEmpty { startsHigh = true }
                    capitals += 1
                    letters += 1
                    word.append(byte | 0x20)
                case 0x61...0x7A:
                    letters += 1
                    word.append(byte)
                // «É» to «é» and the like: the second byte of Latin-1's capitals lies 32 below; other bytes stand.
                case 0x80...0x9E where word.last == 0xC3 && byte != 0x97:
                    if word.count == 1 { startsHigh = true }
                    capitals += 1
                    letters += 1
                    word.append(byte + 0x20)
                // The second bytes of « and » and of the general punctuation are no letters.
                case 0xC2, 0xE2: end()
                case 0x80...0xFF:
                    if byte < 0xC0, word.last == 0xC3 { letters += 1 }
                    if byte >= 0xC0 || !word.isEmpty { word.append(byte) }
                default: end()
                }
            }
            end()
        }
        self.words = words
        self.total = total
    }
}
