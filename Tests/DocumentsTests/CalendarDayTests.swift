import Documents
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        ("2024-02-29", "2024-03-01"), ("2023-12-31", "2024-01-01"), ("1970-01-01", "1970-01-02"), ("1900-02-28", "1900-03-01"),
    ])
    func theNextDay(of day: String, is next: String) throws {
        #expect(try #require(CalendarDay(iso: day)).adding(days: 1).description == next)
    }

    @Test(arguments: ["2023-02-29", "2024-13-01", "2024-1-01", "24-01-01", "2024-04-31", "2024-00-10", ""])
    func noSuchDay(_ text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test func weekdaysFollowISO() throws {
        #expect(try #require(CalendarDay(iso: "2024-09-04")).weekday == 3)
        #expect(try #require(CalendarDay(iso: "1969-12-31")).weekday == 3)
    }

    @Test func everyDayOfFourCenturiesComesBack() throws {
        let start = try #require(CalendarDay(year: 1800, month: 1, day: 1))
        for offset in 0..<146_097 {
            let day = start.adding(days: offset)
            let (year, month, date) = day.components
            #expect(CalendarDay(year: year, month: month, day: date) == day)
        }
    }
}
