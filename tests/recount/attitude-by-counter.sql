-- The attitude, by the counter that ended the visit (SPEC R5, R9). Parameters: first day, last day.
WITH
  ended AS MATERIALIZED (
    SELECT json_extract(body, '$.ticket') AS visit, json_extract(body, '$.counter') AS counter
    FROM journal
    WHERE type = 'visit-ended'
      OR type = 'visit-recorded' AND json_array_length(body, '$.marks') = 0
  ),
  rated AS MATERIALIZED (
    SELECT json_extract(body, '$.visit') AS visit, json_extract(body, '$.answers.attitude') AS attitude
    FROM journal
    WHERE type = 'rating-given'
      AND json_extract(body, '$.day') BETWEEN :from AND :to
      AND json_array_length(body, '$.marks') = 0
      AND json_extract(body, '$.answers.attitude') IS NOT NULL
  )
SELECT counter, attitude AS level, count(*) AS n
FROM rated JOIN ended USING (visit)
GROUP BY counter, level
ORDER BY counter, level;
