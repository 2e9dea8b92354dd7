import Annotation
import Documents
import Testing

/// Town halls and state governments by what written texts call them once the town or the state is named.
@Suite struct LocalPowerTests {
    static let rows: [(text: String, parties: [Set<String>])] = [
        (
            "El alcalde de Irapuato, Luis Gil, inauguró la obra. El municipio firmó un convenio con la UNAM.",
            [["x.ayuntamiento-irapuato", "mx.unam"]]
        ),
        (
            "Fresnillo, Zac. La presidenta municipal, Ana Ruiz, inauguró la obra. Ruiz capacitó a personal de la UNAM.",
            [["x.ayuntamiento-fresnillo", "mx.unam"]]
        ),
        (
            "En Irapuato hubo lluvia. Las autoridades municipales se reunieron con la UNAM.",
            [["x.ayuntamiento-irapuato", "mx.unam"]]
        ),
        (
            "El gobernador de Sonora inauguró la obra. La mandataria estatal firmó un convenio con la UNAM.",
            [["mx.son.gobierno", "mx.unam"]]
        ),
        (
            "En Sonora hubo lluvia. El Ejecutivo del estado donó patrullas a la UNAM.", [["mx.son.gobierno", "mx.unam"]]
        ),
        (
            "La UNAM tuvo clases. Los gobiernos federal y del estado de Sonora firmaron un convenio.",
            [["mx.gobierno", "mx.son.gobierno"]]
        ),
        (
            "En Sonora hubo lluvia. Los gobiernos federal y estatal se reunieron.", [["mx.gobierno", "mx.son.gobierno"]]
        ),
        ("El gobierno local de Irapuato y la UNAM firmaron un convenio.", [["x.ayuntamiento-irapuato", "mx.unam"]]),
        // Towns that no list has, behind a post; several that one noun counts together.
        ("En Sonora hubo lluvia. El edil de Zendalpa se reunió con la UNAM.", [["x.ayuntamiento-zendalpa", "mx.unam"]]),
        (
            "En Sonora hubo lluvia. Los alcaldes de Zendalpa, Orriaga y Tepalco se reunieron con la UNAM.",
            [["x.ayuntamiento-zendalpa", "x.ayuntamiento-orriaga", "x.ayuntamiento-tepalco", "mx.unam"]]
        ),
        (
            "En Sonora hubo lluvia. La UNAM firmó un convenio con los presidentes municipales de Zendalpa y Orriaga.",
            [["x.ayuntamiento-zendalpa", "x.ayuntamiento-orriaga", "mx.unam"]]
        ),
        (
            "En Sonora hubo lluvia. La UNAM rehabilitó pozos con la colaboración de los municipios de Zendalpa y Orriaga.",
            [["x.ayuntamiento-zendalpa", "x.ayuntamiento-orriaga", "mx.unam"]]
        ),
        ("En Sonora hubo lluvia. En los municipios de Zendalpa y Orriaga la UNAM rehabilitó pozos.", []),
        ("En Sonora hubo lluvia. La UNAM se reunió con los directores municipales de Obras y Deporte.", []),
        ("En Jalisco, el alcalde de la capital y la UNAM firmaron un convenio.", [["x.ayuntamiento-guadalajara", "mx.unam"]]),
        ("En Irapuato hubo lluvia. El primer edil se reunió con la UNAM.", [["x.ayuntamiento-irapuato", "mx.unam"]]),
        // The town that the state is governed from, by that alone.
        ("Crece la capital de Jalisco. El ayuntamiento se reunió con la UNAM.", [["x.ayuntamiento-guadalajara", "mx.unam"]]),
        (
            "En Sonora hubo lluvia. Fuerzas federales y estatales realizaron un operativo.",
            [["mx.gobierno", "mx.son.gobierno"]]
        ),
        // Levels that adjectives count together; of one alone only the authorities are the government.
        (
            "En Sonora hubo lluvia. Autoridades estatales y federales se reunieron con la UNAM.",
            [["mx.gobierno", "mx.son.gobierno", "mx.unam"]]
        ),
        ("En Sonora hubo lluvia. Las autoridades estatales se reunieron con la UNAM.", [["mx.son.gobierno", "mx.unam"]]),
        ("En Sonora hubo lluvia. Las dependencias federales se reunieron con la UNAM.", []),
        ("En Sonora hubo lluvia. Las autoridades estatales de Salud se reunieron con la UNAM.", []),
        (
            "En Sonora hubo lluvia. El Gobierno estatal y el federal firmaron un convenio.",
            [["mx.gobierno", "mx.son.gobierno"]]
        ),
        // Who leads a government by name alone, and the government that is called by its leader.
        (
            "En Sonora hubo lluvia. El gobernador Luis Ruiz habló. Ruiz firmó un convenio con la UNAM.",
            [["mx.son.gobierno", "mx.unam"]]
        ),
        (
            "El alcalde de Irapuato, Luis Gil, habló. El gobierno de Luis Gil y la UNAM firmaron un convenio.",
            [["x.ayuntamiento-irapuato", "mx.unam"]]
        ),
        // Bodies «del Estado», and who heads them, are the state's and not the nation's.
        (
            "En Colima hubo lluvia. La Secretaría de Salud del Estado capacitó a personal de la UNAM.",
            [["x.secretaria-salud-colima", "mx.unam"]]
        ),
        (
            "En Colima hubo lluvia. El titular de la Secretaría de Salud estatal visitó la UNAM.",
            [["x.secretaria-salud-colima", "mx.unam"]]
        ),
        (
            "El secretario de Salud de Colima, Raúl Gil, se reunió con la UNAM.", [["x.secretaria-salud-colima", "mx.unam"]]
        ),
        (
            "En Colima hubo lluvia. El secretario de Salud del Estado se reunió con la UNAM.",
            [["x.secretaria-salud-colima", "mx.unam"]]
        ),
        ("En Colima hubo lluvia. El secretario de Salud se reunió con la UNAM.", [["mx.ssa", "mx.unam"]]),
        ("En Sonora hubo lluvia. Los gobiernos estatales se reunieron con la UNAM.", []),
        // Of two towns neither is meant; a mayor of another town is no one's here; nobody says of what the authorities are.
        // A town that its state is called after: in a dateline and behind the post, but not wherever the state is named.
        ("OAXACA, Oax. El ayuntamiento y la UNAM firmaron un convenio.", [["x.ayuntamiento-oaxaca", "mx.unam"]]),
        ("La alcaldesa de Oaxaca se reunió con la UNAM.", [["x.ayuntamiento-oaxaca", "mx.unam"]]),
        ("En Oaxaca hubo lluvia. El alcalde se reunió con la UNAM.", []),
        // The town which the state spoken of is governed from, though another is named; not that of two states.
        (
            "En Lagos de Moreno, Jalisco, el ayuntamiento capitalino y la UNAM firmaron un convenio.",
            [["x.ayuntamiento-guadalajara", "mx.unam"]]
        ),
        ("En Jalisco y en Sonora hubo lluvia. La alcaldesa capitalina se reunió con la UNAM.", []),
        ("En Tepic y en Xalisco hubo actos. El alcalde se reunió con la UNAM.", []),
        ("En Irapuato hubo lluvia. Un alcalde se reunió con la UNAM.", []),
        // A president of another given name than the one who heads the State is the president of something else.
        ("En México hubo lluvia. El presidente Enrique Peña donó patrullas a la UNAM.", [["mx.gobierno", "mx.unam"]]),
        ("En México hubo lluvia. El presidente Carlos Peña donó patrullas a la UNAM.", []),
        ("En Irapuato hubo lluvia. Las autoridades se reunieron con la UNAM.", []),
        ("En Irapuato hubo lluvia. El alcalde de esa otra ciudad se reunió con la UNAM.", []),
    ]

    @Test(arguments: rows) func whomTheyMean(_ row: (text: String, parties: [Set<String>])) throws {
        let events = try ProjectData.annotate(row.text).events
        #expect(events.map { Set($0.participants) } == row.parties, "\(events.map(\.rule))")
    }

    /// A person beside a post acts for its body, and not for the one whose post follows.
    @Test func whoActsForThem() throws {
        let text =
            "Fresnillo, Zac. La presidenta municipal, Ana Ruiz, y el presidente de la CNDH hablaron. Ruiz donó patrullas a la UNAM."
        let events = try ProjectData.annotate(text).events.filter { $0.type == .aid }
        #expect(events.map { Set($0.participants) } == [["x.ayuntamiento-fresnillo", "mx.unam"]])
    }
}
