-- The texts that count in a period.
SELECT d.id, d.key, t.text, d.language
FROM v_documents d JOIN v_texts t ON t.document = d.id
WHERE d.counted = 1 AND d.earliest >= :first AND d.latest <= :last
ORDER BY d.key
