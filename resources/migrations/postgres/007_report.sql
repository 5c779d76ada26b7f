-- Figures: what the report has counted already. What it counts items by is made up in the query: the columns that
-- SQLite has for it are the earlier tool's table here.

CREATE INDEX IF NOT EXISTS generation_requests_times ON generation_requests (run_id, state, sent_at, finished_at);

-- approval_history up to the link at report_head, summed up; the rest is counted when it is asked for.
CREATE TABLE IF NOT EXISTS report_days (
  day TEXT COLLATE "C" NOT NULL, -- UTC; '' where the row has no time
  catalog_key TEXT COLLATE "C" NOT NULL,
  schema_key TEXT COLLATE "C" NOT NULL,
  action TEXT COLLATE "C" NOT NULL,
  user_name TEXT COLLATE "C" NOT NULL,
  entries BIGINT NOT NULL,
  PRIMARY KEY (day, catalog_key, schema_key, action, user_name)
);
CREATE TABLE IF NOT EXISTS report_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position BIGINT NOT NULL
);
INSERT INTO report_days SELECT coalesce(to_char(h.timestamp, 'YYYY-MM-DD'), ''), coalesce(i.catalog_key, ''),
  coalesce(i.schema_key, ''), h.action, coalesce(h.user_name, ''), count(*)
  FROM history_links l JOIN approval_history h ON h.link_id = l.id LEFT JOIN metadata_items i ON i.id = h.metadata_item_id
  WHERE NOT EXISTS (SELECT 1 FROM report_head) GROUP BY 1, 2, 3, 4, 5;
INSERT INTO report_head (id, position) SELECT 1, position FROM history_head WHERE NOT EXISTS (SELECT 1 FROM report_head);

-- What a scan found in a schema, held against its items; good as long as `stamp` says the same.
CREATE TABLE IF NOT EXISTS report_objects (
  catalog_key TEXT COLLATE "C" NOT NULL,
  schema_key TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL, -- table, column
  stamp TEXT NOT NULL,
  objects BIGINT NOT NULL,
  commented BIGINT NOT NULL,
  with_item BIGINT NOT NULL,
  commented_imported BIGINT NOT NULL, -- with a comment and an imported item
  PRIMARY KEY (catalog_key, schema_key, kind)
);
