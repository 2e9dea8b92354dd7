import Annotation
import Documents
import GRDB
import GRDBSQLite

/// Writes what was found in one document.
struct FindingsWriter {
    let database: Database
    let document: Int
    /// Source ranges, in order.
    let sentences: [Range<Int>]
    let zones: [Zone]

    func write(_ annotations: Annotations, _ dictionaries: inout Dictionaries) throws {
        for entity in annotations.entities { try write(entity, &dictionaries) }
        try write(annotations.mentions, &dictionaries)
        try write(annotations.definitions, dictionaries)
        try write(annotations.times)
        try write(annotations.events)
        try write(annotations.commitments)
        try write(annotations.leads)
        try write(annotations.counterEvidence)
    }

    /// Where documents give one entity two names, the registered one stands, else the first in byte order.
    private func write(_ entity: Entity, _ dictionaries: inout Dictionaries) throws {
        if let known = dictionaries.entities[entity.id] {
            let better =
                entity.registered && !known.registered
                || entity.registered == known.registered && entity.name.utf8.lexicographicallyPrecedes(known.name.utf8)
            guard better else { return }
            try database.execute(
                sql: "UPDATE entity SET name = ?, folded = ?, country = ?, kind = ?, registered = ? WHERE id = ?",
                arguments: [
                    entity.name, String(decoding: Folding.folded(entity.name), as: UTF8.self), entity.country,
                    entity.kind.rawValue,
                    entity.registered ? 1 : 0, known.id,
                ])
            dictionaries.entities[entity.id] = .init(id: known.id, name: entity.name, registered: entity.registered)
            return
        }
        try Insertion(database, "entity", 8) { row in
            row.add(nil as Int?)
            row.add(entity.id)
            row.add(entity.name)
            row.add(String(decoding: Folding.folded(entity.name), as: UTF8.self))
            row.add(nil as String?)
            row.add(entity.country)
            row.add(entity.kind.rawValue)
            row.add(entity.registered ? 1 : 0)
        }
        let id = Int(database.lastInsertedRowID)
        dictionaries.entities[entity.id] = .init(id: id, name: entity.name, registered: entity.registered)
    }

    private func form(_ quote: String, _ dictionaries: inout Dictionaries) throws -> Int {
        let text = Wording.joined(quote)
        if let known = dictionaries.forms[text] { return known }
        try Insertion(database, "form", 2) { row in
            row.add(nil as Int?)
            row.add(text)
        }
        let id = Int(database.lastInsertedRowID)
        dictionaries.forms[text] = id
        return id
    }

    private func write(_ mentions: [Mention], _ dictionaries: inout Dictionaries) throws {
        let insertion = try Insertion(database, "mention", 12)
        var previous = (start: -1, same: 0)
        var sentence = 0
        let repeats = zones.filter { $0.repeats != nil }.map(\.range)
        for mention in mentions {
            // An annotator names every entity that it mentions; a mention without one has nothing to be counted under.
            guard let entity = dictionaries.entities[mention.entity]?.id else { continue }
            let range = mention.evidence.range
            previous = (range.lowerBound, range.lowerBound == previous.start ? previous.same + 1 : 0)
            guard previous.same < MentionCode.places else { continue }
            while sentence < sentences.count && sentences[sentence].upperBound <= range.lowerBound { sentence += 1 }
            let within = sentence < sentences.count && sentences[sentence].lowerBound <= range.lowerBound
            let form = try form(mention.evidence.quote, &dictionaries)
            try insertion { row in
                row.add(document)
                row.add(MentionCode.make(offset: range.lowerBound, place: previous.same))
                row.add(entity)
                row.add(form)
                row.add(mention.basis.rawValue)
                row.add(Int((mention.confidence * 10_000).rounded()))
                row.add(mention.statedCountry)
                row.add(range.lowerBound)
                row.add(range.upperBound)
                row.add(within ? sentence : nil)
                row.add(repeats.contains { $0.contains(range.lowerBound) } ? 1 : 0)
                row.add(nil as Int?)
            }
        }
    }

    private func write(_ definitions: [Definition], _ dictionaries: Dictionaries) throws {
        let insertion = try Insertion(database, "definition", 7)
        for (position, definition) in definitions.enumerated() {
            try insertion { row in
                row.add(document)
                row.add(position)
                row.add(definition.short)
                row.add(definition.long)
                row.add(definition.evidence.range.lowerBound)
                row.add(definition.evidence.range.upperBound)
                row.add(definition.entity.flatMap { dictionaries.entities[$0]?.id })
            }
        }
    }

