-- The record: what a row says of its item beside status and text, so that a mark taken off or another object put in its
-- place shows. NULL in rows from before: then nothing is said.

ALTER TABLE approval_history
  ADD COLUMN IF NOT EXISTS needs_work INTEGER, -- after the event
  ADD COLUMN IF NOT EXISTS object_hash TEXT; -- of the row that made the item: which object it is about

-- Sealing once and erasing once, nothing else.
CREATE OR REPLACE FUNCTION approval_history_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.metadata_item_id, NEW.action, NEW.user_name, NEW.timestamp, NEW.batch_id, NEW.old_status,
      NEW.new_status, NEW.item_version, NEW.via, NEW.via_count, NEW.user_source, NEW.run_id, NEW.plan_id,
      NEW.statement_id, NEW.needs_work, NEW.object_hash)
    IS NOT DISTINCT FROM (OLD.id, OLD.metadata_item_id, OLD.action, OLD.user_name, OLD.timestamp, OLD.batch_id,
      OLD.old_status, OLD.new_status, OLD.item_version, OLD.via, OLD.via_count, OLD.user_source, OLD.run_id,
      OLD.plan_id, OLD.statement_id, OLD.needs_work, OLD.object_hash)
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

-- By run, as the record is looked through; and what was erased, which every start asks for.
CREATE INDEX IF NOT EXISTS approval_history_by_run ON approval_history (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS approval_history_erased ON approval_history (metadata_item_id) WHERE action = 'erased';
