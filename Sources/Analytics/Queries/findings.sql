-- What the reading of a period's documents left open.
SELECT g.code, g.message, g.severity, d.key AS document, d.source, g.position
FROM v_diagnostics g JOIN v_documents d ON d.id = g.document
WHERE coalesce(d.earliest, '0000') <= :last AND coalesce(d.latest, '9999') >= :first
ORDER BY g.code, d.key, g.position
