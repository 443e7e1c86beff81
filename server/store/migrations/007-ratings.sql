-- Ratings of several questionnaires and channels, changed by whoever gave them, doubted by rule (SPEC R12 to R16, section D, Z1).
-- Recreated, because what was answered is no longer three columns; made from the journal alone, as before.
ALTER TABLE ratings RENAME TO ratings_before;
DROP INDEX ratings_by_day;
CREATE TABLE ratings (
  seq INTEGER PRIMARY KEY,
  rating TEXT NOT NULL,
  visit TEXT,
  day TEXT NOT NULL,
  counter TEXT,
  procedure TEXT,
  field TEXT,
  questionnaire TEXT NOT NULL,
  channel TEXT NOT NULL,
  -- The newest version of what was answered.
  version INTEGER NOT NULL,
  answers TEXT NOT NULL,
  headline TEXT,
  attitude TEXT,
  reasons TEXT NOT NULL,
  comment TEXT,
  given_at INTEGER,
  took_ms INTEGER,
  staff_browser INTEGER NOT NULL,
  phone TEXT,
  -- What it is proved by (SPEC Z1); nothing for those given before there were seals.
  leaf TEXT,
  commitment TEXT,
  -- The headline of the first version: the share shown while a period runs goes by it (SPEC S6).
  first_headline TEXT,
  marks TEXT NOT NULL,
  counted INTEGER NOT NULL,
  -- Why it is doubted: a JSON list, empty for most (SPEC section D).
  flags TEXT NOT NULL
) STRICT;
INSERT INTO ratings SELECT seq, rating, visit, day, counter, procedure, field, 'three-level.1', 'tablet', 1,
  json_patch('{}', json_object('attitude', attitude, 'guidance', guidance, 'result', result)),
  headline, attitude, reasons, comment, NULL, NULL, 0, NULL, NULL, NULL, headline, marks, counted, '[]'
FROM ratings_before;
DROP TABLE ratings_before;

-- A period's figures are taken from a span of days.
CREATE INDEX ratings_by_day ON ratings (day);

-- A change names the rating it changes.
CREATE INDEX ratings_by_name ON ratings (rating);

-- A citizen's phone asks whether, and where, its visit was rated (SPEC R15).
CREATE INDEX ratings_by_visit ON ratings (visit) WHERE visit IS NOT NULL;

-- What a citizen's phone may come with, hashed (SPEC R15).
ALTER TABLE visits ADD COLUMN phone TEXT;
CREATE INDEX visits_by_phone ON visits (phone) WHERE phone IS NOT NULL;

-- Absences that do not count as served: whoever did not come may have thrown the slip away (SPEC D7). Before there were others all were such.
ALTER TABLE visits ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;
UPDATE visits SET missed = absences;

-- How the tablet's question was closed without an answer, and how long it had stood, ms (SPEC D11).
ALTER TABLE visits ADD COLUMN closed TEXT;
ALTER TABLE visits ADD COLUMN closed_ms INTEGER;
UPDATE visits SET closed = told.how
FROM (
  SELECT json_extract(body, '$.visit') AS ticket, json_extract(body, '$.how') AS how, max(seq) AS seq
  FROM journal WHERE type = 'rating-closed' AND json_array_length(body, '$.marks') = 0
  GROUP BY ticket
) AS told
WHERE visits.ticket = told.ticket AND visits.seq = (SELECT max(seq) FROM visits AS one WHERE one.ticket = told.ticket);

-- When the office looked for doubts, up to which event, and how many ratings it flagged anew (SPEC D1).
CREATE TABLE looks (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  day TEXT NOT NULL,
  through INTEGER NOT NULL,
  found INTEGER NOT NULL
) STRICT;

-- What citizens told the office about rules or conduct, one row each, as it stands (SPEC section Y). Its texts stand with the others, apart.
CREATE TABLE feedback (
  seq INTEGER PRIMARY KEY,
  feedback TEXT NOT NULL,
  channel TEXT NOT NULL,
  about TEXT NOT NULL,
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  -- The day from which the time for the answer counts, and the day of the newest step (SPEC Y2).
  from_day TEXT NOT NULL,
  since TEXT NOT NULL,
  -- Whether what was written is forgotten.
  forgotten INTEGER NOT NULL
) STRICT;

