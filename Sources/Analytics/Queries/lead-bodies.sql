-- The bodies that the sentences to look at name, whose date interval touches a period.
SELECT b.lead, b.entity
FROM v_lead_bodies b JOIN v_leads l ON l.id = b.lead
WHERE coalesce(l.earliest, '0000') <= :last AND coalesce(l.latest, '9999') >= :first
ORDER BY b.lead, b.position
