-- The attitude, by the counter at which the visit had ended last (SPEC R5, R9, R16). Parameters: first day, last day.
WITH
  ended AS MATERIALIZED (
    SELECT seq, json_extract(body, '$.ticket') AS visit, json_extract(body, '$.counter') AS counter
    FROM journal
    WHERE type = 'visit-ended'
      OR type = 'visit-recorded' AND json_array_length(body, '$.marks') = 0
      OR type = 'ticket-marked-absent' AND json_extract(body, '$.served')
  ),
  rated AS MATERIALIZED (
    SELECT seq, visit, json_extract(said, '$.answers.attitude') AS attitude
    FROM counted_ratings
    WHERE day BETWEEN :from AND :to AND json_extract(said, '$.answers.attitude') IS NOT NULL
  ),
  -- Of two ends of a visit the bare column is that of the later one.
  placed AS (
    SELECT rated.seq, attitude, counter, max(ended.seq)
    FROM rated JOIN ended ON ended.visit = rated.visit AND ended.seq < rated.seq
    GROUP BY rated.seq
  )
SELECT counter, attitude AS level, count(*) AS n
FROM placed
GROUP BY counter, level
ORDER BY counter, level;
