-- What was given, ended, rated and doubted, from the journal's rows alone.

-- Numbers, each on its day; the same number told again adds nothing (SPEC P4, Q17, Q18).
CREATE TABLE numbers AS
SELECT
  seq,
  body ->> '$.ticket' AS ticket,
  body ->> '$.day' AS day,
  body ->> '$.procedure' AS procedure,
  body ->> '$.field' AS field,
  body ->> '$.lane' AS lane
FROM journal
WHERE journal.type = 'ticket-issued' AND NOT EXISTS (SELECT 1 FROM json_each(body, '$.marks') WHERE value = 'again');
CREATE UNIQUE INDEX numbers_by_ticket ON numbers (ticket);
CREATE INDEX numbers_by_day ON numbers (day);

-- Visits ended: at a counter, by hand, or served and gone (SPEC Q10, Q18, R16); each once, from its first end on.
CREATE TABLE ends AS
SELECT min(seq) AS seq, ticket
FROM (
  SELECT seq, body ->> '$.ticket' AS ticket
  FROM journal
  WHERE type = 'visit-ended'
    OR type = 'visit-recorded' AND json_array_length(body, '$.marks') = 0
    OR type = 'ticket-marked-absent' AND body ->> '$.served'
)
WHERE ticket IS NOT NULL
GROUP BY ticket;
CREATE UNIQUE INDEX ends_by_ticket ON ends (ticket);

-- Void numbers; their holder may come all the same (SPEC Q15, Q18).
CREATE TABLE voids AS
SELECT min(seq) AS seq, body ->> '$.ticket' AS ticket
FROM journal WHERE type = 'ticket-voided' GROUP BY ticket;
CREATE UNIQUE INDEX voids_by_ticket ON voids (ticket);

CREATE TABLE no_wait_lanes AS
SELECT DISTINCT lane.value ->> '$.id' AS lane
FROM journal, json_each(journal.body, '$.office.lanes') AS lane
WHERE journal.type = 'office-configured' AND lane.value ->> '$.noWait';

-- Ratings on the day on which they were given by the device's clock, never before the day of the visit nor after today (SPEC P4).
CREATE TABLE ratings AS
SELECT
  given.seq,
  body ->> '$.rating' AS rating,
  body ->> '$.visit' AS visit,
  max(
    min(
      date(coalesce(body ->> '$.givenAt', at) / 1000 + 7 * 3600, 'unixepoch'),
      date(at / 1000 + 7 * 3600, 'unixepoch')
    ),
    coalesce(numbers.day, '')
  ) AS day,
  body ->> '$.procedure' AS procedure,
  body ->> '$.field' AS field,
  body ->> '$.channel' AS channel,
  body ->> '$.questionnaire' AS questionnaire,
  at AS heard_at,
  date(at / 1000 + 7 * 3600, 'unixepoch') AS heard_on,
  body ->> '$.givenAt' AS given_at,
  body ->> '$.phone' AS phone,
  json_array_length(body, '$.marks') > 0 AS is_set_apart,
  EXISTS (SELECT 1 FROM json_each(body, '$.marks') WHERE value = 'unsolicited') AS is_unsolicited
FROM journal AS given LEFT JOIN numbers ON numbers.ticket = body ->> '$.visit'
WHERE given.type = 'rating-given';
CREATE INDEX ratings_by_day ON ratings (day);
CREATE INDEX ratings_by_id ON ratings (rating);
CREATE INDEX ratings_by_seq ON ratings (seq);
CREATE INDEX ratings_as_heard ON ratings (heard_on);

-- What was said at first, and what was said anew; a marked change changes nothing (SPEC R14).
CREATE TABLE versions AS
SELECT
  ratings.seq AS rating,
  said.seq,
  said.body -> '$.answers' AS answers,
  said.body -> '$.reasons' AS reasons,
  said.body ->> '$.tookMs' AS took_ms,
  said.body ->> '$.staffBrowser' AS staff_browser,
  said.body ->> '$.comment.text' AS comment,
  said.body ->> '$.seal.salt' AS salt,
  said.body ->> '$.seal.leaf' AS leaf
FROM journal AS said JOIN ratings ON ratings.rating = said.body ->> '$.rating'
WHERE said.seq = ratings.seq AND said.type = 'rating-given'
  OR said.type = 'rating-changed' AND json_array_length(said.body, '$.marks') = 0;
CREATE INDEX versions_by_rating ON versions (rating, seq);

