/// Where a link leads.
package enum Link: Sendable, Hashable {
    /// A destination of the same document.
    case destination(String)
    case url(String)
}
