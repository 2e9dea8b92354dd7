import Annotation
import Documents
import Testing

/// Bodies whose noun is written small, several under one noun, of which level they are, and their letters with full stops.
@Suite struct LowHeadTests {
    private func names(_ text: String, _ kinds: Set<Entity.Kind> = [.institution]) throws -> [String] {
        try ProjectData.annotate("En México. " + text, language: .spanish).mentions.filter { kinds.contains($0.kind) }
            .map { "\($0.evidence.quote)=\($0.entity)" }
    }

    @Test(arguments: [
        ("Pagó la secretaría de Turismo.", ["secretaría de Turismo=mx.sectur"]),
        ("Pagó la secretaria de Turismo.", []),
        ("Pagó una secretaría de Turismo.", []),
        ("Pagó la dirección de Obras Públicas.", ["dirección de Obras Públicas=x.mx-direccion-obras-publicas"]),
        ("Pagó la dirección de Xunil.", []),
        ("Pagó la dirección de la Secretaría de Turismo.", ["Secretaría de Turismo=mx.sectur"]),
        ("Firmaron en los archivos de la secretaría del Ejecutivo federal.", ["Ejecutivo federal=mx.gobierno"]),
    ])
    func small(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected, "\(text)") }

    @Test(arguments: [
        (
            "Ayudaron las secretarías de Gobernación, de Marina y de Turismo.",
            ["secretarías de Gobernación=mx.segob", "Marina=mx.semar", "Turismo=mx.sectur"]
        ),
        ("Ayudaron las universidades de Guadalajara y Colima.", ["Guadalajara=mx.udg", "Colima=mx.ucol"]),
        ("Ayudó la secretaría de Gobernación y Colima.", ["secretaría de Gobernación=mx.segob"]),
        (
            "Ayudó la Comisión de Faros, y de los municipios de Zapopan y Tonalá.",
            ["Comisión de Faros=x.comision-faros", "Zapopan=x.ayuntamiento-zapopan", "Tonalá=x.ayuntamiento-tonala"]
        ),
        ("Llovió en los municipios de Zapopan y Tonalá.", []),
        ("Dieron apoyos al estado de Sonora.", ["estado de Sonora=mx.son.gobierno"]),
        ("Llegaron al estado de Sonora.", []),
        ("Habló el gabinete del estado de Sonora.", []),
    ])
    func several(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected, "\(text)") }

    @Test(arguments: [
        ("En Sonora pagó la Secretaría de Faros del estado.", ["Secretaría de Faros del estado=x.secretaria-faros-sonora"]),
        ("En Sonora pagó la Secretaría de Turismo local.", ["Secretaría de Turismo local=x.secretaria-turismo-sonora"]),
        ("En Sonora habló la Comisión de Faros del estado que guardan.", ["Comisión de Faros=x.comision-faros"]),
        ("Llegó la Guardia Nacional de Tonalá.", ["Guardia Nacional=mx.gn"]),
        ("Impera el Estado de Derecho.", []),
        ("Propuso un Plan Nacional de Faros y Bienestar.", []),
        ("Hablaron Gobernación y Bienestar.", ["Gobernación=mx.segob", "Bienestar=mx.bienestar"]),
        ("Ganaron los Juegos Panamericanos Altos.", []),
        ("Acudió la onceava zona militar.", ["onceava zona militar=x.onceava-zona-militar"]),
        ("Es la onceava zona de pesca.", []),
    ])
    func levels(_ text: String, _ expected: [String]) throws {
        #expect(try names(text, [.institution, .person]) == expected, "\(text)")
    }

    @Test(arguments: [
        ("Pagó el I.M.S.S. ayer.", ["I.M.S.S.=mx.imss"]),
        ("Pagó el C. N. D. X. ayer.", []),
        (
            "Pagó el Centro de Faros A.C. Sonora (C.F.) y calló el C.F. ayer.",
            ["Centro de Faros A.C. Sonora=x.centro-faros", "C.F.=x.centro-faros", "C.F.=x.centro-faros"]
        ),
        ("Pagó el Centro de Faros A.C., Sonora.", ["Centro de Faros A.C.=x.centro-faros"]),
        ("Ayer el Centro de Faros A.C. pagó.", ["Centro de Faros A.C.=x.centro-faros"]),
        ("Es Centro de Faros A.C. ahora.", ["Centro de Faros A.C.=x.centro-faros"]),
    ])
    func letters(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected, "\(text)") }

    /// Who heads a ministry is none; in a heading in capitals a body's name ends before what it does.
    @Test(arguments: [
        ("ANA GIL, SECRETARIO DE TURISMO (SECTUR)\nHabló Sectur.", ["SECTUR=mx.sectur", "Sectur=mx.sectur"]),
        ("FIRMA CONVENIO EL INSTITUTO DE FAROS\nHoy llovió.", ["INSTITUTO DE FAROS=x.instituto-faros"]),
        ("EL INSTITUTO DE FAROS FIRMA CONVENIO\nHoy llovió.", ["INSTITUTO DE FAROS=x.instituto-faros"]),
    ])
    func capitals(_ text: String, _ expected: [String]) throws {
        let found = try ProjectData.annotate(text + " En México.", language: .spanish).mentions.filter { $0.kind == .institution }
        #expect(found.map { "\($0.evidence.quote)=\($0.entity)" } == expected, "\(text)")
    }

    /// A complement written small, a level behind a law, whose government a heading begins with, a company's word in another name.
    @Test(arguments: [
        (
            "Pagó la Red por los derechos de los marinos (REDEMAR). Habló REDEMAR.",
            [
                "Red por los derechos de los marinos=x.red-derechos-marinos", "REDEMAR=x.red-derechos-marinos",
                "REDEMAR=x.red-derechos-marinos",
            ]
        ),
        ("Pagó la Red por los derechos de los marinos.", []),
        ("Cambió la Ley Orgánica de Puertos estatal.", ["Ley Orgánica de Puertos estatal=x.ley-organica-puertos-estatal"]),
        ("Cambió la Ley de Puertos estatal y municipal.", ["Ley de Puertos=x.ley-puertos"]),
        ("En Sonora hubo una aportación de Gobierno del Estado.", ["Gobierno del Estado=mx.son.gobierno"]),
        ("En Sonora habló el secretario de Gobierno del Estado.", []),
        (
            "La Dirección de Puertos, Tránsito y Mar pagó.",
            ["Dirección de Puertos, Tránsito y Mar=x.direccion-puertos-transito-mar"]
        ),
        ("La Encuesta Telefónica de Pesca salió.", []),
        ("Invirtió Telefónica de nuevo.", ["Telefónica=es.telefonica"]),
        ("Ganó la Delegación Mexicana.", []),
        ("Ayudó el mecanismo Covax de Naciones Unidas.", ["Covax=int.covax", "Naciones Unidas=int.onu"]),
        ("Exportaron telas a Chile. A Chile se exportaron telas. Hablaron visitando Chile.", []),
    ])
    func complements(_ text: String, _ expected: [String]) throws {
        #expect(try names(text, [.institution, .instrument]) == expected, "\(text)")
    }

    /// The town hall of the one town whose ruler is named; what a number or «Real» stands before; heads that begin another name.
    @Test(arguments: [
        ("Habló el alcalde de Zapopan. Pagó el Ayuntamiento.", ["Ayuntamiento=x.ayuntamiento-zapopan"]),
        ("Hablaron el alcalde de Zapopan y el alcalde de Tonalá. Pagó el Ayuntamiento.", []),
        ("Habló la V Región Militar.", ["V Región Militar=x.v-region-militar"]),
        ("Pagó la Real Academia de Faros.", ["Real Academia de Faros=x.real-academia-faros"]),
        (
            "Pagó el Sistema de Faros Altos. Son del Sistema Benito Luz.",
            ["Sistema de Faros Altos=x.sistema-faros-altos"]
        ),
    ])
    func ruled(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected, "\(text)") }

    /// Of people, a further given name before a known surname; in English, words in loud letters before a name, and who heads a body.
    @Test func beside() throws {
        #expect(try names("Llegó el presidente Barack Tomás Obama.", [.person]) == ["Barack Tomás Obama=p.barack-obama"])
        #expect(try names("Llegó el presidente Luis Tomás Obama.", [.person]).last == "Obama=p.barack-obama")
        func english(_ text: String) throws -> [String] {
            try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }.map(\.evidence.quote)
        }
        #expect(try english("NEWS RELEASE Harbour Rights Commission said so.") == ["Harbour Rights Commission"])
        #expect(try english("The Human Rights Commissioner Dr Ana Gil spoke.") == [])
        #expect(try english("The Human Rights Commissioner spoke.") == ["Human Rights Commissioner"])
    }
}
