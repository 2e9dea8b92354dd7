SELECT p.commitment, p.side, p.entity
FROM v_commitment_parties p
ORDER BY p.commitment, p.side, p.position
