-- Import: what a plan found out beside the comments, and which form its file has.

ALTER TABLE import_plans ADD COLUMN IF NOT EXISTS format INTEGER NOT NULL DEFAULT 1;
ALTER TABLE import_plans ADD COLUMN IF NOT EXISTS facts TEXT NOT NULL DEFAULT '{}';
-- Which other plans are open for an item.
CREATE INDEX IF NOT EXISTS import_changes_open ON import_changes (item_id) WHERE state = 'open';
