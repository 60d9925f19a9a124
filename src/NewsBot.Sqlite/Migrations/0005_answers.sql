-- Answers that were given. The latest of a conversation are what a follow-up refers to. Question and answer are JSON:
-- only ever read whole, by the program that wrote them.
CREATE TABLE answers (
  id           INTEGER PRIMARY KEY,
  key          TEXT NOT NULL UNIQUE,
  collection   TEXT NOT NULL,
  conversation TEXT NOT NULL,
  author       TEXT NOT NULL,
  private      INTEGER NOT NULL,
  asked_at     INTEGER NOT NULL,
  outcome      TEXT NOT NULL CHECK (outcome IN ('Found', 'NotFound', 'Unavailable')),
  text         TEXT NOT NULL, -- of the question
  cited        TEXT NOT NULL, -- numbers of the cited articles, as a JSON array
  question     TEXT NOT NULL,
  answer       TEXT NOT NULL
) STRICT;

CREATE INDEX answers_conversation ON answers (collection, conversation, id);
CREATE INDEX answers_asked ON answers (asked_at);

CREATE TABLE answer_ratings (
  answer  INTEGER NOT NULL REFERENCES answers ON DELETE CASCADE,
  author  TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  PRIMARY KEY (answer, author)
) STRICT, WITHOUT ROWID;
