-- Days are ISO 8601 text, instants are .NET ticks in UTC, keys are upper-case text for comparison without case.

CREATE TABLE store (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  identity   TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE collections (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  articles INTEGER NOT NULL DEFAULT 0, -- current ones, counted here because every question asks
  served   INTEGER NOT NULL DEFAULT 0  -- turn in which a job was last claimed; the lowest is next
) STRICT;

-- Identity and state. The fields of the current version that lists and filters need are repeated here, so that they
-- are answered from indexes without reading a text.
CREATE TABLE articles (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  collection    INTEGER NOT NULL REFERENCES collections,
  version       INTEGER NOT NULL,
  url           TEXT,
  content_hash  TEXT NOT NULL,
  published     TEXT,
  loaded_at     INTEGER NOT NULL,
  publisher     TEXT,
  publisher_key TEXT,
  title_key     TEXT NOT NULL,
  removed_at    INTEGER,
  removed_by    TEXT
) STRICT;

CREATE UNIQUE INDEX articles_url ON articles (collection, url) WHERE url IS NOT NULL;
CREATE INDEX articles_hash ON articles (collection, content_hash) WHERE removed_at IS NULL;
CREATE INDEX articles_current ON articles (collection, published DESC, loaded_at DESC, id DESC, title_key)
  WHERE removed_at IS NULL;
CREATE INDEX articles_publisher ON articles (collection, publisher_key, published, publisher)
  WHERE removed_at IS NULL;
CREATE INDEX articles_removed ON articles (collection, published DESC, loaded_at DESC, id DESC)
  WHERE removed_at IS NOT NULL;

-- Passages are sentence offsets of the whole text in one value: nothing ever reads a passage without its article.
-- The text is last because SQLite reads a row from its front.
CREATE TABLE article_versions (
  id           INTEGER PRIMARY KEY,
  article      INTEGER NOT NULL REFERENCES articles,
  version      INTEGER NOT NULL,
  title        TEXT NOT NULL,
  url          TEXT,
  publisher    TEXT,
  authors      TEXT NOT NULL,
  published    TEXT,
  language     TEXT NOT NULL,
  loaded_by    TEXT NOT NULL,
  loaded_at    INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  job          INTEGER,
  passages     BLOB NOT NULL,
  text         TEXT NOT NULL,
  UNIQUE (article, version)
) STRICT;

-- The latest change of each article. AUTOINCREMENT gives a number once, and SQLite's single writer makes the order of
-- numbers the order of commits, so a reader that goes on from the last number it saw misses nothing.
CREATE TABLE changes (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  article  INTEGER NOT NULL UNIQUE REFERENCES articles
) STRICT;

-- Every text that a removed article ever had.
CREATE TABLE tombstones (
  collection   INTEGER NOT NULL REFERENCES collections,
  content_hash TEXT NOT NULL,
  article      INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (collection, content_hash, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE jobs (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  collection   INTEGER NOT NULL REFERENCES collections,
  source       TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  origin       TEXT,
  state        TEXT NOT NULL CHECK (state IN ('Waiting', 'Running', 'Done', 'Failed', 'Cancelled')),
  worker       TEXT,
  lease_until  INTEGER,
  added        INTEGER NOT NULL DEFAULT 0,
  updated      INTEGER NOT NULL DEFAULT 0,
  duplicates   INTEGER NOT NULL DEFAULT 0,
  rejected     INTEGER NOT NULL DEFAULT 0,
  failed       INTEGER NOT NULL DEFAULT 0,
  error        TEXT,
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX jobs_open ON jobs (collection, id) WHERE state IN ('Waiting', 'Running');
CREATE INDEX jobs_collection ON jobs (collection, id);

CREATE TABLE job_payloads (
  job     INTEGER PRIMARY KEY REFERENCES jobs,
  content BLOB NOT NULL
) STRICT;
