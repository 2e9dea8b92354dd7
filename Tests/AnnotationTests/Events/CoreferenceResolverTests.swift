import Annotation
import Documents
import Testing

@Suite struct CoreferenceResolverTests {
    private let resolver = CoreferenceResolver(parents: ["mx.mnpt": "mx.cndh"])

    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    private func days(_ text: String) throws -> DayInterval? {
        guard !text.isEmpty else { return nil }
        let ends = text.split(separator: "/").map(String.init)
        return DayInterval(earliest: try day(ends[0]), latest: try day(ends.count > 1 ? ends[1] : ends[0]))
    }

    private func event(
        _ id: String, _ document: String, _ parties: String, on date: String, type: CooperationEvent.PLOVERType = .consult,
        basis: String = "clause", issuer: String? = nil, duplicateOf: String? = nil, published: String = "",
        place: String? = nil, instrument: String? = nil, agreement: String? = nil,
        status: CooperationEvent.Status = .asserted
    ) throws -> EventSummary {
        EventSummary(
            id: id, document: document, duplicateOf: duplicateOf, issuer: issuer, type: type, status: status,
            parties: parties.split(separator: " ").map { .init(entity: String($0), role: .party) }, date: try days(date),
            dateBasis: basis, documentDate: try days(published), place: place, instrument: instrument, agreement: agreement)
    }

    @Test func thePartnersOwnCommuniqueTellsTheSameMeeting() throws {
        let groups = resolver.groups(of: [
            try event("E-2", "d2", "ar.cnpt mx.cndh", on: "2024-09-06/2024-09-07", basis: "document-bound", issuer: "ar.cnpt"),
            try event("E-1", "d1", "mx.mnpt ar.cnpt", on: "2024-09-03/2024-09-04", basis: "document-bound", issuer: "mx.cndh"),
        ])
        let group = try #require(groups.first)
        #expect(groups.count == 1)
        #expect(group.id == "E-1")
        #expect(group.members == ["E-1", "E-2"])
        #expect(group.sources == ["d1", "d2"])
        #expect(group.claimedOnlyBy == nil)
    }

    @Test func aMeetingToldByOnePartyAloneIsMarked() throws {
        let groups = resolver.groups(of: [
            try event("E-1", "d1", "mx.mnpt ar.cnpt", on: "2024-09-04", issuer: "mx.cndh"),
            try event("E-2", "d2", "mx.mnpt ar.cnpt", on: "2024-09-04", issuer: "mx.mnpt"),
        ])
        #expect(groups.map(\.claimedOnlyBy) == ["mx.mnpt"])
        let news = resolver.groups(of: [try event("E-3", "d3", "mx.mnpt ar.cnpt", on: "2024-09-04", issuer: nil)])
        #expect(news.map(\.claimedOnlyBy) == [nil])
    }

    @Test func reprintsDoNotMultiply() throws {
        let groups = resolver.groups(of: [
            try event("E-9", "a-reprint", "mx.cndh ar.cnpt", on: "2024-09-04", duplicateOf: "d1"),
            try event("E-1", "d1", "mx.cndh ar.cnpt", on: "2024-09-04"),
            try event("E-3", "d3", "mx.cndh ar.cnpt", on: "2024-12-01/2024-12-02", basis: "document-bound", duplicateOf: "d1"),
        ])
        #expect(groups.map(\.id) == ["E-1"])
        #expect(groups.map(\.sources) == [["d1"]])
        #expect(groups.map(\.reprints) == [["a-reprint", "d3"]])
    }

    /// A newspaper that prints a communiqué a day later prints its «hoy», too; a third account holds the group to the true day.
    @Test func theTodayOfAReprintMakesNoSecondAct() throws {
        let events = [
            try event("E-1", "d1", "mx.cndh ar.cnpt", on: "2024-09-12"),
            try event("E-2", "d2", "mx.cndh ar.cnpt", on: "2024-09-12"),
            try event("E-3", "d3", "mx.cndh ar.cnpt", on: "2024-09-13", duplicateOf: "d1"),
        ]
        for order in [events, events.reversed()] {
            let groups = resolver.groups(of: order)
            #expect(groups.map(\.members) == [["E-1", "E-2", "E-3"]])
            #expect(groups.map(\.reprints) == [["d3"]])
            #expect(groups.map(\.date) == [try days("2024-09-12")])
        }
    }

