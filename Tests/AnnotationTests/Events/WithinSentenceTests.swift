import Annotation
import Documents
import Testing

/// Parties that a Spanish sentence names far from the verb that tells of them, or by a kind or a post alone.
@Suite struct WithinSentenceTests {
    private static let harness = try? EventHarness()

    private static func told(_ text: String) throws -> [String] {
        try #require(harness).read(text, language: .spanish).findings.events.map { event in
            let parties = event.participants.map { $0.hasPrefix("x.") ? String($0.dropFirst(2)) : $0 }.sorted()
            return "\(event.type.rawValue) \(event.status.rawValue) \(parties.joined(separator: " "))"
        }
    }

    @Test(arguments: [
        // For whom somebody acts.
        ("A nombre de [A], la abogada Ana Ruiz impartió un curso a agentes de [B].", ["AID asserted a b"]),
        ("En representación de [A], la consejera impartió un curso a agentes de [B].", ["AID asserted a b"]),
        ("A nombre de las familias, la abogada impartió un curso a agentes de [B], dijo [A].", []),
        // What one verb is done to does not do the next.
        ("[A] visitó [B] y se reunió con [C].", ["CONSULT asserted a b", "CONSULT asserted a c"]),
        ("[A] visitó [B], firmó un convenio con [C].", ["CONSULT asserted a b", "SUPPORT asserted a c"]),
        ("La relatora visitó [B] y se reunió con [C].", []),
        ("El acto lo encabezó [A] y firmó un convenio con [C].", ["SUPPORT asserted a c"]),
        ("En el acto estuvo [A] y firmó un convenio con [C].", ["SUPPORT asserted a c"]),
        ("Visitó [A] el penal y firmó un convenio con [C].", ["SUPPORT asserted a c"]),
        // What a body is called behind a comma.
        ("Habló el rector de [A], institución que donó dos vehículos a [B].", ["AID asserted a b"]),
        ("Habló el rector de [A], amigo que donó dos vehículos a [B].", []),
        // In whose house something is.
        ("En la sede de [C], [A] y [B] presentaron el informe.", ["COOPERATE asserted a b"]),
        // What others do under an agreement.
        (
            "Como parte del convenio entre [A] y [B], estudiantes atienden a niños.",
            ["SUPPORT asserted a b", "COOPERATE asserted a b"]
        ),
        ("En el marco del convenio con [B], [A] impartió tres cursos.", ["SUPPORT asserted a b"]),
        // Those who act after a signing have signed.
        ("Con la firma de un convenio, [A] y [B] fortalecen la seguridad.", ["SUPPORT asserted a b"]),
        ("Con la firma de libros, [A] y [B] fortalecen la lectura.", []),
        // What there is none of.
        ("La falta de coordinación entre [A] y [B] fue evidente.", ["COOPERATE negated a b"]),
        ("Entre [A] y [B] no existe coordinación alguna.", ["COOPERATE negated a b"]),
        ("La importancia de la coordinación entre [A] y [B] fue evidente.", []),
        // Where a member of a list is, what its people are, who is named beside others.
        ("[A] se reunió con delegados de [B] y, por separado, con los de [C].", ["CONSULT asserted a b c"]),
        (
            "En el foro participaron, además del rector de [A], la titular de [B] y el director de [C].",
            ["CONSULT asserted a b c"]
        ),
        // Who leads a meeting is at it.
        (
            "La reunión fue presidida por el alcalde de [A] y contó con la asistencia de mandos de [B] y [C].",
            ["CONSULT asserted a b c"]
        ),
        ("La sesión, que encabezó el rector de [A], contó con la presencia de [B] y [C].", ["CONSULT asserted a b c"]),
        ("La sesión, que criticó el rector de [A], contó con la presencia de [B] y [C].", ["CONSULT asserted b c"]),
        ("Con la presencia de delegados de [A], [B] y [C], sesionó el comité.", ["CONSULT asserted a b c"]),
        // To whom something is promised before them, and by the agreement that was made with them.
        ("Ante integrantes de [A], el director de [B] ofreció instalar un módulo.", ["AGREE asserted a b"]),
        ("Ante el juez, el director de [B] ofreció disculpas, según [A].", []),
        (
            "[A] firmará con [B] un convenio por el que cederá un local.",
            ["SUPPORT planned a b", "AID planned a b"]
        ),
        ("[A] firmó con [B] un libro por el que cederá los derechos.", []),
        // People of a body behind the comma of another.
        ("Con apoyo de [Guardia Nacional], personal de [B] cateó tres casas.", ["AID asserted b nacional"]),
        ("Alumnos de [A] dialogaron con empresarios de [B].", ["CONSULT asserted a b"]),
        // What is to come is another deed than what was done.
        ("[A] y [B] se reunieron ayer; [A] y [B] volverán a verse el martes.", ["CONSULT asserted a b", "CONSULT planned a b"]),
        ("El diagnóstico que [A] y la organización [B] hicieron es público.", ["COOPERATE asserted a b"]),
    ])
    func parties(_ text: String, _ told: [String]) throws {
        #expect(try Self.told(text) == told)
    }

    private static func events(_ text: String) throws -> [Set<String>] {
        try ProjectData.annotate(text, language: .spanish).events.map { Set($0.participants) }
    }

    @Test(arguments: [
        // A body of another state by its kind.
        (
            "La Fiscalía General del Estado de Jalisco y su homóloga de Colima firmaron un convenio.",
            [Set(["mx.jal.fiscalia", "mx.col.fiscalia"])]
        ),
        (
            "La Fiscalía General del Estado de Jalisco comparte información con sus pares de Colima y Nayarit.",
            [Set(["mx.jal.fiscalia", "mx.col.fiscalia", "mx.nay.fiscalia"])]
        ),
        ("El fiscal general de Sonora se reunió con el de Sinaloa.", [Set(["mx.son.fiscalia", "mx.sin.fiscalia"])]),
        (
            "Los secretarios de Salud de Puebla y Tlaxcala se reunieron.",
            [Set(["x.secretaria-salud-puebla", "x.secretaria-salud-tlaxcala"])]
        ),
        (
            "El gobernador de Sonora y su homólogo de Sinaloa firmaron un convenio.",
            [Set(["mx.son.gobierno", "mx.sin.gobierno"])]
        ),
        ("La canciller de Perú telefoneó ayer a su par de Panamá.", [Set(["pe.gobierno", "pa.gobierno"])]),
        (
            "El Sindicato de Trabajadores de la Universidad de Sonora se reunió con el rector de la Universidad de Sonora.",
            [Set(["x.sindicato-trabajadores-universidad-sonora", "mx.unison"])]
        ),
        ("La carretera de Sonora y la de Sinaloa firmaron un convenio.", []),
        // Where a member of a list is.
        (
            "El cónsul general de Guatemala en Tapachula y el fiscal general de Chiapas, Luis Paz, sostuvieron un encuentro.",
            [Set(["gt.gobierno", "mx.chp.fiscalia"])]
        ),
        // Who reports what the head of a body of its kind did.
        (
            "La ombudsperson se entrevistó con el director de la Comisión Federal de Electricidad, indicó la Comisión de "
                + "Derechos Humanos del Estado de México.",
            [Set(["mx.mex.codhem", "mx.cfe"])]
        ),
        (
            "El alcalde se entrevistó con el director de la Comisión Federal de Electricidad, indicó la Comisión de "
                + "Derechos Humanos del Estado de México.", []
        ),
    ])
    func kinds(_ text: String, _ parties: [Set<String>]) throws {
        #expect(try Self.events(text) == parties)
    }
}
