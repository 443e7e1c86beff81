-- Whose words are told: of what is settled and not doubted, and only where there are k of them (SPEC S7).
SELECT visit FROM told, asked
WHERE NOT is_flagged AND comment IS NOT NULL
  AND (SELECT count(*) FROM told WHERE NOT is_flagged AND comment IS NOT NULL) >= k
ORDER BY visit;
