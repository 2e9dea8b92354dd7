-- The same by month; a document whose date may lie in two months is in none.
SELECT m.month, e.key AS institution, count(DISTINCT m.document) AS documents, count(*) AS mentions
FROM v_counted_mentions m JOIN v_entities e ON e.id = m.entity
WHERE e.kind = 'institution' AND m.month IS NOT NULL AND m.earliest >= :first AND m.latest <= :last
GROUP BY m.month, e.key
ORDER BY m.month, e.key
