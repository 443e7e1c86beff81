-- Counts of a span of days, taken from the journal's own rows alone: no table of the projections, no code of the service.
-- Written from SPEC.md (P4, Q15, Q18, Q19, R2, R5, R9, R16, S5). Parameters: first day, last day.
WITH
  by_hand AS (
    SELECT json_extract(body, '$.ticket') AS ticket FROM journal
    WHERE type = 'visit-recorded'
      AND json_extract(body, '$.ticket') IS NOT NULL
      AND json_array_length(body, '$.marks') = 0
  ),
  void AS (
    SELECT json_extract(body, '$.ticket') AS ticket FROM journal WHERE type = 'ticket-voided'
    EXCEPT SELECT ticket FROM by_hand
  ),
  issued AS (
    SELECT
      json_extract(body, '$.ticket') AS ticket,
      json_extract(body, '$.procedure') AS procedure,
      json_extract(body, '$.lane') AS lane
    FROM journal
    WHERE type = 'ticket-issued'
      AND json_extract(body, '$.day') BETWEEN :from AND :to
      AND NOT EXISTS (SELECT 1 FROM json_each(body, '$.marks') WHERE value = 'again')
      AND json_extract(body, '$.ticket') NOT IN (SELECT ticket FROM void)
  ),
  no_wait_lanes AS (
    SELECT json_extract(lane.value, '$.id') AS lane
    FROM journal, json_each(journal.body, '$.office.lanes') AS lane
    WHERE journal.type = 'office-configured' AND json_extract(lane.value, '$.noWait')
  ),
  ended AS (
    SELECT json_extract(body, '$.ticket') AS ticket FROM journal
    WHERE type = 'visit-ended'
      OR type = 'ticket-marked-absent' AND json_extract(body, '$.served')
    UNION SELECT ticket FROM by_hand
  ),
  rated AS (
    SELECT
      procedure,
      coalesce(json_extract(said, '$.answers.result'), json_extract(said, '$.answers.guidance')) AS headline
    FROM counted_ratings
    WHERE day BETWEEN :from AND :to
  ),
  counted AS (
    SELECT
      procedure,
      1 AS tickets,
      lane IN no_wait_lanes AS no_wait,
      ticket IN ended AS ended,
      0 AS ratings, 0 AS very, 0 AS happy, 0 AS unhappy
    FROM issued
    UNION ALL
    SELECT
      procedure, 0, 0, 0, 1,
      headline IS 'very-satisfied', headline IS 'satisfied', headline IS 'not-satisfied'
    FROM rated
  )
SELECT
  procedure,
  sum(tickets) AS tickets,
  sum(no_wait) AS noWait,
  sum(ended) AS ended,
  sum(ratings) AS ratings,
  sum(very) AS very,
  sum(happy) AS happy,
  sum(unhappy) AS unhappy
FROM counted
GROUP BY procedure
ORDER BY procedure;
