-- Ratings that nobody had asked for belong to no visit (SPEC R11). Recreated, because a column cannot be made nullable;
-- the rows stay true as they are.
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
  result TEXT,
  guidance TEXT,
  attitude TEXT,
  headline TEXT,
  reasons TEXT NOT NULL,
  comment TEXT,
  marks TEXT NOT NULL,
  counted INTEGER NOT NULL
) STRICT;
INSERT INTO ratings SELECT * FROM ratings_before;
DROP TABLE ratings_before;

-- A period's figures are taken from a span of days.
CREATE INDEX ratings_by_day ON ratings (day);

-- One row for each visit served by hand, made from the journal like the visits (SPEC Q17, Q18).
CREATE TABLE hand_visits (
  seq INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  letter TEXT NOT NULL,
  number INTEGER NOT NULL,
  ticket TEXT,
  counter TEXT NOT NULL,
  called_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  commitment TEXT,
  marks TEXT NOT NULL
) STRICT;

-- A number that comes late looks here for what was done with it; the lead's list is of one span of days.
CREATE INDEX hand_visits_by_number ON hand_visits (day, letter, number);

-- A number served by hand is found by what is called out.
CREATE INDEX visits_by_number ON visits (day, letter, number);
DROP INDEX visits_by_day;

-- A restart must know every time that the office went on from an older backup (SPEC O7).
DROP INDEX journal_lasting;
CREATE INDEX journal_lasting ON journal (type) WHERE type IN (
  'day-opened', 'office-configured', 'device-paired', 'device-revoked', 'period-published', 'epoch-begun'
);

-- Not made from the journal, and so not made again by a rebuild:

-- Browsers on which a post has signed in before: others' wrong PINs do not hold it up there (SPEC A12).
CREATE TABLE known_browsers (
  browser_hash TEXT NOT NULL,
  staff TEXT NOT NULL,
  signed_in_at INTEGER NOT NULL,
  PRIMARY KEY (browser_hash, staff)
) STRICT, WITHOUT ROWID;

-- Facts of devices that were let go, brought in as files; they wait for an administrator (SPEC O8). In the order of their file.
CREATE TABLE left_facts (
  seq INTEGER PRIMARY KEY,
  device TEXT NOT NULL,
  command_id TEXT NOT NULL,
  command TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  UNIQUE (device, command_id)
) STRICT;

-- What the nightly check found, newest kept (SPEC X3).
CREATE TABLE checks (
  checked_at INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  took_ms INTEGER NOT NULL,
  problems TEXT NOT NULL
) STRICT;
