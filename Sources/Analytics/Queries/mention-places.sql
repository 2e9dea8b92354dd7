-- Every counted mention of an institution in a period: the evidence of the counts.
SELECT m.document, m.entity, m.code
FROM v_counted_mentions m JOIN v_entities e ON e.id = m.entity
WHERE e.kind = 'institution' AND m.earliest >= :first AND m.latest <= :last
ORDER BY m.document, m.code
