import Documents

/// What part a zone has in what its document tells. A zone's kind is asked of every sentence: a `switch` over it is a comparison
/// of numbers, while `==` on an enumeration of another module is a call.
extension Zone {
    /// Whether it is a title or the words under a picture.
    var isHeading: Bool {
        switch kind {
        case .title, .caption: true
        default: false
        }
    }

    /// Whether it stands around what is told: what a publisher prints on every page.
    var isAround: Bool {
        switch kind {
        case .masthead, .footer, .boilerplate, .folio: true
        default: repeats != nil
        }
    }
}
