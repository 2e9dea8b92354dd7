/// What sort of document a text is, from its layout.
package enum DocumentKind: String, Sendable, CaseIterable {
    case communique, news, transcript, statement, other
}
