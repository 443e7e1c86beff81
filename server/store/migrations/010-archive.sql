-- Not made from the journal, and so not made again by a rebuild; the journal holds their SHA-256 (SPEC P7).

-- The files of each publication as they were made, for good.
CREATE TABLE archived_files (
  period TEXT NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (period, version, name)
) STRICT;
