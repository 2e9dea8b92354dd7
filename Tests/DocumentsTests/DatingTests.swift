import Documents
import Testing

@Suite struct DatingTests {
    private static func day(_ text: String) -> CalendarDay { CalendarDay(iso: text) ?? CalendarDay(ordinal: 0) }

    @Test(arguments: [
        ("4 de septiembre de 2024", "2024-09-04"), ("04 de septiembre del 2024", "2024-09-04"),
        ("1º de mayo de 2020", "2020-05-01"),
        ("primero de enero de 2025", "2025-01-01"), ("miércoles 4 de setiembre de 2024", "2024-09-04"),
        ("septiembre 4 de 2024", "2024-09-04"), ("12 of March 2025", "2025-03-12"), ("Wednesday 12 of March 2025", "2025-03-12"),
        ("02 Oct 2015", "2015-10-02"), ("Sept. 4, 2024", "2024-09-04"), ("September 4th, 2024", "2024-09-04"),
        ("4 September 2024", "2024-09-04"), ("2024-09-04", "2024-09-04"), ("4/9/2024", "2024-09-04"),
        ("25.12.2023", "2023-12-25"),
        ("31-12-2023", "2023-12-31"), ("12/31/2023", "2023-12-31"), ("4 ene. 2021", "2021-01-04"),
        ("26 de septiembre, 2019", "2019-09-26"),
        ("veintiuno de marzo de dos mil veinticuatro", "2024-03-21"),
        ("treinta y uno de mayo del año dos mil veintidós", "2022-05-31"),
        ("21 días del mes de marzo de 2024", "2024-03-21"), ("veintiún días del mes de marzo de dos mil", "2000-03-21"),
        ("treinta y uno de abril de dos mil veintidós", nil), ("dos de mil visitas", nil),
        ("10-sep-2013", "2013-09-10"), ("10/Sep/2013", "2013-09-10"), ("the 3rd", nil), ("31 de febrero de 2024", nil),
        ("4 de noche de 2024", nil), ("255/2024", nil), ("1/2/2024/3", nil),
        ("may 3 people", nil), ("51002073", nil), ("1.500.000", nil),
    ])
    func datesAreRead(text: String, day: String?) {
        let date = ExplicitDateReader().date(in: Array(text.utf8), at: 0, end: text.utf8.count)
        #expect(date?.interval(in: .spanish) == day.map { DayInterval(DatingTests.day($0)) })
        if date != nil { #expect(date?.range.upperBound == text.utf8.count) }
    }

    @Test func monthsAndIncompleteDates() throws {
        let reader = ExplicitDateReader()
        let month = try #require(reader.date(in: Array("septiembre de 2024".utf8), at: 0, end: 18))
        #expect(
            month.interval(in: .spanish)
                == DayInterval(earliest: DatingTests.day("2024-09-01"), latest: DatingTests.day("2024-09-30")))
        let day = try #require(reader.date(in: Array("4 de septiembre".utf8), at: 0, end: 15))
        #expect(day.year == nil && day.interval(in: .spanish) == nil)
    }

