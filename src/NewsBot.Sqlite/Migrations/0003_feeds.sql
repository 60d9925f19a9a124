CREATE TABLE feeds (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  collection    INTEGER NOT NULL REFERENCES collections,
  address       TEXT NOT NULL,
  title         TEXT,
  added_by      TEXT NOT NULL,
  origin        TEXT,
  added_at      INTEGER NOT NULL,
  due_at        INTEGER, -- null where switched off
  interval      INTEGER NOT NULL, -- .NET ticks
  etag          TEXT,
  last_modified TEXT,
  failures      INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  problem       TEXT,
  asked_at      INTEGER,
  news_at       INTEGER,
  articles      INTEGER NOT NULL DEFAULT 0,
  UNIQUE (collection, address)
) STRICT;

CREATE INDEX feeds_due ON feeds (due_at) WHERE due_at IS NOT NULL;

-- Entries by a hash of their name. One that waits for another try is kept whole, as JSON.
CREATE TABLE feed_entries (
  feed     INTEGER NOT NULL REFERENCES feeds,
  key      TEXT NOT NULL,
  stamp    TEXT NOT NULL,
  seen_at  INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  waiting  TEXT,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX feed_entries_waiting ON feed_entries (feed, attempts) WHERE waiting IS NOT NULL;

CREATE TABLE audit (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  collection TEXT NOT NULL,
  at         INTEGER NOT NULL,
  by         TEXT NOT NULL,
  action     TEXT NOT NULL,
  subject    TEXT NOT NULL,
  detail     TEXT
) STRICT;

CREATE INDEX audit_collection ON audit (collection, id);
CREATE INDEX article_versions_job ON article_versions (job) WHERE job IS NOT NULL;
