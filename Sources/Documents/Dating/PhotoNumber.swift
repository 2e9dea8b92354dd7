/// The number that Notimex gave a picture, `Y MM DD nnn`: the last digit of the year, the month, the day, and a serial number.
///
/// The year's other digits are only known with the caption's own date, which the number then confirms or contradicts.
struct PhotoNumber: Sendable, Hashable {
    var yearDigit: Int
    var month: Int
    var day: Int
    var range: Range<Int>

    init(_ text: TextBytes, _ range: Range<Int>) {
        let digits = range.map { Int(text[$0]) - 48 }
        yearDigit = digits[0]
        month = digits[1] * 10 + digits[2]
        day = digits[3] * 10 + digits[4]
        self.range = range
    }

    /// The latest day that the number can mean on or before `day`'s following day, or nil where it names no day.
    func day(near captionDay: CalendarDay) -> CalendarDay? {
        let decade = captionDay.year / 10 * 10 + yearDigit
        return [decade - 10, decade, decade + 10].compactMap { CalendarDay(year: $0, month: month, day: day) }
            .min { abs($0.ordinal - captionDay.ordinal) < abs($1.ordinal - captionDay.ordinal) }
    }

    func witness(captionDay: CalendarDay?) -> DateWitness {
        var witness = DateWitness(
            kind: .photoID, interval: DayInterval(earliest: nil, latest: nil), range: range, verdict: .rejected,
            reason: "the last digit of a year does not say which year")
        guard let captionDay else { return witness }
        guard let near = day(near: captionDay) else {
            witness.reason = "its figures are no day"
            return witness
        }
        // Pictures are filed on their day or within a few days of it.
        guard abs(near.ordinal - captionDay.ordinal) <= 7 else {
            witness.reason = "its figures disagree with its caption's date"
            return witness
        }
        witness.interval = DayInterval(earliest: min(near, captionDay), latest: nil)
        witness.verdict = .bound
        return witness
    }
}
