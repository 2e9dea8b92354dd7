/// A language that Vigía reads, by its ISO 639 code; `und` where it cannot tell.
package enum Language: String, Sendable, CaseIterable, Codable {
    case spanish = "es"
    case english = "en"
    case undetermined = "und"

    /// By its place among the cases: what is kept by language is looked up for most names of a text.
    package func hash(into hasher: inout Hasher) { hasher.combine(self == .spanish ? 0 : self == .english ? 1 : 2) }
}
