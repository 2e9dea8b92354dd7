-- Documents of each folder by month: read, uncertain, undated and repeated ones, and the refused.
SELECT c.folder, c.month, sum(c.documents) AS documents, sum(c.uncertain) AS uncertain, sum(c.undated) AS undated,
       sum(c.duplicates) AS duplicates, sum(c.refused) AS refused
FROM (
    SELECT d.folder AS folder, coalesce(d.month, '') AS month,
           CASE WHEN d.counted = 1 AND d.earliest >= :first AND d.latest <= :last THEN 1 ELSE 0 END AS documents,
           CASE WHEN d.counted = 1 AND (d.earliest IS NOT NULL OR d.latest IS NOT NULL)
                     AND NOT (d.earliest IS NOT NULL AND d.latest IS NOT NULL AND d.earliest >= :first AND d.latest <= :last)
                THEN 1 ELSE 0 END AS uncertain,
           CASE WHEN d.counted = 1 AND d.earliest IS NULL AND d.latest IS NULL THEN 1 ELSE 0 END AS undated,
           CASE WHEN d.counted = 0 THEN 1 ELSE 0 END AS duplicates,
           0 AS refused
    FROM v_documents d
    WHERE coalesce(d.earliest, '0000') <= :last AND coalesce(d.latest, '9999') >= :first
    UNION ALL
    SELECT r.folder AS folder, '' AS month, 0 AS documents, 0 AS uncertain, 0 AS undated, 0 AS duplicates, 1 AS refused
    FROM v_refusals r) c
GROUP BY c.folder, c.month
ORDER BY c.folder, c.month
