-- When each paired device was last seen, so that a restart does not forget it. Not made from the journal: a line that stands is no event.
CREATE TABLE devices_seen (
  device TEXT PRIMARY KEY,
  seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
