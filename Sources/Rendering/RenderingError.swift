/// What a renderer could not do.
package struct RenderingError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fact: Sendable, Hashable {
        case noFonts(missing: [String], folders: [String])
        /// A C library's own word.
        case library(name: String, said: String)
        case missingDestination(String)
        case duplicateDestination(String)
    }

    package var fact: Fact

    package init(_ fact: Fact) { self.fact = fact }

    package var description: String {
        switch fact {
        case .noFonts(let missing, let folders):
            "no font file \(missing.joined(separator: ", ")) in \(folders.joined(separator: ", ")); "
                + "run script/setup, or set VIGIA_FONTS to a folder that has Inter and Charis SIL"
        case .library(let name, let said): "\(name) failed: \(said)"
        case .missingDestination(let name): "a link leads to '\(name)', which is on no page"
        case .duplicateDestination(let name): "two places are called '\(name)', so links to it are ambiguous"
        }
    }
}
