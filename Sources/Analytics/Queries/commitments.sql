-- Commitments announced by the end of a period.
SELECT c.id, c.key, c.text, c.due_earliest, c.due_latest, c.quote, c.rule, c.fulfilled_by, d.key AS document, d.earliest, d.latest,
       coalesce(f.latest, '') AS acted
FROM commitments c JOIN documents d ON d.id = c.document
LEFT JOIN acts f ON f.key = c.fulfilled_by
WHERE d.counted = 1 AND (d.latest <= :last OR d.latest IS NULL)
ORDER BY coalesce(d.latest, '9999'), c.key
