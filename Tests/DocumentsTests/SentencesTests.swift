import Documents
import Testing

@Suite struct SentencesTests {
    private func sentences(_ text: String) throws -> [String] {
        let document = try #require(reading(text))
        let bytes = Array(document.reading.text.utf8)
        return document.reading.sentences.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// A stroke stands where a sentence ends.
    @Test(arguments: [
        "El Sr. Gil firmó.| La Lic. Soto también.", "Costó 1.500.000,50 pesos.| Fue mucho.",
        "Es el art. 4 de la ley.| El resto sigue.",
        "Vive en EE.UU. desde 2010.| Volverá.", "The U.S. Government signed.| It was late.",
        "He lives in the U.S.| The rest is known.",
        "Lo dijo J. R. Soto.| Nadie más.", "“No hay dudas.”| Luego calló.", "¿Quién fue?| ¡Ella!| Nadie lo dudó.",
        "¿Qué? dijo ella.",
        "Esperó… y nada.| Fin.", "Esperó...| Después se fue.", "No. 5 de la lista.| Otra.", "Dijo que no.| Después se fue.",
        "Cárceles, hospitales, etc.| El informe los nombra.", "Compras, S.A. de C.V. firmó.",
        "Fue en el siglo X.| La obra se perdió.",
        "Llegó a las 10 a.m. del lunes.", "See www.example.org for more.| It is free.", "Signed on Sept. 4 by both.| The end.",
        "Trabajan por la paz.| 15 personas firmaron.", "1. Garantizar el derecho a la salud.", "Terminó en 2024.| La obra sigue.",
        "Hablan de paz.|La Comisión calla.", "(Vino ayer.)| Hoy no.", "Firmó el Gral. Ruiz.| (Nadie más.)| Fin.",
        "La Comisión, A.C. y otras firmaron.", "It works, e.g. Arcadia did it.", "Mr. and Mrs. Brown came.| They left.",
    ])
    func sentencesEndAtTheirStops(_ marked: String) throws {
        let expected = marked.split(separator: "|").map { $0.drop { $0 == " " } }.map(String.init)
        #expect(try sentences(marked.replacing("|", with: "")) == expected)
    }

    @Test func sentencesNeverCrossBlocks() throws {
        #expect(
            try sentences("Sin punto final\n\nOtra línea que sigue aquí, con más palabras que decir y un punto al final.").count
                == 2)
    }
}
