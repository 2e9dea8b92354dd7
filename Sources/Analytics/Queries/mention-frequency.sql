-- Documents that name each institution in a period, and how often.
SELECT e.key AS institution, count(DISTINCT m.document) AS documents, count(*) AS mentions
FROM v_counted_mentions m JOIN v_entities e ON e.id = m.entity
WHERE e.kind = 'institution' AND m.earliest >= :first AND m.latest <= :last
GROUP BY e.key
ORDER BY e.key
