-- Which articles tell one story in nearly the same words. The sketch is what they are found by; an article that is
-- too short for one has no row.
CREATE TABLE story_articles (
  article INTEGER PRIMARY KEY REFERENCES articles,
  story   INTEGER NOT NULL, -- the lowest article that the story ever had
  sketch  BLOB NOT NULL
) STRICT;

CREATE INDEX story_articles_story ON story_articles (story);

-- Articles by parts of their sketch: two that share a part are likely to be alike.
CREATE TABLE story_bands (
  collection INTEGER NOT NULL REFERENCES collections,
  key        INTEGER NOT NULL,
  article    INTEGER NOT NULL REFERENCES articles,
  PRIMARY KEY (collection, key, article)
) STRICT, WITHOUT ROWID;

-- Where else the very text of an article was found; it is stored once.
CREATE TABLE article_copies (
  article   INTEGER NOT NULL REFERENCES articles,
  url       TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  seen_at   INTEGER NOT NULL,
  PRIMARY KEY (article, url)
) STRICT, WITHOUT ROWID;
