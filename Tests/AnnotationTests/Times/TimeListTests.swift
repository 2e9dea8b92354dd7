import Annotation
import Documents
import Testing

/// Lists, numbered parts, feasts and the other ways of naming days that news and transcripts have, on Wednesday, 4 September 2024.
@Suite struct TimeListTests {
    private static let day = "2024-09-04"

    @Test(arguments: [
        ("los días 28, 29, y 30 de agosto", ["2024-08-28", "2024-08-29", "2024-08-30"]),
        ("los días 3, 4, 5, 6 y 7 de mayo de 2023", ["2023-05-03", "2023-05-04", "2023-05-05", "2023-05-06", "2023-05-07"]),
        ("el 22 o 23 de febrero de 2023", ["2023-02-22", "2023-02-23"]),
        ("el 3 de abril, 4 de mayo y 5 de junio de 2023", ["2023-04-03", "2023-05-04", "2023-06-05"]),
        ("el 7 de mayo de 2023 y los días 16, 17, y 18 del mismo mes", ["2023-05-07", "2023-05-16", "2023-05-17", "2023-05-18"]),
        ("del 3 al 7 del presente mes", ["2024-09-03", "2024-09-07"]),
        ("en enero, febrero y marzo de 2023", ["2023-01", "2023-02", "2023-03"]),
        ("en 2018, 2019, 2020, y 2021", ["2018", "2019", "2020", "2021"]),
        ("en los ciclos escolares 2019-2020 y 2020-2021", ["2019", "2020", "2020", "2021"]),
        ("los lunes, martes y jueves", ["XXXX-WXX-1", "XXXX-WXX-2", "XXXX-WXX-4"]),
        // What is not a list of days.
        ("los artículos 3, 4, y 5 de la ley", []),
        ("los artículos 28, 29, y 30", []),
    ])
    func lists(_ text: String, _ values: [String]) throws {
        #expect(try TimesFixture().find("La Red B sesionó \(text).", .spanish, on: Self.day).map(\.value) == values)
    }

    @Test(arguments: ["1°", "1º", "1.º", "1o.", "1o", "1ro.", "1ero", "1er", "primero"])
    func theFirst(_ word: String) throws {
        let fixture = try TimesFixture()
        let found = fixture.find("Sesionó el miércoles \(word) de julio de 2020 en la sede.", .spanish, on: Self.day)
        #expect(found.map(\.evidence.quote) == ["miércoles \(word) de julio de 2020"])
        #expect(found.map(\.value) == ["2020-07-01"])
        #expect(fixture.find("Sesionó a 15° de latitud.", .spanish, on: Self.day).isEmpty)
    }

    @Test(arguments: [
        ("el trimestre Octubre-Diciembre de este año", ["2024-Q4"]), ("el semestre enero-junio de 2023", ["2023-H1"]),
        ("el cuatrimestre de mayo a agosto de 2023", ["2023-05/2023-08"]), ("el segundo bimestre de 2023", ["2023-03/2023-04"]),
        ("el periodo enero-marzo de 2023", ["2023-01", "2023-03"]),
    ])
    func partsOfAYear(_ text: String, _ values: [String]) throws {
        #expect(try TimesFixture().find("La Liga A sesionó en \(text).", .spanish, on: Self.day).map(\.value) == values)
    }

