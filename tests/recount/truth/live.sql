-- What the public sees of a quarter under way: how many, and the first answers of all blocks but the newest: days that are settled to
-- their end, taken together until k answered in the headline and k on the attitude (SPEC S6).
WITH RECURSIVE
  whole_days AS MATERIALIZED (
    SELECT opens, next, row_number() OVER (ORDER BY opens) AS place
    FROM office_days, asked, newest_settling
    WHERE office_days.day BETWEEN first AND last AND next <= through + 1
  ),
  first_said AS MATERIALIZED (
    SELECT
      settled.seq,
      coalesce(versions.answers ->> '$.result', versions.answers ->> '$.guidance') AS level,
      versions.answers ->> '$.attitude' AS attitude
    FROM settled JOIN versions ON versions.rating = settled.seq AND versions.seq = settled.seq
    WHERE NOT is_flagged
  ),
  heard AS MATERIALIZED (
    SELECT place, count(level) AS levels, count(attitude) AS attitudes
    FROM whole_days LEFT JOIN first_said ON seq > opens AND seq < next
    GROUP BY place
  ),
  walk AS (
    SELECT place, 1 AS block, levels, attitudes FROM heard WHERE place = 1
    UNION ALL
    SELECT
      heard.place,
      walk.block + (walk.levels >= k AND walk.attitudes >= k),
      heard.levels + iif(walk.levels >= k AND walk.attitudes >= k, 0, walk.levels),
      heard.attitudes + iif(walk.levels >= k AND walk.attitudes >= k, 0, walk.attitudes)
    FROM walk JOIN heard ON heard.place = walk.place + 1, asked
  ),
  newest AS (SELECT max(block) AS block FROM walk, asked WHERE levels >= k AND attitudes >= k),
  shown AS (
    SELECT level
    FROM walk JOIN newest ON walk.block < newest.block JOIN whole_days USING (place)
    JOIN first_said ON seq > opens AND seq < next
    WHERE level IS NOT NULL
  )
SELECT 'live' AS part, 'n' AS key, (SELECT count(*) FROM said WHERE NOT is_set_apart) AS value
UNION ALL SELECT 'live', 'shown', count(*) FROM shown
UNION ALL SELECT 'live', level, count(*) FROM shown GROUP BY level;
