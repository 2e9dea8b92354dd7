SELECT g.key, p.entity
FROM v_agreements g JOIN v_agreement_parties p ON p.agreement = g.id
ORDER BY g.key, p.position
