-- How people were served: waits, the no-wait lane, what came in as feedback (SPEC S11).
WITH
  -- Told by hand, with when each was called and ended.
  by_hand AS MATERIALIZED (
    SELECT seq, body ->> '$.ticket' AS ticket, body ->> '$.calledAt' AS called_at, body ->> '$.outcome' AS outcome
    FROM journal
    WHERE type = 'visit-recorded' AND json_array_length(body, '$.marks') = 0
  ),
  moved AS MATERIALIZED (SELECT seq, body ->> '$.ticket' AS ticket FROM journal WHERE type = 'ticket-moved'),
  issued AS MATERIALIZED (
    SELECT given.*, journal.body ->> '$.queuedAt' AS queued_at FROM given JOIN journal ON journal.seq = given.seq
  ),
  first_calls AS (
    SELECT
      queued_at,
      coalesce(
        (SELECT min(at) FROM calls WHERE calls.ticket = issued.ticket AND calls.seq <= head),
        (SELECT called_at FROM by_hand WHERE by_hand.ticket = issued.ticket AND by_hand.seq <= head)
      ) AS at
    FROM issued, asked
  ),
  waits AS (SELECT max(0, (at - queued_at) / 60000) AS minutes FROM first_calls WHERE at IS NOT NULL),
  -- How each no-wait visit ended last.
  no_wait AS MATERIALIZED (
    SELECT
      queued_at,
      endings.at AS ended_at,
      (SELECT body ->> '$.outcome' FROM journal WHERE journal.seq = endings.seq) AS outcome
    FROM asked
    JOIN issued ON is_no_wait
    JOIN endings ON endings.seq = (
      SELECT max(seq) FROM endings AS one WHERE one.ticket = issued.ticket AND one.seq <= head
    )
    WHERE issued.ticket NOT IN (SELECT ticket FROM moved WHERE moved.seq <= head)
  ),
  results AS (SELECT max(0, (ended_at - queued_at) / 60000) AS minutes FROM no_wait WHERE outcome = 'settled'),
  times AS (
    SELECT 'wait' AS what, minutes, row_number() OVER (ORDER BY minutes) AS place, count(*) OVER () AS n FROM waits
    UNION ALL
    SELECT 'no_wait_result', minutes, row_number() OVER (ORDER BY minutes), count(*) OVER () FROM results
  ),
  told AS MATERIALIZED (SELECT times.* FROM times, asked WHERE n >= k),
  came AS MATERIALIZED (
    SELECT body ->> '$.about' AS about FROM journal, asked
    WHERE type = 'feedback-taken' AND seq <= head AND body ->> '$.day' BETWEEN first AND last
  )
SELECT 'service' AS part, what || '_n' AS key, max(n) AS value FROM told GROUP BY what
UNION ALL SELECT 'service', what || '_median_minutes', minutes FROM told WHERE place = (n + 1) / 2
UNION ALL SELECT 'service', what || '_ninetieth_minutes', minutes FROM told WHERE place = (9 * n + 9) / 10
UNION ALL SELECT 'service', 'no_wait_ended', count(*) FROM no_wait
UNION ALL SELECT 'service', 'no_wait_settled', count(*) FROM results
UNION ALL SELECT 'service', 'feedback_received', count(*) FROM came
UNION ALL SELECT 'service', 'feedback_' || about, count(*) FROM came GROUP BY about;
