import Annotation
import Documents
import Testing

@Suite struct TimeFinderTests {
    private static let day = "2024-09-04"

    @Test(arguments: [
        ("Ciudad de México, a 4 de septiembre de 2024", ["4 de septiembre de 2024"], ["2024-09-04"]),
        ("El lunes 2 se reunieron; el informe saldrá el viernes.", ["lunes 2", "el viernes"], ["2024-09-02", "2024-09-06"]),
        (
            "Del 3 al 5 de mayo de 2023 y de enero a junio", ["3", "5 de mayo de 2023", "enero", "junio"],
            ["2023-05-03", "2023-05-05", "2024-01", "2024-06"]
        ),
        (
            "Se instaló en el año 2021 y concluyó a mediados de marzo de 2022.", ["año 2021", "mediados de marzo de 2022"],
            ["2021", "2022-03"]
        ),
        ("Rendirá cuentas a más tardar el 30 de noviembre.", ["30 de noviembre"], ["2024-11-30"]),
        ("Durante los últimos tres años visitó 40 centros.", ["los últimos tres años"], ["P3Y"]),
        (
            "Desde hace varios años, cada lunes y dos veces al mes.", ["hace varios años", "cada lunes", "al mes"],
            ["", "XXXX-WXX-1", "P1M"]
        ),
        ("A las 10:30 horas del 3 de mayo de 2024", ["10:30 horas del 3 de mayo de 2024"], ["2024-05-03T10:30"]),
        ("A las 10:30 horas, el 3 de mayo de 2024", ["10:30 horas", "3 de mayo de 2024"], ["T10:30", "2024-05-03"]),
        (
            "En el segundo semestre de 2019 y en los años noventa", ["segundo semestre de 2019", "años noventa"],
            ["2019-H2", "199"]
        ),
        ("Fue en 2014; el 26 de septiembre de ese año", ["2014", "26 de septiembre de ese año"], ["2014", "2014-09-26"]),
        // An article goes only with what is relative.
        (
            "En el último trimestre de 2011 y el último trimestre de este año",
            ["último trimestre de 2011", "el último trimestre de este año"], ["2011-Q4", "2024-Q4"]
        ),
        // A dash or a quotation mark ties a number to nothing.
        (
            "Antes del cierre -30 de abril de 2023-; “3 de mayo de 2023”, –4 de mayo de 2023–.",
            ["30 de abril de 2023", "3 de mayo de 2023", "4 de mayo de 2023"], ["2023-04-30", "2023-05-03", "2023-05-04"]
        ),
        // What is told since a day is past, and what is asked to take place is to come.
        ("Sin noticias de él desde el 22 de octubre.", ["22 de octubre"], ["2023-10-22"]),
        ("Pidió que el encuentro tenga lugar en marzo.", ["marzo"], ["2025-03"]),
        // A verb that only reports, a noun in «-ría» and a participle right before the date do not lead astray.
        ("El titular informó que el viernes comenzará el taller.", ["el viernes"], ["2024-09-06"]),
        ("Habrá talleres a partir de octubre, indicó la directora.", ["octubre"], ["2024-10"]),
        ("El lunes la mayoría votó en contra.", ["El lunes"], ["2024-09-02"]),
        ("Se abrirá un aula, según el acuerdo publicado el lunes.", ["el lunes"], ["2024-09-02"]),
        ("Tengo entendido que el viernes se va a reunir el cabildo.", ["el viernes"], ["2024-09-06"]),
        ("Los comités acordaron iniciar el viernes las mesas.", ["el viernes"], ["2024-09-06"]),
        ("Los comités lograron reunir el lunes a cien vecinos.", ["el lunes"], ["2024-09-02"]),
        ("La sesión se aplazó hasta el viernes.", ["el viernes"], ["2024-09-06"]),
        ("Hizo un inventario desde el lunes, para que después se procederá.", ["el lunes"], ["2024-09-02"]),
        ("La gira continuaría este mismo martes.", ["este mismo martes"], ["2024-09-03"]),
        ("El taller se hizo en el mes de octubre.", ["mes de octubre"], ["2024-10"]),
        // What is named before gives the day, the month or the year.
        (
            "El 3 de mayo de 2023 salieron; desde esa fecha no se sabe de ellos.", ["3 de mayo de 2023", "esa fecha"],
            ["2023-05-03", "2023-05-03"]
        ),
        ("En 2014 hubo tres foros y al año siguiente, cinco.", ["2014", "año siguiente"], ["2014", "2015"]),
        (
            "En agosto pasado desapareció y dos meses después lo hallaron.", ["agosto pasado", "dos meses después"],
            ["2024-08", ""]
        ),
        ("Durante el año, los centros abrieron.", ["año"], ["2024"]),
    ])
    func spanish(_ text: String, _ quotes: [String], _ values: [String]) throws {
        let found = try TimesFixture().find(text, .spanish, on: Self.day)
        #expect(found.map(\.evidence.quote) == quotes)
        #expect(found.map(\.value) == values)
        #expect(found.allSatisfy { $0.rule.hasPrefix("es.") })
    }

