/// What Analytics may read: views over the tables, the same on every schema.
///
/// They are temporary, so that they are those of this program and not of the one that made the store.
/// A mention counts where its document is no copy or reprint of another and its zone repeats no other.
enum Views {
    static let all = """
        CREATE TEMP VIEW v_documents AS
            SELECT d.id, d.key, d.given, d.source, d.folder, d.sha256, d.kind, d.language, d.title, d.folio, d.place, d.issuer,
                   d.earliest, d.latest, d.basis, d.month, d.quarter, d.year, d.chars, d.words, d.sentences,
                   coalesce(o.key, '') AS duplicate_of,
                   CASE WHEN d.copy_of IS NULL AND d.reprint_of IS NULL THEN 1 ELSE 0 END AS counted
            FROM document d LEFT JOIN document o ON o.id = coalesce(d.copy_of, d.reprint_of);
        CREATE TEMP VIEW v_texts AS SELECT document, text, pages, sentences FROM document_text;
        CREATE TEMP VIEW v_refusals AS SELECT source, folder, code, message FROM refusal;
        CREATE TEMP VIEW v_zones AS SELECT document, position, kind, language, start, stop, earliest, latest, repeats FROM zone;
        CREATE TEMP VIEW v_witnesses AS
            SELECT document, position, kind, earliest, latest, start, stop, verdict, reason FROM witness;
        CREATE TEMP VIEW v_diagnostics AS SELECT document, position, severity, code, message, start, stop FROM diagnostic;
        CREATE TEMP VIEW v_entities AS
            SELECT e.id, e.key, e.name, e.folded, e.acronym, e.country, e.kind, e.registered, coalesce(n.es, e.name) AS name_es,
                   coalesce(n.en, e.name) AS name_en
            FROM entity e LEFT JOIN entity_name n ON n.entity = e.key;
        CREATE TEMP VIEW v_mentions AS
            SELECT m.document, m.code, m.entity, f.text AS form, m.basis, m.confidence, m.country, m.start, m.stop, m.sentence,
                   m.repeated
            FROM mention m JOIN form f ON f.id = m.form;
        CREATE TEMP VIEW v_counted_mentions AS
            SELECT m.document, m.code, m.entity, m.sentence, d.earliest, d.latest, d.month, d.quarter, d.year
            FROM document d JOIN mention m ON m.document = d.id
            WHERE m.repeated = 0 AND d.copy_of IS NULL AND d.reprint_of IS NULL;
        CREATE TEMP VIEW v_mergers AS SELECT kept, other, reason, evidence, state FROM merger;
        CREATE TEMP VIEW v_definitions AS SELECT document, position, short, long, start, stop, entity FROM definition;
        CREATE TEMP VIEW v_times AS
            SELECT document, position, start, stop, type, value, earliest, latest, modifier, rule FROM time_expression;
        CREATE TEMP VIEW v_events AS
            SELECT id, key, document, type, cameo, status, earliest, latest, basis, quote, start, stop, trigger_text,
                   trigger_start, trigger_stop, cue_start, cue_stop, place, instrument, rule, agreement
            FROM event;
        CREATE TEMP VIEW v_event_parties AS SELECT event, position, entity, role FROM event_party;
        CREATE TEMP VIEW v_acts AS
            SELECT id, key, event, type, cameo, status, earliest, latest, documents, agreement, claimed_by FROM act;
        CREATE TEMP VIEW v_act_events AS SELECT act, event FROM act_event;
        CREATE TEMP VIEW v_act_parties AS SELECT act, position, entity, role FROM act_party;
        CREATE TEMP VIEW v_agreements AS
            SELECT id, key, name, aliases, earliest, latest, last_sign, state, documents FROM agreement;
        CREATE TEMP VIEW v_agreement_events AS SELECT agreement, position, event FROM agreement_event;
        CREATE TEMP VIEW v_agreement_parties AS SELECT agreement, position, entity FROM agreement_party;
        CREATE TEMP VIEW v_commitments AS
            SELECT id, key, document, text, due_earliest, due_latest, quote, start, stop, rule FROM commitment;
        CREATE TEMP VIEW v_commitment_parties AS SELECT commitment, side, position, entity FROM commitment_party;
        CREATE TEMP VIEW v_leads AS
            SELECT l.id, l.key, l.document, l.type, l.status, l.earliest, l.latest, l.quote, l.start, l.stop, l.points, l.rule
            FROM lead l JOIN document d ON d.id = l.document WHERE d.copy_of IS NULL AND d.reprint_of IS NULL;
        CREATE TEMP VIEW v_lead_bodies AS SELECT lead, position, entity FROM lead_body;
        CREATE TEMP VIEW v_lead_cues AS SELECT lead, position, start, stop FROM lead_cue;
        CREATE TEMP VIEW v_counterexamples AS
            SELECT document, position, start, stop, parties, reason, rule FROM counter_evidence;
        """
}
