-- Acts whose date interval touches a period, certain or not, with the event that tells of them best.
-- basis: how that event was dated; of an act that others narrowed down, clause instead of span.
SELECT a.id, a.key, a.type, a.cameo, a.status, a.earliest, a.latest, a.documents, a.agreement,
       e.quote, e.trigger_text, e.instrument, e.rule, d.key AS document,
       CASE WHEN e.basis = 'span' AND NOT (a.earliest = e.earliest AND a.latest = e.latest) THEN 'clause' ELSE e.basis END AS basis
FROM v_acts a JOIN v_events e ON e.id = a.event JOIN v_documents d ON d.id = e.document
WHERE coalesce(a.earliest, '0000') <= :last AND coalesce(a.latest, '9999') >= :first
ORDER BY coalesce(a.earliest, '0000'), coalesce(a.latest, '9999'), a.key
