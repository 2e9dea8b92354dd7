-- The short forms that documents define for institutions that the registry does not have.
SELECT e.key, f.short, count(*) AS definitions
FROM v_definitions f JOIN v_entities e ON e.id = f.entity
WHERE e.kind = 'institution' AND e.registered = 0
GROUP BY e.key, f.short
ORDER BY e.key, definitions DESC, f.short
