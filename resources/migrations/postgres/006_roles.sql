-- A team on one server. Who executed stands beside who decided: the login that wrote the row, by the server's own word
-- and not hashed; NULL in rows from before. Whoever is a steward may not name another one (see Roles.cpp).

ALTER TABLE approval_history ADD COLUMN IF NOT EXISTS executed_by TEXT;
ALTER TABLE approval_history ALTER COLUMN executed_by SET DEFAULT session_user;
ALTER TABLE record_events ADD COLUMN IF NOT EXISTS executed_by TEXT;
ALTER TABLE record_events ALTER COLUMN executed_by SET DEFAULT session_user;

-- Sealing once and erasing once, nothing else.
CREATE OR REPLACE FUNCTION approval_history_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.metadata_item_id, NEW.action, NEW.user_name, NEW.timestamp, NEW.batch_id, NEW.old_status,
      NEW.new_status, NEW.item_version, NEW.via, NEW.via_count, NEW.user_source, NEW.run_id, NEW.plan_id,
      NEW.statement_id, NEW.needs_work, NEW.object_hash, NEW.executed_by)
    IS NOT DISTINCT FROM (OLD.id, OLD.metadata_item_id, OLD.action, OLD.user_name, OLD.timestamp, OLD.batch_id,
      OLD.old_status, OLD.new_status, OLD.item_version, OLD.via, OLD.via_count, OLD.user_source, OLD.run_id,
      OLD.plan_id, OLD.statement_id, OLD.needs_work, OLD.object_hash, OLD.executed_by)
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

-- The number of the last write of each process: what a commit that got no answer is looked up by.
CREATE TABLE IF NOT EXISTS write_tokens (
  writer TEXT PRIMARY KEY,
  number BIGINT NOT NULL,
  written_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
-- The last thing before a commit; nothing where nothing was written. The lock is there until the transaction ended.
CREATE OR REPLACE FUNCTION note_write(by_writer TEXT, of_number BIGINT, to_channel TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF txid_current_if_assigned() IS NULL THEN
    RETURN;
  END IF;
  PERFORM wait_for_write(by_writer);
  INSERT INTO write_tokens (writer, number) VALUES (by_writer, of_number)
    ON CONFLICT (writer) DO UPDATE SET number = excluded.number, written_at = now();
  PERFORM pg_notify(to_channel, by_writer);
END $$;
CREATE OR REPLACE FUNCTION wait_for_write(by_writer TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('metaflow write ' || by_writer, 0));
END $$;

-- The earlier tool writes in a session of its own: with a search path that does not name this schema, and with rights
-- that know none of our tables. So what fills in keys and search for it has both of ours; what replaces these functions
-- has to say it again. And each opening looks for its rows.
-- They run as their owner, and a function or an operator that fits a type better goes before the server's own: so they
-- name the server's, compare text as text, and nobody else makes any here.
CREATE OR REPLACE FUNCTION metadata_item_folded(item metadata_items) RETURNS text LANGUAGE sql AS $$
  SELECT pg_catalog.lower(pg_catalog.concat_ws(E'\n', item.catalog_name::text, item.schema_name::text,
    item.table_name::text, item.column_name::text, item.current_value::text) COLLATE "und-x-icu")
$$;
CREATE OR REPLACE FUNCTION metadata_items_fill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.catalog_key := coalesce(NEW.catalog_key, pg_catalog.lower(NEW.catalog_name::text COLLATE "und-x-icu"));
    NEW.schema_key := coalesce(NEW.schema_key, pg_catalog.lower(NEW.schema_name::text COLLATE "und-x-icu"));
    NEW.table_key := coalesce(NEW.table_key, pg_catalog.lower(NEW.table_name::text COLLATE "und-x-icu"));
    NEW.column_key := coalesce(NEW.column_key, pg_catalog.lower(NEW.column_name::text COLLATE "und-x-icu"));
  ELSIF NEW.version = OLD.version
    AND (NEW.status::text, NEW.current_value::text, NEW.needs_work)
      IS DISTINCT FROM (OLD.status::text, OLD.current_value::text, OLD.needs_work) THEN
    NEW.version := OLD.version + 1;
    UPDATE item_search SET folded = metadata_item_folded(NEW) WHERE item_id = NEW.id;
  END IF;
  RETURN NEW;
END $$;
DO $$ BEGIN
  EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema()); -- who may not is warned only
  EXECUTE format('ALTER FUNCTION metadata_items_fill() SECURITY DEFINER SET search_path TO %I, pg_temp', current_schema());
  EXECUTE format('ALTER FUNCTION metadata_items_index() SECURITY DEFINER SET search_path TO %I, pg_temp', current_schema());
END $$;
CREATE INDEX IF NOT EXISTS metadata_items_unadopted ON metadata_items (id)
  WHERE object_key IS NULL OR source_id IS NULL;
