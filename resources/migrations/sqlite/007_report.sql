-- Figures: what the report counts by, and what it has counted already.

-- Which template asked for the text; NULL: no model wrote it.
ALTER TABLE metadata_items ADD COLUMN template_used TEXT AS
  (CASE WHEN json_valid(generation_metadata) THEN nullif(json_extract(generation_metadata, '$.template'), '') END) VIRTUAL;
-- A person's words were accepted in the place of the proposal. What is imported does not say how it was accepted; the
-- author of its text does.
ALTER TABLE metadata_items ADD COLUMN reworded INTEGER AS
  (CASE status WHEN 'edited' THEN 1 WHEN 'imported' THEN coalesce(text_author <> ''
    AND generation_method NOT IN ('manual', 'upload')
    AND substr(generation_method, -length(text_author)) <> text_author, 0) ELSE 0 END) VIRTUAL;
-- Day of the decision; of a pending item the day on which it got its text.
ALTER TABLE metadata_items ADD COLUMN figure_day TEXT AS
  (substr(CASE WHEN status <> 'pending' THEN reviewed_at WHEN current_value = generated_value THEN created_at
    ELSE updated_at END, 1, 10)) VIRTUAL;
-- All that is counted of items comes from this one, in its order. What stands first is of no use to a list, so that no
-- list takes it for its own index.
CREATE INDEX metadata_items_figures ON metadata_items
  (reworded, catalog_key, schema_key, object_kind, status, generation_method, template_used, score, figure_day)
  WHERE duplicate_of IS NULL;
CREATE INDEX metadata_items_found ON metadata_items (catalog_key, checks)
  WHERE checks IS NOT NULL AND duplicate_of IS NULL;
-- Times of requests beside their wide rows.
CREATE INDEX generation_requests_times ON generation_requests (run_id, state, sent_at, finished_at);

-- approval_history up to the link at report_head, summed up; the rest is counted when it is asked for.
CREATE TABLE report_days (
  day TEXT NOT NULL, -- UTC; '' where the row has no time
  catalog_key TEXT NOT NULL,
  schema_key TEXT NOT NULL,
  action TEXT NOT NULL,
  user_name TEXT NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (day, catalog_key, schema_key, action, user_name)
) WITHOUT ROWID;
CREATE TABLE report_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position INTEGER NOT NULL
);
INSERT INTO report_days SELECT coalesce(substr(h.timestamp, 1, 10), ''), coalesce(i.catalog_key, ''),
  coalesce(i.schema_key, ''), h.action, coalesce(h.user_name, ''), count(*)
  FROM history_links l JOIN approval_history h ON h.link_id = l.id LEFT JOIN metadata_items i ON i.id = h.metadata_item_id
  GROUP BY 1, 2, 3, 4, 5;
INSERT INTO report_head (id, position) SELECT 1, position FROM history_head;

-- What a scan found in a schema, held against its items; good as long as `stamp` says the same.
CREATE TABLE report_objects (
  catalog_key TEXT NOT NULL,
  schema_key TEXT NOT NULL,
  kind TEXT NOT NULL, -- table, column
  stamp TEXT NOT NULL,
  objects INTEGER NOT NULL,
  commented INTEGER NOT NULL,
  with_item INTEGER NOT NULL,
  commented_imported INTEGER NOT NULL, -- with a comment and an imported item
  PRIMARY KEY (catalog_key, schema_key, kind)
) WITHOUT ROWID;
