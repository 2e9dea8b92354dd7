import Annotation
import Documents
import Testing

/// Bodies that a written text means by those who hold their offices, and by what it told of them before.
@Suite struct OfficeHolderTests {
    private static let harness = try? EventHarness()

    private static func parties(_ text: String) throws -> [Set<String>] {
        try ProjectData.annotate(text, language: .spanish).events.map { Set($0.participants) }
    }

    static let offices: [(String, String)] = [
        // Offices of a state, of whose bodies the registry has no name.
        ("La secretaria de Finanzas de Colima, Ana Gil, se reunió con la UNAM.", "x.secretaria-finanzas-colima"),
        ("En Colima hubo lluvia. El secretario estatal de Salud se reunió con la UNAM.", "x.secretaria-salud-colima"),
        ("En Colima hubo lluvia. El secretario de Salud estatal se reunió con la UNAM.", "x.secretaria-salud-colima"),
        (
            "En Colima hubo lluvia. El secretario de Planeación y Obras del estado se reunió con la UNAM.",
            "x.secretaria-planeacion-obras-colima"
        ),
        (
            "En Colima hubo lluvia. El secretario general de Gobierno, Luis Gil, se reunió con la UNAM.",
            "x.secretaria-general-gobierno-colima"
        ),
        ("En Colima hubo lluvia. El procurador estatal se reunió con la UNAM.", "mx.col.fiscalia"),
        ("En Colima hubo lluvia. La fiscal general del estado se reunió con la UNAM.", "mx.col.fiscalia"),
        ("El procurador general de Justicia de Colima se reunió con la UNAM.", "mx.col.fiscalia"),
        ("El auditor superior de Nayarit se reunió con la UNAM.", "mx.nay.auditoria"),
    ]

    @Test(arguments: offices)
    func officesOfStates(_ text: String, _ body: String) throws {
        #expect(try Self.parties(text) == [[body, "mx.unam"]])
    }

