-- What has happened, for good. Rows are added at the end and never changed (SPEC J1).
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  command_id TEXT NOT NULL,
  payload_hash TEXT NOT NULL,
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

-- Every command is first looked for here: a repeated one is answered from its own events.
CREATE INDEX journal_by_command ON journal ("by", command_id);

-- A start reads the newest day and the few kinds of events that outlast a day, not the whole past.
-- Everyday events are left out: they would cost a page more in each commit.
CREATE INDEX journal_lasting ON journal (type) WHERE type IN (
  'day-opened', 'office-configured', 'device-paired', 'device-revoked', 'period-published'
);

-- Free texts and their salts, apart from the chain, so that one can be forgotten (SPEC J4).
CREATE TABLE texts (
  id TEXT PRIMARY KEY,
  salt BLOB NOT NULL,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
