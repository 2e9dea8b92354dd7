/// What the accepted witnesses and bounds leave of a document's date.
package struct DocumentDate: Sendable, Hashable {
    /// A day (both ends equal), or an interval, either end of which may be open.
    package var interval: DayInterval
    /// The kind of witness that settled it (`dateline`, `byline`, `header`, …), or `bounds` where only bounds are left.
    package var basis: String

    package init(interval: DayInterval, basis: String) {
        self.interval = interval
        self.basis = basis
    }
}
