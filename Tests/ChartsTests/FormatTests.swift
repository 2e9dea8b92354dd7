import Analytics
import Charts
import Documents
import Testing

@Suite struct FormatTests {
    @Test(arguments: [
        (3479, "3479", "3,479"), (28450, "28\u{202F}450", "28,450"), (-12, "\u{2212}12", "\u{2212}12"),
        (1_234_567, "1\u{202F}234\u{202F}567", "1,234,567"), (0, "0", "0"),
    ])
    func integers(_ value: Int, _ spanish: String, _ english: String) {
        #expect(NumberFormat(.spanish).integer(value) == spanish)
        #expect(NumberFormat(.english).integer(value) == english)
    }

    @Test func decimals() {
        let spanish = NumberFormat(.spanish)
        #expect(spanish.decimal(1.005, 2) == "1,01")
        #expect(spanish.decimal(-0.04, 1) == "0,0")
        #expect(spanish.decimal(28450.5, 1) == "28\u{202F}450,5")
        #expect(spanish.decimal(.nan, 1) == "–")
        #expect(spanish.decimal(1.5e300, 0) == "1,5\u{A0}×\u{A0}10³⁰⁰")
        #expect(spanish.signed(45, 1) == "+45,0")
        #expect(spanish.signed(-2.4, 1) == "\u{2212}2,4")
        #expect(spanish.signed(0, 1) == "0,0")
        #expect(spanish.percent(0.125, 1) == "12,5\u{A0}%")
        #expect(NumberFormat(.english).percent(0.125, 1) == "12.5%")
        #expect(spanish.range(1.02, 2.26, 2) == "1,02–2,26")
        #expect(spanish.probability(0.004) == "<\u{A0}0,01")
        #expect(spanish.short(2.5) == "2,5" && spanish.short(3) == "3")
        #expect(NumberFormat(.spanish, mark: .point).decimal(1.5, 1) == "1.5")
    }

    @Test(arguments: [
        ("2024-Q3", "T3 2024", "Q3 2024", "3.er trimestre de 2024"), ("2024", "2024", "2024", "2024"),
        ("2024-H1", "S1 2024", "H1 2024", "1.er semestre de 2024"), ("2024-09", "sept 2024", "Sep 2024", "septiembre de 2024"),
        ("2024-09-04", "4 sept 2024", "4 Sep 2024", "4 de septiembre de 2024"),
        ("2024-W36", "2–8 sept 2024", "2–8 Sep 2024", "2 de septiembre a 8 de septiembre de 2024"),
    ])
    func periods(_ text: String, _ spanish: String, _ english: String, _ long: String) throws {
        let period = try #require(Period(text))
        #expect(DateFormat(.spanish).short(period).replacing("\u{A0}", with: " ") == spanish)
        #expect(DateFormat(.english).short(period).replacing("\u{A0}", with: " ") == english)
        #expect(DateFormat(.spanish).long(period) == long)
    }

    @Test func days() throws {
        let day = try #require(CalendarDay(year: 2026, month: 3, day: 5))
        #expect(DateFormat(.spanish).day(day) == "5 de marzo de 2026")
        #expect(DateFormat(.english).day(day) == "5 March 2026")
        #expect(DateFormat(.spanish).table(day) == "5\u{A0}mar\u{A0}2026")
        #expect(DateFormat(.spanish).span(day, day.adding(days: 40)) == "5 de marzo a 14 de abril de 2026")
        #expect(DateFormat(.spanish).brief(day, day.adding(days: 6)) == "5–11\u{A0}mar")
    }
}
