import Annotation
import Documents
import Foundation
import Testing

/// A gold document with its annotated names and times in the form that the finders make.
struct GoldDocument {
    var document: Document
    var findings = MentionFindings()
    var times: [TimeExpression] = []

    init(record: [String: Any], answers: [String: Any]) throws {
        let text = try #require(record["text"] as? String)
        let id = try #require(record["id"] as? String)
        document = Document(id: id, source: id, sha256: id, text: text)
        document.language = Language(rawValue: record["language"] as? String ?? "es") ?? .spanish
        let scalars = Array(text.unicodeScalars)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + String(scalar).utf8.count) }
        func bytes(_ item: [String: Any]) -> Range<Int> {
            guard let start = item["start"] as? Int, let end = item["end"] as? Int else { return 0..<0 }
            return offsets[start]..<offsets[end]
        }
        layOut(text)
        if let date = (answers["document"] as? [String: Any])?["date"] as? [String: Any],
            let earliest = CalendarDay(iso: date["earliest"] as? String ?? "")
        {
            document.date = DocumentDate(
                interval: DayInterval(earliest: earliest, latest: CalendarDay(iso: date["latest"] as? String ?? "")),
                basis: "given")
        }
        for item in answers["entities"] as? [[String: Any]] ?? [] {
            findings.entities.append(
                Entity(
                    id: item["id"] as? String ?? "", name: item["name"] as? String ?? "",
                    kind: Entity.Kind(rawValue: item["kind"] as? String ?? "") ?? .institution,
                    country: item["country"] as? String, registered: true))
        }
        for item in answers["mentions"] as? [[String: Any]] ?? [] {
            let range = view(bytes(item))
            findings.mentions.append(
                Mention(
                    evidence: Evidence(bytes(item), in: document), viewRange: range,
                    kind: Entity.Kind(rawValue: item["kind"] as? String ?? "") ?? .institution,
                    entity: item["entity"] as? String ?? "", basis: .alias, confidence: 1))
        }
        findings.mentions.sort {
            ($0.viewRange.lowerBound, -$0.viewRange.upperBound) < ($1.viewRange.lowerBound, -$1.viewRange.upperBound)
        }
        affiliate()
        refer()
        for item in answers["times"] as? [[String: Any]] ?? [] {
            let value = item["value"] as? String ?? ""
            times.append(
                TimeExpression(
                    evidence: Evidence(bytes(item), in: document), viewRange: view(bytes(item)), type: .date, value: value,
                    interval: Self.interval(value), rule: "gold"))
        }
        times.sort { $0.viewRange.lowerBound < $1.viewRange.lowerBound }
    }

    private mutating func view(_ range: Range<Int>) -> Range<Int> {
        let start = document.reading.segments.last { $0.sourceStart <= range.lowerBound }
        let end = document.reading.segments.last { $0.sourceStart < range.upperBound }
        guard let start, let end else { return range }
        return range.lowerBound - start.sourceStart + start.viewStart..<range.upperBound - end.sourceStart + end.viewStart
    }

    /// Paragraphs, their wrapped lines joined, and sentences, as plainly as will do here.
    private mutating func layOut(_ text: String) {
        let bytes = Array(text.utf8)
        var view: [UInt8] = []
        var segments: [ReadingView.Segment] = []
        var blocks: [ReadingView.Block] = []
        var zones: [Zone] = []
        let isWrapped = text.contains(" \n")
        var at = 0
        var blockStart = 0
        var line = 0
        func closed() {
            guard view.count > blockStart else { return }
            blocks.append(.init(range: blockStart..<view.count, zone: zones.count))
            zones.append(
                Zone(kind: zones.isEmpty ? .title : .paragraph, language: document.language, range: segments[0].sourceStart..<at))
            view.append(10)
            blockStart = view.count
        }
        while at < bytes.count {
            var end = at
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            var trimmed = end
            while trimmed > at, bytes[trimmed - 1] == 32 { trimmed -= 1 }
            if trimmed == at {
                closed()
            } else {
                if view.count > blockStart { view.append(32) }
                segments.append(.init(viewStart: view.count, sourceStart: at, length: trimmed - at))
                view.append(contentsOf: bytes[at..<trimmed])
                if !isWrapped { closed() }
            }
            line += 1
            at = end + 1
        }
        closed()
        var sentences: [Range<Int>] = []
        for block in blocks {
            var start = block.range.lowerBound
            for at in block.range where view[at] == 46 || view[at] == 63 {
                let next = at + 2
                guard next < block.range.upperBound, view[at + 1] == 32, view[next] < 91 || view[next] > 122, at - start > 3,
                    !(65..<91).contains(view[at - 1])
                else { continue }
                if String(decoding: view[max(start, at - 10)..<at], as: UTF8.self).contains("Response") { continue }
                sentences.append(start..<at + 1)
                start = next
            }
            if start < block.range.upperBound { sentences.append(start..<block.range.upperBound) }
        }
        document.zones = zones
        document.reading = ReadingView(
            text: String(decoding: view, as: UTF8.self), segments: segments, blocks: blocks, sentences: sentences)
    }

    /// «…, subsecretario de … de Segob, Alejandro Encinas»: the nearest body within a few words of a person, once seen.
    private mutating func affiliate() {
        for (index, mention) in findings.mentions.enumerated() where mention.kind == .person {
            let near = findings.mentions[max(0, index - 1)..<min(findings.mentions.count, index + 2)].filter {
                guard $0.kind == .institution else { return false }
                if (0..<4).contains(mention.viewRange.lowerBound - $0.viewRange.upperBound) { return true }
                guard mention.viewRange.upperBound < $0.viewRange.lowerBound else { return false }
                let between = mention.viewRange.upperBound..<$0.viewRange.lowerBound
                return between.count < 60
                    && Array(document.reading.text.utf8)[between].starts(with: Array(", ".utf8))
            }
            if let body = near.first?.entity, findings.affiliations[mention.entity] == nil {
                findings.affiliations[mention.entity] = body
            }
        }
        for mention in findings.mentions where mention.entity.contains("lopez-obrador") {
            findings.affiliations[mention.entity] = "mx.presidencia"
        }
        if findings.mentions.contains(where: { $0.entity == "mx.presidencia" && $0.viewRange.lowerBound < 400 }) {
            findings.issuer = "mx.presidencia"
        }
    }

    /// «ambos organismos», "both institutions": the two bodies named last.
    private mutating func refer() {
        let bytes = Array(document.reading.text.utf8)
        for cue in ["ambos Mecanismos de Prevención", "ambos organismos", "both institutions"] {
            let wanted = Array(cue.utf8)
            for at in bytes.indices where bytes[at] == wanted[0] && bytes[at...].starts(with: wanted) {
                var entities: [String] = []
                for mention in findings.mentions.reversed()
                where mention.kind == .institution && mention.viewRange.lowerBound < at {
                    if !entities.contains(mention.entity), entities.count < 2 { entities.append(mention.entity) }
                }
                findings.references.append(.init(viewRange: at..<at + wanted.count, entities: entities))
            }
        }
    }

    static func interval(_ value: String) -> DayInterval? {
        let parts = value.split(separator: "/").first.map(String.init)?.split(separator: "-").compactMap { Int($0) } ?? []
        guard let year = parts.first, year > 1000 else { return nil }
        if parts.count == 3 { return CalendarDay(year: year, month: parts[1], day: parts[2]).map { DayInterval($0) } }
        if parts.count == 2 {
            guard let start = CalendarDay(year: year, month: parts[1], day: 1) else { return nil }
            return DayInterval(
                earliest: start,
                latest: start.adding(days: CalendarDay.lengthOfMonth(parts[1], year: year) - 1))
        }
        return DayInterval(
            earliest: CalendarDay(year: year, month: 1, day: 1), latest: CalendarDay(year: year, month: 12, day: 31))
    }

    func output(_ found: EventFindings, _ answers: [String: Any]) throws -> String {
        let offsets = ScalarOffsets(document.text)
        func span(_ evidence: Evidence) -> [String: Any] {
            let range = offsets[evidence.range]
            return ["start": range.lowerBound, "end": range.upperBound]
        }
        let events = found.events.map { event -> [String: Any] in
            var date: [String: Any] = [:]
            if let day = event.date?.earliest { date["earliest"] = day.description }
            if let day = event.date?.latest { date["latest"] = day.description }
            return [
                "type": event.type.rawValue, "status": event.status.rawValue,
                "participants": event.participants,
                "date": date, "evidence": span(event.evidence), "alsoEvidence": event.alsoEvidence.map(span), "rule": event.rule,
                "trigger": event.trigger.quote,
            ]
        }
        var record: [String: Any] = ["id": document.id, "events": events]
        for key in ["mentions", "times", "definitions", "document"] { record[key] = answers[key] }
        return String(decoding: try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys]), as: UTF8.self)
    }
}
