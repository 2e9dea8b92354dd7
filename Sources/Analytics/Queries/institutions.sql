-- Every institution that a document names.
SELECT e.id, e.key, e.name_es, e.acronym, e.country, e.registered, e.name_en
FROM v_entities e
WHERE e.kind = 'institution'
ORDER BY e.key
