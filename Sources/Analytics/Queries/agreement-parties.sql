SELECT g.key, p.entity
FROM agreements g JOIN agreement_parties p ON p.agreement = g.id
ORDER BY g.key, p.position