-- A step, and whoever asks again, name the feedback they speak of.
CREATE UNIQUE INDEX feedback_by_name ON feedback (feedback);

-- A register and its counts are taken from a span of days; what is not settled is looked for whatever its day.
CREATE INDEX feedback_by_day ON feedback (day);
CREATE INDEX feedback_open ON feedback (state) WHERE state IN ('taken', 'more-asked', 'supplemented', 'answered');

-- Each step of it, its coming in among them, with the ids of the texts that belong to it.
CREATE TABLE feedback_steps (
  seq INTEGER PRIMARY KEY,
  feedback TEXT NOT NULL,
  step TEXT NOT NULL,
  day TEXT NOT NULL,
  reason TEXT,
  to_body TEXT,
  text TEXT,
  contact TEXT,
  -- What is made known, as JSON.
  public TEXT,
  marks TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_steps_by_name ON feedback_steps (feedback);

-- What the office means to mend (SPEC Y6): a few rows a quarter.
CREATE TABLE findings (
  seq INTEGER PRIMARY KEY,
  finding TEXT NOT NULL,
  period TEXT NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT NOT NULL,
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  since TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE UNIQUE INDEX findings_by_name ON findings (finding);

-- The leaves of each publication as they were published (SPEC Z2), which no rating that comes or changes later may touch: 64 bytes
-- for each rating, its leaf and its commitment, in their order. Kept, so that handing the list out costs no hashing.
CREATE TABLE published_leaves (
  seq INTEGER PRIMARY KEY,
  leaves BLOB NOT NULL
) STRICT;

-- What staff entered for citizens, list by list (SPEC R18). A batch has a row here once a second person has confirmed it.
CREATE TABLE batches (
  seq INTEGER PRIMARY KEY,
  batch TEXT NOT NULL UNIQUE,
  channel TEXT NOT NULL,
  list_hash TEXT NOT NULL,
  scale TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  confirmed_by TEXT NOT NULL,
  confirmed_at INTEGER NOT NULL,
  n INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  doublets INTEGER NOT NULL,
  -- Why it was set apart, by whom and when; NULL while it counts.
  withdrawn TEXT,
  withdrawn_by TEXT,
  withdrawn_at INTEGER
) STRICT;

-- Its ratings, and those of a list of which the confirmation is still being written.
CREATE TABLE batch_rows (
  batch TEXT NOT NULL,
  n INTEGER NOT NULL,
  day TEXT NOT NULL,
  procedure TEXT,
  answers TEXT NOT NULL,
  headline TEXT,
  reasons TEXT NOT NULL,
  comment TEXT,
  key TEXT,
  PRIMARY KEY (batch, n)
) STRICT, WITHOUT ROWID;

-- A period's figures are taken from a span of days.
CREATE INDEX batch_rows_by_day ON batch_rows (day);

-- A form that was entered before is known by its number's keyed hash.
CREATE INDEX batch_rows_by_key ON batch_rows (key) WHERE key IS NOT NULL;

-- Lists that wait for a second person. Not made from the journal: they are none of it yet (SPEC R18).
CREATE TABLE waiting_lists (
  batch TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  list_hash TEXT NOT NULL,
  scale TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  entered_at INTEGER NOT NULL,
  n INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  doublets INTEGER NOT NULL,
  -- 0 while its rows are still being kept: what a server that died left so is dropped at the next start.
  is_whole INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Their rows, each until it is in the journal.
CREATE TABLE waiting_rows (
  batch TEXT NOT NULL,
  n INTEGER NOT NULL,
  key TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (batch, n)
) STRICT, WITHOUT ROWID;

-- The same form in another list that waits.
CREATE INDEX waiting_rows_by_key ON waiting_rows (key) WHERE key IS NOT NULL;

-- What nobody but this office knows. Not made from the journal: with it the numbers of forms could be guessed from their hashes (SPEC R18).
CREATE TABLE office_secrets (
  name TEXT PRIMARY KEY,
  secret TEXT NOT NULL
) STRICT, WITHOUT ROWID;
