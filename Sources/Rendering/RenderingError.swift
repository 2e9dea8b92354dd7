/// What a renderer could not do.
package struct RenderingError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fact: Sendable, Hashable {
        case noFonts(directory: String)
        case library(name: String, said: String)
    }

    package var fact: Fact

    package init(_ fact: Fact) { self.fact = fact }

    package var description: String {
        switch fact {
        case .noFonts(let directory):
            "no fonts in \(directory); run script/setup, or set VIGIA_FONTS to a folder with Inter and Charis SIL"
        case .library(let name, let said): "\(name) failed: \(said)"
        }
    }
}
