import Documents

/// Letters that no list has and no name explains, in English texts: what is done, or by whom, says that they are a body's.
extension MentionScan {
    /// `FRTC thanked`, `implemented by FRTC`, `FRTC's Ana Gil`: and then wherever the same letters stand.
    func findLetters() {
        var found: Set<[UInt8]> = []
        for index in capitals where cover[index] == 0 && mayBeLetters(index) {
            guard opensAndActs(index) || isAgent(index) || isEmployer(index) else { continue }
            if add(Name(range: index..<index + 1, kind: .institution, basis: .acronym, confidence: 0.6)) != nil {
                found.insert(Array(bytes[tokens[index].range]))
            }
        }
        echoAcronyms(found)
    }

    /// `FRTC`, `UKAid`: three to eight letters, three of them capitals and more.
    private func mayBeLetters(_ index: Int) -> Bool {
        let range = tokens[index].range
        guard tokens[index].isWord, range.count > 2, range.count < 9, isLettered(index),
            classes[index].isDisjoint(with: [.notAcronym, .opener, .title, .month, .docket]),
            bytes[range].allSatisfy({ $0 | 32 >= UInt8(ascii: "a") && $0 | 32 <= UInt8(ascii: "z") }), !isNumeral(range)
        else { return false }
        // `NPMs`: several bodies, and which is not said.
        guard tokens[index].isAllCapitals || bytes[range].last != UInt8(ascii: "s") else { return false }
        return !isShouted(index - 1, beside: index) && !isShouted(index + 1, beside: index)
    }

    /// Whether the word at `other` is all in capitals like the one beside it, as in a heading.
    private func isShouted(_ other: Int, beside index: Int) -> Bool {
        other >= 0 && other < tokens.count && continues(max(other, index)) && tokens[other].isAllCapitals
    }

    /// `FRTC thanked`, `On 26 June, FRTC launched`: letters that open a sentence, or the clause behind its day, and act in it.
    private func opensAndActs(_ index: Int) -> Bool {
        guard tokens[index].id == Vocabulary.unknown || !startsSentence(index) else { return false }
        return (startsSentence(index) || isBehindDay(index)) && acts(finitely: index + 1)
    }

    /// `On 26 June,`: a day and a comma between the start of a sentence and `index`.
    private func isBehindDay(_ index: Int) -> Bool {
        guard index > 1, continues(index), tokens[index - 1].id == finder.words.comma else { return false }
        var at = index - 2
        while at > 0, continues(at), index - at < 7, !startsSentence(at),
            tokens[at].isNumber || tokens[at].id == finder.words.comma || classes[at].contains(.month)
        { at -= 1 }
        return at < index - 2 && startsSentence(at) && (tokens[at].id == finder.words.on || classes[at].contains(.locative))
    }

    /// `implemented by FRTC`, `in partnership with FRTC`, `a grant from FRTC`; but `a dress made by HMX`.
    private func isAgent(_ index: Int) -> Bool {
        guard index > 1, continues(index), continues(index - 1) else { return false }
        var link = index - 1
        if link > 1, classes[link].contains(.article), continues(link) { link -= 1 }
        let lead = link - 1
        return tokens[link].id == finder.words.by && (plays(english: .runWord, lead) || plays(english: .agentLead, lead))
            || tokens[link].id == finder.words.by && folded(lead).elementsEqual("out".utf8)
            || tokens[link].id == finder.words.with && plays(english: .jointNoun, lead)
            || tokens[link].id == finder.words.from && plays(english: .fundNoun, lead)
    }

    /// `FRTC's Ana Gil`: whose man or woman somebody is.
    private func isEmployer(_ index: Int) -> Bool {
        possessives.contains(index) && continues(index + 1) && nameKind(at: index + 1) == .person
    }
}
