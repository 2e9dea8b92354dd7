package import Documents

/// A whole report: its pages, its outline, and what a file says of itself.
package struct Publication: Sendable {
    package struct OutlineEntry: Sendable, Hashable {
        package var title: String
        /// A destination in the pages.
        package var destination: String
        /// 1 for a section, 2 for what is in it.
        package var level: Int

        package init(title: String, destination: String, level: Int) {
            self.title = title
            self.destination = destination
            self.level = level
        }
    }

    package var title: String
    package var subject: String
    package var author: String
    package var language: Language
    /// The creation date that the file gives: never the clock's.
    package var date: CalendarDay
    package var pages: [Page]
    package var outline: [OutlineEntry]

    package init(
        title: String, subject: String, author: String, language: Language, date: CalendarDay, pages: [Page],
        outline: [OutlineEntry]
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.language = language
        self.date = date
        self.pages = pages
        self.outline = outline
    }
}
