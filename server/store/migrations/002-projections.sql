-- Everything here is made from the journal alone, and can be made again at any time (SPEC J3).

-- Lanes of the office file in force: a visit notes whether its lane was the no-wait one.
CREATE TABLE lanes (
  lane TEXT PRIMARY KEY,
  no_wait INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each ticket of every day; seq is that of the event that gave the number.
CREATE TABLE visits (
  seq INTEGER PRIMARY KEY,
  ticket TEXT NOT NULL,
  day TEXT NOT NULL,
  letter TEXT NOT NULL,
  number INTEGER NOT NULL,
  lane TEXT NOT NULL,
  no_wait INTEGER NOT NULL,
  procedure TEXT NOT NULL,
  field TEXT,
  limits TEXT,
  marks TEXT NOT NULL,
  queued_at INTEGER NOT NULL,
  class TEXT NOT NULL,
  state TEXT NOT NULL,
  counter TEXT,
  calls INTEGER NOT NULL,
  called_at INTEGER,
  absences INTEGER NOT NULL,
  outcome TEXT,
  reason TEXT,
  ended_at INTEGER,
  rating TEXT NOT NULL
) STRICT;

-- Calls, absences, ends and ratings name their ticket.
CREATE INDEX visits_by_ticket ON visits (ticket);

-- A period's figures are taken from a span of days.
CREATE INDEX visits_by_day ON visits (day);

-- One row for each rating; counted is 1 when it carries no mark (SPEC R9).
CREATE TABLE ratings (
  seq INTEGER PRIMARY KEY,
  rating TEXT NOT NULL,
  visit TEXT NOT NULL,
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

-- A period's figures are taken from a span of days.
CREATE INDEX ratings_by_day ON ratings (day);

-- One row for each version of each published period.
CREATE TABLE publications (
  seq INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  version INTEGER NOT NULL,
  last_day TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- No version of a period is published twice; the newest is read first.
CREATE UNIQUE INDEX publications_by_period ON publications (period, version);
