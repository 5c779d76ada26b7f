-- A team on one server; here nobody signs in to the database, so the columns stay empty.

ALTER TABLE approval_history ADD COLUMN executed_by TEXT;
ALTER TABLE record_events ADD COLUMN executed_by TEXT;
