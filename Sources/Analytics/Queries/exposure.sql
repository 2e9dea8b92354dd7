-- What was read for a period: the base of every rate.
-- uncertain: the date may lie in the period and may not; undated: nothing bounds it; duplicates: copies and reprints in the period.
SELECT coalesce(sum(CASE WHEN d.counted = 1 AND d.earliest >= :first AND d.latest <= :last THEN 1 ELSE 0 END), 0) AS documents,
       coalesce(sum(CASE WHEN d.counted = 1 AND d.earliest >= :first AND d.latest <= :last THEN d.words ELSE 0 END), 0) AS words,
       coalesce(sum(CASE WHEN d.counted = 1 AND (d.earliest IS NOT NULL OR d.latest IS NOT NULL)
                          AND coalesce(d.earliest, '0000') <= :last AND coalesce(d.latest, '9999') >= :first
                          AND NOT (coalesce(d.earliest, '0000') >= :first AND coalesce(d.latest, '9999') <= :last)
                         THEN 1 ELSE 0 END), 0) AS uncertain,
       coalesce(sum(CASE WHEN d.counted = 1 AND d.earliest IS NULL AND d.latest IS NULL THEN 1 ELSE 0 END), 0) AS undated,
       coalesce(sum(CASE WHEN d.counted = 0 AND d.earliest >= :first AND d.latest <= :last THEN 1 ELSE 0 END), 0) AS duplicates
FROM v_documents d
