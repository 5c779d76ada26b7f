-- The whole state of MetaFlow. `metadata_items` and `approval_history` keep the names, columns and types of the earlier
-- Python tool, and may be there already; what is added is nullable or has a default, so that the tool goes on working.
-- Our own times are ISO 8601 text in UTC; the earlier tool's columns are naive UTC. `*_key` columns are case-folded in
-- C++, so that both databases compare alike.

CREATE TABLE IF NOT EXISTS settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS sources (
  id BIGSERIAL PRIMARY KEY,
  source_key TEXT NOT NULL UNIQUE, -- metastore id, else workspace id, else host
  host TEXT NOT NULL,
  workspace_id TEXT NOT NULL DEFAULT '',
  metastore_id TEXT NOT NULL DEFAULT '',
  practice INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS metadata_items (
  id SERIAL PRIMARY KEY,
  catalog_name VARCHAR(255) NOT NULL,
  schema_name VARCHAR(255) NOT NULL,
  table_name VARCHAR(255) NOT NULL,
  column_name VARCHAR(255),
  metadata_type VARCHAR(50) NOT NULL,
  original_value TEXT,
  generated_value TEXT NOT NULL,
  current_value TEXT NOT NULL,
  status VARCHAR(50) DEFAULT 'pending',
  generation_method VARCHAR(100),
  generation_prompt TEXT,
  generation_metadata TEXT,
  data_sample TEXT,
  created_at TIMESTAMP,
  updated_at TIMESTAMP,
  created_by VARCHAR(255),
  reviewed_by VARCHAR(255),
  reviewed_at TIMESTAMP
);
ALTER TABLE metadata_items
  ADD COLUMN IF NOT EXISTS source_id BIGINT REFERENCES sources (id),
  ADD COLUMN IF NOT EXISTS object_kind TEXT,
  ADD COLUMN IF NOT EXISTS object_path TEXT, -- JSON array of the parts as the catalog spells them
  ADD COLUMN IF NOT EXISTS object_key TEXT COLLATE "C",
  ADD COLUMN IF NOT EXISTS catalog_key TEXT COLLATE "C",
  ADD COLUMN IF NOT EXISTS schema_key TEXT COLLATE "C",
  ADD COLUMN IF NOT EXISTS table_key TEXT COLLATE "C",
  ADD COLUMN IF NOT EXISTS column_key TEXT COLLATE "C",
  ADD COLUMN IF NOT EXISTS duplicate_of BIGINT REFERENCES metadata_items (id),
  ADD COLUMN IF NOT EXISTS ordinal_position INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS data_type TEXT,
  ADD COLUMN IF NOT EXISTS version INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN IF NOT EXISTS needs_work INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS needs_work_reason TEXT,
  ADD COLUMN IF NOT EXISTS score INTEGER,
  ADD COLUMN IF NOT EXISTS checks TEXT,
  ADD COLUMN IF NOT EXISTS checks_revision INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS assigned_to TEXT,
  ADD COLUMN IF NOT EXISTS text_author TEXT,
  ADD COLUMN IF NOT EXISTS import_error TEXT,
  ADD COLUMN IF NOT EXISTS original_known INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS original_ours INTEGER NOT NULL DEFAULT 0, -- the base is a text that we imported
  ADD COLUMN IF NOT EXISTS restored_at INTEGER, -- the version at which an undo brought back the content of
  ADD COLUMN IF NOT EXISTS restored_version INTEGER; -- this version

-- One live item an object.
CREATE UNIQUE INDEX IF NOT EXISTS metadata_items_object ON metadata_items (object_key)
  WHERE object_key IS NOT NULL AND duplicate_of IS NULL;
-- Both cover the list of (id, version), so that a million ids come from the index alone.
CREATE INDEX IF NOT EXISTS metadata_items_by_path ON metadata_items
  (catalog_key, schema_key, table_key, ordinal_position, id, version) WHERE duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS metadata_items_by_status ON metadata_items
  ((coalesce(status, 'pending')), catalog_key, schema_key, table_key, ordinal_position, id, version)
  WHERE duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS metadata_items_by_update ON metadata_items (updated_at, id) WHERE duplicate_of IS NULL;
CREATE INDEX IF NOT EXISTS metadata_items_by_table ON metadata_items (table_key);
CREATE INDEX IF NOT EXISTS metadata_items_by_column ON metadata_items (column_key);

-- Names and current text, case-folded, apart from the wide rows: free text scans this and nothing else.
CREATE TABLE IF NOT EXISTS item_search (
  item_id BIGINT PRIMARY KEY REFERENCES metadata_items (id),
  folded TEXT COLLATE "C" NOT NULL
);

-- For writers that know nothing of versions, keys and search: what they leave out is filled in here. Case is folded by
-- the database then, which differs from ours for a few letters; our next change of the item sets that right.
CREATE OR REPLACE FUNCTION metadata_item_folded(item metadata_items) RETURNS text LANGUAGE sql AS $$
  SELECT lower(concat_ws(E'\n', item.catalog_name, item.schema_name, item.table_name, item.column_name,
    item.current_value) COLLATE "und-x-icu")
$$;
CREATE OR REPLACE FUNCTION metadata_items_fill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.catalog_key := coalesce(NEW.catalog_key, lower(NEW.catalog_name COLLATE "und-x-icu"));
    NEW.schema_key := coalesce(NEW.schema_key, lower(NEW.schema_name COLLATE "und-x-icu"));
    NEW.table_key := coalesce(NEW.table_key, lower(NEW.table_name COLLATE "und-x-icu"));
    NEW.column_key := coalesce(NEW.column_key, lower(NEW.column_name COLLATE "und-x-icu"));
  ELSIF NEW.version = OLD.version
    AND (NEW.status, NEW.current_value, NEW.needs_work)
      IS DISTINCT FROM (OLD.status, OLD.current_value, OLD.needs_work) THEN
    NEW.version := OLD.version + 1;
    UPDATE item_search SET folded = metadata_item_folded(NEW) WHERE item_id = NEW.id;
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER IF EXISTS metadata_items_fill ON metadata_items;
CREATE TRIGGER metadata_items_fill BEFORE INSERT OR UPDATE ON metadata_items
  FOR EACH ROW EXECUTE FUNCTION metadata_items_fill();
CREATE OR REPLACE FUNCTION metadata_items_index() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO item_search (item_id, folded) VALUES (NEW.id, metadata_item_folded(NEW)) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS metadata_items_index ON metadata_items;
CREATE TRIGGER metadata_items_index AFTER INSERT ON metadata_items
  FOR EACH ROW WHEN (NEW.object_key IS NULL) EXECUTE FUNCTION metadata_items_index();

CREATE TABLE IF NOT EXISTS item_texts (
  item_id BIGINT NOT NULL REFERENCES metadata_items (id),
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  origin TEXT NOT NULL,
  request_id BIGINT,
  run_id BIGINT,
  author TEXT,
  score INTEGER,
  created_at TEXT NOT NULL,
  PRIMARY KEY (item_id, number)
);
CREATE INDEX IF NOT EXISTS item_texts_by_run ON item_texts (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE IF NOT EXISTS approval_history (
  id SERIAL PRIMARY KEY,
  metadata_item_id INTEGER NOT NULL REFERENCES metadata_items (id),
  action VARCHAR(50) NOT NULL,
  old_value TEXT,
  new_value TEXT,
  comment TEXT,
  user_name VARCHAR(255),
  timestamp TIMESTAMP
);
ALTER TABLE approval_history
  ADD COLUMN IF NOT EXISTS batch_id TEXT,
  ADD COLUMN IF NOT EXISTS old_status TEXT,
  ADD COLUMN IF NOT EXISTS new_status TEXT,
  ADD COLUMN IF NOT EXISTS item_version INTEGER,
  ADD COLUMN IF NOT EXISTS via TEXT,
  ADD COLUMN IF NOT EXISTS via_count INTEGER,
  ADD COLUMN IF NOT EXISTS user_source TEXT,
  ADD COLUMN IF NOT EXISTS run_id BIGINT,
  ADD COLUMN IF NOT EXISTS plan_id TEXT,
  ADD COLUMN IF NOT EXISTS statement_id TEXT,
  ADD COLUMN IF NOT EXISTS undo_facts TEXT, -- JSON: what else an undo has to bring back
  ADD COLUMN IF NOT EXISTS link_id BIGINT,
  ADD COLUMN IF NOT EXISTS row_hash TEXT,
  ADD COLUMN IF NOT EXISTS salt TEXT,
  ADD COLUMN IF NOT EXISTS text_hashes TEXT; -- set when the texts are erased: their salted hashes, so that the chain holds
CREATE INDEX IF NOT EXISTS approval_history_by_item ON approval_history (metadata_item_id, id);
CREATE INDEX IF NOT EXISTS approval_history_by_link ON approval_history (link_id, id);
CREATE INDEX IF NOT EXISTS approval_history_by_batch ON approval_history (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS approval_history_by_plan ON approval_history (plan_id) WHERE plan_id IS NOT NULL;

-- Sealing once and erasing once, nothing else.
CREATE OR REPLACE FUNCTION approval_history_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.metadata_item_id, NEW.action, NEW.user_name, NEW.timestamp, NEW.batch_id, NEW.old_status,
      NEW.new_status, NEW.item_version, NEW.via, NEW.via_count, NEW.user_source, NEW.run_id, NEW.plan_id,
      NEW.statement_id)
    IS NOT DISTINCT FROM (OLD.id, OLD.metadata_item_id, OLD.action, OLD.user_name, OLD.timestamp, OLD.batch_id,
      OLD.old_status, OLD.new_status, OLD.item_version, OLD.via, OLD.via_count, OLD.user_source, OLD.run_id,
      OLD.plan_id, OLD.statement_id)
    AND ((OLD.link_id IS NULL AND NEW.link_id IS NOT NULL
        AND (NEW.old_value, NEW.new_value, NEW.comment, NEW.undo_facts, NEW.text_hashes)
          IS NOT DISTINCT FROM (OLD.old_value, OLD.new_value, OLD.comment, OLD.undo_facts, OLD.text_hashes))
      OR (OLD.link_id IS NOT DISTINCT FROM NEW.link_id AND NEW.row_hash IS NOT DISTINCT FROM OLD.row_hash
        AND OLD.text_hashes IS NULL AND NEW.text_hashes IS NOT NULL AND NEW.salt IS NULL AND NEW.old_value IS NULL
        AND NEW.new_value IS NULL AND NEW.comment IS NULL AND NEW.undo_facts IS NULL)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'approval_history is kept as it is';
END $$;
CREATE OR REPLACE FUNCTION record_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is kept as it is', TG_TABLE_NAME;
END $$;
DROP TRIGGER IF EXISTS approval_history_kept ON approval_history;
CREATE TRIGGER approval_history_kept BEFORE UPDATE ON approval_history
  FOR EACH ROW EXECUTE FUNCTION approval_history_kept();
DROP TRIGGER IF EXISTS approval_history_stays ON approval_history;
CREATE TRIGGER approval_history_stays BEFORE DELETE ON approval_history
  FOR EACH ROW EXECUTE FUNCTION record_kept();
DROP TRIGGER IF EXISTS approval_history_emptied ON approval_history;
CREATE TRIGGER approval_history_emptied BEFORE TRUNCATE ON approval_history
  FOR EACH STATEMENT EXECUTE FUNCTION record_kept();

CREATE TABLE IF NOT EXISTS record_events (
  id BIGSERIAL PRIMARY KEY,
  kind TEXT NOT NULL,
  user_name TEXT NOT NULL,
  user_source TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  facts TEXT NOT NULL,
  link_id BIGINT NOT NULL,
  row_hash TEXT NOT NULL
);
DROP TRIGGER IF EXISTS record_events_kept ON record_events;
CREATE TRIGGER record_events_kept BEFORE UPDATE OR DELETE ON record_events
  FOR EACH ROW EXECUTE FUNCTION record_kept();
DROP TRIGGER IF EXISTS record_events_emptied ON record_events;
CREATE TRIGGER record_events_emptied BEFORE TRUNCATE ON record_events
  FOR EACH STATEMENT EXECUTE FUNCTION record_kept();
CREATE INDEX IF NOT EXISTS record_events_by_link ON record_events (link_id, id);

-- Ids are handed out when a transaction starts to write history, positions when it ends.
CREATE SEQUENCE IF NOT EXISTS history_link_ids;
CREATE TABLE IF NOT EXISTS history_links (
  id BIGINT PRIMARY KEY,
  position BIGINT NOT NULL UNIQUE,
  row_count INTEGER NOT NULL,
  rows_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  sealed_at TEXT NOT NULL
);
DROP TRIGGER IF EXISTS history_links_kept ON history_links;
CREATE TRIGGER history_links_kept BEFORE UPDATE OR DELETE ON history_links
  FOR EACH ROW EXECUTE FUNCTION record_kept();
DROP TRIGGER IF EXISTS history_links_emptied ON history_links;
CREATE TRIGGER history_links_emptied BEFORE TRUNCATE ON history_links
  FOR EACH STATEMENT EXECUTE FUNCTION record_kept();

-- One row, locked last of all in a transaction.
CREATE TABLE IF NOT EXISTS history_head (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  position BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO history_head (id, position, hash) VALUES (1, 0, '') ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS decision_batches (
  id BIGSERIAL PRIMARY KEY,
  batch_id TEXT NOT NULL UNIQUE,
  is_undo INTEGER NOT NULL DEFAULT 0, -- a redo counts as a decision again
  user_name TEXT NOT NULL,
  made_at TEXT NOT NULL,
  size INTEGER NOT NULL,
  undoes TEXT,
  undone_by TEXT
);
CREATE INDEX IF NOT EXISTS decision_batches_by_person ON decision_batches (user_name, id);

CREATE TABLE IF NOT EXISTS generation_runs (
  id BIGSERIAL PRIMARY KEY,
  source_id BIGINT REFERENCES sources (id),
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
  estimate_input BIGINT NOT NULL DEFAULT 0,
  estimate_cached BIGINT NOT NULL DEFAULT 0,
  estimate_output BIGINT NOT NULL DEFAULT 0,
  estimate_micro_usd BIGINT NOT NULL DEFAULT 0,
  actual_input BIGINT NOT NULL DEFAULT 0,
  actual_cached BIGINT NOT NULL DEFAULT 0,
  actual_output BIGINT NOT NULL DEFAULT 0,
  actual_micro_usd BIGINT NOT NULL DEFAULT 0,
  stopped_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS generation_runs_by_selection ON generation_runs (selection_hash, id);

CREATE TABLE IF NOT EXISTS generation_requests (
  id BIGSERIAL PRIMARY KEY,
  run_id BIGINT NOT NULL REFERENCES generation_runs (id),
  number INTEGER NOT NULL,
  table_path TEXT NOT NULL,
  targets BYTEA, -- zlib
  body BYTEA, -- zlib
  body_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  billed_twice INTEGER NOT NULL DEFAULT 0,
  repair INTEGER NOT NULL DEFAULT 0,
  estimate_input BIGINT NOT NULL DEFAULT 0,
  estimate_cached BIGINT NOT NULL DEFAULT 0,
  estimate_output BIGINT NOT NULL DEFAULT 0,
  estimate_micro_usd BIGINT NOT NULL DEFAULT 0,
  actual_input BIGINT NOT NULL DEFAULT 0,
  actual_cached BIGINT NOT NULL DEFAULT 0,
  actual_output BIGINT NOT NULL DEFAULT 0,
  actual_micro_usd BIGINT NOT NULL DEFAULT 0,
  answer BYTEA, -- zlib
  error_code TEXT NOT NULL DEFAULT '',
  error_detail TEXT NOT NULL DEFAULT '',
  sent_at TEXT,
  finished_at TEXT,
  UNIQUE (run_id, number)
);

CREATE TABLE IF NOT EXISTS import_plans (
  id BIGSERIAL PRIMARY KEY,
  plan_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  rollback_of TEXT,
  store_id TEXT NOT NULL,
  source_id BIGINT REFERENCES sources (id),
  source_key TEXT NOT NULL,
  host TEXT NOT NULL,
  created_by TEXT NOT NULL,
  user_source TEXT NOT NULL,
  created_at TEXT NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS import_changes (
  plan_id TEXT NOT NULL REFERENCES import_plans (plan_id),
  number INTEGER NOT NULL,
  item_id BIGINT,
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
);
CREATE INDEX IF NOT EXISTS import_changes_by_item ON import_changes (item_id) WHERE state = 'applied';

CREATE TABLE IF NOT EXISTS import_statements (
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
);

-- The last snapshot of each catalog.
CREATE TABLE IF NOT EXISTS catalog_scans (
  source_id BIGINT NOT NULL REFERENCES sources (id),
  catalog_key TEXT COLLATE "C" NOT NULL,
  catalog TEXT NOT NULL,
  read_at TEXT NOT NULL,
  not_read TEXT NOT NULL, -- JSON array
  PRIMARY KEY (source_id, catalog_key)
);

CREATE TABLE IF NOT EXISTS catalog_tables (
  id BIGSERIAL PRIMARY KEY,
  source_id BIGINT NOT NULL REFERENCES sources (id),
  table_key TEXT COLLATE "C" NOT NULL UNIQUE, -- ObjectPath::key
  catalog_key TEXT COLLATE "C" NOT NULL,
  schema_key TEXT COLLATE "C" NOT NULL,
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
CREATE INDEX IF NOT EXISTS catalog_tables_by_catalog ON catalog_tables (source_id, catalog_key, schema_key);

CREATE TABLE IF NOT EXISTS catalog_columns (
  table_id BIGINT NOT NULL REFERENCES catalog_tables (id) ON DELETE CASCADE,
  place INTEGER NOT NULL, -- 0, 1, … in the order of the snapshot
  name TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  nullable INTEGER NOT NULL,
  comment TEXT,
  masked INTEGER NOT NULL,
  tags TEXT NOT NULL,
  PRIMARY KEY (table_id, place)
);
