-- Documents of each issuer by month: read, uncertain and undated ones; a document that names no issuer has an empty one.
SELECT coalesce(d.issuer, '') AS issuer, coalesce(d.month, '') AS month, d.key,
       CASE WHEN d.earliest >= :first AND d.latest <= :last THEN 1 ELSE 0 END AS documents,
       CASE WHEN d.earliest IS NULL AND d.latest IS NULL THEN 1 ELSE 0 END AS undated
FROM v_documents d
WHERE d.counted = 1 AND coalesce(d.earliest, '0000') <= :last AND coalesce(d.latest, '9999') >= :first
ORDER BY coalesce(d.issuer, ''), coalesce(d.month, ''), d.key
