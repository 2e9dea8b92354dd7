import Documents

/// An interval of days as a terminal shows it: the day, both ends, or that there is none.
enum IntervalText {
    static func text(_ interval: DayInterval?, _ language: Language) -> String {
        guard let interval, interval.earliest != nil || interval.latest != nil else {
            return language == .english ? "undated" : "sin fecha"
        }
        if interval.isSingleDay, let day = interval.earliest { return day.description }
        return (interval.earliest?.description ?? "…") + " – " + (interval.latest?.description ?? "…")
    }
}
