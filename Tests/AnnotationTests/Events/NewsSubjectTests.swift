import Annotation
import Documents
import Testing

/// Parties of news that a sentence leaves to the one before it, to an apposition, or to the clause beside it.
@Suite struct NewsSubjectTests {
    private static let harness = try? EventHarness()

    @Test(arguments: [
        // A phrase before the verb, and no subject of its own.
        ("[A] presentó su informe. Para ello trabaja en coordinación con [B].", ["COOPERATE asserted a b"]),
        ("[A] detuvo a dos hombres. En ese caso se coordinó con [B].", ["COOPERATE asserted a b"]),
        ("[A] abrió el padrón. En esa tarea cuenta con el apoyo de [B].", ["AID asserted a b"]),
        ("[A] presentó su informe. En ese barrio trabajan los vecinos en coordinación con [B].", []),
        ("[A] presentó su informe. En el mismo trabajan tres vecinas en coordinación con [B].", []),
        ("[A] se reunió con [B]. Tras el paseo se busca lograr más apoyos de [C].", ["CONSULT asserted a b"]),
        // What the body does whose head goes on to tell of it.
        ("La directora de [A] abrió la feria. Señaló que trabajan de manera conjunta con [B].", ["COOPERATE asserted a b"]),
        ("La directora de [A] abrió la feria. Agregó que firmaron un convenio con [B].", ["SUPPORT asserted a b"]),
        ("La directora de [A] abrió la feria. Agregó que para ello colaboran con [B].", ["COOPERATE asserted a b"]),
        ("La directora de [A] abrió la feria. Señaló que los vecinos trabajan de manera conjunta con [B].", []),
        // A person by name, and behind the name a post in the body that he acts for.
        ("[A] se reunió con Laura Paz, asesora de [B].", ["CONSULT asserted a b"]),
        ("[A] se reunió con Laura Paz, responsable del programa de abasto de [B].", ["CONSULT asserted a b"]),
        ("[A] se reunió con Laura Paz, vecina del barrio de [B].", []),
        // Those who pay for one thing.
        ("El proyecto está financiado por [A] y [B].", ["COOPERATE asserted a b"]),
        ("La obra se realiza con recursos de [A], de [B] y de [C].", ["COOPERATE asserted a b c"]),
        ("El taller de [C] está financiado por [A] y [B].", ["AID asserted a b c"]),
        ("El proyecto fue rechazado por [A] y [B].", []),
        // Each sees to a part.
        (
            "[A] se hará cargo del puerto; [B] se encargará de las calles, mientras que [C] vigilará la carretera.",
            ["COOPERATE planned a b c"]
        ),
        ("[A] se hará cargo del puerto, mientras que [B] protestó.", []),
        // Whose the operation or the meeting is.
        ("También participó personal de [A] y de [B] en el operativo de [C].", ["COOPERATE asserted a b c"]),
        ("En el operativo de [A] participaron elementos de [B].", ["COOPERATE asserted a b"]),
        ("La reunión de [A] tuvo como invitados a representantes de [B].", ["CONSULT asserted a b"]),
        ("A la asamblea de [A] asistió, por parte de [B], el delegado Juan Gil.", ["CONSULT asserted a b"]),
        ("A la asamblea de vecinos asistió, por parte de [B], el delegado Juan Gil, informó [A].", []),
        // Those who come at another's request, behind their verb.
        ("A solicitud de [A], se enviaron cincuenta agentes de [B].", ["AID asserted a b"]),
        ("A solicitud de [A], llegaron doscientos agentes de [B].", ["AID asserted a b"]),
        ("A solicitud de [A], se suspendió la obra, dijo [B].", []),
        // «este organismo» is the one that the sentence names.
        ("[A] abrirá talleres, luego de concretarse el convenio entre este organismo y [B].", ["SUPPORT asserted a b"]),
        // A course, what it is about, and who gives it.
        ("Agentes de [A] tomaron un curso de primeros auxilios que impartió [B].", ["AID asserted a b"]),
        ("Agentes de [A] se capacitan en [B].", ["AID asserted a b"]),
        ("Agentes de [A] se capacitan en leyes, dijo [B].", []),
        ("[A] impartió un taller en las instalaciones de [B].", ["AID asserted a b"]),
        ("[A] celebró el trabajo realizado por [B].", ["SUPPORT asserted a b"]),
        // Dealings that one side tells of.
        ("La obra es parte de la colaboración que se tiene con [B], detalló el director de [A].", ["COOPERATE asserted a b"]),
        ("Hay una buena coordinación con [B], afirmó el director de [A].", ["COOPERATE asserted a b"]),
        ("El director de [A] destacó la coordinación que se mantiene con [B] y [C].", ["COOPERATE asserted a b c"]),
        ("El director de [A] dijo que hay convenios con [B].", ["SUPPORT asserted a b"]),
        ("El director de [A] dijo que falta coordinación con [B].", []),
        ("El director de [A] dijo que el convenio con [B] es caro.", []),
        ("El director de [A] informó que se capacitó a personal de [B].", ["AID asserted a b"]),
        ("El director de [A] informó que se impartirá un curso a personal de [B].", ["AID planned a b"]),
        ("El director de [A] informó que se multó a personal de [B].", []),
        ("El director de [A] informó que en el operativo participa [B].", ["COOPERATE asserted a b"]),
        // Who acts at a meeting with another, and what a meeting is for.
        (
            "Después de una reunión con el director de [B], Luis Gil, en la que el rector de [A] expuso el caso, hubo becas.",
            ["CONSULT asserted a b"]
        ),
        ("Después de una reunión con vecinos, en la que [A] expuso el caso, [B] abrió la sala.", []),
        ("Tras el encuentro para tratar asuntos de interés mutuo entre [A] y [B], hubo becas.", ["CONSULT asserted a b"]),
        // A further clause of what is told, and thanks for what was given before.
        ("El director de [A] dijo que habrá obras, por lo que firmarán un convenio con [B].", ["SUPPORT planned a b"]),
        ("El director de [A] dijo que habrá obras y que trabajan en coordinación con [B].", ["COOPERATE asserted a b"]),
        ("El director de [A] dijo que los vecinos harán obras y que trabajan en coordinación con [B].", []),
        ("[A] entregó becas. Por su parte, Ana Gil, delegada de [B], agradeció el apoyo.", ["SUPPORT asserted a b"]),
        ("[A] entregó becas. Por su parte, Ana Gil, delegada de [B], agradeció el apoyo de los vecinos.", []),
        // Whose campaign others join.
        ("[A] abrió una campaña en la que participan [B] y [C].", ["COOPERATE asserted a b c"]),
        ("[A] abrió una campaña. En dicha campaña participa [B].", ["COOPERATE asserted a b"]),
        ("[A] criticó la campaña en la que participan [B] y [C].", ["COOPERATE asserted b c"]),
        // Who signs before a witness that is put first.
        (
            "Con la presencia de la presidenta de [A], el rector de [B], Juan Mota, y el director de [C], Luis Gil, firmaron un convenio.",
            ["SUPPORT asserted b c"]
        ),
        ("Con [A] como testigo, el rector de [B] y el director de [C] firmaron un convenio.", ["SUPPORT asserted b c"]),
        // Lists: one more put first, some of a kind, and where a body is.
        ("Además de [A], en la campaña participan [B] y [C].", ["COOPERATE asserted a b c"]),
        ("Además de [A], en la campaña participan vecinos, dijo [B].", []),
        (
            "En el mismo colaboran tres instituciones nacionales, tales como [A]; [B], y [C].", ["COOPERATE asserted a b c"]
        ),
        // Shares of a cost.
        ("[A] aportó diez millones y [B] otros cinco millones para la obra.", ["COOPERATE asserted a b"]),
        ("[A] aportó diez millones y [B] protestó.", []),
        (
            "Durante la reunión estuvieron presentes Ana Paz, comandante de [A]; Luis Gil, director de [B], y Juan Mota, rector de [C].",
            ["CONSULT asserted a b c"]
        ),
        (
            "Al recibir la visita del presidente de [A], Juan Gil, la directora de [B], Ana Paz, dijo que habrá obras.",
            ["CONSULT asserted a b"]
        ),
    ])
    func events(_ text: String, _ expected: [String]) throws {
        #expect(try #require(Self.harness).events(text) == expected)
    }

