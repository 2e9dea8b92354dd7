-- Sentences that a reader should look at, whose date interval touches a period.
SELECT l.id, l.key, l.type, l.status, l.earliest, l.latest, l.quote, l.points, d.key AS document
FROM v_leads l JOIN v_documents d ON d.id = l.document
WHERE coalesce(l.earliest, '0000') <= :last AND coalesce(l.latest, '9999') >= :first
ORDER BY l.points DESC, coalesce(l.earliest, '0000'), coalesce(l.latest, '9999'), l.key
