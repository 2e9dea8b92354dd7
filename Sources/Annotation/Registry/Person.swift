/// Someone who holds or held a registered position, or whose name has more than one spelling.
package struct Person: Sendable, Hashable {
    /// `p.` and a slug of the name.
    package var id: String
    package var name: String
    /// Other spellings and short forms of the name.
    package var aliases: [String]
    package var country: String?
}
