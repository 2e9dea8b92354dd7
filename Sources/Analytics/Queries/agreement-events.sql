-- The events that tell of each agreement, and those of them that lie in a period.
SELECT e.agreement, e.key, CASE WHEN e.earliest >= :first AND e.latest <= :last THEN 1 ELSE 0 END AS inside
FROM events e JOIN documents d ON d.id = e.document
WHERE e.agreement IS NOT NULL AND d.counted = 1
ORDER BY e.agreement, coalesce(e.earliest, '9999'), e.key
