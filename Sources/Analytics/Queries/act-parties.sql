-- The parties of those acts, in the order in which the text names them.
SELECT p.act, p.entity
FROM v_acts a JOIN v_act_parties p ON p.act = a.id
WHERE coalesce(a.earliest, '0000') <= :last AND coalesce(a.latest, '9999') >= :first
ORDER BY p.act, p.position
