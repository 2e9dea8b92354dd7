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
            json.list("zones", document.zones) { json, zone in
                json.field("kind", zone.kind.rawValue)
                json.field("language", zone.language.rawValue)
                json.range(offsets[zone.range])
            }
            write(annotations, offsets, to: &json)
            json.list("diagnostics", document.diagnostics + annotations.diagnostics) { json, diagnostic in
                json.field("severity", diagnostic.severity.rawValue)
                json.field("code", diagnostic.code)
                json.field("message", diagnostic.message)
                if let range = diagnostic.range { json.range(offsets[range]) }
            }
        }
        return json.bytes
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
        return json.bytes
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
            json.list("witnesses", document.witnesses) { json, witness in
                json.field("kind", witness.kind.rawValue)
                json.interval(witness.interval)
                json.range(witness.range.map { offsets[$0] })
                json.field("verdict", witness.verdict.rawValue)
                json.field("reason", witness.reason)
            }
        }
    }

    private static func write(_ annotations: Annotations, _ offsets: ScalarOffsets, to json: inout JSONLine) {
        json.list("entities", annotations.entities) { json, entity in
            json.field("id", entity.id)
            json.field("name", entity.name)
            json.field("kind", entity.kind.rawValue)
            json.field("country", entity.country)
            json.field("registered", entity.registered)
        }
        json.list("mentions", annotations.mentions) { json, mention in
            json.range(offsets[mention.evidence.range])
            json.field("exact", mention.evidence.quote)
            json.field("kind", mention.kind.rawValue)
            json.field("entity", mention.entity)
            json.field("how", mention.basis.rawValue)
            json.field("confidence", hundredths: mention.confidence)
        }
        json.list("definitions", annotations.definitions) { json, definition in
            json.field("short", definition.short)
            json.field("long", definition.long)
            json.range(offsets[definition.evidence.range])
        }
        json.list("times", annotations.times) { json, time in
            json.range(offsets[time.evidence.range])
            json.field("exact", time.evidence.quote)
            json.field("type", time.type.rawValue)
            json.field("value", time.value)
        }
        json.list("events", annotations.events) { json, event in
            json.field("id", event.id)
            json.field("type", event.type.rawValue)
            json.field("cameo", event.cameo)
            json.field("status", event.status.rawValue)
            json.field("participants", event.participants)
            json.key("date")
            if let date = event.date { json.object { $0.interval(date) } } else { json.null() }
            json.key("evidence")
            json.object { $0.range(offsets[event.evidence.range]) }
            json.list("alsoEvidence", event.alsoEvidence) { $0.range(offsets[$1.range]) }
            json.field("place", event.place)
            json.field("rule", event.rule)
            json.field("agreement", event.agreement)
        }
        json.list("commitments", annotations.commitments) { json, commitment in
            json.field("by", commitment.by)
            json.field("to", commitment.to)
            json.field("text", commitment.text)
            json.key("evidence")
            json.object { $0.range(offsets[commitment.evidence.range]) }
        }
    }
}