    @Test(arguments: [
        ("On Tuesday, March 4, 2025, the Committee met.", ["Tuesday, March 4, 2025"], ["2025-03-04"]),
        ("It was signed last month's end and again on Monday.", ["last month", "Monday"], ["2024-08", "2024-09-02"]),
        ("The visit will start on Friday.", ["Friday"], ["2024-09-06"]),
        ("From 3 to 5 May 2023 and in the 1990s", ["3", "5 May 2023", "1990s"], ["2023-05-03", "2023-05-05", "199"]),
        ("over the next three years, since 2010", ["the next three years", "2010"], ["P3Y", "2010"]),
        ("In late 2002 it had monthly sessions.", ["late 2002", "monthly"], ["2002", "P1M"]),
        ("the third quarter of 2021", ["the third quarter of 2021"], ["2021-Q3"]),
        ("They waited for several years, until the 30 May 2023.", ["several years", "30 May 2023"], ["", "2023-05-30"]),
        ("on 16, 17 and 19 May 2023", ["16", "17", "19 May 2023"], ["2023-05-16", "2023-05-17", "2023-05-19"]),
        ("He said that on Friday the panel will meet.", ["Friday"], ["2024-09-06"]),
        ("The fund will pay for the homes from October, the minister told the house.", ["October"], ["2024-10"]),
        ("On Monday, the minister told the house that the fund will pay.", ["Monday"], ["2024-09-02"]),
        (
            "The panel agreed to meet on Friday; it managed to meet on Monday.", ["Friday", "Monday"],
            ["2024-09-06", "2024-09-02"]
        ),
        ("Talks were put off until Friday.", ["Friday"], ["2024-09-06"]),
        (
            "The chair will give the first of the public lectures at the house of the old society of the town on Friday.",
            ["Friday"], ["2024-09-06"]
        ),
        ("It met on 3 May 2023. On the same day it wrote.", ["3 May 2023", "the same day"], ["2023-05-03", "2023-05-03"]),
        ("a meeting to be held in March; one was held in March", ["March", "March"], ["2025-03", "2024-03"]),
    ])
    func english(_ text: String, _ quotes: [String], _ values: [String]) throws {
        let found = try TimesFixture().find(text, .english, on: Self.day)
        #expect(found.map(\.evidence.quote) == quotes)
        #expect(found.map(\.value) == values)
    }

    @Test(arguments: [
        "La calle 5 de Mayo y la colonia 16 de Septiembre", "Plaza de Mayo", "el artículo 2 de la Ley 1990", "folio 2021/455",
        "más de 2000 personas", "2 mil 500 pesos", "tiene 15 años de edad", "el segundo piso", "tel. 55 5449 2021",
        "por la mañana",
        "ahora y siempre", "actualmente", "la Agenda 2030", "expediente CNDH/2/2019/123", "31 de febrero de 2024",
        "abierto las 24 horas del día", "el Campus Siglo 21", "costó €2012 en total",
    ])
    func spanishWordsThatAreNoTimes(_ text: String) throws {
        #expect(try TimesFixture().find(text, .spanish, on: Self.day).map(\.evidence.quote) == [])
    }

    @Test(arguments: [
        "it may be so", "they march on", "Theresa May spoke", "a second party", "resolution 2019/45", "a 15-year-old boy",
        "more than 2000 people", "now and always", "Agenda 2030", "Black Friday", "1,990 cases",
    ])
    func englishWordsThatAreNoTimes(_ text: String) throws {
        #expect(try TimesFixture().find(text, .english, on: Self.day).map(\.evidence.quote) == [])
    }

