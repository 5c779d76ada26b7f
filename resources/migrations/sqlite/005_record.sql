-- The record: what a row says of its item beside status and text, so that a mark taken off or another object put in its
-- place shows. NULL in rows from before: then nothing is said.

ALTER TABLE approval_history ADD COLUMN needs_work INTEGER; -- after the event
ALTER TABLE approval_history ADD COLUMN object_hash TEXT; -- of the row that made the item: which object it is about

DROP TRIGGER approval_history_kept;
-- Sealing once and erasing once, nothing else.
CREATE TRIGGER approval_history_kept BEFORE UPDATE ON approval_history
WHEN NOT (
  NEW.id = OLD.id AND NEW.metadata_item_id = OLD.metadata_item_id AND NEW.action = OLD.action
  AND NEW.user_name IS OLD.user_name AND NEW.timestamp IS OLD.timestamp AND NEW.batch_id IS OLD.batch_id
  AND NEW.old_status IS OLD.old_status AND NEW.new_status IS OLD.new_status
  AND NEW.item_version IS OLD.item_version AND NEW.via_count IS OLD.via_count
  AND NEW.user_source IS OLD.user_source AND NEW.run_id IS OLD.run_id AND NEW.plan_id IS OLD.plan_id
  AND NEW.statement_id IS OLD.statement_id AND NEW.via IS OLD.via
  AND NEW.needs_work IS OLD.needs_work AND NEW.object_hash IS OLD.object_hash
  AND ((OLD.link_id IS NULL AND NEW.link_id IS NOT NULL AND NEW.old_value IS OLD.old_value
      AND NEW.new_value IS OLD.new_value AND NEW.comment IS OLD.comment AND NEW.undo_facts IS OLD.undo_facts
      AND NEW.text_hashes IS OLD.text_hashes)
    OR (OLD.link_id IS NEW.link_id AND NEW.row_hash IS OLD.row_hash AND OLD.text_hashes IS NULL
      AND NEW.text_hashes IS NOT NULL AND NEW.salt IS NULL AND NEW.old_value IS NULL AND NEW.new_value IS NULL
      AND NEW.comment IS NULL AND NEW.undo_facts IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'approval_history is kept as it is');
END;

-- By run, as the record is looked through; and what was erased, which every start asks for.
CREATE INDEX approval_history_by_run ON approval_history (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX approval_history_erased ON approval_history (metadata_item_id) WHERE action = 'erased';
