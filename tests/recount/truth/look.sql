-- What one look takes, as it stood: ratings without a mark and visits with an outcome of its day and the 28 before it, and whatever
-- it may flag, with the visits of their days: what was heard of on the seven days that end with its own, or since the look before (SPEC D1). Parameter: the look's event.
DROP TABLE IF EXISTS look;
DROP TABLE IF EXISTS taken;
DROP TABLE IF EXISTS visits_taken;

CREATE TABLE look AS
SELECT looks.*, date(day, '-28 days') AS since, date(day, '-6 days') AS heard_since FROM looks WHERE seq = :look;

CREATE TABLE taken AS
WITH
  open AS (
    SELECT ratings.seq FROM look JOIN ratings ON ratings.seq > before AND ratings.seq <= through
    UNION
    SELECT ratings.seq FROM look JOIN ratings ON heard_on BETWEEN heard_since AND look.day
  ),
  usual AS (SELECT ratings.seq FROM look JOIN ratings ON ratings.day BETWEEN since AND look.day),
  looked_at AS (SELECT seq FROM open UNION SELECT seq FROM usual)
SELECT
  ratings.seq AS rating,
  ratings.seq IN (SELECT seq FROM open) AS is_open,
  endings.counter,
  coalesce(given_at, heard_at) AS given,
  given_at IS NOT NULL AS is_timed,
  -- As it was given: a change of mind takes its own time.
  (SELECT one.took_ms FROM versions AS one WHERE one.rating = ratings.seq AND one.seq = ratings.seq) AS took_ms,
  (
    SELECT max(coalesce(one.staff_browser, 0)) FROM versions AS one
    WHERE one.rating = ratings.seq AND one.seq <= through
  ) AS staff_browser,
  phone,
  channel,
  visit,
  (SELECT max(turns.took_ms) FROM turns WHERE turns.ticket = visit AND turns.seq <= through) AS served_ms,
  coalesce(
    (
      SELECT group_concat(question || ' ' || level, ', ')
      FROM (
        SELECT iif(key IN ('result', 'guidance'), '', key) AS question, value AS level
        FROM json_each(versions.answers)
        ORDER BY question
      )
    ),
    ''
  ) AS answers
FROM look
JOIN looked_at
JOIN ratings ON ratings.seq = looked_at.seq AND ratings.seq <= through AND NOT is_set_apart
JOIN versions ON versions.rating = ratings.seq
  AND versions.seq = (SELECT max(seq) FROM versions AS later WHERE later.rating = ratings.seq AND later.seq <= through)
LEFT JOIN endings ON endings.seq =
  (SELECT max(seq) FROM endings AS last WHERE last.ticket = visit AND last.seq < ratings.seq);
CREATE INDEX taken_by_time ON taken (counter, given);
CREATE INDEX taken_by_phone ON taken (phone, given);

CREATE TABLE visits_taken AS
SELECT
  numbers.ticket,
  procedure,
  counter,
  at,
  has_left,
  (SELECT max(turns.took_ms) FROM turns WHERE turns.ticket = numbers.ticket AND turns.seq <= through) AS served_ms
FROM look
JOIN numbers ON numbers.seq <= through AND (
  numbers.day BETWEEN since AND look.day
  OR numbers.day IN (SELECT ratings.day FROM taken JOIN ratings ON ratings.seq = taken.rating WHERE is_open)
)
JOIN endings ON endings.seq =
  (SELECT max(seq) FROM endings AS last WHERE last.ticket = numbers.ticket AND last.seq <= through);
CREATE INDEX visits_taken_by_time ON visits_taken (counter, at);
