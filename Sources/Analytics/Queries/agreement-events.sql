-- The events that tell of each agreement: whether each lies in a period, and whether its document is of the period or before it.
SELECT g.key AS agreement, e.key AS event, CASE WHEN e.earliest >= :first AND e.latest <= :last THEN 1 ELSE 0 END AS inside,
       CASE WHEN coalesce(d.latest, '0000') <= :last THEN 1 ELSE 0 END AS known, coalesce(d.latest, '') AS told
FROM v_agreements g JOIN v_agreement_events a ON a.agreement = g.id
JOIN v_events e ON e.key = a.event JOIN v_documents d ON d.id = e.document
WHERE d.counted = 1
ORDER BY g.key, a.position
