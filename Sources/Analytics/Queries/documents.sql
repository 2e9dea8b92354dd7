-- Documents whose date may lie in a period, and those without one, with what was found in each.
SELECT d.key, d.source, d.title, d.kind, d.language, d.earliest, d.latest, d.basis, d.words, d.duplicate_of, d.counted,
       (SELECT count(*) FROM v_mentions m WHERE m.document = d.id) AS mentions,
       (SELECT count(*) FROM v_events e WHERE e.document = d.id) AS events,
       CASE WHEN d.earliest IS NULL AND d.latest IS NULL THEN 'undated'
            WHEN d.earliest >= :first AND d.latest <= :last THEN 'within' ELSE 'uncertain' END AS place
FROM v_documents d
WHERE coalesce(d.earliest, '0000') <= :last AND coalesce(d.latest, '9999') >= :first
ORDER BY coalesce(d.earliest, '9999'), coalesce(d.latest, '9999'), d.source
