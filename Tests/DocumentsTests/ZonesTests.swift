import Documents
import Testing

/// Zones of invented documents about invented bodies, as readable text.
@Suite struct ZonesTests {
    @Test func aSpanishCommunique() throws {
        let text = """
            DEFENSORÍA DE LOS HABITANTES DE RÍO CLARO
            Dirección de Comunicación Social

            BOLETÍN DE PRENSA 045/2024
            San Lucas, 12 de marzo de 2024

            DEFENSORÍA Y MINISTERIO DE JUSTICIA FIRMAN CONVENIO PARA
            PREVENIR LA TORTURA

            • El acuerdo prevé visitas conjuntas a los centros de reclusión

            La Defensoría de los Habitantes y el Ministerio de Justicia firmaron hoy un convenio marco de colaboración
            con el fin de prevenir la tortura en los centros de reclusión del país. El documento fue suscrito por el Lic.
            Juan Pérez Soto, defensor de los habitantes, y por la ministra, Dra. María Gil.

            Con este acuerdo ambas partes deberán informar cada tres meses de los avances que se hayan logrado en los
            centros que visiten.

            La prevención es de todos.

            ¡Por una cultura de paz!

            Para mayor información:
            Tel. (506) 2222-0000 ext. 120
            prensa@defensoria.example
            """
        let document = try #require(reading(text))
        #expect(
            zoneDump(document) == """
                masthead es: DEFENSORÍA DE LOS HABITANTES DE RÍO CLARO
                masthead es: Dirección de Comunicación Social
                folio es: BOLETÍN DE PRENSA 045/2024
                dateline es: San Lucas, 12 de marzo de 2024
                title es: DEFENSORÍA Y MINISTERIO DE JUSTICIA FIRMAN CONVENIO PARA PREVENIR LA TORTURA
                title es: • El acuerdo prevé visitas conjuntas a los centros de reclusión
                paragraph es: La Defensoría de los Habitantes y el Ministerio de Justicia firmaron hoy un convenio marco de \
                colaboración con el fin de prevenir la tortura en los centros de reclusión del país. El documento fue suscrito por \
                el Lic. Juan Pérez Soto, defensor de los habitantes, y por la ministra, Dra. María Gil.
                paragraph es: Con este acuerdo ambas partes deberán informar cada tres meses de los avances que se hayan logrado en \
                los centros que visiten.
                slogan es: La prevención es de todos.
                slogan es: ¡Por una cultura de paz!
                boilerplate es: Para mayor información:
                boilerplate es: Tel. (506) 2222-0000 ext. 120
                boilerplate es: prensa@defensoria.example
                """)
        #expect(document.kind == .communique)
        #expect(document.folio == "045/2024")
        #expect(document.place == "San Lucas")
        #expect(document.title == "DEFENSORÍA Y MINISTERIO DE JUSTICIA FIRMAN CONVENIO PARA PREVENIR LA TORTURA")
        #expect(document.date?.interval == CalendarDay(iso: "2024-03-12").map { DayInterval($0) })
    }

    @Test func aPlainLastSentenceIsNoSlogan() throws {
        let document = try #require(
            reading(
                """
                Comunicado

                Ciudad Real, 5 de mayo de 2023.- La Comisión de Visitas y el Instituto Penitenciario firmaron un acuerdo.

                El acuerdo dura dos años.
                """))
        #expect(
            zoneDump(document) == """
                masthead es: Comunicado
                dateline es: Ciudad Real, 5 de mayo de 2023.-
                paragraph es: La Comisión de Visitas y el Instituto Penitenciario firmaron un acuerdo.
                paragraph es: El acuerdo dura dos años.
                """)
    }

    @Test func anEnglishRelease() throws {
        let document = try #require(
            reading(
                """
                GENEVA (4 September 2024) – The Subcommittee on Visits will go to Arcadia from 8 to 19 September, experts announced.

                The delegation will meet officials of the U.S. Government and Mr. J. R. Brown.

                ENDS

                For more information, please contact: Jane Doe (jane.doe@example.org)

                Page 1 of 1
                """))
        #expect(
            zoneDump(document) == """
                dateline en: GENEVA (4 September 2024) –
                paragraph en: The Subcommittee on Visits will go to Arcadia from 8 to 19 September, experts announced.
                paragraph en: The delegation will meet officials of the U.S. Government and Mr. J. R. Brown.
                boilerplate en: ENDS
                boilerplate en: For more information, please contact: Jane Doe (jane.doe@example.org)
                footer en: Page 1 of 1
                """)
        #expect(document.place == "GENEVA")
    }

    @Test func anArticleWithCaptionsInTwoLanguages() throws {
        let document = try #require(
            reading(
                """
                The Arcadian
                Monday 3 of February 2025

                Ministry Promises New Rules for All Prisons in Arcadia

                Ana Gil, head of the prison service
                Ana Gil, head of the prison service
                The service also opened a school for its guards

                Ana Gil, head of the prison service, said that the rules would be published soon and that all staff would be trained.

                40510007. Arcadia, 10 May 2014 (Notimex-Luis Mora).- En la imagen, la directora del servicio. NOTIMEX/FOTO/LUIS MORA/
                Ana Gil, head of the prison service. Photo: Notimex/Luis Mora

                She did not say when they would come into force.
                """))
        #expect(
            zoneDump(document) == """
                masthead en: The Arcadian
                masthead en: Monday 3 of February 2025
                title en: Ministry Promises New Rules for All Prisons in Arcadia
                caption en: Ana Gil, head of the prison service
                caption en (as 3): Ana Gil, head of the prison service
                title en: The service also opened a school for its guards
                paragraph en: Ana Gil, head of the prison service, said that the rules would be published soon and that all staff \
                would be trained.
                caption es: 40510007. Arcadia, 10 May 2014 (Notimex-Luis Mora).- En la imagen, la directora del servicio. \
                NOTIMEX/FOTO/LUIS MORA/
                caption en (as 3): Ana Gil, head of the prison service. Photo: Notimex/Luis Mora
                paragraph en: She did not say when they would come into force.
                """)
        #expect(document.kind == .news)
        #expect(document.date?.interval.earliest == CalendarDay(iso: "2014-05-10"))
        #expect(document.date?.interval.latest == CalendarDay(iso: "2025-02-03"))
        #expect(document.date?.basis == "bounds")
    }

    @Test func spanishNewsInShortLines() throws {
        let document = try #require(
            reading(
                """
                Diario El Faro del Sur
                Inicio | Nacional | Opinión
                Firman acuerdo contra la tortura en Río Claro
                Por Ana Gil
                12 de marzo de 2024, 10:30 h
                Los titulares durante la firma. Foto: EFE/Luis Mora
                San Lucas, 12 mar (EFE).- La Defensoría y el Ministerio firmaron este martes un convenio.
                El convenio prevé visitas conjuntas.
                © 2024 El Faro del Sur
                """))
        #expect(
            zoneDump(document) == """
                masthead es: Diario El Faro del Sur
                boilerplate es: Inicio | Nacional | Opinión
                title es: Firman acuerdo contra la tortura en Río Claro
                byline es: Por Ana Gil
                dateline es: 12 de marzo de 2024, 10:30 h
                caption es: Los titulares durante la firma. Foto: EFE/Luis Mora
                dateline es: San Lucas, 12 mar (EFE).-
                paragraph es: La Defensoría y el Ministerio firmaron este martes un convenio.
                paragraph es: El convenio prevé visitas conjuntas.
                footer es: © 2024 El Faro del Sur
                """)
        #expect(document.kind == .news)
        #expect(document.date?.interval == CalendarDay(iso: "2024-03-12").map { DayInterval($0) })
    }

    @Test(arguments: [
        ("Zacatecas, Zac.- La Comisión de Visitas firmó un convenio con la Defensoría.", "Zacatecas, Zac"),
        ("MADRID (EFE).- La Comisión de Visitas firmó un convenio con la Defensoría.", "MADRID"),
        ("Ciudad Real. – La Comisión de Visitas firmó un convenio con la Defensoría.", "Ciudad Real"),
        ("Sierra-Gil dijo que la Comisión de Visitas firmó un convenio con la Defensoría.", nil),
        ("La Comisión – que preside Ana Gil – firmó un convenio con la Defensoría de Río Claro.", nil),
    ])
    func aPlaceWithADashOpensTheText(_ paragraph: String, place: String?) throws {
        let document = try #require(reading("Firman convenio de visitas en Río Claro\n\n" + paragraph))
        #expect(document.place == place)
        #expect(document.zones.map(\.kind) == (place == nil ? [.title, .paragraph] : [.title, .dateline, .paragraph]))
    }

    @Test func aTranscript() throws {
        let document = try #require(
            reading(
                """
                Versión estenográfica. Reunión de la Junta de Visitas | Lunes 3 de mayo, 2021
                Presidencia de la Junta
                03 de mayo de 2021
                ---
                MODERADORA
                Buenos días.
                Empezamos con el informe.
                ---
                ANA GIL, DIRECTORA DE VISITAS
                Gracias.
                ---
                ???
                ¡Bravo!

                """))
        #expect(
            zoneDump(document) == """
                title es: Versión estenográfica. Reunión de la Junta de Visitas | Lunes 3 de mayo, 2021
                masthead es: Presidencia de la Junta
                dateline es: 03 de mayo de 2021
                boilerplate es: ---
                byline es: MODERADORA
                paragraph es: Buenos días.
                paragraph es: Empezamos con el informe.
                boilerplate es: ---
                byline es: ANA GIL, DIRECTORA DE VISITAS
                paragraph es: Gracias.
                boilerplate es: ---
                byline es: ???
                paragraph es: ¡Bravo!
                """)
        #expect(document.kind == .transcript)
        #expect(document.date == CalendarDay(iso: "2021-05-03").map { DocumentDate(interval: DayInterval($0), basis: "header") })
    }

    @Test func sentencesWithoutALayoutAreParagraphs() throws {
        let document = try #require(reading("The board met on Monday.\nIt agreed to visit two prisons.\nNobody was absent.\n"))
        #expect(document.zones.map(\.kind) == [.paragraph, .paragraph, .paragraph])
        #expect(document.title == nil)
        #expect(document.kind == .other)
        #expect(document.language == .english)
    }

    @Test func aTitleWithAnEmptyLineInItsMiddle() throws {
        let document = try #require(
            reading(
                """
                Ciudad Real a 7 de junio de 2022

                La Comisión de Visitas de Río Claro y el Instituto Penitenciario

                acuerdan un calendario

                La Comisión de Visitas de Río Claro y el Instituto Penitenciario
                acordaron ayer un calendario común de visitas a los centros, con
                el propósito de que ambas instituciones compartan sus hallazgos
                y de que las autoridades respondan a ellos.
                """))
        #expect(
            document.title == "La Comisión de Visitas de Río Claro y el Instituto Penitenciario acuerdan un calendario")
        #expect(document.zones.map(\.kind) == [.dateline, .title, .paragraph])
    }

    @Test func doubleSpacedLinesAreParagraphs() throws {
        let lines = [
            "La Comisión Nacional de Visitas y el Instituto Penitenciario de Río Claro",
            "acordaron ayer un calendario común de visitas,",
            "con el propósito de que ambas instituciones compartan sus hallazgos",
            "y de que las autoridades respondan a ellos en",
            "un plazo de treinta días, que podrá ser prorrogado por acuerdo de las", "partes.", "",
            "El acuerdo dura dos años y podrá",
            "prorrogarse por voluntad de las partes.",
        ]
        let document = try #require(reading(lines.joined(separator: "\n\n")))
        #expect(document.zones.count == 2)
    }

    @Test func languageIsGivenByWords() throws {
        #expect(try #require(reading("La Comisión se reunió con el Comité de la ciudad")).language == .spanish)
        #expect(try #require(reading("The Commission met with the Committee of the city")).language == .english)
        #expect(try #require(reading("CNVP XYZ 123")).language == .undetermined)
        let given = try #require(reading("CNVP XYZ 123", given: GivenMetadata(language: .english)))
        #expect(given.language == .english)
    }
}
