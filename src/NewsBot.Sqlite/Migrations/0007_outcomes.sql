-- Which outcomes an answer may have is the program's to know: a list of them here would refuse those of a newer program.
-- A column leaves with its own CHECK, so the table (and the ratings that refer to it) need not be made anew.
ALTER TABLE answers ADD COLUMN named TEXT NOT NULL DEFAULT '';
UPDATE answers SET named = outcome;
ALTER TABLE answers DROP COLUMN outcome;
ALTER TABLE answers RENAME COLUMN named TO outcome;
