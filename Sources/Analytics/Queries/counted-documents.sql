-- The documents that count in a period: those whose date interval lies wholly within it and that repeat no other.
SELECT d.id, d.key, d.sha256, d.earliest, d.latest, d.words
FROM v_documents d
WHERE d.counted = 1 AND d.earliest >= :first AND d.latest <= :last
ORDER BY d.latest, d.earliest, d.key
