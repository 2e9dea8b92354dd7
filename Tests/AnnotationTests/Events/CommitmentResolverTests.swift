import Annotation
import Documents
import Testing

@Suite struct CommitmentResolverTests {
    private let resolver = CommitmentResolver(parents: ["mx.mnpt": "mx.cndh"], successors: ["mx.vieja": "mx.nueva"])

    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    private func days(_ text: String) throws -> DayInterval? {
        guard !text.isEmpty else { return nil }
        let ends = text.split(separator: "/").map(String.init)
        return DayInterval(earliest: try day(ends[0]), latest: try day(ends[ends.count - 1]))
    }

    private func promise(
        _ id: String = "K-1", in document: String = "d1", by: String = "mx.cndh", to: String = "ar.cnpt",
        _ text: String = "entregar al Comité los planos del anexo", made: String = "2024-03-01", due: String = "2024-06-30",
        duplicateOf: String? = nil
    ) throws -> CommitmentSummary {
        CommitmentSummary(
            id: id, document: document, duplicateOf: duplicateOf, by: by.split(separator: " ").map(String.init),
            to: to.split(separator: " ").map(String.init), text: text, due: try days(due), announced: try days(made),
            words: ContentWords.stems(of: text).subtracting(["comit"]))
    }

    private func deed(
        _ text: String, id: String = "E-1", in document: String = "d2", _ parties: [(String, CooperationEvent.Role)]? = nil,
        on date: String, published: String? = nil, trigger: String = "entregó", duplicateOf: String? = nil,
        status: CooperationEvent.Status = .asserted
    ) throws -> EventSummary {
        let parties = parties ?? [("mx.mnpt", .giver), ("ar.cnpt", .receiver)]
        var event = EventSummary(
            id: id, document: document, duplicateOf: duplicateOf, type: .aid, status: status,
            parties: parties.map { .init(entity: $0.0, role: $0.1) }, date: try days(date), dateBasis: "clause",
            documentDate: try days(published ?? date))
        event.words = ContentWords.stems(of: text)
        event.triggerWords = ContentWords.stems(of: trigger)
        return event
    }

    private func lapse(
        _ text: String, by: String = "mx.cndh", on published: String, isNegated: Bool = false
    ) throws -> LapseSummary {
        LapseSummary(
            document: "d9", range: 0..<1, published: try days(published), parties: by.split(separator: " ").map(String.init),
            words: ContentWords.stems(of: text), isNegated: isNegated)
    }

    private func state(
        _ commitment: CommitmentSummary, _ events: [EventSummary] = [], _ lapses: [LapseSummary] = [], at day: String
    ) throws -> CommitmentFate {
        try #require(resolver.fates(of: [commitment], events: events, lapses: lapses, at: try self.day(day)).first)
    }

    private static let plans = "La CNDH entregó al Comité los planos del anexo femenino"

    @Test func aDeedAboutTheSameFulfilsLateOrInTime() throws {
        let early = try state(try promise(), [try deed(Self.plans, on: "2024-05-02")], at: "2024-06-30")
        #expect(early.state == .acted)
        #expect(early.since == (try day("2024-05-02")))
        #expect(early.events == ["E-1"])
        let late = try state(try promise(), [try deed(Self.plans, on: "2024-08-02")], at: "2024-12-31")
        #expect(late.state == .acted)
    }

    @Test func theDeedMayBeToldInTheOtherLanguage() throws {
        let fate = try state(
            try promise("K-1", "to send two instructors to teach body charts"),
            [try deed("dos instructoras impartieron un taller", on: "2024-05-02", trigger: "impartieron")], at: "2024-12-31")
        #expect(fate.state == .silent, "one shared word of many is not enough")
        let both = try state(
            try promise("K-1", "to send two instructors to teach body charts"),
            [
                try deed("dos instructoras impartieron un taller", on: "2024-05-02", trigger: "impartieron"),
                try deed("Two instructors taught body charts", id: "E-2", in: "d3", on: "2024-05-02", trigger: "taught"),
            ], at: "2024-12-31")
        #expect(both.state == .acted)
    }

