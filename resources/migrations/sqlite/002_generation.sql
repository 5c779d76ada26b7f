-- Generation at scale: templates and glossary of the team, where a suggestion comes from, what was erased when.

CREATE TABLE prompt_templates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  version INTEGER NOT NULL, -- 1, 2, … of this name; a version never changes
  scope TEXT NOT NULL, -- JSON: patterns of catalog, schema and table; an empty one is any
  content TEXT NOT NULL, -- JSON: text, length, style, language, team instructions
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0, -- the whole name is out of use
  UNIQUE (name, version)
);

CREATE TABLE glossary_terms (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  term_key TEXT NOT NULL UNIQUE, -- case-folded
  term TEXT NOT NULL,
  kind TEXT NOT NULL, -- term, acronym
  meaning TEXT NOT NULL, -- of an acronym: what it stands for
  avoid TEXT NOT NULL DEFAULT '[]', -- JSON array: words that the team does not use for it
  updated_by TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

ALTER TABLE item_texts ADD COLUMN match_percent INTEGER; -- of a suggestion from memory
ALTER TABLE item_texts ADD COLUMN from_path TEXT; -- the object it stands at, JSON array of the parts
ALTER TABLE generation_requests ADD COLUMN template TEXT NOT NULL DEFAULT '';
ALTER TABLE generation_requests ADD COLUMN parent INTEGER NOT NULL DEFAULT 0; -- number of the request it came from
ALTER TABLE generation_runs ADD COLUMN erased_at TEXT; -- prompts, answers and samples of it
ALTER TABLE generation_runs ADD COLUMN report TEXT; -- JSON: further figures of the run
