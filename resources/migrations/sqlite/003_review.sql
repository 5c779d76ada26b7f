-- Review: what a scan found in the catalog instead of an item's base, work lists of a person, groups of one name.

ALTER TABLE metadata_items ADD COLUMN catalog_value TEXT; -- what the catalog held at the last scan
ALTER TABLE metadata_items ADD COLUMN catalog_value_known INTEGER NOT NULL DEFAULT 0; -- 1: it is not the base

CREATE INDEX IF NOT EXISTS metadata_items_by_assigned ON metadata_items (assigned_to) WHERE assigned_to IS NOT NULL;
CREATE INDEX IF NOT EXISTS metadata_items_doubtful ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE needs_work = 1 AND duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS metadata_items_conflicting ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE catalog_value_known = 1 AND duplicate_of IS NULL;
-- Counted, never listed by: the condition is not what a filter of scores says, so that lists keep the indexes above.
CREATE INDEX IF NOT EXISTS metadata_items_flawed ON metadata_items (status) WHERE score < 100 AND duplicate_of IS NULL;
