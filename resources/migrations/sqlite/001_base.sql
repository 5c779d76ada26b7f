-- The whole state of MetaFlow. `metadata_items` and `approval_history` keep the names, columns and types of the earlier
-- Python tool; what stands below "added" is ours and is nullable or has a default. Times are ISO 8601 text in UTC.
-- `*_key` columns are case-folded in C++, so that both databases compare alike.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_key TEXT NOT NULL UNIQUE, -- metastore id, else workspace id, else host
  host TEXT NOT NULL,
  workspace_id TEXT NOT NULL DEFAULT '',
  metastore_id TEXT NOT NULL DEFAULT '',
  practice INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE metadata_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  catalog_name VARCHAR(255) NOT NULL,
  schema_name VARCHAR(255) NOT NULL,
  table_name VARCHAR(255) NOT NULL,
  column_name VARCHAR(255),
  metadata_type VARCHAR(50) NOT NULL,
  original_value TEXT,
  generated_value TEXT NOT NULL,
  current_value TEXT NOT NULL,
  status VARCHAR(50) NOT NULL DEFAULT 'pending',
  generation_method VARCHAR(100),
  generation_prompt TEXT,
  generation_metadata TEXT,
  data_sample TEXT,
  created_at TIMESTAMP,
  updated_at TIMESTAMP,
  created_by VARCHAR(255),
  reviewed_by VARCHAR(255),
  reviewed_at TIMESTAMP,
  -- added
  source_id INTEGER REFERENCES sources (id),
  object_kind TEXT,
  object_path TEXT, -- JSON array of the parts as the catalog spells them
  object_key TEXT,
  catalog_key TEXT,
  schema_key TEXT,
  table_key TEXT,
  column_key TEXT,
  duplicate_of INTEGER REFERENCES metadata_items (id),
  ordinal_position INTEGER NOT NULL DEFAULT 0,
  data_type TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  needs_work INTEGER NOT NULL DEFAULT 0,
  needs_work_reason TEXT,
  score INTEGER,
  checks TEXT,
  checks_revision INTEGER NOT NULL DEFAULT 0,
  assigned_to TEXT,
  text_author TEXT,
  import_error TEXT,
  original_known INTEGER NOT NULL DEFAULT 0,
  original_ours INTEGER NOT NULL DEFAULT 0, -- the base is a text that we imported
  restored_at INTEGER, -- the version at which an undo brought back the content of
  restored_version INTEGER -- this version
);

-- One live item an object.
CREATE UNIQUE INDEX metadata_items_object ON metadata_items (object_key)
  WHERE object_key IS NOT NULL AND duplicate_of IS NULL;