    @Test func witnessesConcludeNothing() throws {
        var signed = try event(
            "E-1", "d1", "mx.cndh ar.cnpt int.red", on: "2024-09-12", type: .support, instrument: "convenio marco",
            agreement: "A-1")
        signed.parties[2].role = .witness
        let later = try event(
            "E-2", "d2", "mx.cndh ar.cnpt", on: "2024-09-09/2024-09-15", type: .support, instrument: "convenio", agreement: "A-2")
        let agreements = resolver.agreements(of: [later, signed])
        #expect(agreements.map(\.parties) == [["ar.cnpt", "mx.cndh"]])
        #expect(agreements.map(\.concluded) == [try days("2024-09-12")])
    }

    @Test func whatDiffersStaysApart() throws {
        let first = try event("E-1", "d1", "mx.cndh ar.cnpt", on: "2024-09-04", place: "mx.cdmx")
        let others = [
            try event("E-2", "d2", "mx.cndh ar.cnpt", on: "2024-09-05", place: "mx.cdmx"),
            try event("E-3", "d3", "mx.cndh cl.cpt", on: "2024-09-04"),
            try event("E-4", "d4", "mx.cndh ar.cnpt", on: "2024-09-04", type: .cooperate),
            try event("E-5", "d5", "mx.cndh ar.cnpt", on: "2024-09-04", status: .planned),
            try event("E-6", "d6", "mx.cndh ar.cnpt", on: "2024-09-04", place: "ar.caba"),
            try event("E-7", "d7", "mx.cndh ar.cnpt", on: ""),
            try event("E-8", "d1", "mx.cndh ar.cnpt", on: "2024-09-04"),
        ]
        for other in others { #expect(resolver.groups(of: [first, other]).count == 2, "\(other.id)") }
    }

    @Test func theOrderOfArrivalChangesNothing() throws {
        var events: [EventSummary] = []
        for index in 0..<24 {
            let date = try day("2024-01-01").adding(days: index * 5 % 40)
            events.append(
                try event(
                    "E-\(index)", "d\(index % 7)", index % 2 == 0 ? "a b" : "b c", on: "\(date)", basis: "document-bound"))
        }
        let expected = resolver.groups(of: events)
        #expect(resolver.groups(of: events.reversed()) == expected)
        #expect(expected.flatMap(\.members).count == 24)
    }

    @Test func oneAgreementHasManyNames() throws {
        let agreements = resolver.agreements(of: [
            try event(
                "E-1", "d1", "mx.mnpt ar.cnpt", on: "2021-01-01/2021-12-31", type: .support, published: "2024-09-04",
                instrument: "convenio de cooperación", agreement: "A-1"),
            try event(
                "E-2", "d1", "mx.cndh ar.cnpt", on: "2024-09-04", type: .agree, basis: "document-bound",
                published: "2024-09-04", instrument: "convenio de colaboración", agreement: "A-2", status: .planned),
            try event(
                "E-3", "d2", "ar.cnpt mx.mnpt", on: "2021-05-03", type: .support, published: "2021-05-04",
                instrument: "acuerdo marco", agreement: "A-3"),
            try event(
                "E-4", "d3", "ar.cnpt mx.mnpt", on: "2015-05-03", type: .support, published: "2015-05-04",
                instrument: "convenio", agreement: "A-4"),
            try event(
                "E-5", "d3", "ar.cnpt mx.mnpt", on: "2015-05-03", type: .support, published: "2015-05-04",
                instrument: "tratado", agreement: "A-5"),
        ])
        let told = try #require(agreements.first { $0.events.contains("E-1") })
        #expect(agreements.count == 3)
        #expect(told.aliases == ["acuerdo marco", "convenio de cooperación", "convenio de colaboración"])
        #expect(told.parties == ["ar.cnpt", "mx.mnpt"])
        #expect(told.concluded == DayInterval(try day("2021-05-03")))
        #expect(told.lastSignOfLife == (try day("2024-09-04")))
        #expect(told.documents == ["d2", "d1"])
        #expect(told.state == .concluded)
    }
}
