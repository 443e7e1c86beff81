-- Turns at a counter, visits told by hand, and what changed a rating last (SPEC R16, R17, D7, D8, D11). Made from the journal alone, as before.

-- One row for each turn of a number at a counter; seq is that of the call that began it. Calls again begin none.
CREATE TABLE turns (
  seq INTEGER PRIMARY KEY,
  -- seq of its visit.
  visit INTEGER NOT NULL,
  -- The day of its number.
  day TEXT NOT NULL,
  counter TEXT NOT NULL,
  called_at INTEGER NOT NULL,
  -- Both NULL while it is open, and for ever where its visit ended by hand or its day ended first.
  ended_at INTEGER,
  -- ended, served (an absence that counts as served), missed (one that does not) or moved.
  how TEXT
) STRICT;
INSERT INTO turns
WITH told AS (
  SELECT seq, at, type, json_extract(body, '$.ticket') AS ticket, json_extract(body, '$.counter') AS counter,
    -- Before an absence could count as served none did.
    CASE type WHEN 'visit-ended' THEN 'ended' WHEN 'ticket-moved' THEN 'moved'
      WHEN 'ticket-marked-absent' THEN iif(json_extract(body, '$.served'), 'served', 'missed') END AS how
  FROM journal WHERE type IN ('ticket-called', 'visit-ended', 'ticket-moved', 'ticket-marked-absent')
), steps AS (
  SELECT *, lead(at) OVER its AS next_at, lead(how) OVER its AS next_how
  FROM told WINDOW its AS (PARTITION BY ticket ORDER BY seq)
)
SELECT steps.seq, visits.seq, visits.day, steps.counter, steps.at, iif(next_how IS NULL, NULL, next_at), next_how
FROM steps
JOIN visits ON visits.seq = (SELECT max(seq) FROM visits AS one WHERE one.ticket = steps.ticket AND one.seq < steps.seq)
WHERE steps.type = 'ticket-called';

-- How long a number was served is looked for by its visit; turns at a counter are counted over a span of days.
CREATE INDEX turns_by_visit ON turns (visit);
CREATE INDEX turns_by_day ON turns (day);

-- 1 where what ended the visit was told by hand (SPEC Q18).
ALTER TABLE visits ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
UPDATE visits SET by_hand = 1
FROM (
  SELECT seq, json_extract(body, '$.ticket') AS ticket, json_extract(body, '$.day') AS day
  FROM journal WHERE type = 'visit-recorded' AND json_array_length(body, '$.marks') = 0
) AS told
WHERE visits.seq = (SELECT max(seq) FROM visits AS one WHERE one.ticket = told.ticket AND one.day = told.day AND one.seq < told.seq);

-- seq of the newest event that changed the row: given, changed without a mark, flagged.
ALTER TABLE ratings ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
UPDATE ratings SET changed_seq = seq;
UPDATE ratings SET changed_seq = told.seq
FROM (
  SELECT rating, max(seq) AS seq FROM (
    SELECT journal.seq AS seq, (SELECT max(seq) FROM ratings AS one
      WHERE one.rating = json_extract(body, '$.rating') AND one.seq < journal.seq) AS rating
    FROM journal WHERE type = 'rating-changed' AND json_array_length(body, '$.marks') = 0
    UNION ALL
    SELECT journal.seq, json_extract(found.value, '$.rating')
    FROM journal, json_each(journal.body, '$.found') AS found WHERE journal.type = 'ratings-flagged'
  ) GROUP BY rating
) AS told
WHERE ratings.seq = told.rating;

-- The office's days as they opened: a look doubts what was heard on the newest seven of them (SPEC D1).
CREATE TABLE days (
  seq INTEGER PRIMARY KEY,
  day TEXT NOT NULL
) STRICT;
INSERT INTO days SELECT seq, json_extract(body, '$.day') FROM journal WHERE type = 'day-opened';

-- The public figure of a running quarter is read from the index alone: it is asked for every second (SPEC S6).
DROP INDEX ratings_by_day;
CREATE INDEX ratings_by_day ON ratings (day, counted, flags, first_headline);
