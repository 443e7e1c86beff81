-- The exported journal, an event a row, and what SPEC says of it: nothing of the office's own tables.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL
);