    /// Who acts for a body without a post in it, as object and in a list too.
    @Test(arguments: [
        "La CNDH se reunió con la maestra Laura Paz, en representación de la UNAM.",
        "La CNDH firmó un convenio con Laura Pérez, en nombre de la UNAM.",
        "Firmaron el convenio Laura Pérez, en representación de la CNDH, y Juan Gil, por la UNAM.",
        "El convenio fue firmado por Laura Pérez, a nombre de la CNDH, y Juan Gil, rector de la UNAM.",
    ])
    func actingFor(_ text: String) throws { #expect(try Self.parties(text) == [["mx.cndh", "mx.unam"]]) }

    @Test func placeOfAWork() throws {
        let text = "La CNDH se reunió con Laura Paz, en la representación de la obra de la UNAM."
        #expect(try !Self.parties(text).contains(["mx.cndh", "mx.unam"]))
    }

    static let others: [String] = [
        // A town's, an auditor of whom is not said, one whose state is not said, one of two ministries.
        "En Colima hubo lluvia. El secretario de Gobierno municipal se reunió con la UNAM.",
        "En Colima hubo lluvia. El auditor del estado se reunió con la UNAM.",
        "El procurador estatal se reunió con la UNAM.",
        "En Colima hubo lluvia. El subsecretario de Ganadería del estado se reunió con la UNAM.",
        // The registry's «Secretaría de Seguridad» is another.
        "El secretario de Seguridad Interna de Zenda se reunió con la UNAM.",
    ]

    @Test(arguments: others)
    func otherOffices(_ text: String) throws {
        #expect(try Self.parties(text).isEmpty)
    }

    static let holders: [(String, [Set<String>])] = [
        (
            "Los gobernadores de Sonora, Luis Gil; Sinaloa, Ana Torres, y de Durango, Eva Ruiz, firmaron un convenio.",
            [["mx.son.gobierno", "mx.sin.gobierno", "mx.dur.gobierno"]]
        ),
        (
            "Los gobernadores Luis Gil, de Sonora, y Ana Torres, de Sinaloa, firmaron un convenio.",
            [["mx.son.gobierno", "mx.sin.gobierno"]]
        ),
        (
            "La UNAM firmó un convenio con los alcaldes de Cajeme, Ana Torres, y Hermosillo, Juan López.",
            [["mx.unam", "x.ayuntamiento-cajeme", "x.ayuntamiento-hermosillo"]]
        ),
        (
            "Los presidentes municipales de Cajeme, Ana Torres; de Tepic, Luis Gil, y de Hermosillo, Juan López, firmaron un "
                + "convenio.", [["x.ayuntamiento-cajeme", "x.ayuntamiento-tepic", "x.ayuntamiento-hermosillo"]]
        ),
        (
            "Los secretarios de Salud de Nayarit, Luis Gil; de Jalisco, Ana Torres, y de Colima, Juan Ruiz, se reunieron.",
            [["x.secretaria-salud-nayarit", "x.secretaria-salud-jalisco", "x.secretaria-salud-colima"]]
        ),
        (
            "La UNAM organizó un foro al que asistieron representantes de Sonora, Sinaloa y Durango.",
            [["mx.unam", "mx.son.gobierno", "mx.sin.gobierno", "mx.dur.gobierno"]]
        ),
        // Those who only live there.
        ("La UNAM organizó un foro al que asistieron vecinos de Sonora, Sinaloa y Durango.", []),
    ]

    @Test(arguments: holders)
    func holdersInSeveralPlaces(_ text: String, _ parties: [Set<String>]) throws {
        #expect(try Self.parties(text) == parties)
    }

    static let likes: [(String, [Set<String>])] = [
        (
            "El secretario de Turismo de Tlaxcala, Luis Gil, se reunió con su homólogo poblano, Juan López.",
            [["x.secretaria-turismo-tlaxcala", "x.secretaria-turismo-puebla"]]
        ),
        ("El gobernador de Oaxaca se reunió con su homóloga poblana.", [["mx.oax.gobierno", "mx.pue.gobierno"]]),
        (
            "El alcalde de Tuxpan, Luis Gil, firmó un convenio con su homólogo de Poza Rica, Juan López, en Veracruz.",
            [["x.ayuntamiento-tuxpan", "x.ayuntamiento-poza-rica"]]
        ),
        // Of whom he is the like is not said.
        ("Se reunió con su homólogo poblano, Juan López.", []),
    ]

    @Test(arguments: likes)
    func homologues(_ text: String, _ parties: [Set<String>]) throws {
        #expect(try Self.parties(text) == parties)
    }

    static let twofold: [(String, [Set<String>])] = [
        ("El rector de la UNAM y presidente de la ANUIES se reunió con el IPN.", [["mx.unam", "mx.ipn"]]),
        ("El rector de la UNAM y presidente de la ANUIES firmó un convenio de colaboración.", []),
        ("El rector de la UNAM y el presidente de la ANUIES firmaron un convenio.", [["mx.unam", "mx.anuies"]]),
        ("El director de la UNAM y director del IPN firmaron un convenio.", [["mx.unam", "mx.ipn"]]),
    ]

    @Test(arguments: twofold)
    func oneWithTwoOffices(_ text: String, _ parties: [Set<String>]) throws {
        #expect(try Self.parties(text) == parties)
    }

    static let pointed: [(String, [Set<String>])] = [
        (
            "[A] y [B] firmaron un convenio. Dichas instituciones intercambiarán información.",
            [["x.a", "x.b"], ["x.a", "x.b"]]
        ),
        (
            "[A] y [B] firmaron un convenio. Estas dependencias intercambiarán datos.",
            [["x.a", "x.b"], ["x.a", "x.b"]]
        ),
        // Others were told of since, or are named beside.
        (
            "[A] y [B] firmaron un convenio. Hay mil escuelas. Son de barro. Estas instituciones intercambiarán datos.",
            [["x.a", "x.b"]]
        ),
        (
            "[A] y [B] firmaron un convenio. [C] criticó que estas instituciones intercambien datos.",
            [["x.a", "x.b"]]
        ),
    ]

    @Test(arguments: pointed)
    func thoseJustToldOf(_ text: String, _ parties: [Set<String>]) throws {
        #expect(try #require(Self.harness).read(text, language: .spanish).findings.events.map { Set($0.participants) } == parties)
    }
}
