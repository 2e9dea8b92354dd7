import Annotation
import Documents
import Testing

/// Names as local news and communiqués write them: bodies of towns and states, datelines, people by parts of their names.
@Suite struct LocalNewsTests {
    private func names(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        (
            "El gobierno municipal de Tepic y la presidencia municipal de Xalisco acordaron trabajar juntos.",
            ["gobierno municipal de Tepic", "presidencia municipal de Xalisco"]
        ),
        ("El gobierno municipal acordó trabajar.", []),
        // Bodies without a head, by whose people or by which level they are.
        ("Elementos de Protección Civil de Tonalá apoyaron.", ["Protección Civil de Tonalá"]),
        ("Agentes de Seguridad Pública Municipal detuvieron a dos hombres.", ["Seguridad Pública Municipal"]),
        ("Hubo recursos para la Seguridad Pública Municipal.", []),
        ("Los Bomberos de Saltillo salieron; los bomberos apagaron el fuego.", ["Bomberos de Saltillo"]),
        ("Firmaron el DIF Estatal y el DIF Municipal de Tonalá.", ["DIF Estatal", "DIF Municipal de Tonalá"]),
        (
            "La Unión de Colonos de Tonalá y el Arzobispado de Guatemala protestaron.",
            [
                "Unión de Colonos de Tonalá", "Arzobispado de Guatemala",
            ]
        ),
        ("Vino el Hospital General de Zona número 7.", ["Hospital General de Zona número 7"]),
        ("Vinieron la Secretaría de Seguridad Ciudadana y el C5.", ["Secretaría de Seguridad Ciudadana"]),
        ("Llegaron la policía municipal de Ahome y policías municipales.", ["policía municipal de Ahome"]),
        ("El ayuntamiento de Guadalupe respondió; un ayuntamiento calló.", ["ayuntamiento de Guadalupe"]),
        // A municipality that acts is its government.
        ("El municipio de Zapopan firmó un convenio.", ["municipio de Zapopan"]),
        ("Hubo tres reuniones en el municipio de Zapopan.", []),
        ("El municipio de Zapopan tiene lagos.", []),
        // A body within another's name.
        (
            "Vino la Comisión de Hacienda del Congreso del Estado.",
            ["Comisión de Hacienda del Congreso del Estado", "Congreso del Estado"]
        ),
        (
            "Sesionó el Comité Coordinador del Sistema Estatal Portuario de Puebla.",
            ["Comité Coordinador del Sistema Estatal Portuario de Puebla", "Sistema Estatal Portuario de Puebla"]
        ),
        ("Habló el Instituto de Estudios del Mar.", ["Instituto de Estudios del Mar"]),
        // What a body is for after whose it is, a state's full name, a school's part.
        (
            "Vino la Agencia de Portugal para el Desarrollo Institucional.",
            ["Agencia de Portugal para el Desarrollo Institucional"]
        ),
        (
            "Respondió el Poder Judicial del Estado de Michoacán de Ocampo.",
            ["Poder Judicial del Estado de Michoacán de Ocampo"]
        ),
        ("Fue en la Universidad Alba, campus Tonalá.", ["Universidad Alba, campus Tonalá"]),
        // Posts, things and alerts are no bodies.
        ("La Coordinadora de Archivos, Ana Gil Ruiz, asistió.", []),
        ("Asistió Ana Gil Ruiz, Coordinadora de Archivos y Bibliotecas.", []),
        ("Se declaró la Alerta de Mareas Altas (AMA); la AMA sigue.", []),
        ("Usan el Sistema de Información Portuaria (SIP).", []),
        ("Gracias al Gobernador del Estado Lic. Mario Gil Moreno.", []),
        ("Firmó la Secretaría de la Contraloría General del Estado.", ["Secretaría de la Contraloría General del Estado"]),
        ("Vino el secretario de Organización del partido.", []),
        ("Llegó el Estado Mayor Presidencial.", ["Estado Mayor Presidencial"]),
        ("Habló el Instituto Austral del Ombudsman.", ["Instituto Austral del Ombudsman"]),
        (
            "Vino el Instituto Austral y del Caribe de Planificación Portuaria.",
            ["Instituto Austral y del Caribe de Planificación Portuaria"]
        ),
        (
            "Vino la Dirección de Desarrollo Social Municipal (Desom); Desom repartió.",
            ["Dirección de Desarrollo Social Municipal", "Desom", "Desom"]
        ),
        ("Llegó el XXIV Ayuntamiento de Tijuana.", ["XXIV Ayuntamiento de Tijuana"]),
        ("La encuesta del BZRF ganó; es la que BZRF quiso.", ["BZRF", "BZRF"]),
        ("El Concejo a la Cárcel Mayor no respondió.", []),
        ("Pelean el cártel del Golfo y otros cárteles.", ["cártel del Golfo"]),
        ("El secretario técnico del Consejo de Seguridad Nacional habló.", ["Consejo de Seguridad Nacional"]),
    ])
    func institutions(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution) == found)
    }

    @Test(arguments: [
        ("GUADALUPE. El alcalde abrió la sesión y habló.", ["GUADALUPE"]),
        ("México, DF. El alcalde abrió la sesión y habló.", ["México, DF"]),
        ("El presidente municipal de Guadalupe habló con Guadalupe Ruiz Gil.", ["Guadalupe"]),
        ("La Fuerza Mexicanos venció.", []),
        ("Fue en el Palacio de Justicia.", ["Palacio de Justicia"]),
        ("Lo vio en ciudad de México.", ["ciudad de México"]),
        ("Lo vio en la ciudad de Nueva York.", ["Nueva York"]),
        ("Hubo fiesta en Chapulhuacán; Chapulhuacán creció.", ["Chapulhuacán", "Chapulhuacán"]),
        ("Hubo fiesta en Zulavinco; Zulavinco creció.", ["Zulavinco"]),
        ("Vino el Regidor de la comunidad Ing. Ana Gil.", []),
    ])
    func places(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .place) == found)
    }

    @Test(arguments: [
        ("Vinieron Ma. del Carmen Ruiz Soto y J. Jesús Gómez Vega.", ["Ma. del Carmen Ruiz Soto", "J. Jesús Gómez Vega"]),
        ("La C. María Ruiz Soto vino.", ["María Ruiz Soto"]),
        ("El vocero Alejandro Ruiz dijo que sí. Ruiz Romero agregó que no.", ["Alejandro Ruiz", "Ruiz Romero"]),
        (
            "La directora Marina del Carmen Ruiz Soto vino; Marina del Carmen habló.",
            ["Marina del Carmen Ruiz Soto", "Marina del Carmen"]
        ),
        ("Vino la Mtra. Zulema Yadira Robles Ponce.", ["Zulema Yadira Robles Ponce"]),
        ("El abogado Ariel García Bosque calló.", ["Ariel García Bosque"]),
        ("Vino Héctor Díaz-Gil Castaños.", ["Héctor Díaz-Gil Castaños"]),
        ("Firmaron los vocales del BZRF Francisco Cuevas Sáenz.", ["Francisco Cuevas Sáenz"]),
    ])
    func people(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person) == found)
    }

    /// What governs a town is one body under all its names.
    @Test func oneTownHall() throws {
        let text = "El Ayuntamiento de Tonalá, el gobierno municipal de Tonalá y la Municipalidad de Tonalá son uno."
        let found = try ProjectData.annotate(text, language: .spanish).mentions
        #expect(found.count == 3 && Set(found.map(\.entity)).count == 1)
    }

    /// A state's body is one under «del Estado», «Estatal» and the state's name, and that of the state which the text is about.
    @Test(arguments: [
        ("Guadalajara, Jalisco. Sesionó el Sistema Estatal Portuario.", "x.sistema-portuario-jalisco"),
        ("Sesionó el Sistema Portuario del Estado de Jalisco.", "x.sistema-portuario-jalisco"),
        ("Sesionó el Sistema Portuario de Jalisco.", "x.sistema-portuario-jalisco"),
        ("Sesionó el Sistema Estatal Portuario.", "x.sistema-estatal-portuario"),
        ("Saltillo, Coahuila. Sesionó el Congreso del Estado.", "mx.coa.congreso"),
    ])
    func bodiesOfStates(_ text: String, _ id: String) throws {
        #expect(try ProjectData.annotate(text, language: .spanish).mentions.last { $0.kind == .institution }?.entity == id)
    }

    @Test(arguments: [
        ("La firma del Convenio de Colaboración fue breve.", []),
        ("La firma del Convenio de Puertos Libres fue breve.", ["Convenio de Puertos Libres"]),
    ])
    func instruments(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .instrument) == found)
    }
}
