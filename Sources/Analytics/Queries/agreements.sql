-- Agreements, those that were made first first.
SELECT g.id, g.key, g.name, g.aliases, g.earliest, g.latest, g.last_sign, g.documents, g.state
FROM v_agreements g
ORDER BY coalesce(g.earliest, '9999'), g.key