    @Test func aZonesOwnDateComesBeforeTheDocuments() throws {
        let text = "Ayer firmaron.\nAyer firmaron."
        let own = CalendarDay(iso: "2015-10-02").map { DayInterval($0) }
        let zones = [
            Zone(kind: .paragraph, language: .spanish, range: 0..<14),
            Zone(kind: .caption, language: .spanish, range: 15..<29, date: own),
        ]
        let document = CalendarDay(iso: Self.day).map { DayInterval($0) }
        let found = try TimesFixture().find(text, .spanish, on: document, zones: zones)
        #expect(found.map(\.value) == ["2024-09-03", "2015-10-01"])
        #expect(found.map(\.evidence.range.lowerBound) == [0, 15])
    }

    @Test func anUncertainDocumentDateLeavesWhatItCanTell() throws {
        let fixture = try TimesFixture()
        let span = DayInterval(earliest: CalendarDay(iso: "2016-03-31"), latest: CalendarDay(iso: "2016-04-10"))
        let found = fixture.find("ayer, el año pasado y el 3 de mayo de 2014", .spanish, on: span)
        #expect(found.map(\.value) == ["", "2015", "2014-05-03"])
        #expect(
            found[0].interval == DayInterval(earliest: CalendarDay(iso: "2016-03-30"), latest: CalendarDay(iso: "2016-04-09")))
        let open = fixture.find("ayer", .spanish, on: DayInterval(earliest: nil, latest: CalendarDay(iso: "2016-04-10")))
        #expect(open.map(\.value) == [""])
        #expect(open[0].interval == DayInterval(earliest: nil, latest: CalendarDay(iso: "2016-04-09")))
        #expect(fixture.find("ayer y en 2010", .spanish, on: nil as DayInterval?).map(\.value) == ["", "2010"])
    }

    @Test(arguments: [
        ("a principios de mayo de 2023", "2023-05-01", "2023-05-10", "START"),
        ("a finales de 2012", "2012-09-01", "2012-12-31", "END"),
        ("a mediados de mayo de 2023", "2023-05-11", "2023-05-20", "MID"),
        ("a más tardar el 5 de mayo de 2023", "2023-05-05", "2023-05-05", "EQUAL_OR_LESS"),
    ])
    func modifiersNarrowTheDays(_ text: String, _ first: String, _ last: String, _ modifier: String) throws {
        let found = try TimesFixture().find(text, .spanish, on: Self.day)
        #expect(found.map(\.modifier) == [modifier])
        #expect(found.map(\.interval) == [DayInterval(earliest: CalendarDay(iso: first), latest: CalendarDay(iso: last))])
    }

    @Test func aTextOfUnknownLanguageIsReadInBoth() throws {
        let found = try TimesFixture().find("el 3 de mayo de 2014 / on May 4, 2015", .undetermined, on: Self.day)
        #expect(found.map(\.value) == ["2014-05-03", "2015-05-04"])
    }

    @Test func wordsDoNotCrossLines() throws {
        let zones = [
            Zone(kind: .paragraph, language: .spanish, range: 0..<4), Zone(kind: .paragraph, language: .spanish, range: 5..<20),
        ]
        let document = CalendarDay(iso: Self.day).map { DayInterval($0) }
        #expect(
            try TimesFixture().find("el 3\nde mayo de 2014", .spanish, on: document, zones: zones).map(\.value) == ["2014-05"])
    }

    @Test func theQuoteIsTheTextAndHostileTextDoesNoHarm() throws {
        let fixture = try TimesFixture()
        let pieces = [
            "3", "de", "mayo", "2024", "del", "al", "y", "lunes", "hace", "últimos", "años", ",", ".", "-", "/", ":", "(", "mil",
            "treinta",
            "el", "99999999999999999999", "\u{301}", "día", "31", "00", "siglo", "XX", "º", "1º", "’s", "hoy", "próximo", "T25",
            "🙂",
        ]
        var state: UInt64 = 7
        for _ in 0..<60 {
            var text = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count] + (state >> 60 < 12 ? " " : "")
            }
            for language in [Language.spanish, .english, .undetermined] {
                for time in fixture.find(text, language, on: Self.day) {
                    let bytes = Array(text.utf8)[time.evidence.range]
                    #expect(String(decoding: bytes, as: UTF8.self) == time.evidence.quote)
                }
            }
        }
        for text in [
            String(repeating: "(", count: 3_000), String(repeating: "mil ", count: 2_000),
            String(repeating: "3 y ", count: 2_000),
        ] {
            _ = fixture.find(text, .undetermined, on: Self.day)
        }
    }
}
