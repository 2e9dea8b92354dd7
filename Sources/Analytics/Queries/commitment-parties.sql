SELECT p.commitment, p.side, p.entity
FROM commitment_parties p
ORDER BY p.commitment, p.side, p.position
