-- Every institution that a document names.
SELECT e.id, e.key, e.name, e.acronym, e.country, e.registered
FROM v_entities e
WHERE e.kind = 'institution'
ORDER BY e.key
