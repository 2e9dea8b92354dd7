import Annotation
import Documents
import Testing

/// Parties of news that stand in another clause, in a list of a kind of bodies, or after who told of it.
@Suite struct NewsClauseTests {
    private static let harness = try? EventHarness()

    @Test(arguments: [
        // Some of a kind of bodies by their names.
        ("[A] colabora con instituciones como [B] y [C].", ["COOPERATE asserted a b c"]),
        ("En el proyecto colaboran dependencias como [A] y [B].", ["COOPERATE asserted a b"]),
        (
            "El manual se hizo gracias a la colaboración entre dependencias y asociaciones civiles como [A], [B] y [C].",
            ["COOPERATE asserted a b c"]
        ),
        ("[A] ha firmado convenios con 50 universidades, entre ellas [B] y [C].", ["SUPPORT asserted a b c"]),
        (
            "[A] trabaja en coordinación con diversas universidades, entre las que se encuentran [B] y [C].",
            ["COOPERATE asserted a b c"]
        ),
        ("Instituciones como [A] y [B] tienen quejas.", []),
        ("[A] atiende a víctimas de instituciones como [B] y [C].", []),
        ("[A] habló de las quejas, entre las que destacan las de [B] y [C].", []),
        // Who does what is praised.
        ("La titular de [A] reconoció la labor que realiza [B] en favor de los niños.", ["SUPPORT asserted a b"]),
        ("La titular de [A] agradeció el apoyo que [B] ha dado a los niños.", ["SUPPORT asserted a b"]),
        ("La titular de [A] reconoció los errores que señala [B].", []),
        ("La titular de [A] reconoció el trabajo que dejó pendiente [B].", []),
        // A list of those beside the subject, up to the comma before its verb.
        ("[A], junto con [B], [C] y [DIF], presentó la guía.", ["COOPERATE asserted a b c dif"]),
        ("Junto con [B], [C] y [DIF] presentaron la guía.", ["COOPERATE asserted b c dif"]),
        // Who told of what is done with another, and whose text it is.
        ("La campaña se llevará a cabo en coordinación con [B], informó [A].", ["COOPERATE planned a b"]),
        ("[A] abrió una campaña. La campaña se realizará en coordinación con [B].", ["COOPERATE planned a b"]),
        ("La campaña, dijo la empresa, se llevará a cabo en coordinación con [B].", []),
        // Who stands beside one who speaks.
        ("Acompañado por el director de [B], el titular de [A] destacó que habrá becas.", []),
        ("Acompañado por el director de [B], el titular de [A] inauguró la sala.", ["COOPERATE asserted a b"]),
        // The subject after a phrase of time, over those who hold the posts.
        (
            "Al reunirse con el rector de [A], Luis Paz, la presidenta de [B], Ana Ruiz, dijo que habrá becas.",
            ["CONSULT asserted a b"]
        ),
        ("Tras firmar el convenio con [A], la presidenta de [B], Ana Ruiz, dijo que habrá becas.", ["SUPPORT asserted a b"]),
        ("Durante su visita a las instalaciones de [A], la presidenta de [B] dijo que habrá becas.", ["CONSULT asserted a b"]),
        ("Durante su visita a [A], los alumnos vieron la sala, dijo [B].", []),
        ("Lo anterior lo dijo la presidenta de [A] en reunión con el rector de [B].", ["CONSULT asserted a b"]),
        // Whose the campaign is that one joins, whose house a meeting is held in, and who comes to it.
        ("[A] se sumó a la campaña contra la trata que impulsa [B].", ["COOPERATE asserted a b"]),
        ("[A] se sumó a la campaña contra la trata que critica [B].", []),
        ("En las instalaciones de [A] se realizó una reunión con personal de [B].", ["CONSULT asserted a b"]),
        ("En las instalaciones de [A] se realizó una reunión, dijo [B].", []),
        ("Se celebró la primera sesión, con la asistencia de [A], [B] y [C].", ["CONSULT asserted a b c"]),
        // Signers and companions with their holders, and semicolons between them.
        (
            "[A], representada por su presidenta, Ana Ruiz, y [B], a través de su director, Juan Gil, suscribieron un convenio.",
            ["SUPPORT asserted a b"]
        ),
        ("El documento fue signado por la presidenta de [A], Ana Ruiz, y por el rector de [B].", ["SUPPORT asserted a b"]),
        (
            "La titular de [A], acompañada del rector de [B], Luis Paz; de la titular de [C], Eva Gil, y del director de [DIF], inauguró la sala.",
            ["COOPERATE asserted a b c dif"]
        ),
        // Whose it is that one praises or tells of, and what several say or do as one.
        ("El titular de [A] mencionó lo importante de la colaboración con [B].", ["COOPERATE asserted a b"]),
        ("El titular de [A] anunció el convenio firmado con [B].", ["SUPPORT asserted a b"]),
        ("El titular de [A] pidió la colaboración con [B].", []),
        ("El titular de [A] dijo que el convenio con [B] es caro.", []),
        ("En un comunicado conjunto, [A], [B] y [C] condenaron el ataque.", ["COOPERATE asserted a b c"]),
        ("Se trata de un proyecto de [A] en conjunto con [B].", ["COOPERATE asserted a b"]),
        ("La búsqueda la realizan [A] y [B].", ["COOPERATE asserted a b"]),
        (
            "[A] tiene convenio con cincuenta universidades, a cargo de un área; entre ellas [B] y [C].",
            ["SUPPORT asserted a b c"]
        ),
        // Names that only say more of another, and who acts in the clause before.
        ("Como parte de la política que impulsa [A], [B] y [C] presidieron el acto.", ["COOPERATE asserted b c"]),
        ("[A] (una red de jóvenes, convocada por [C]) en conjunto con [B] presentaron la guía.", ["COOPERATE asserted a b"]),
        ("[A] y [B] leyeron el informe. En las aulas los vecinos recibirán cursos, realizarán simulacros.", []),
        ("Acompañaron al titular de [A] el director de [B] y la jefa de [C].", []),
        // What an agreement is for is no event beside it.
        ("Se llevó a cabo la firma del convenio específico de colaboración entre [A] y [B].", ["SUPPORT asserted a b"]),
        // Who goes on to act or to tell in the sentence after.
        ("El rector de [A] abrió ayer el foro. Asimismo, agradeció el apoyo de [B].", ["SUPPORT asserted a b"]),
        ("El rector de [A] abrió ayer el foro. Dijo que trabaja con [B].", ["COOPERATE asserted a b"]),
        ("El rector de [A] abrió ayer el foro. Dijo que los alumnos trabajan con [B].", []),
        ("[A] se reunió con [B]. En la reunión se acordó crear una comisión.", ["CONSULT asserted a b", "AGREE asserted a b"]),
        ("[A] se reunió con [B]. En la reunión de vecinos se acordó crear una comisión.", ["CONSULT asserted a b"]),
        (
            "[A] y [B] firmaron un convenio. Las instituciones trabajarán en conjunto.",
            ["SUPPORT asserted a b", "AGREE planned a b"]
        ),
        ("[A] y [B] firmaron un convenio. Las instituciones de salud atenderán a los alumnos.", ["SUPPORT asserted a b"]),
        // What is signed is a document of those who sign it.
        ("[A] y [B] abrieron un curso. Firman, a cambio, que volverán.", ["COOPERATE asserted a b"]),
        // What two go on with.
        ("[A] y [B] mantienen operativos en la costa.", ["COOPERATE asserted a b"]),
        ("[A] y [B] mantienen diferencias por el operativo.", []),
        // «inicio», and not «yo inicio».
        ("[A] dio inicio, en conjunto con [B], a la campaña.", ["COOPERATE asserted a b"]),
    ])
    func events(_ text: String, _ expected: [String]) throws {
        #expect(try #require(Self.harness).events(text) == expected)
    }

    /// Someone who acts for no body that is known begins to be told of.
    @Test(arguments: [
        (["El rector de la UNAM, Luis Gil, abrió el foro.", "Ana Ruiz habló de obras.", "Dijo que colabora con el IMSS."], 0),
        (["El rector de la UNAM, Luis Gil, abrió el foro.", "Luis Gil habló de obras.", "Dijo que colabora con el IMSS."], 1),
    ])
    func whoIsToldOf(_ sentences: [String], _ count: Int) throws {
        var document = Document(id: "t", source: "t", sha256: "", text: sentences.joined(separator: " "))
        document.language = .spanish
        var end = 0
        document.reading.sentences = sentences.map { sentence in
            let start = end
            end += sentence.utf8.count + 1
            return start..<end - 1
        }
        #expect(try ProjectData.annotator.get().annotate(document).events.count == count)
    }
}
