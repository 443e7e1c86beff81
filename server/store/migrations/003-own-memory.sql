-- Not made from the journal, and so not made again by a rebuild.

-- Answers to refused commands, kept for a while so that a repeated one is answered alike.
CREATE TABLE answers (
  "by" TEXT NOT NULL,
  command_id TEXT NOT NULL,
  payload_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY ("by", command_id)
) STRICT, WITHOUT ROWID;

-- The oldest are forgotten first.
CREATE INDEX answers_by_time ON answers (at);

-- PIN hashes (argon2id) by post: the office file, which the journal keeps for good, holds none.
CREATE TABLE credentials (
  staff TEXT PRIMARY KEY,
  pin_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Staff signed in; the token itself is known to their browser only.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  staff TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
