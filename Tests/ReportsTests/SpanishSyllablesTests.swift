import Testing

@testable import Reports

@Suite struct SpanishSyllablesTests {
    /// Divisions that the *Ortografía* allows, at least two letters before and three after.
    @Test(arguments: [
        ("cooperación", "coo-pe-ra-ción"), ("institución", "ins-ti-tu-ción"), ("instrucción", "ins-truc-ción"),
        ("tortura", "tor-tura"), ("prevención", "pre-ven-ción"), ("mecanismo", "me-ca-nismo"), ("construcción", "cons-truc-ción"),
        ("carretera", "ca-rre-tera"), ("calle", "ca-lle"), ("muchacho", "mu-cha-cho"), ("república", "re-pú-blica"),
        ("país", "país"), ("ahumado", "ahu-mado"), ("prohibición", "prohi-bi-ción"), ("atleta", "atleta"),
        ("subrayar", "sub-ra-yar"), ("sublime", "sublime"), ("obstáculo", "obs-tá-culo"), ("transporte", "trans-porte"),
        ("pingüino", "pin-güino"), ("guerra", "gue-rra"), ("vigilancia", "vi-gi-lan-cia"), ("aéreo", "aé-reo"),
        ("perspectiva", "pers-pec-tiva"), ("próximos", "pró-xi-mos"), ("desarrollo", "de-sa-rro-llo"), ("convoy", "con-voy"),
        ("innovación", "in-no-va-ción"), ("acción", "ac-ción"), ("eléctrico", "eléc-trico"),
    ])
    func divides(word: String, expected: String) {
        let letters = Array(word)
        var result = ""
        var start = 0
        for cut in SpanishSyllables.divisions(of: word) {
            result += String(letters[start..<cut]) + "-"
            start = cut
        }
        #expect(result + String(letters[start...]) == expected)
    }

    @Test(arguments: ["CNDH", "de", "año", "T3", "E-0042", "2024", "Kraków", "km/h", "agreement", "understanding"])
    func leavesWhole(word: String) {
        #expect(SpanishSyllables.divisions(of: word).isEmpty)
    }
}
