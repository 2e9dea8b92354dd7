import Annotation
import Documents
import Testing

/// What news and communiqués tell with parties in the main clause, in the sentence before, or beside the deed.
@Suite struct WrittenRuleTests {
    private static let harness = try? EventHarness()

    @Test(arguments: [
        // An agreement told of beside the deed is had by whoever acts.
        ("En el marco del convenio con [B], [A] impartió tres cursos.", ["SUPPORT asserted a b"]),
        ("Mediante un convenio con [B], [A] tendrá acceso a la base.", ["SUPPORT asserted a b"]),
        ("Con base en el convenio de colaboración con [B], [A] depurará sus listas.", ["SUPPORT asserted a b"]),
        ("Como parte del acuerdo con [B], [A] abrió dos oficinas.", ["SUPPORT asserted a b"]),
        ("[A], con base en el convenio que firmó con [B], abrió dos oficinas.", ["SUPPORT asserted a b"]),
        ("En el marco del acuerdo que tiene con [B], [A] abrió dos oficinas.", ["SUPPORT asserted a b"]),
        ("[A] revisó las reglas de los acuerdos que firmó la empresa con [B].", []),
        ("Conforme al tratado, con apoyo en [B], [A] cerró la oficina.", []),
        // Those who speak of a signing sign, and each for whom one signs.
        (
            "En la firma del convenio, la presidenta de [A] y el rector de [B] destacaron su importancia.",
            ["SUPPORT asserted a b"]
        ),
        ("En la firma del convenio, la presidenta de [A] destacó su importancia ante [B].", []),
        ("Por [A] firmó su presidenta, Ana Ruiz, y por [B], su rector.", ["SUPPORT asserted a b"]),
        ("Por [A] habló su presidenta, Ana Ruiz, y por [B], su rector.", []),
        // The one body of which the text speaks, where the sentence names none but the other.
        (
            "[A] recibió cien quejas. La declaración la hizo durante la firma del convenio que se celebró con [B].",
            ["SUPPORT asserted a b"]
        ),
        ("[A] recibió cien quejas. La reunión con [B] fue el martes.", ["CONSULT asserted a b"]),
        ("[A] y [C] recibieron cien quejas. La reunión con [B] fue el martes.", []),
        ("[A] recibió cien quejas. El alcalde celebró el convenio con [B].", []),
        ("[A] recibió cien quejas. La reunión de los vecinos con [B] fue el martes.", []),
        ("[A] recibió cien quejas. El convenio con [B], firmado por la empresa, vence en mayo.", []),
        // What those do together of whom a meeting was told.
        (
            "[A] se reunió con [B]. A nombre de [A] habló Ana Ruiz. Acordaron definir una agenda.",
            ["CONSULT asserted a b", "AGREE asserted a b"]
        ),
        ("[A] se reunió con [B]. A nombre de [A] habló Ana Ruiz. Acordó definir una agenda.", ["CONSULT asserted a b"]),
        // Clauses within others.
        ("El convenio que dura un año y fue firmado por [A] y [B] vence en mayo.", ["SUPPORT asserted a b"]),
        ("[A] viajó a Lima, donde se reunió con [B].", ["CONSULT asserted a b"]),
        ("[A] viajó a Lima, donde la alcaldesa se reunió con [B].", []),
        ("[A] recorrió el penal, acto en el que la acompañaron agentes de [B].", ["COOPERATE asserted a b"]),
        ("[A] recorrió el penal, donde agentes de [B] acompañaron a los presos.", []),
        // A verb with a capital after a semicolon.
        ("[A] y [B] leyeron el informe; Firman un convenio.", ["SUPPORT asserted a b"]),
        // Help with a word of praise, letters in brackets, a course for others, who owes something by an agreement.
        ("Con el decidido respaldo de [B], [A] abrió el museo.", ["SUPPORT asserted a b"]),
        ("[A] abrió el museo con el respaldo técnico de [B].", ["AID asserted a b"]),
        ("[A] abrió el museo con la activa participación de [B].", ["COOPERATE asserted a b"]),
        ("[A] abrió el museo con el poco respaldo que dio [B].", []),
        ("[A] junto a [B] capitalina ([DIF]) informaron que crearán un programa.", ["COOPERATE planned a b"]),
        ("El taller, dirigido a personal de [B], fue impartido por [A].", ["AID asserted a b"]),
        ("El taller, dirigido a víctimas de [B], fue impartido por [A].", []),
        ("[A] concretó un convenio con una empresa, con el cual [B] se compromete a capacitar.", ["SUPPORT asserted a b"]),
        ("[A] concretó un convenio con una empresa, con el cual [B] perdió dinero.", []),
        // What others back of what was told.
        (
            "[A] y [B] impulsan un programa. Este esfuerzo, respaldado por [C], forma parte del plan.",
            ["COOPERATE asserted a b", "SUPPORT asserted a b c"]
        ),
        // One person who heads two bodies.
        ("El presidente de [A] y de [B] inauguró el programa, y luego ambas cosas iniciarán.", []),
        ("Personal de [A] y de [B] inauguró el programa.", ["COOPERATE asserted a b"]),
        (
            "Presentaron [A] y [B] un plan, en cuyo desarrollo contaron con el apoyo de [C].",
            ["COOPERATE asserted a b", "AID asserted a b c"]
        ),
        // Without the help of another.
        ("Sin la colaboración de [B], [A] no pudo cerrar el expediente.", ["AID negated a b"]),
        ("Ni [A] ni [B] firmaron el convenio.", ["SUPPORT negated a b"]),
        ("Sin la colaboración de [B], [A] no habría cerrado el expediente.", []),
    ])
    func events(_ text: String, _ expected: [String]) throws {
        #expect(try #require(Self.harness).events(text) == expected)
    }

    /// Who holds the post named just before is no subject beside it.
    @Test(arguments: [
        (
            "La presidenta de la CNDH, Ana Ruiz, acompañada por el rector de la UNAM, Luis Gil, inauguró el foro.",
            ["mx.cndh", "mx.unam"]
        ),
        (
            "La presidenta de la CNDH, Ana Ruiz, junto con el rector de la UNAM, Luis Gil, entregó becas.",
            ["mx.cndh", "mx.unam"]
        ),
        ("Junto con el rector de la UNAM, Luis Gil, Ana Paz entregó becas.", []),
    ])
    func holders(_ text: String, _ parties: [String]) throws {
        let events = try ProjectData.annotate(text, language: .spanish).events
        #expect(events.map { Set($0.participants) } == (parties.isEmpty ? [] : [Set(parties)]))
    }
}
