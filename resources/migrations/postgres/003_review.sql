-- Review: what a scan found in the catalog instead of an item's base, work lists of a person, groups of one name.

ALTER TABLE metadata_items ADD COLUMN IF NOT EXISTS catalog_value TEXT; -- what the catalog held at the last scan
ALTER TABLE metadata_items ADD COLUMN IF NOT EXISTS catalog_value_known INTEGER NOT NULL DEFAULT 0; -- 1: it is not the base

CREATE INDEX IF NOT EXISTS metadata_items_by_assigned ON metadata_items (assigned_to) WHERE assigned_to IS NOT NULL;
CREATE INDEX IF NOT EXISTS metadata_items_doubtful ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE needs_work = 1 AND duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS metadata_items_flawed ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version, score, status) WHERE score < 100 AND duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS metadata_items_conflicting ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE catalog_value_known = 1 AND duplicate_of IS NULL;

-- What is missing: objects of items that the last scan did not find.
ALTER TABLE catalog_scans ADD COLUMN IF NOT EXISTS whole INTEGER NOT NULL DEFAULT 0; -- 1: all schemas were read once
ALTER TABLE catalog_columns ADD COLUMN IF NOT EXISTS name_key TEXT COLLATE "C"; -- folded in C++; NULL in rows from before