    @Test(arguments: [
        // A part that has not begun was in the year before, where it is told as done.
        ("En el cuarto trimestre se atendió a cien vecinos.", ["2023-Q4"]),
        ("En el cuarto trimestre se atenderá a cien vecinos.", ["2024-Q4"]),
        ("En el segundo trimestre se atendió a cien vecinos.", ["2024-Q2"]),
        // The end of a year: of the one told close before, else of the text's.
        ("En 2019 abrió y al final del año cerró.", ["2019", "2019"]), ("Al final del año cerrará.", ["2024"]),
        ("Cerrará al final del año escolar.", []), ("Antes de que termine el año, abrirá.", ["2024"]),
        ("Se bajó al inicio de la semana 30.", []), ("La semana 15 del presente año.", ["2024"]),
        ("A principios de semana cerró.", ["2024-W36"]),
        ("Las fiestas de Navidad y Fin de Año de 2023.", ["2023-12-25", "2023-12-31"]),
        ("La Navidad de 2022 fue fría.", ["2022-12-25"]), ("El bono de fin de año se pagó.", []),
        ("Salió en Semana Santa.", ["2024-W13"]), ("El operativo Semana Santa Segura.", []),
        ("El programa Hoy No Circula.", []), ("El centro Yucatán Siglo XXI.", []), ("En el siglo XXI.", ["20"]),
        ("Tuvieron que haber pasado años.", []), ("Vino en días pasado.", [""]), ("Vino la semana pasada.", ["2024-W35"]),
        // Years in two figures, as one says them.
        ("Se firmó en noviembre del 18.", ["2018-11"]), ("Se firmó el 2 de octubre del 68.", ["1968-10-02"]),
        ("Gastó del 3 de noviembre del 18 al 12 de enero del 2020.", ["2018-11-03", "2020-01-12"]),
        ("Sesionó en febrero, del 14 al 20.", ["2024-02", "2024-02-14", "2024-02-20"]), ("Fue en marzo del 24 por ciento.", []),
        ("Cayó a la mitad del mes de junio.", ["2024-06"]), ("Cayó a la mitad de los vecinos.", []),
        ("Antes de cerrar el año 2023.", ["2023"]), ("Su gestión, 2010-2012, acabó.", ["2010", "2012"]),
        // What follows with a comma is another length, and a number may be told in both ways.
        ("Llevan 13 meses, 14 meses en ello.", ["P13M", "P14M"]), ("Llevan un año, tres meses en ello.", ["P1Y3M"]),
        ("Cotizó mil 250 semanas.", ["P1250W"]), ("La población de 18 a 39 años vino.", []),
        // Weekdays.
        ("El día lunes se reunió la Liga A.", ["2024-09-02"]), ("El pasado día lunes se reunió.", ["2024-09-02"]),
        ("Vendrá el martes de la semana que entra.", ["2024-09-10"]), ("Fue el día que llegó.", []),
        ("Vendrá el viernes, sábado y lunes.", ["2024-09-06", "2024-09-07", "2024-09-09"]),
        ("Vendrá el lunes y martes, y el lunes cerrará.", ["2024-09-09", "2024-09-10", "2024-09-09"]),
        ("El pasado 28 de agosto, el miércoles pasado, vino.", ["2024-08-28", "2024-08-28"]),
        ("El 27 de agosto, el miércoles pasado no, vino.", ["2024-08-27", "2024-08-28"]),
        // Sets.
        ("Sesiona cada 28 de agosto.", ["XXXX-08-28"]), ("Sesiona todas las mañanas.", ["P1D"]),
        ("Reciben mil pesos mensuales.", ["P1M"]), ("Reciben informes mensuales.", []),
        // Dates in figures, and in capitals.
        ("Sesionó el 15-III-2021.", ["2021-03-15"]), ("SESIONÓ EN MARZO.", ["2024-03"]), ("Sesionó en Marzo.", []),
    ])
    func spanish(_ text: String, _ values: [String]) throws {
        #expect(try TimesFixture().find(text, .spanish, on: Self.day).map(\.value) == values)
    }

    @Test(arguments: [
        ("on May 3, 4, and 5, 2019", ["2019-05-03", "2019-05-04", "2019-05-05"]),
        ("from Monday 6 to Wednesday 8 May 2019", ["2019-05-06", "2019-05-08"]),
        ("on 30 April, 5 May and 6 June 2019", ["2019-04-30", "2019-05-05", "2019-06-06"]),
        ("in March, April and May 2019", ["2019-03", "2019-04", "2019-05"]), ("on the 20th of last month", ["2024-08-20"]),
        ("in the week of 4 March 2019", ["2019-W10"]), ("in the 2019/20 financial year", ["2019", "2020"]),
        ("in FY 2019-20", ["2019", "2020"]), ("in the 2019/45 folio", []), ("in H1 2019", ["2019-H1"]),
        ("in 2019 Q3", ["2019-Q3"]),
        ("in the last three months of 2019", ["2019-Q4"]), ("in the January-March quarter of 2019", ["2019-Q1"]),
        ("for two and a half years", ["P2Y6M"]), ("every other week", ["P2W"]), ("on Christmas Day 2022", ["2022-12-25"]),
        ("over the last decade", ["P10Y"]), ("by year-end", ["2024"]),
        ("last Friday week", ["2024-08-23"]), ("on Monday, Tuesday and Wednesday", ["2024-09-02", "2024-09-03", "2024-09-04"]),
    ])
    func english(_ text: String, _ values: [String]) throws {
        #expect(try TimesFixture().find("League A met \(text).", .english, on: Self.day).map(\.value) == values)
    }

    @Test func theDateOfTheHeadIsNoDayThatTheTextNamed() throws {
        let text = "4 de septiembre de 2024\nEse mismo día se reunió la Liga A. El 3 de mayo sesionó; ese mismo día cerró."
        let end = "4 de septiembre de 2024".utf8.count
        let zones = [
            Zone(kind: .dateline, language: .spanish, range: 0..<end),
            Zone(kind: .paragraph, language: .spanish, range: (end + 1)..<text.utf8.count),
        ]
        let day = CalendarDay(iso: Self.day).map { DayInterval($0) }
        let found = try TimesFixture().find(text, .spanish, on: day, zones: zones)
        #expect(found.map(\.value) == ["2024-09-04", "", "2024-05-03", "2024-05-03"])
    }
}
