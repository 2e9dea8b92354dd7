package import Drawing
import Synchronization

/// Measures text with the fonts that the renderers set it in; widths are remembered.
package final class PangoTextMeasurer: TextMeasuring {
    private struct Key: Hashable {
        var text: String
        var style: TextStyle
    }

    private struct State {
        var fonts: FontLibrary
        var widths: [Key: Double] = [:]
        var metrics: [TextStyle: FontMetrics] = [:]
    }

    private let state: Mutex<State>

    /// - Throws: `RenderingError` where the fonts can't be loaded.
    package init(_ files: FontFiles) throws(RenderingError) {
        state = Mutex(State(fonts: try FontLibrary(files)))
    }

    /// Lends the fonts to one who draws, as loading them takes longer than drawing a chart.
    func withFonts(_ body: @Sendable (FontLibrary) throws(RenderingError) -> [UInt8]) throws(RenderingError) -> [UInt8] {
        let result = state.withLock { state in
            do throws(RenderingError) {
                return Result<[UInt8], RenderingError>.success(try body(state.fonts))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    package func width(of text: String, style: TextStyle) -> Double {
        var style = style
        style.color = Color(0)
        let key = Key(text: text, style: style)
        return state.withLock { state in
            if let known = state.widths[key] { return known }
            // Long reports measure every word; a bound keeps memory flat without a measurable loss.
            if state.widths.count > 200_000 { state.widths.removeAll(keepingCapacity: true) }
            let width = state.fonts.width(of: text, style: style)
            state.widths[key] = width
            return width
        }
    }

    package func hasLetters(of text: String, style: TextStyle) -> Bool {
        // Latin text needs no look: the pinned fonts have it.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        return state.withLock { $0.fonts.hasLetters(of: text, style: style) }
    }

    package func metrics(of style: TextStyle) -> FontMetrics {
        var style = style
        style.color = Color(0)
        return state.withLock { state in
            if let known = state.metrics[style] { return known }
            let metrics = state.fonts.metrics(of: style)
            state.metrics[style] = metrics
            return metrics
        }
    }
}
