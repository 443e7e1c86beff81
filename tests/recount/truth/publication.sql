-- One publication: its days, its smallest group, and what the journal knew at the event that it names (SPEC P1, P2, E3, J6).
-- Parameters: the period's name, the newest event.
DROP TABLE IF EXISTS asked;
DROP TABLE IF EXISTS given;
DROP TABLE IF EXISTS said;
DROP TABLE IF EXISTS on_lists;
DROP TABLE IF EXISTS put_aside;

CREATE TABLE asked AS
WITH
  named AS (SELECT :period AS period, :head AS head),
  quarter AS (
    SELECT
      period,
      head,
      date(substr(period, 1, 4) || '-01-01', (3 * (substr(period, 7, 1) - 1)) || ' months') AS opens,
      period LIKE '%-hc' AS is_administrative
    FROM named
  ),
  days AS (
    SELECT
      period,
      head,
      CASE WHEN is_administrative THEN date(opens, '-1 months', '+14 days') ELSE opens END AS first,
      CASE WHEN is_administrative THEN date(opens, '+2 months', '+13 days') ELSE date(opens, '+3 months', '-1 days') END AS last
    FROM quarter
  )
SELECT
  days.*,
  (SELECT k FROM policies WHERE since <= days.first AND seq <= days.head ORDER BY seq DESC LIMIT 1) AS k
FROM days;

-- Numbers of those days, void ones left out unless their holder came (SPEC P4, Q15, Q18).
CREATE TABLE given AS
SELECT
  numbers.*,
  lane IN (SELECT lane FROM no_wait_lanes) AS is_no_wait,
  EXISTS (SELECT 1 FROM ends WHERE ends.ticket = numbers.ticket AND ends.seq <= head) AS is_ended
FROM asked JOIN numbers ON day BETWEEN first AND last AND numbers.seq <= head
WHERE NOT EXISTS (SELECT 1 FROM voids WHERE voids.ticket = numbers.ticket AND voids.seq <= head)
  OR EXISTS (SELECT 1 FROM ends WHERE ends.ticket = numbers.ticket AND ends.seq <= head);

-- Ratings of those days as they were said last; the headline is the result, else the guidance (SPEC R2, R5, R9, R14, D1).
CREATE TABLE said AS
SELECT
  ratings.*,
  answers,
  reasons,
  comment,
  salt,
  leaf,
  coalesce(answers ->> '$.result', answers ->> '$.guidance') AS headline,
  EXISTS (SELECT 1 FROM flags WHERE flags.rating = ratings.seq AND flags.seq <= head) AS is_flagged
FROM asked
JOIN ratings ON day BETWEEN first AND last AND ratings.seq <= head
JOIN versions ON versions.rating = ratings.seq
  AND versions.seq = (SELECT max(later.seq) FROM versions AS later WHERE later.rating = ratings.seq AND later.seq <= head);

-- What stands beside it, batch by batch (SPEC R18).
CREATE TABLE on_lists AS
SELECT entered.batch, headline
FROM asked
JOIN entered ON day BETWEEN first AND last
JOIN batches ON batches.batch = entered.batch AND batches.seq <= head AND (gone IS NULL OR gone > head);

-- What of it was set apart since (SPEC S10, R18).
CREATE TABLE put_aside AS
SELECT entered.batch, channel
FROM asked
JOIN entered ON day BETWEEN first AND last
JOIN batches ON batches.batch = entered.batch AND batches.seq <= head AND gone <= head;
