-- Acts whose date interval touches a period, certain or not, with the event that tells of them best.
SELECT a.id, a.key, a.type, a.cameo, a.status, a.earliest, a.latest, a.documents, a.agreement,
       e.quote, e.trigger_text, e.instrument, e.rule, d.key AS document
FROM v_acts a JOIN v_events e ON e.id = a.event JOIN v_documents d ON d.id = e.document
WHERE coalesce(a.earliest, '0000') <= :last AND coalesce(a.latest, '9999') >= :first
ORDER BY coalesce(a.earliest, '0000'), coalesce(a.latest, '9999'), a.key
