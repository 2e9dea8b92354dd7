-- Spellings of people's names that count as one, that someone parted, or that may be one.
SELECT g.kept, g.other, g.reason, g.evidence, g.state
FROM v_mergers g
ORDER BY g.state, g.kept, g.other
