package import Documents

/// What a report says of its own making, given by the command because this module knows neither the clock nor the version.
package struct ReportEdition: Sendable, Hashable {
    /// The day that the file gives as its creation: of the data, never the clock's.
    package var date: CalendarDay
    /// `1.4.0`.
    package var version: String
    package var author: String
    /// The name of the corpus, for sources.
    package var corpus: String
    /// What the foot of each page says before the seal, such as «Datos de muestra»; may be empty.
    package var notice: String

    package init(date: CalendarDay, version: String, author: String = "Vigía", corpus: String = "", notice: String = "") {
        self.date = date
        self.version = version
        self.author = author
        self.corpus = corpus
        self.notice = notice
    }
}
