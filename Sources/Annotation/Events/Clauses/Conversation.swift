import Documents

/// Whom the one who speaks in a transcript has to do with: who is spoken to, between whom the occasion is, and the one foreign
/// body that was told of last.
///
/// «Señor presidente, … vamos a firmar un acuerdo»: speech names the other side once, in its heading or in a greeting.
struct Conversation {
    /// The other side of what «nosotros» do.
    struct Counterpart {
        /// How the text tells of it.
        enum Source {
            /// The heading or a greeting names it, or the one who speaks is another government's guest.
            case occasion
            /// The last sentences told of what it does, and of no other's.
            case told
            /// They spoke of its country, and of no other.
            case place
        }

        var bodies: [String]
        var source: Source
        /// Whether all are of other countries than the one who speaks.
        var isAbroad: Bool
    }

    private struct Heard {
        var body: String
        var sentence: Int
        var isPlace: Bool
    }

    /// The governments that the heading says the occasion is between.
    private var occasion: [String] = []
    /// Those spoken to since the voice changed, in order.
    private var hearers: [String] = []
    /// The national governments and countries named lately, the latest last.
    private var heard: [Heard] = []
    private var sentence = 0
    private var heading: [String] = []
    /// The governments that have spoken.
    private var voices: [String] = []
    /// Grows with each change of what `hearer` and `counterpart` go by.
    private(set) var changes = 0

    /// How many sentences back a foreign body may have been named.
    private static let reach = 6

    /// Another voice begins.
    ///
    /// - Parameter speaker: for whom it speaks.
    mutating func reset(to speaker: [String], _ index: PartyIndex) {
        hearers = []
        changes += 1
        guard let body = speaker.first, let government = index.government(of: body), !voices.contains(government) else { return }
        voices.append(government)
    }

    /// Whether so many governments speak that «nosotros» are all of them.
    private var isSummit: Bool { voices.count > 3 }

    /// Takes the names of a heading: «Reunión del presidente de México con la vicepresidenta de Estados Unidos».
    mutating func open(_ names: ArraySlice<PartyIndex.Name>) {
        for name in names {
            for body in name.entities where PartyIndex.isCountry(body) && !heading.contains(body) { heading.append(body) }
        }
        occasion = (2...3).contains(heading.count) ? heading : []
        changes += 1
    }

