-- What one look takes: ratings without a mark and visits with an outcome, as they stood, of its days (SPEC D1). Parameter: the look's event.
DROP TABLE IF EXISTS look;
DROP TABLE IF EXISTS taken;
DROP TABLE IF EXISTS visits_taken;

CREATE TABLE look AS
SELECT
  looks.*,
  min(
    date(looks.day, '-28 days'),
    coalesce(
      (SELECT min(ratings.day) FROM ratings WHERE NOT is_set_apart AND seq > before AND seq <= through),
      looks.day
    )
  ) AS since
FROM looks WHERE seq = :look;

CREATE TABLE taken AS
SELECT
  ratings.seq AS rating,
  served.counter,
  coalesce(given_at, heard_at) AS given,
  given_at IS NOT NULL AS is_timed,
  versions.took_ms,
  staff_browser,
  phone,
  channel,
  visit,
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
JOIN ratings ON ratings.day BETWEEN since AND look.day AND ratings.seq <= through AND NOT is_set_apart
JOIN versions ON versions.rating = ratings.seq
  AND versions.seq = (SELECT max(seq) FROM versions AS later WHERE later.rating = ratings.seq AND later.seq <= through)
LEFT JOIN served ON served.seq =
  (SELECT max(seq) FROM served AS last WHERE last.ticket = visit AND last.seq <= through);
CREATE INDEX taken_by_time ON taken (counter, given);
CREATE INDEX taken_by_phone ON taken (phone, given);

CREATE TABLE visits_taken AS
SELECT numbers.ticket, procedure, counter, at, took_ms
FROM look
JOIN numbers ON numbers.day BETWEEN since AND look.day AND numbers.seq <= through
JOIN served ON served.seq =
  (SELECT max(seq) FROM served AS last WHERE last.ticket = numbers.ticket AND last.seq <= through)
WHERE has_outcome;
CREATE INDEX visits_taken_by_time ON visits_taken (counter, at);
