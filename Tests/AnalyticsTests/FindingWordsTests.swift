import Documents
import Testing

@testable import Analytics

/// A report in Spanish says in Spanish what the reading left open.
@Suite struct FindingWordsTests {
    @Test(arguments: [
        (
            "date-interval",
            "The day of issue is not certain, only 2024-01-01 to 2024-03-21: what depends on the day is counted as undated.",
            "El día de publicación no es seguro, solo del 2024-01-01 al 2024-03-21: lo que depende del día se cuenta como sin fecha."
        ),
        (
            "date-conflict",
            "The caption leaves 2024-05-02 or earlier for the day of issue, but the dateline leaves 2024-06-01: check the document.",
            "Día de publicación según el pie de foto: 2024-05-02 o antes; según la data del texto: 2024-06-01. Compruebe el documento."
        ),
        (
            "encoding-guessed", "Read as Latin-1, by its bytes: save it as UTF-8 to be certain.",
            "Leído como Latin-1, a juzgar por sus bytes: guárdelo en UTF-8 para tener certeza."
        ),
        (
            "encoding-damaged", "3 bytes are no UTF-8 and stand as U+FFFD in the text: get an undamaged copy.",
            "Bytes que no son UTF-8 y figuran como U+FFFD en el texto: 3. Consiga una copia sin daños."
        ),
        ("new-code", "Something else.", "Something else."),
    ])
    func saysItInSpanish(code: String, english: String, spanish: String) {
        let message = FindingWords.message(code, english)
        #expect(message.es == spanish)
        #expect(message.en == english)
    }

    @Test func namesAKind() {
        #expect(FindingWords.kind("collision").es == "nombre ambiguo")
        #expect(FindingWords.kind("new-code").es == "new-code")
    }
}