    /// Takes the names of the next sentence, and whom it speaks to.
    mutating func read(
        _ names: ArraySlice<PartyIndex.Name>, from first: Int, tokens: Tokens, text: UnsafeBufferPointer<UInt8>,
        lexicon shared: SharedEventLexicon
    ) {
        sentence += 1
        // One named too long ago counts no more.
        if heard.contains(where: { sentence - $0.sentence == Self.reach + 1 }) { changes += 1 }
        guard !names.isEmpty else { return }
        var places: [String] = []
        var last = -1
        for name in names where name.entities.count == 1 {
            let body = name.entities[0]
            let at = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: first)
            if name.isPlace {
                // «Chad, usted sabe»: who is called so, and no country.
                if at > first, !places.contains(body) { places.append(body) }
                continue
            }
            note(body, isPlace: false)
            guard name.isAddress || isVocative(name, at, first, after: last, tokens, text, shared) else { continue }
            if !hearers.contains(body) {
                hearers.append(body)
                changes += 1
            }
            last = name.range.upperBound
        }
        // Three and more countries are a region that is spoken of.
        if places.count < 3 { for place in places { note(place, isPlace: true) } }
    }

    private mutating func note(_ body: String, isPlace: Bool) {
        guard PartyIndex.isCountry(body) else { return }
        // One that is heard of still is told no news by its name.
        let isKnown = heard.contains {
            $0.body == body && $0.isPlace == isPlace && sentence - $0.sentence <= Self.reach
        }
        heard.removeAll { sentence - $0.sentence > Self.reach || $0.body == body && ($0.isPlace || !isPlace) }
        heard.append(Heard(body: body, sentence: sentence, isPlace: isPlace))
        if !isKnown { changes += 1 }
    }

    /// «Señora secretaria de Salud: », «Gracias, doctora Ana Ruiz,»: a name with nothing but its title or post before it, at the
    /// start of a sentence, after thanks or after another one so called.
    private func isVocative(
        _ name: PartyIndex.Name, _ at: Int, _ first: Int, after last: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>,
        _ shared: SharedEventLexicon
    ) -> Bool {
        let closed = shared.lexicon.closed
        var end = at
        while end < tokens.count, Int(tokens[end].start) < name.range.upperBound { end += 1 }
        guard end < tokens.count, tokens[end].isSign else { return false }
        var start = at
        while start > first, shared.lexicon.classes(of: tokens[start - 1].id) & (closed.title | closed.agent) != 0 { start -= 1 }
        guard start < at else { return false }
        if start == first { return true }
        var before = start - 1
        if tokens[before].isSign {
            if text[Int(tokens[before].start)] != UInt8(ascii: ",") { return true }
            before -= 1
        }
        if before < first { return true }
        return shared.lexicon.classes(of: tokens[before].id) & closed.thanks != 0
            || last >= 0 && Int(tokens[before].end) == last
    }

    /// The one who is spoken to by one who speaks for `speaker`: of several the head of state, else none is certain.
    func hearer(of speaker: [String], _ index: PartyIndex) -> String? {
        // Who reports to his own head of state says «usted» to him.
        guard speaker.count == 1,
            !hearers.contains(where: { PartyIndex.isCountry($0) && index.areOneHouse($0, speaker[0]) })
        else { return nil }
        let others = hearers.filter { !index.areOneHouse($0, speaker[0]) }
        return others.first(where: PartyIndex.isCountry) ?? (others.count == 1 ? others[0] : nil)
    }

    /// The other of two governments between which the occasion is, where the one that has been taken to speak is spoken to.
    func visitor(takenFor speaker: [String], _ index: PartyIndex) -> String? {
        guard occasion.count == 2, speaker.count == 1, hearers.contains(speaker[0]) else { return nil }
        return occasion.first { !index.areOneHouse($0, speaker[0]) }
    }

    /// The other side for one who speaks for `speaker`.
    ///
    /// - Parameters:
    ///   - host: the government that published the words, whose guest one of another country is.
    ///   - hearer: the one who is spoken to.
    func counterpart(of speaker: [String], host: String?, hearer: String?, _ index: PartyIndex) -> Counterpart? {
        guard speaker.count == 1, let own = speaker.first, !isSummit else { return nil }
        if occasion.contains(where: { index.areOneHouse($0, own) }) {
            let others = occasion.filter { !index.areOneHouse($0, own) }
            if !others.isEmpty { return Counterpart(bodies: others, source: .occasion, isAbroad: true) }
        }
        if let hearer {
            // Of a body that the registry lacks no one knows the country.
            let isAbroad = !PartyIndex.areCompatriots(hearer, own) && !hearer.hasPrefix("x.") && !own.hasPrefix("x.")
            return Counterpart(bodies: [hearer], source: .occasion, isAbroad: isAbroad)
        }
        if let host, !PartyIndex.areCompatriots(own, host), !own.hasPrefix("x.") {
            return Counterpart(bodies: [host], source: .occasion, isAbroad: true)
        }
        guard let government = index.government(of: own) else { return nil }
        for isPlace in [false, true] {
            var other: String?
            for item in heard where sentence - item.sentence <= Self.reach && (isPlace || !item.isPlace) {
                guard !PartyIndex.areCompatriots(item.body, government), item.body != other else { continue }
                // Of several none is certain.
                if other != nil { return nil }
                other = item.body
            }
            if let other { return Counterpart(bodies: [other], source: isPlace ? .place : .told, isAbroad: true) }
        }
        return nil
    }
}
