package import Drawing

extension Text {
    /// The area that the text's letters cover: from the height of capitals to the foot of descenders.
    package func box(measuring: any TextMeasuring) -> Rect {
        let width = measuring.width(of: string, style: style)
        let metrics = measuring.metrics(of: style)
        let left =
            switch anchor {
            case .start: position.x
            case .middle: position.x - width / 2
            case .end: position.x - width
            }
        return Rect(
            x: left, y: position.y - metrics.capHeight, width: width, height: metrics.capHeight + metrics.descent)
    }
}
