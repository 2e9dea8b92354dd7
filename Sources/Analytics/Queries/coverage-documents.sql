-- The documents behind the coverage.
SELECT d.folder, coalesce(d.month, '') AS month, d.key
FROM v_documents d
WHERE coalesce(d.earliest, '0000') <= :last AND coalesce(d.latest, '9999') >= :first
ORDER BY d.folder, coalesce(d.month, ''), d.key
