package import Documents

/// A sentence that a frame gives as its example: what stands in brackets are its parties.
package struct FrameExample: Sendable, Hashable {
    package var frame: String
    package var language: Language
    package var type: CooperationEvent.PLOVERType
    package var status: CooperationEvent.Status
    /// The sentence with its brackets.
    package var marked: String
    /// Whether the frame must find it, or must not.
    package var mustMatch: Bool
    /// Whether the frame is counter-evidence.
    package var isCounter: Bool
    /// Whether the frame needs the sentence before it, which tells of an event of its own.
    package var isSequel: Bool
    /// Whether the frame is one of speech.
    package var isSpoken: Bool

    static func examples(of frame: Frame, language: Language) -> [FrameExample] {
        func example(_ text: String, _ mustMatch: Bool) -> FrameExample {
            var marked = text
            var status = CooperationEvent.Status.asserted
            for candidate in CooperationEvent.Status.allCases where text.hasPrefix(candidate.rawValue + "|") {
                status = candidate
                marked = String(text.dropFirst(candidate.rawValue.count + 1))
            }
            return FrameExample(
                frame: frame.name, language: language, type: frame.type, status: status, marked: marked, mustMatch: mustMatch,
                isCounter: frame.counterReason != nil, isSequel: frame.isSequel, isSpoken: frame.isSpoken)
        }
        return frame.matches.map { example($0, true) } + frame.rejects.map { example($0, false) }
    }
}