-- Both cover the list of (id, version), so that a million ids come from the index alone.
CREATE INDEX metadata_items_by_path ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE duplicate_of IS NULL;
CREATE INDEX metadata_items_by_status ON metadata_items
  (status, catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE duplicate_of IS NULL;
CREATE INDEX metadata_items_by_update ON metadata_items (updated_at, id) WHERE duplicate_of IS NULL;
CREATE INDEX metadata_items_by_table ON metadata_items (table_key);
CREATE INDEX metadata_items_by_column ON metadata_items (column_key);

-- For writers that know nothing of versions.
CREATE TRIGGER metadata_items_version
AFTER UPDATE OF status, current_value, needs_work ON metadata_items
WHEN NEW.version = OLD.version
  AND (NEW.status IS NOT OLD.status OR NEW.current_value IS NOT OLD.current_value
    OR NEW.needs_work IS NOT OLD.needs_work)
BEGIN
  UPDATE metadata_items SET version = OLD.version + 1 WHERE id = NEW.id;
END;

-- Names and current text, case-folded, apart from the wide rows: free text scans this and nothing else.
CREATE TABLE item_search (
  item_id INTEGER PRIMARY KEY REFERENCES metadata_items (id),
  folded TEXT NOT NULL
);

CREATE TABLE item_texts (
  item_id INTEGER NOT NULL REFERENCES metadata_items (id),
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  origin TEXT NOT NULL,
  request_id INTEGER,
  run_id INTEGER,
  author TEXT,
  score INTEGER,
  created_at TEXT NOT NULL,
  PRIMARY KEY (item_id, number)
) WITHOUT ROWID;
CREATE INDEX item_texts_by_run ON item_texts (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE approval_history (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  metadata_item_id INTEGER NOT NULL REFERENCES metadata_items (id),
  action VARCHAR(50) NOT NULL,
  old_value TEXT,
  new_value TEXT,
  comment TEXT,
  user_name VARCHAR(255),
  timestamp TIMESTAMP,
  -- added
  batch_id TEXT,
  old_status TEXT,
  new_status TEXT,
  item_version INTEGER,
  via TEXT,
  via_count INTEGER,
  user_source TEXT,
  run_id INTEGER,
  plan_id TEXT,
  statement_id TEXT,
  undo_facts TEXT, -- JSON: what else an undo has to bring back
  link_id INTEGER,
  row_hash TEXT,
  salt TEXT,
  text_hashes TEXT -- set when the texts are erased: their salted hashes, so that the chain still holds
);
CREATE INDEX approval_history_by_item ON approval_history (metadata_item_id, id);
CREATE INDEX approval_history_by_link ON approval_history (link_id, id);
CREATE INDEX approval_history_by_batch ON approval_history (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX approval_history_by_plan ON approval_history (plan_id) WHERE plan_id IS NOT NULL;

-- Sealing once and erasing once, nothing else.
CREATE TRIGGER approval_history_kept BEFORE UPDATE ON approval_history
WHEN NOT (
  NEW.id = OLD.id AND NEW.metadata_item_id = OLD.metadata_item_id AND NEW.action = OLD.action
  AND NEW.user_name IS OLD.user_name AND NEW.timestamp IS OLD.timestamp AND NEW.batch_id IS OLD.batch_id
  AND NEW.old_status IS OLD.old_status AND NEW.new_status IS OLD.new_status
  AND NEW.item_version IS OLD.item_version AND NEW.via_count IS OLD.via_count
  AND NEW.user_source IS OLD.user_source AND NEW.run_id IS OLD.run_id AND NEW.plan_id IS OLD.plan_id
  AND NEW.statement_id IS OLD.statement_id AND NEW.via IS OLD.via
  AND ((OLD.link_id IS NULL AND NEW.link_id IS NOT NULL AND NEW.old_value IS OLD.old_value
      AND NEW.new_value IS OLD.new_value AND NEW.comment IS OLD.comment AND NEW.undo_facts IS OLD.undo_facts
      AND NEW.text_hashes IS OLD.text_hashes)
    OR (OLD.link_id IS NEW.link_id AND NEW.row_hash IS OLD.row_hash AND OLD.text_hashes IS NULL
      AND NEW.text_hashes IS NOT NULL AND NEW.salt IS NULL AND NEW.old_value IS NULL AND NEW.new_value IS NULL
      AND NEW.comment IS NULL AND NEW.undo_facts IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'approval_history is kept as it is');
END;
CREATE TRIGGER approval_history_stays BEFORE DELETE ON approval_history
BEGIN
  SELECT RAISE(ABORT, 'approval_history is kept as it is');
END;
-- INSERT OR REPLACE removes a row without asking the trigger for that.
CREATE TRIGGER approval_history_added BEFORE INSERT ON approval_history
WHEN EXISTS (SELECT 1 FROM approval_history WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'approval_history is kept as it is');
END;

CREATE TABLE record_events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  user_name TEXT NOT NULL,
  user_source TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  facts TEXT NOT NULL,
  link_id INTEGER NOT NULL,
  row_hash TEXT NOT NULL
);
CREATE INDEX record_events_by_link ON record_events (link_id, id);
CREATE TRIGGER record_events_kept BEFORE UPDATE ON record_events
BEGIN
  SELECT RAISE(ABORT, 'record_events is kept as it is');
END;
CREATE TRIGGER record_events_stays BEFORE DELETE ON record_events
BEGIN
  SELECT RAISE(ABORT, 'record_events is kept as it is');
END;
CREATE TRIGGER record_events_added BEFORE INSERT ON record_events
WHEN EXISTS (SELECT 1 FROM record_events WHERE id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'record_events is kept as it is');
END;

CREATE TABLE history_links (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  row_count INTEGER NOT NULL,
  rows_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  sealed_at TEXT NOT NULL
);
CREATE TRIGGER history_links_kept BEFORE UPDATE ON history_links
BEGIN
  SELECT RAISE(ABORT, 'history_links is kept as it is');
END;
CREATE TRIGGER history_links_stays BEFORE DELETE ON history_links
BEGIN
  SELECT RAISE(ABORT, 'history_links is kept as it is');
END;
CREATE TRIGGER history_links_added BEFORE INSERT ON history_links
WHEN EXISTS (SELECT 1 FROM history_links WHERE id = NEW.id OR position = NEW.position)
BEGIN
  SELECT RAISE(ABORT, 'history_links is kept as it is');
END;

-- One row, locked last of all in a transaction.
CREATE TABLE history_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position INTEGER NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO history_head (id, position, hash) VALUES (1, 0, '');

CREATE TABLE decision_batches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch_id TEXT NOT NULL UNIQUE,
  is_undo INTEGER NOT NULL DEFAULT 0, -- a redo counts as a decision again
  user_name TEXT NOT NULL,
  made_at TEXT NOT NULL,
  size INTEGER NOT NULL,
  undoes TEXT,
  undone_by TEXT
);
CREATE INDEX decision_batches_by_person ON decision_batches (user_name, id);

CREATE TABLE generation_runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER REFERENCES sources (id),
  state TEXT NOT NULL,
  selection TEXT NOT NULL,
  options TEXT NOT NULL,
  selection_hash TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  finished_at TEXT,
  requests INTEGER NOT NULL DEFAULT 0,
  succeeded INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  items INTEGER NOT NULL DEFAULT 0,
  left_alone INTEGER NOT NULL DEFAULT 0,
  from_memory INTEGER NOT NULL DEFAULT 0,
  billed_twice INTEGER NOT NULL DEFAULT 0,
  statements INTEGER NOT NULL DEFAULT 0,
  estimate_input INTEGER NOT NULL DEFAULT 0,
  estimate_cached INTEGER NOT NULL DEFAULT 0,
  estimate_output INTEGER NOT NULL DEFAULT 0,
  estimate_micro_usd INTEGER NOT NULL DEFAULT 0,
  actual_input INTEGER NOT NULL DEFAULT 0,
  actual_cached INTEGER NOT NULL DEFAULT 0,
  actual_output INTEGER NOT NULL DEFAULT 0,
  actual_micro_usd INTEGER NOT NULL DEFAULT 0,
  stopped_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX generation_runs_by_selection ON generation_runs (selection_hash, id);

CREATE TABLE generation_requests (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES generation_runs (id),
  number INTEGER NOT NULL,
  table_path TEXT NOT NULL,
  targets BLOB, -- zlib
  body BLOB, -- zlib
  body_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  billed_twice INTEGER NOT NULL DEFAULT 0,
  repair INTEGER NOT NULL DEFAULT 0,
  estimate_input INTEGER NOT NULL DEFAULT 0,
  estimate_cached INTEGER NOT NULL DEFAULT 0,
  estimate_output INTEGER NOT NULL DEFAULT 0,
  estimate_micro_usd INTEGER NOT NULL DEFAULT 0,
  actual_input INTEGER NOT NULL DEFAULT 0,
  actual_cached INTEGER NOT NULL DEFAULT 0,
  actual_output INTEGER NOT NULL DEFAULT 0,
  actual_micro_usd INTEGER NOT NULL DEFAULT 0,
  answer BLOB, -- zlib
  error_code TEXT NOT NULL DEFAULT '',
  error_detail TEXT NOT NULL DEFAULT '',
  sent_at TEXT,
  finished_at TEXT,
  UNIQUE (run_id, number)
);

CREATE TABLE import_plans (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  rollback_of TEXT,
  store_id TEXT NOT NULL,
  source_id INTEGER REFERENCES sources (id),
  source_key TEXT NOT NULL,
  host TEXT NOT NULL,
  created_by TEXT NOT NULL,
  user_source TEXT NOT NULL,
  created_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at TEXT NOT NULL
);

CREATE TABLE import_changes (
  plan_id TEXT NOT NULL REFERENCES import_plans (plan_id),
  number INTEGER NOT NULL,
  item_id INTEGER,
  item_version INTEGER NOT NULL,
  object_path TEXT NOT NULL,
  table_type TEXT NOT NULL,
  base TEXT,
  base_known INTEGER NOT NULL,
  catalog TEXT,
  ours TEXT,
  verdict TEXT NOT NULL,
  statement INTEGER NOT NULL,
  state TEXT NOT NULL,
  read_back TEXT,
  error_code TEXT NOT NULL,
  error_detail TEXT NOT NULL,
  PRIMARY KEY (plan_id, number),
  UNIQUE (plan_id, object_path)
) WITHOUT ROWID;
CREATE INDEX import_changes_by_item ON import_changes (item_id) WHERE state = 'applied';

CREATE TABLE import_statements (
  plan_id TEXT NOT NULL REFERENCES import_plans (plan_id),
  number INTEGER NOT NULL,
  table_path TEXT NOT NULL,
  sql TEXT NOT NULL,
  parameters TEXT NOT NULL,
  derived INTEGER NOT NULL,
  derived_from INTEGER NOT NULL,
  state TEXT NOT NULL,
  statement_id TEXT NOT NULL,
  error_code TEXT NOT NULL,
  error_detail TEXT NOT NULL,
  PRIMARY KEY (plan_id, number)
) WITHOUT ROWID;

-- The last snapshot of each catalog.
CREATE TABLE catalog_scans (
  source_id INTEGER NOT NULL REFERENCES sources (id),
  catalog_key TEXT NOT NULL,
  catalog TEXT NOT NULL,
  read_at TEXT NOT NULL,
  not_read TEXT NOT NULL, -- JSON array
  PRIMARY KEY (source_id, catalog_key)
) WITHOUT ROWID;

CREATE TABLE catalog_tables (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  table_key TEXT NOT NULL UNIQUE, -- ObjectPath::key
  catalog_key TEXT NOT NULL,
  schema_key TEXT NOT NULL,
  path TEXT NOT NULL,
  type TEXT NOT NULL,
  comment TEXT,
  owner TEXT NOT NULL,
  last_altered TEXT NOT NULL,
  primary_key TEXT NOT NULL,
  foreign_keys TEXT NOT NULL,
  tags TEXT NOT NULL,
  row_filtered INTEGER NOT NULL
);
CREATE INDEX catalog_tables_by_catalog ON catalog_tables (source_id, catalog_key, schema_key);

CREATE TABLE catalog_columns (
  table_id INTEGER NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
  place INTEGER NOT NULL, -- 0, 1, … in the order of the snapshot
  name TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  nullable INTEGER NOT NULL,
  comment TEXT,
  masked INTEGER NOT NULL,
  tags TEXT NOT NULL,
  PRIMARY KEY (table_id, place)
) WITHOUT ROWID;