-- A number's turns at a counter: from a call to when it ended, was moved, or went as served. Calls again begin none; one that
-- ended in another absence, and what was told by hand, is none (SPEC D8, R16).
CREATE TABLE calls AS
SELECT seq, at, body ->> '$.ticket' AS ticket FROM journal WHERE type = 'ticket-called';
CREATE INDEX calls_by_ticket ON calls (ticket, seq);
CREATE TABLE calls_again AS
SELECT seq, at, body ->> '$.ticket' AS ticket FROM journal WHERE type = 'ticket-recalled';
CREATE INDEX calls_again_by_ticket ON calls_again (ticket, seq);
CREATE TABLE turns AS
SELECT
  over.seq,
  over.body ->> '$.ticket' AS ticket,
  over.at - (
    SELECT calls.at FROM calls
    WHERE calls.ticket = over.body ->> '$.ticket' AND calls.seq < over.seq
    ORDER BY calls.seq DESC LIMIT 1
  ) AS took_ms
FROM journal AS over
WHERE over.type IN ('visit-ended', 'ticket-moved')
  OR over.type = 'ticket-marked-absent' AND over.body ->> '$.served';
CREATE INDEX turns_by_ticket ON turns (ticket, seq);

-- Every end of a visit with its counter; that its visitor left is an outcome too (SPEC D1, R16, Q18).
CREATE TABLE endings AS
SELECT
  seq,
  iif(type = 'visit-recorded', body ->> '$.endedAt', at) AS at,
  body ->> '$.ticket' AS ticket,
  body ->> '$.counter' AS counter,
  type = 'ticket-marked-absent' AS has_left
FROM journal
WHERE type = 'visit-ended'
  OR type = 'visit-recorded' AND json_array_length(body, '$.marks') = 0
  OR type = 'ticket-marked-absent' AND body ->> '$.served';
CREATE INDEX endings_by_ticket ON endings (ticket, seq);

-- Numbers whose holder was not there (SPEC D7).
CREATE TABLE absences AS
SELECT min(seq) AS seq, body ->> '$.ticket' AS ticket
FROM journal WHERE type = 'ticket-marked-absent' AND NOT body ->> '$.served' GROUP BY ticket;
CREATE UNIQUE INDEX absences_by_ticket ON absences (ticket);

-- Looks, each with what the one before it knew (SPEC D1).
CREATE TABLE looks AS
SELECT
  seq,
  body ->> '$.day' AS day,
  body ->> '$.through' AS through,
  lag(body ->> '$.through') OVER (ORDER BY seq) AS before
FROM journal WHERE type = 'ratings-flagged';

-- The office's days, each to where the next one begins (SPEC N5).
CREATE TABLE office_days AS
SELECT min(seq) AS opens, lead(min(seq)) OVER (ORDER BY min(seq)) AS next, body ->> '$.day' AS day
FROM journal WHERE type = 'day-opened' GROUP BY body ->> '$.day';

-- Doubts that a look found, by the rating's event (SPEC D1).
CREATE TABLE flags AS
SELECT journal.seq, found.value ->> '$.rating' AS rating, flag.value AS flag
FROM journal, json_each(journal.body, '$.found') AS found, json_each(found.value, '$.flags') AS flag
WHERE journal.type = 'ratings-flagged';
CREATE INDEX flags_by_rating ON flags (rating);

-- What staff entered: batches that a second person has confirmed, until they are set apart (SPEC R18).
CREATE TABLE batches AS
SELECT
  confirmed.seq,
  confirmed.body ->> '$.batch' AS batch,
  confirmed.body ->> '$.channel' AS channel,
  (
    SELECT min(gone.seq) FROM journal AS gone
    WHERE gone.type = 'batch-withdrawn' AND gone.body ->> '$.batch' = confirmed.body ->> '$.batch'
  ) AS gone
FROM journal AS confirmed
WHERE confirmed.type = 'batch-confirmed';

CREATE TABLE entered AS
SELECT
  journal.body ->> '$.batch' AS batch,
  entered.value ->> '$.day' AS day,
  coalesce(entered.value ->> '$.answers.result', entered.value ->> '$.answers.guidance') AS headline
FROM journal, json_each(journal.body, '$.rows') AS entered
WHERE journal.type = 'batch-rows';

-- Smallest group, by the quarter it counts from (SPEC E3, S4).
CREATE TABLE policies AS
SELECT seq, body ->> '$.figuresFrom' AS since, body ->> '$.office.smallestGroup' AS k
FROM journal WHERE type = 'office-configured';
