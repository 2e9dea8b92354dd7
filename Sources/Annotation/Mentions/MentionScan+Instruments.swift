import Documents

extension MentionScan {
    /// Laws, treaties, protocols and agreements with a proper name, and docket symbols.
    func findInstruments() {
        var index = 0
        while index < tokens.count {
            if classes[index].contains(.docket), isCapitalised(index), let end = docket(at: index) {
                add(Name(range: index..<end, kind: .instrument, confidence: 0.9))
                index = end
                continue
            }
            if isCapitalised(index), cover[index] == 0 {
                if classes[index].contains(.instrumentHead) {
                    index = max(index + 1, spanishInstrument(at: index))
                    continue
                }
                if classes[index].contains(.englishInstrumentHead) {
                    index = max(index + 1, englishInstrument(at: index))
                    continue
                }
            }
            index += 1
        }
    }

    private func spanishInstrument(at start: Int) -> Int {
        var end = start + 1
        var index = end
        let capitalsText = tokens[start].isAllCapitals
        while continues(index), index - start < 30 {
            if isCapitalised(index), tokens[index].isWord {
                if let known = name(at: index), known.kind == .person || known.kind == .institution { break }
                end = index + 1
                index = end
                continue
            }
            if tokens[index].isNumber, end == index, tokens[index].range.count <= 4, index == start + 1 {
                end = index + 1; index = end; continue
            }
            if tokens[index].id == finder.words.hyphen, !tokens[index].flags.contains(.spaceBefore), continues(index + 1),
                isCapitalised(index + 1)
            {
                index += 1
                continue
            }
            if tokens[index].id == finder.words.comma, end == index, continues(index + 1), isCapitalised(index + 1),
                cover[index + 1] == 0, listContinues(index + 1)
            {
                index += 1
                continue
            }
            var next = index
            var conjunction = false
            while continues(next), next - index < 4, !isCapitalised(next) || capitalsText {
                let kind = classes[next]
                guard kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) else { break }
                if kind.contains(.conjunction) { conjunction = true }
                next += 1
            }
            guard next > index, continues(next) else { break }
            if !isCapitalised(next) {
                guard classes[next].contains(.inner), continues(next + 1) else { break }
                index = next + 1
                if isCapitalised(index) { end = index }
                continue
            }
            if classes[next].contains(.instrumentHead) || classes[next].contains(.spanishHead), conjunction || end == start + 1 {
                // «Protocolo de la Convención …» is one name; «la Ley y el Reglamento» are two.
                guard !conjunction, classes[next].contains(.instrumentHead) else { break }
            }
            if let known = name(at: next), known.kind == .institution || known.kind == .person { break }
            if conjunction, classes[next].contains(.givenName), continues(next + 1), classes[next + 1].contains(.surname) {
                break
            }
            end = next + 1
            index = end
        }
        let sole = classes[start].contains(.soleInstrument)
        guard end > start + 1 || sole && start > 0 && classes[start - 1].contains(.determiner) else { return start + 1 }
        add(Name(range: start..<end, kind: .instrument, confidence: 0.8))
        return end
    }

    /// In «Migración Segura, Ordenada y Regular» the comma parts words of one name: an «y» and a capital follow.
    private func listContinues(_ start: Int) -> Bool {
        var index = start
        while continues(index), index - start < 6 {
            if classes[index].contains(.conjunction) {
                return continues(index + 1) && isCapitalised(index + 1) && cover[index + 1] == 0
            }
            guard isCapitalised(index) || tokens[index].id == finder.words.comma else { return false }
            index += 1
        }
        return false
    }

    private func englishInstrument(at head: Int) -> Int {
        guard !inTitleCase(head) else { return head + 1 }
        var start = head
        while start > 0, continues(start), head - start < 8, isCapitalised(start - 1), tokens[start - 1].isWord,
            cover[start - 1] == 0,
            classes[start - 1].isDisjoint(with: [.article, .title, .opener, .month]), !classes[start - 1].contains(.connector)
        { start -= 1 }
        var end = head + 1
        var index = end
        while continues(index), index - head < 30 {
            if isCapitalised(index), tokens[index].isWord {
                if let known = name(at: index), known.kind != .place { break }
                end = index + 1
                index = end
                continue
            }
            if bytes[Int(tokens[index].start)] == UInt8(ascii: "("), continues(index + 2), tokens[index + 1].isAllCapitals,
                bytes[Int(tokens[index + 2].start)] == UInt8(ascii: ")"), continues(index + 4),
                classes[index + 3].contains(.connector),
                isCapitalised(index + 4)
            {
                index += 3
                continue
            }
            var next = index
            while continues(next), next - index < 4, !isCapitalised(next) {
                let kind = classes[next]
                guard kind.contains(.connector) || kind.contains(.conjunction) || kind.contains(.preposition) else { break }
                next += 1
            }
            guard next > index, continues(next), isCapitalised(next), tokens[next].isWord, cover[next] == 0 else { break }
            end = next + 1
            index = end
        }
        guard end - start > 1 else { return head + 1 }
        add(Name(range: start..<end, kind: .instrument, confidence: 0.8))
        return end
    }

    /// `CAT/C/MEX/CO/7`, `A/HRC/28/68/Add.3`.
    private func docket(at start: Int) -> Int? {
        var index = start
        var slashes = 0
        var digits = false
        while continues(index + 1), tokens[index + 1].id == finder.words.slash, !tokens[index + 1].flags.contains(.spaceBefore),
            continues(index + 2), !tokens[index + 2].flags.contains(.spaceBefore), !tokens[index + 2].isSign
        {
            slashes += 1
            if tokens[index + 2].isNumber { digits = true }
            index += 2
        }
        return slashes >= 2 && digits ? index + 1 : nil
    }
}
