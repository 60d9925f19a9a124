-- Costly to compute, so kept here and in backups. What is searched is derived from it. REPLACE gives an article's newer
-- embeddings a new sequence, so that a reader that goes on from the last number it saw misses nothing.
CREATE TABLE embeddings (
  sequence   INTEGER PRIMARY KEY AUTOINCREMENT,
  article    INTEGER NOT NULL UNIQUE REFERENCES articles,
  version    INTEGER NOT NULL,
  model      TEXT NOT NULL,
  dimensions INTEGER NOT NULL,
  vectors    BLOB NOT NULL -- for each passage a scale (little-endian float32) and one int8 a dimension
) STRICT;