    private func write(_ times: [TimeExpression]) throws {
        let insertion = try Insertion(database, "time_expression", 10)
        for (position, time) in times.enumerated() {
            try insertion { row in
                row.add(document)
                row.add(position)
                row.add(time.evidence.range.lowerBound)
                row.add(time.evidence.range.upperBound)
                row.add(time.type.rawValue)
                row.add(time.value)
                row.add(time.interval?.earliest?.description)
                row.add(time.interval?.latest?.description)
                row.add(time.modifier)
                row.add(time.rule)
            }
        }
    }

    private func write(_ events: [CooperationEvent]) throws {
        let insertion = try Insertion(database, "event", 21)
        let parties = try Insertion(database, "event_party", 4)
        for event in events {
            let key = try free(event.id, in: "event")
            try insertion { row in
                row.add(nil as Int?)
                row.add(key)
                row.add(document)
                row.add(event.type.rawValue)
                row.add(event.cameo)
                row.add(event.status.rawValue)
                row.add(event.date?.earliest?.description)
                row.add(event.date?.latest?.description)
                row.add(event.dateBasis)
                row.add(Wording.joined(event.evidence.quote))
                row.add(event.evidence.range.lowerBound)
                row.add(event.evidence.range.upperBound)
                row.add(Wording.joined(event.trigger.quote))
                row.add(event.trigger.range.lowerBound)
                row.add(event.trigger.range.upperBound)
                row.add(event.statusCue?.range.lowerBound)
                row.add(event.statusCue?.range.upperBound)
                row.add(event.place)
                row.add(event.instrument)
                row.add(event.rule)
                row.add(event.agreement)
            }
            let id = Int(database.lastInsertedRowID)
            for (position, party) in event.parties.enumerated() {
                try parties { row in
                    row.add(id)
                    row.add(position)
                    row.add(party.entity)
                    row.add(party.role.rawValue)
                }
            }
        }
    }

    private func write(_ commitments: [Commitment]) throws {
        let insertion = try Insertion(database, "commitment", 10)
        let parties = try Insertion(database, "commitment_party", 4)
        for commitment in commitments {
            let key = try free(commitment.id, in: "commitment")
            try insertion { row in
                row.add(nil as Int?)
                row.add(key)
                row.add(document)
                row.add(Wording.joined(commitment.text))
                row.add(commitment.due?.earliest?.description)
                row.add(commitment.due?.latest?.description)
                row.add(Wording.joined(commitment.evidence.quote))
                row.add(commitment.evidence.range.lowerBound)
                row.add(commitment.evidence.range.upperBound)
                row.add(commitment.rule)
            }
            let id = Int(database.lastInsertedRowID)
            for (side, entities) in [("by", commitment.by), ("to", commitment.to)] {
                for (position, entity) in entities.enumerated() {
                    try parties { row in
                        row.add(id)
                        row.add(side)
                        row.add(position)
                        row.add(entity)
                    }
                }
            }
        }
    }

    private func write(_ leads: [Lead]) throws {
        let insertion = try Insertion(database, "lead", 12)
        let bodies = try Insertion(database, "lead_body", 3)
        let cues = try Insertion(database, "lead_cue", 4)
        for lead in leads {
            let key = try free(lead.id, in: "lead")
            try insertion { row in
                row.add(nil as Int?)
                row.add(key)
                row.add(document)
                row.add(lead.type.rawValue)
                row.add(lead.status.rawValue)
                row.add(lead.date?.earliest?.description)
                row.add(lead.date?.latest?.description)
                row.add(Wording.joined(lead.evidence.quote))
                row.add(lead.evidence.range.lowerBound)
                row.add(lead.evidence.range.upperBound)
                row.add(lead.points)
                row.add(lead.rule)
            }
            let id = Int(database.lastInsertedRowID)
            for (position, entity) in lead.named.enumerated() {
                try bodies { row in
                    row.add(id)
                    row.add(position)
                    row.add(entity)
                }
            }
            for (position, cue) in lead.cues.enumerated() {
                try cues { row in
                    row.add(id)
                    row.add(position)
                    row.add(cue.range.lowerBound)
                    row.add(cue.range.upperBound)
                }
            }
        }
    }

    private func write(_ counterEvidence: [CounterEvidence]) throws {
        let insertion = try Insertion(database, "counter_evidence", 7)
        for (position, counter) in counterEvidence.enumerated() {
            try insertion { row in
                row.add(document)
                row.add(position)
                row.add(counter.evidence.range.lowerBound)
                row.add(counter.evidence.range.upperBound)
                row.add(counter.parties.joined(separator: " "))
                row.add(counter.reason)
                row.add(counter.rule)
            }
        }
    }

    /// The identifier, or with `.2`, `.3`, … after it where one sentence made several with the same.
    private func free(_ key: String, in table: String) throws -> String {
        let statement = try database.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE key = ?")
        var candidate = key
        var number = 1
        while try Int.fetchOne(statement, arguments: [candidate]) != nil {
            number += 1
            candidate = "\(key).\(number)"
        }
        return candidate
    }
}
