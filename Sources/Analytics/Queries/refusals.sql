-- Files that could not be read, and why.
SELECT r.source, r.code, r.message
FROM v_refusals r
ORDER BY r.source, r.message
