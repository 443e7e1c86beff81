-- What the public sees of a quarter under way: how many, and the first answers of the settled that no look doubts, as many full
-- steps of k as there are but the newest (SPEC S6).
WITH
  first AS (
    SELECT
      settled.seq,
      coalesce(answers ->> '$.result', answers ->> '$.guidance') AS level,
      row_number() OVER (ORDER BY settled.seq) AS place
    FROM (SELECT seq, is_flagged FROM settled) AS settled JOIN versions ON versions.rating = settled.seq AND versions.seq = settled.seq
    WHERE NOT is_flagged AND coalesce(answers ->> '$.result', answers ->> '$.guidance') IS NOT NULL
  ),
  shown AS (SELECT level FROM first, asked WHERE place <= ((SELECT count(*) FROM first) / k - 1) * k)
SELECT 'live' AS part, 'n' AS key, (SELECT count(*) FROM said WHERE NOT is_set_apart) AS value
UNION ALL SELECT 'live', 'shown', count(*) FROM shown
UNION ALL SELECT 'live', level, count(*) FROM shown GROUP BY level;
