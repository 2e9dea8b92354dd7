-- Commitments announced by the end of a period.
SELECT c.id, c.key, c.text, c.due_earliest, c.due_latest, c.quote, c.rule, d.key AS document, d.earliest, d.latest
FROM v_commitments c JOIN v_documents d ON d.id = c.document
WHERE d.counted = 1 AND (d.latest <= :last OR d.latest IS NULL)
ORDER BY coalesce(d.latest, '9999'), c.key
