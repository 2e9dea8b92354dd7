-- The countries of the registered bodies and places that stand in the same documents as an unregistered institution.
WITH c_local AS (
    SELECT DISTINCT e.key AS key, m.document AS document
    FROM v_counted_mentions m JOIN v_entities e ON e.id = m.entity
    WHERE e.kind = 'institution' AND e.registered = 0),
c_known AS (
    SELECT DISTINCT m.document AS document, m.entity AS entity, e.country AS country
    FROM v_counted_mentions m JOIN v_entities e ON e.id = m.entity
    WHERE e.registered = 1 AND e.kind <> 'person' AND e.country <> 'INT')
SELECT l.key, k.country, count(DISTINCT k.entity) AS entities
FROM c_local l JOIN c_known k ON k.document = l.document
GROUP BY l.key, k.country
ORDER BY l.key, entities DESC, k.country
