/// Something wrong with how a picture is laid out.
package struct LayoutFinding: Sendable, Hashable, CustomStringConvertible {
    package enum Problem: Sendable, Hashable {
        /// Two texts cover some of the same area.
        case overlap(String, String)
        /// A text reaches out of the picture or of its clip.
        case cut(String)
        /// A text is set smaller than 6.5 points.
        case small(String, size: Double)
        /// A text has less than 4.5 : 1 against what is behind it.
        case contrast(String, ratio: Double)
        case noDescription
        /// A leader runs through a text.
        case leaderThrough(String)
        /// The fonts lack letters of a text: boxes would stand for them.
        case noLetters(String)
        /// Another line runs through a text, and nothing hides it there.
        case struck(String)
    }

    package var problem: Problem

    package init(_ problem: Problem) { self.problem = problem }

    package var description: String {
        func tenths(_ value: Double) -> String { "\(Int(value * 10) / 10).\(Int(value * 10) % 10)" }
        return switch problem {
        case .overlap(let first, let second): "'\(first)' and '\(second)' overlap"
        case .cut(let text): "'\(text)' reaches out of the picture"
        case .small(let text, let size): "'\(text)' is set in \(tenths(size)) points; 6.5 is the least"
        case .contrast(let text, let ratio): "'\(text)' has a contrast of \(tenths(ratio)) : 1; 4.5 is the least"
        case .noDescription: "the picture has no alternative text"
        case .leaderThrough(let text): "a leader runs through '\(text)'"
        case .noLetters(let text): "the fonts lack letters of '\(text)'"
        case .struck(let text): "a line runs through '\(text)'"
        }
    }
}