    /// Later acts of the same two bodies that are no fulfilment.
    @Test func whatIsAboutSomethingElseFulfilsNothing() throws {
        let others = [
            try deed("La CNDH entregó al Comité un reconocimiento", on: "2024-05-02"),
            try deed("La CNDH y el Comité se reunieron en Lima", on: "2024-05-02", trigger: "reunieron"),
            try deed(Self.plans, on: "2024-02-28"),
            try deed(Self.plans, [("mx.cndh", .giver), ("cl.cpt", .receiver)], on: "2024-05-02"),
            try deed(Self.plans, [("ar.cnpt", .giver), ("mx.cndh", .receiver)], on: "2024-05-02"),
            try deed(Self.plans, on: "2024-05-02", status: .planned),
            try deed(Self.plans, on: "2024-05-02", duplicateOf: "d0"),
            try deed(Self.plans, in: "d1", on: "2024-05-02"),
            try deed(Self.plans, on: "2024-05-02", published: "2024-07-02"),
        ]
        for (index, other) in others.enumerated() {
            #expect(try state(try promise(), [other], at: "2024-06-30").state == .announced, "\(index)")
            #expect(try state(try promise(), [other], at: "2024-07-01").state == .silent, "\(index)")
        }
        let report = try deed(
            "Presentaron un informe conjunto sobre traslados", [("mx.cndh", .party), ("ar.cnpt", .party)], on: "2024-05-02",
            trigger: "presentaron un informe conjunto")
        #expect(try state(try promise("K-1", "enviar un informe de seguimiento"), [report], at: "2024-07-01").state == .silent)
    }

    @Test func overdueIsSaidAndSilentIsNot() throws {
        let said = try lapse("venció el plazo y los planos del anexo no llegaron", on: "2024-07-10")
        #expect(try state(try promise(), [], [said], at: "2024-07-09").state == .silent)
        let fate = try state(try promise(), [], [said], at: "2024-07-10")
        #expect(fate.state == .overdue)
        #expect(fate.since == (try day("2024-07-01")))
        #expect(fate.lastSignOfLife == (try day("2024-07-10")))
        #expect(fate.lapses.map(\.document) == ["d9"])
        let deed = try deed(Self.plans, on: "2024-08-02")
        #expect(try state(try promise(), [deed], [said], at: "2024-12-31").state == .acted)
    }

    @Test func aLapseOfSomethingElseSaysNothing() throws {
        let others = [
            try lapse("venció el plazo de los planos del anexo", by: "mx.otra", on: "2024-07-10"),
            try lapse("venció el plazo de los planos del anexo", on: "2024-06-10"),
            try lapse("quedan pendientes las quejas", on: "2024-07-10"),
            try lapse("no ha entregado el registro", on: "2024-07-10", isNegated: true),
        ]
        for other in others {
            #expect(try state(try promise(), [], [other], at: "2024-12-31").state == .silent)
        }
    }

    @Test func theSuccessorOwesIt() throws {
        let commitment = try promise(by: "mx.vieja")
        let fate = try state(
            commitment, [], [try lapse("quedan pendientes los planos del anexo", by: "mx.nueva", on: "2024-07-10")],
            at: "2024-12-31")
        #expect(fate.state == .overdue)
    }

    @Test func aPromiseToldAgainIsOnePromise() throws {
        let first = try promise()
        let again = try promise("K-2", in: "d2", made: "2024-04-10")
        let reprint = try promise("K-3", in: "d3", made: "2024-03-02", duplicateOf: "d1")
        let other = try promise("K-4", in: "d4", "capacitar a los jefes de turno", made: "2024-03-05")
        for order in [[first, again, reprint, other], [other, reprint, again, first]] {
            let fates = resolver.fates(of: order, events: [], lapses: [], at: try day("2024-06-30"))
            #expect(fates.map(\.commitment) == ["K-1", "K-4"])
            #expect(fates.map(\.restated) == [["K-2"], []])
            #expect(fates.first?.lastSignOfLife == (try day("2024-04-10")))
        }
    }

    @Test func withoutATermItFallsSilentInTime() throws {
        let open = try promise(due: "")
        #expect(try state(open, at: "2025-03-01").state == .announced)
        #expect(try state(open, at: "2025-03-02").state == .silent)
        #expect(try state(try promise(made: ""), at: "2025-03-02").state == .undated)
        #expect(resolver.fates(of: [open], events: [], lapses: [], at: try day("2024-02-29")).isEmpty)
    }
}
