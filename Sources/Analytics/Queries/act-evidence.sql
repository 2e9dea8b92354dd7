-- The events that tell of each act.
SELECT m.act, e.key
FROM v_acts a JOIN v_act_events m ON m.act = a.id JOIN v_events e ON e.id = m.event
WHERE coalesce(a.earliest, '0000') <= :last AND coalesce(a.latest, '9999') >= :first
ORDER BY m.act, e.key
