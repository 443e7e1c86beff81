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
  salt TEXT,
  leaf TEXT,
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

-- What a citizen's phone may come with, hashed (SPEC R15).
ALTER TABLE visits ADD COLUMN phone TEXT;
CREATE INDEX visits_by_phone ON visits (phone) WHERE phone IS NOT NULL;
