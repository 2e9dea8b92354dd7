/// What is asked, and not told.
extension FrameMatcher {
    /// «¿Ya firmaron el convenio?»: what is asked did not happen for that.
    func ask(_ match: inout FrameMatch) {
        guard match.status == .asserted || match.status == .planned else { return }
        for at in match.trigger.upperBound..<sentence.range.upperBound where sentence.isHardStop(at) {
            guard sentence.sign(at) == UInt8(ascii: "?"), !lexicon.isSpanish || asksBefore(match.trigger.upperBound) else {
                return
            }
            match.status = .hypothetical
            match.cue = at..<at + 1
            return
        }
    }

    /// Whether «¿» opened before the token, and has not closed.
    private func asksBefore(_ index: Int) -> Bool {
        for at in (sentence.range.lowerBound..<index).reversed() where sentence.isHardStop(at) || sentence.sign(at) == 0 {
            let token = sentence.tokens[at]
            if sentence.text[Int(token.start)] == 0xC2, sentence.text[Int(token.end) - 1] == 0xBF { return true }
            if sentence.isHardStop(at) { return false }
        }
        return false
    }
}
