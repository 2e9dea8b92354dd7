-- Institutions that documents of a period name and the registry does not have.
SELECT e.key, e.name, count(DISTINCT m.document) AS documents, count(*) AS mentions
FROM v_counted_mentions m JOIN v_entities e ON e.id = m.entity
WHERE e.kind = 'institution' AND e.registered = 0 AND coalesce(m.earliest, '0000') <= :last AND coalesce(m.latest, '9999') >= :first
GROUP BY e.key, e.name
ORDER BY e.key