    @Test func figuresAreADayInSpanishAndASpanInEnglish() throws {
        let date = try #require(ExplicitDateReader().date(in: Array("04/09/2024".utf8), at: 0, end: 10))
        #expect(date.isAmbiguous)
        #expect(date.interval(in: .spanish) == DayInterval(DatingTests.day("2024-09-04")))
        #expect(
            date.interval(in: .english)
                == DayInterval(earliest: DatingTests.day("2024-04-09"), latest: DatingTests.day("2024-09-04")))
    }

    static let body =
        "\n\nLa Comisión de Visitas presentó hoy, 9 de mayo de 2011, su plan anual de trabajo a las autoridades del país.\n"

    /// The head of a document, what is given beside it, and the date that they leave.
    @Test(arguments: [
        ("Ciudad Real a 4 de septiembre de 2024", GivenMetadata(), "2024-09-04", "2024-09-04", "dateline"),
        ("Ciudad Real, a 4 de septiembre de 2024.", GivenMetadata(), "2024-09-04", "2024-09-04", "dateline"),
        ("México, D.F., 12 de marzo de 2013", GivenMetadata(), "2013-03-12", "2013-03-12", "dateline"),
        ("Título del plan de visitas\n\n4 de septiembre de 2024", GivenMetadata(), "2024-09-04", "2024-09-04", "header"),
        (
            "Título del plan de visitas\n\nPublicado el 4 de septiembre de 2024", GivenMetadata(), "2024-09-04", "2024-09-04",
            "header"
        ),
        (
            "Título del plan de visitas\n\nPor Ana Gil, 4 de septiembre de 2024", GivenMetadata(), "2024-09-04", "2024-09-04",
            "byline"
        ),
        ("Lunes, 9 de septiembre de 2013\n\nTítulo del plan de visitas", GivenMetadata(), nil, "2013-09-09", "bounds"),
        ("9 de septiembre de 2013\n\nTítulo del plan de visitas", GivenMetadata(), "2013-09-09", "2013-09-09", "header"),
        ("Título del plan de visitas", GivenMetadata(), nil, nil, nil),
        ("Título del plan de visitas\n\nConsultado el 4 de septiembre de 2024", GivenMetadata(), nil, "2024-09-04", "bounds"),
        ("Comunicado 12/2024\n\nTítulo del plan de visitas", GivenMetadata(), "2024-01-01", "2024-12-31", "bounds"),
        (
            "Título del plan de visitas", GivenMetadata(date: DayInterval(day("2024-09-04"))), "2024-09-04", "2024-09-04",
            "sidecar"
        ),
        (
            "Título del plan de visitas", GivenMetadata(url: "https://example.org/2024/09/04/plan"), "2024-09-04", "2024-09-04",
            "url"
        ),
        ("Título del plan de visitas", GivenMetadata(url: "https://example.org/2024/09/plan"), "2024-09-01", "2024-09-30", "url"),
        (
            "Título del plan de visitas",
            GivenMetadata(date: DayInterval(earliest: day("2024-09-01"), latest: day("2024-09-30"))),
            "2024-09-01", "2024-09-30", "sidecar"
        ),
        (
            "Comunicado 12/2024\n\nMadrid, 4 sep (EFE).- La Comisión visitó ayer la cárcel.", GivenMetadata(), "2024-09-04",
            "2024-09-04",
            "dateline"
        ),
    ])
    func theHeadLeavesADate(head: String, given: GivenMetadata, earliest: String?, latest: String?, basis: String?) throws {
        let document = try #require(reading(head + DatingTests.body, given: given))
        #expect(document.date?.interval.earliest?.description == earliest)
        #expect(document.date?.interval.latest?.description == latest)
        #expect(document.date?.basis == basis)
        #expect(document.diagnostics.contains { $0.code == "undated" } == (basis == nil))
    }

    @Test func aGivenDateGivesWayToTheDateline() throws {
        let given = GivenMetadata(date: DayInterval(DatingTests.day("2024-09-05")))
        let document = try #require(reading("Ciudad Real a 4 de septiembre de 2024" + DatingTests.body, given: given))
        #expect(document.date?.interval == DayInterval(DatingTests.day("2024-09-04")))
        #expect(document.witnesses.map(\.verdict) == [.accepted, .rejected])
        #expect(
            document.diagnostics.map(\.message) == [
                "The given date leaves 2024-09-05 for the day of issue, but the dateline leaves 2024-09-04: check the document."
            ])
    }

    @Test func aFolioOfAnotherYearIsAConflict() throws {
        let document = try #require(reading("COMUNICADO CNVP/003/2023\n\nCiudad Real, a 3 de enero de 2024" + DatingTests.body))
        #expect(document.date?.interval == DayInterval(DatingTests.day("2024-01-03")))
        #expect(
            document.diagnostics.map(\.message) == [
                "The folio year leaves 2023-01-01 to 2023-12-31 for the day of issue, but the dateline leaves 2024-01-03: "
                    + "check the document."
            ])
    }

    @Test func termsOfOfficeMayBeAddedAfterwards() throws {
        func witness(_ kind: DateWitness.Kind, _ earliest: String?, _ latest: String?) -> DateWitness {
            let interval = DayInterval(earliest: earliest.map(DatingTests.day), latest: latest.map(DatingTests.day))
            return DateWitness(kind: kind, interval: interval, range: nil, verdict: .bound, reason: "")
        }
        let first = DateSettlement.settle([witness(.masthead, nil, "2025-03-12"), witness(.caption, "2016-03-31", nil)])
        #expect(
            first.date?.interval == DayInterval(earliest: DatingTests.day("2016-03-31"), latest: DatingTests.day("2025-03-12")))
        let second = DateSettlement.settle(first.witnesses + [witness(.officeHolders, "2012-12-01", "2018-01-10")])
        #expect(
            second.date?.interval == DayInterval(earliest: DatingTests.day("2016-03-31"), latest: DatingTests.day("2018-01-10")))
        #expect(second.date?.basis == "bounds")
        // Settling again changes nothing, and a bound that contradicts the others is rejected and said.
        #expect(DateSettlement.settle(second.witnesses).date == second.date)
        let third = DateSettlement.settle(second.witnesses + [witness(.fileMetadata, nil, "2015-01-01")])
        #expect(third.date == second.date)
        #expect(third.witnesses.last?.verdict == .rejected)
        #expect(third.diagnostics.map(\.code) == ["date-conflict", "date-interval"])
    }

    /// A picture of the week before a masthead shows that the masthead is no later printing; an older one does not.
    @Test(arguments: [("2024-05-08", "2024-05-09"), ("2024-05-02", "2024-05-09"), ("2024-05-01", nil), ("2023-05-08", nil)])
    func picturesThatConfirmAMasthead(_ caption: String, _ day: String?) throws {
        func witness(_ kind: DateWitness.Kind, _ earliest: String?, _ latest: String?) -> DateWitness {
            let interval = DayInterval(earliest: earliest.map(DatingTests.day), latest: latest.map(DatingTests.day))
            return DateWitness(kind: kind, interval: interval, range: nil, verdict: .bound, reason: "")
        }
        let settled = DateSettlement.settle([witness(.masthead, nil, "2024-05-09"), witness(.caption, caption, nil)])
        #expect(settled.date?.interval.isSingleDay == (day != nil))
        #expect(settled.date?.basis == (day == nil ? "bounds" : "masthead"))
        #expect(DateSettlement.settle(settled.witnesses).date == settled.date)
    }

    @Test func nothingIsAWitnessInRunningText() throws {
        let document = try #require(
            reading("El 4 de mayo de 2011 la Comisión visitó la cárcel de San Lucas y habló con los internos.\n"))
        #expect(document.witnesses.isEmpty)
        #expect(document.date == nil)
    }

    @Test(arguments: [
        (
            "40510007. Arcadia, 10 May 2014 (Notimex-Luis Mora).- En la imagen, la directora. NOTIMEX/FOTO/LUIS MORA/", "bound",
            "2014-05-10"
        ),
        (
            "50510007. Arcadia, 10 May 2014 (Notimex-Luis Mora).- En la imagen, la directora. NOTIMEX/FOTO/LUIS MORA/",
            "rejected", "2014-05-10"
        ),
        (
            "40510007. Arcadia (Notimex-Luis Mora).- En la imagen, la directora del servicio. NOTIMEX/FOTO/LUIS MORA/",
            "rejected", nil
        ),
    ])
    func aPictureIsNoLaterThanItsDocument(caption: String, verdict: String, earliest: String?) throws {
        let document = try #require(reading("Directora presenta plan de visitas" + DatingTests.body + "\n" + caption + "\n"))
        #expect(document.witnesses.last?.kind == .photoID)
        #expect(document.witnesses.last?.verdict.rawValue == verdict)
        #expect(document.date?.interval.earliest?.description == earliest)
        #expect(document.date?.interval.latest == nil)
    }

    @Test func aFilesNameIsAnUpperBound() throws {
        let document = try #require(reading("Plan de visitas" + DatingTests.body, name: "folder/2024-09-04-plan.txt"))
        #expect(
            document.date
                == DocumentDate(interval: DayInterval(earliest: nil, latest: DatingTests.day("2024-09-04")), basis: "bounds"))
    }
}
