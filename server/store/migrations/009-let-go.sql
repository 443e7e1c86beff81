-- Numbers that never ended, who voided them, and what tells of answers in blocks (SPEC Q15, R17, S6). Made from the journal alone, as before.

-- The counter whose clerk voided the number; NULL where the lead did, or it was done before that was told.
ALTER TABLE visits ADD COLUMN voided_counter TEXT;

-- The attitude as it was answered first: blocks go by it (SPEC S6).
ALTER TABLE ratings ADD COLUMN first_attitude TEXT;
UPDATE ratings SET first_attitude = iif(version = 1, attitude, (
  SELECT json_extract(body, '$.answers.attitude') FROM journal WHERE journal.seq = ratings.seq
));

-- Blocks are read from the index alone.
DROP INDEX ratings_by_day;
CREATE INDEX ratings_by_day ON ratings (day, counted, flags, first_headline, first_attitude);
