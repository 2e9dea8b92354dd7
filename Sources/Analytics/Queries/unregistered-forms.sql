-- The words by which documents name the institutions that the registry does not have, mention by mention.
SELECT e.key, m.form, m.basis, d.language, coalesce(m.country, '') AS country, d.key AS document, d.sha256, m.code
FROM v_entities e JOIN v_mentions m ON m.entity = e.id JOIN v_documents d ON d.id = m.document
WHERE e.kind = 'institution' AND e.registered = 0 AND m.repeated = 0 AND d.counted = 1
ORDER BY e.key, d.key, m.code