    /// Posts and houses by which a text means the one body with which it named them.
    @Test(arguments: [
        ("El delegado del IMSS, Luis Gil, abrió el foro. El delegado se reunió con la UNAM.", ["mx.imss", "mx.unam"]),
        (
            "El rector de la UNAM, Luis Gil, abrió el foro. La máxima casa de estudios colabora con el IMSS.",
            ["mx.imss", "mx.unam"]
        ),
        (
            "El delegado del IMSS y el delegado del Issste abrieron el foro. El delegado se reunió con la UNAM.",
            ["mx.imss", "mx.issste"]
        ),
        ("El IMSS abrió el foro. El delegado de obras se reunió con la UNAM.", []),
        (
            "El alcalde de Guadalupe, Luis Gil, firmó un convenio con la UNAM.", ["mx.unam", "x.ayuntamiento-guadalupe"]
        ),
        ("La UNAM entregó diez patrullas al municipio de Irapuato.", ["mx.unam", "x.ayuntamiento-irapuato"]),
        ("La UNAM entregó diez patrullas en el municipio de Irapuato.", []),
        (
            "En Sonora hubo lluvia. El trabajo realizado por el estado y la Federación fue premiado.",
            ["mx.gobierno", "mx.son.gobierno"]
        ),
        ("En Sonora hubo lluvia. La UNAM se reunió con autoridades del estado.", ["mx.son.gobierno", "mx.unam"]),
        ("El entonces secretario de Gobernación, Luis Gil, y la UNAM firmaron un convenio.", ["mx.segob", "mx.unam"]),
        (
            "Firmaron el acuerdo la UNAM, la Universidad Autónoma de Querétaro y el IMSS.",
            ["mx.imss", "mx.unam", "mx.uaq"].sorted()
        ),
        ("Firmaron el acuerdo el IMSS, de México, y la CEPAL.", ["int.cepal", "mx.imss"]),
        ("El ex secretario de Gobernación, Luis Gil, y la UNAM firmaron un convenio.", []),
    ])
    func parties(_ text: String, _ expected: [String]) throws {
        var document = Document(id: "t", source: "t", sha256: "", text: text)
        document.language = .spanish
        document.reading.sentences = Self.sentences(text)
        let events = try ProjectData.annotator.get().annotate(document).events
        #expect(events.last.map { $0.participants.sorted() } ?? [] == expected)
    }

    private static func sentences(_ text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        let bytes = Array(text.utf8)
        for at in bytes.indices where bytes[at] == UInt8(ascii: ".") {
            found.append(start..<at + 1)
            start = min(bytes.count, at + 2)
        }
        return found
    }
}
