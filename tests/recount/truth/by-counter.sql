-- The attitude by counter, of what is settled and not doubted; counters of fewer than k merged, smallest first (SPEC S7, S4, R5).
WITH
  rated AS (
    SELECT counter, answers ->> '$.attitude' AS level FROM told
    WHERE NOT is_flagged AND answers ->> '$.attitude' IS NOT NULL
  ),
  counters AS (SELECT counter, count(*) AS n FROM rated GROUP BY counter),
  ranked AS (
    SELECT
      counters.*,
      row_number() OVER smallest AS rank,
      sum(n) OVER smallest AS so_far,
      sum(n < k) OVER () AS small,
      count(*) OVER () AS counters
    FROM counters, asked
    WINDOW smallest AS (ORDER BY n, counter DESC ROWS UNBOUNDED PRECEDING)
  ),
  together AS (SELECT min(rank) AS merged FROM ranked, asked WHERE small > 0 AND rank >= small AND so_far >= k),
  shown AS (
    SELECT counter AS own, iif(rank <= coalesce(merged, 0) AND merged > 1, 'other', counter) AS key
    FROM ranked, together
    WHERE small = 0 OR merged < counters
  )
SELECT 'counter' AS part, key || ' ' || level AS key, count(*) AS value
FROM rated JOIN shown ON own = rated.counter
GROUP BY key, level;
