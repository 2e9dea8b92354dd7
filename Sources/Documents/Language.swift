/// A language that Vigía reads, by its ISO 639 code; `und` where it cannot tell.
package enum Language: String, Sendable, CaseIterable, Codable {
    case spanish = "es"
    case english = "en"
    case undetermined = "und"
}
