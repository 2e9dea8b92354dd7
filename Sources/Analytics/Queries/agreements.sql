-- Agreements that were heard of by the end of a period.
SELECT g.id, g.key, g.name, g.aliases, g.earliest, g.latest, g.last_sign, g.documents
FROM agreements g
WHERE g.last_sign IS NULL OR EXISTS (
    SELECT 1 FROM events e JOIN documents d ON d.id = e.document
    WHERE e.agreement = g.key AND d.latest <= :last)
ORDER BY coalesce(g.earliest, '9999'), g.key
