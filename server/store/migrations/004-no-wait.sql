-- Still made from the journal alone; the rows of an older shape are made again by the step itself or stay true as they are.

-- Lanes of every office file, each from the day on which it came into force: a visit notes whether its lane was the no-wait one.
-- Recreated, because two files may name one lane: one for today, one from tomorrow on.
ALTER TABLE lanes RENAME TO lanes_before;
CREATE TABLE lanes (
  lane TEXT NOT NULL,
  from_day TEXT NOT NULL,
  no_wait INTEGER NOT NULL,
  PRIMARY KEY (lane, from_day)
) STRICT, WITHOUT ROWID;
INSERT INTO lanes (lane, from_day, no_wait) SELECT lane, '', no_wait FROM lanes_before;
DROP TABLE lanes_before;

-- Why a number was moved out of the no-wait lane; null where it was not. Nobody was before this step.
ALTER TABLE visits ADD COLUMN moved TEXT;

-- One row for each time that staff closed the no-wait lane, or said anew until when.
CREATE TABLE closures (
  seq INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  reason TEXT NOT NULL,
  until TEXT,
  closed_at INTEGER NOT NULL,
  opened_at INTEGER
) STRICT;

-- A campaign's closures are counted over a span of days.
CREATE INDEX closures_by_day ON closures (day);
