package import Documents

/// Writes a document and its annotations as one line of JSON, schema `vigia-annotations/1`, offsets in code points.
///
/// ```swift
/// AnnotationsWriter.line(document, annotations)  // {"schema":"vigia-annotations/1","id":"13fe9cf369ab187d",…}
/// ```
package enum AnnotationsWriter {
    /// The line, UTF-8, without its line feed; keys in the schema's order.
    /// - Complexity: O(n) of the document's bytes, for its offsets.
    package static func line(_ document: Document, _ annotations: Annotations) -> [UInt8] {
        let offsets = ScalarOffsets(document.text)
        var json = JSONLine(capacity: 2048 + 200 * annotations.mentions.count + 60 * document.zones.count)
        json.object { json in
            json.field("schema", "vigia-annotations/1")
            json.field("id", document.id)
            json.field("source", document.source)
            json.field("sha256", document.sha256)
            json.field("language", document.language.rawValue)
            json.field("chars", offsets[document.text.utf8.count])
            json.key("document")
            write(document, annotations, offsets, to: &json)
            let zones = document.zones
            json.list("zones", count: zones.count) { json, index in
                json.field("kind", zones[index].kind.rawValue)
                json.field("language", zones[index].language.rawValue)
                json.range(offsets[zones[index].range])
            }
            write(annotations, offsets, to: &json)
            let diagnostics = document.diagnostics + annotations.diagnostics
            json.list("diagnostics", count: diagnostics.count) { json, index in
                json.field("severity", diagnostics[index].severity.rawValue)
                json.field("code", diagnostics[index].code)
                json.field("message", diagnostics[index].message)
                if let range = diagnostics[index].range { json.range(offsets[range]) }
            }
        }
        return json.take()
    }

    /// The line for a record or file that could not be read.
    package static func line(id: String?, source: String, error: String) -> [UInt8] {
        var json = JSONLine()
        json.object { json in
            json.field("schema", "vigia-annotations/1")
            json.field("id", id)
            json.field("source", source)
            json.field("error", error)
        }
        return json.take()
    }

    private static func write(
        _ document: Document, _ annotations: Annotations, _ offsets: ScalarOffsets, to json: inout JSONLine
    ) {
        json.object { json in
            json.field("kind", document.kind.rawValue)
            json.field("title", document.title)
            json.field("folio", document.folio)
            json.field("issuer", annotations.issuer)
            json.field("place", document.place)
            json.key("date")
            if let date = document.date {
                json.object { json in
                    json.interval(date.interval)
                    json.field("basis", date.basis)
                }
            } else {
                json.null()
            }
            let witnesses = document.witnesses
            json.list("witnesses", count: witnesses.count) { json, index in
                json.field("kind", witnesses[index].kind.rawValue)
                json.interval(witnesses[index].interval)
                json.range(witnesses[index].range.map { offsets[$0] })
                json.field("verdict", witnesses[index].verdict.rawValue)
                json.field("reason", witnesses[index].reason)
            }
        }
    }

    private static func write(_ annotations: Annotations, _ offsets: ScalarOffsets, to json: inout JSONLine) {
        let entities = annotations.entities
        json.list("entities", count: entities.count) { json, index in
            json.field("id", entities[index].id)
            json.field("name", entities[index].name)
            json.field("kind", entities[index].kind.rawValue)
            json.field("country", entities[index].country)
            json.field("registered", entities[index].registered)
        }
        let mentions = annotations.mentions
        json.list("mentions", count: mentions.count) { json, index in
            json.range(offsets[mentions[index].evidence.range])
            json.field("exact", mentions[index].evidence.quote)
            json.field("kind", mentions[index].kind.rawValue)
            json.field("entity", mentions[index].entity)
            json.field("how", mentions[index].basis.rawValue)
            json.field("confidence", hundredths: mentions[index].confidence)
        }
        let definitions = annotations.definitions
        json.list("definitions", count: definitions.count) { json, index in
            json.field("short", definitions[index].short)
            json.field("long", definitions[index].long)
            json.range(offsets[definitions[index].evidence.range])
        }
        let times = annotations.times
        json.list("times", count: times.count) { json, index in
            json.range(offsets[times[index].evidence.range])
            json.field("exact", times[index].evidence.quote)
            json.field("type", times[index].type.rawValue)
            json.field("value", times[index].value)
        }
        let events = annotations.events
        let leads = annotations.leads
        json.list("events", count: events.count + leads.count) { json, index in
            if index < events.count {
                write(events[index], offsets, to: &json)
            } else {
                write(leads[index - events.count], offsets, to: &json)
            }
        }
        let commitments = annotations.commitments
        json.list("commitments", count: commitments.count) { json, index in
            json.field("by", commitments[index].by)
            json.field("to", commitments[index].to)
            json.field("text", commitments[index].text)
            json.key("evidence")
            json.object { $0.range(offsets[commitments[index].evidence.range]) }
        }
    }

    private static func write(_ event: CooperationEvent, _ offsets: ScalarOffsets, to json: inout JSONLine) {
        json.field("id", event.id)
        json.field("type", event.type.rawValue)
        json.field("cameo", event.cameo)
        json.field("status", event.status.rawValue)
        json.field("participants", event.participants)
        json.key("date")
        if let date = event.date { json.object { $0.interval(date) } } else { json.null() }
        write(event.evidence, event.alsoEvidence, offsets, to: &json)
        json.field("place", event.place)
        json.field("rule", event.rule)
        json.field("agreement", event.agreement)
    }

    /// A lead stands among the events with a flag, and without participants: no frame has read who they are.
    private static func write(_ lead: Lead, _ offsets: ScalarOffsets, to json: inout JSONLine) {
        json.field("id", lead.id)
        json.field("type", lead.type.rawValue)
        json.field("cameo", lead.type.cameo)
        json.field("status", lead.status.rawValue)
        json.field("participants", [String]())
        json.key("date")
        if let date = lead.date { json.object { $0.interval(date) } } else { json.null() }
        write(lead.evidence, lead.alsoEvidence, offsets, to: &json)
        json.field("place", String?.none)
        json.field("rule", lead.rule)
        json.field("agreement", String?.none)
        json.field("flag", "lead")
        json.field("named", lead.named)
    }

    private static func write(
        _ evidence: Evidence, _ also: [Evidence], _ offsets: ScalarOffsets, to json: inout JSONLine
    ) {
        json.key("evidence")
        json.object { $0.range(offsets[evidence.range]) }
        json.list("alsoEvidence", count: also.count) { $0.range(offsets[also[$1].range]) }
    }
}
