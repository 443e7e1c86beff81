-- Shares of a publication with their n and Wilson interval, small rows merged inside their parent (SPEC S1 to S4, S10, R5, D1).
WITH
  answered AS (SELECT * FROM said WHERE NOT is_set_apart),
  counted AS (SELECT * FROM answered WHERE NOT is_flagged),
  answers AS (
    SELECT answer.key AS question, answer.value AS level
    FROM counted, json_each(counted.answers) AS answer
  ),
  ended AS (
    SELECT field, procedure, count(*) AS visits FROM given WHERE is_ended GROUP BY field, procedure
  ),
  -- Each answer of a headline with its place, and each place with its visits.
  placed AS (
    SELECT field, procedure, headline AS level, 0 AS visits FROM counted
    UNION ALL SELECT field, procedure, NULL, visits FROM ended
  ),
  -- Fields inside the office, procedures inside their field.
  rows AS (
    SELECT 'field' AS part, '' AS parent, field AS key, count(level) AS n, sum(visits) AS visits FROM placed GROUP BY field
    UNION ALL
    SELECT 'procedure', field, procedure, count(level), sum(visits) FROM placed GROUP BY field, procedure
  ),
  ranked AS (
    SELECT
      rows.*,
      row_number() OVER smallest AS rank,
      sum(n) OVER smallest AS so_far,
      sum(n < k) OVER (PARTITION BY part, parent) AS small,
      count(*) OVER (PARTITION BY part, parent) AS siblings
    FROM rows, asked
    WINDOW smallest AS (PARTITION BY part, parent ORDER BY n, key DESC ROWS UNBOUNDED PRECEDING)
  ),
  -- How many of the smallest go together: all that are small, and so many more as k asks for.
  together AS (
    SELECT part, parent, min(rank) AS merged
    FROM ranked, asked
    WHERE small > 0 AND rank >= small AND so_far >= k
    GROUP BY part, parent
  ),
  shown AS (
    SELECT
      ranked.part,
      ranked.parent,
      ranked.key AS own,
      CASE WHEN rank <= coalesce(merged, 0) AND merged > 1 THEN 'other' ELSE ranked.key END AS key,
      visits
    FROM ranked LEFT JOIN together USING (part, parent)
    WHERE small = 0 OR merged < siblings
  ),
  rows_shown AS (
    SELECT part, parent, key, count(*) AS merged, sum(visits) AS visits FROM shown GROUP BY part, parent, key
  ),
  levels AS (
    SELECT 'headline' AS part, '' AS parent, 'office' AS key, headline AS level, 0 AS least FROM counted
    UNION ALL
    SELECT 'question', '', question, level, 1 FROM answers WHERE question IN ('result', 'guidance', 'attitude')
    UNION ALL
    SELECT 'item', '', question, level, 1 FROM answers WHERE question NOT IN ('result', 'guidance', 'attitude')
    UNION ALL
    SELECT 'flagged', '', 'office', headline, 1 FROM answered WHERE is_flagged
    UNION ALL
    SELECT 'batch', '', batch, headline, 1 FROM on_lists
    UNION ALL
    SELECT 'field', '', key, headline, 0 FROM counted JOIN shown ON part = 'field' AND own = field
    UNION ALL
    SELECT 'procedure', field, key, headline, 0 FROM counted JOIN shown ON part = 'procedure' AND parent = field AND own = procedure
  ),
  counts AS (
    SELECT
      part,
      parent,
      key,
      least,
      count(level) AS n,
      sum(level IS 'very-satisfied') AS very_satisfied,
      sum(level IS 'satisfied') AS satisfied,
      sum(level IS 'neutral') AS neutral,
      sum(level IS 'not-satisfied') AS not_satisfied,
      sum(level IS 'very-dissatisfied') AS very_dissatisfied
    FROM levels
    GROUP BY part, parent, key
  ),
  -- Result and guidance together or not at all.
  told AS (
    SELECT counts.*
    FROM counts, asked
    WHERE (least = 0 OR n >= k)
      AND NOT (
        part = 'question' AND key IN ('result', 'guidance')
        AND EXISTS (SELECT 1 FROM counts AS one WHERE one.part = 'question' AND one.key IN ('result', 'guidance') AND one.n < k)
      )
      -- A merged field has no procedures, nor has one that is not shown.
      AND NOT (part = 'procedure' AND parent NOT IN (SELECT key FROM rows_shown WHERE part = 'field'))
  ),
  share AS (SELECT *, (very_satisfied + satisfied) * 1.0 / nullif(n, 0) AS p, 1.959963984540054 AS z FROM told),
  -- The interval of SPEC S3, reckoned in its order.
  wilson AS (
    SELECT
      *,
      p + z * z / n / 2 AS middle,
      z * sqrt(p * (1 - p) / n + z * z / n / (4 * n)) AS half,
      1 + z * z / n AS whole
    FROM share
  )
SELECT
  part, parent, key, n, very_satisfied, satisfied, neutral, not_satisfied, very_dissatisfied,
  p AS satisfied_share,
  iif(p = 0, 0, (middle - half) / whole) AS interval_low,
  iif(p = 1, 1, (middle + half) / whole) AS interval_high,
  CASE
    WHEN part = 'headline' THEN (SELECT count(*) FROM given WHERE is_ended)
    ELSE (SELECT visits FROM rows_shown WHERE (rows_shown.part, rows_shown.parent, rows_shown.key) = (wilson.part, wilson.parent, wilson.key))
  END AS visits_ended,
  (SELECT merged FROM rows_shown WHERE (rows_shown.part, rows_shown.parent, rows_shown.key) = (wilson.part, wilson.parent, wilson.key)) AS merged
FROM wilson;
