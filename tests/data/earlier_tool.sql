-- The earlier Python tool's database as SQLAlchemy makes it (`create_all`): no index but the keys, no default, no check,
-- naive times. One row of each oddity that was found in such databases; tests put their own schema in place of the name.
CREATE SCHEMA metadata_enrichment;

CREATE TABLE metadata_enrichment.metadata_items (
	id SERIAL NOT NULL,
	catalog_name VARCHAR(255) NOT NULL,
	schema_name VARCHAR(255) NOT NULL,
	table_name VARCHAR(255) NOT NULL,
	column_name VARCHAR(255),
	metadata_type VARCHAR(50) NOT NULL,
	original_value TEXT,
	generated_value TEXT NOT NULL,
	current_value TEXT NOT NULL,
	status VARCHAR(50),
	generation_method VARCHAR(100),
	generation_prompt TEXT,
	generation_metadata TEXT,
	data_sample TEXT,
	created_at TIMESTAMP WITHOUT TIME ZONE,
	updated_at TIMESTAMP WITHOUT TIME ZONE,
	created_by VARCHAR(255),
	reviewed_by VARCHAR(255),
	reviewed_at TIMESTAMP WITHOUT TIME ZONE,
	PRIMARY KEY (id)
);

CREATE TABLE metadata_enrichment.approval_history (
	id SERIAL NOT NULL,
	metadata_item_id INTEGER NOT NULL,
	action VARCHAR(50) NOT NULL,
	old_value TEXT,
	new_value TEXT,
	comment TEXT,
	user_name VARCHAR(255),
	timestamp TIMESTAMP WITHOUT TIME ZONE,
	PRIMARY KEY (id),
	FOREIGN KEY(metadata_item_id) REFERENCES metadata_enrichment.metadata_items (id)
);

INSERT INTO metadata_enrichment.metadata_items
  (catalog_name, schema_name, table_name, column_name, metadata_type, original_value, generated_value, current_value,
   status, generation_method, generation_prompt, generation_metadata, data_sample, created_at, updated_at, created_by,
   reviewed_by, reviewed_at)
VALUES
  -- 1-3: one table three times: no column, the text NaN (a CSV cell that was empty), an empty name; the first is accepted
  ('main', 'sales', 'orders', NULL, 'description', NULL, 'All orders.', 'All orders.', 'approved', 'openai_gpt-4',
   'Describe the table orders', '{"model": "gpt-4", "tokens_used": 900, "cost_estimate": 0.027}',
   '[{"order_id": 1}]', '2024-03-01 10:00:00.123456', '2024-03-02 09:00:00', 'ai_bulk_table_generator', 'app',
   '2024-03-02 09:00:00'),
  ('main', 'sales', 'orders', 'NaN', 'description', NULL, 'Uploaded for the table.', 'Uploaded for the table.',
   'pending', 'bulk_upload', NULL, NULL, NULL, '2024-04-01 10:00:00', '2024-04-01 10:00:00', 'app', NULL, NULL),
  ('main', 'sales', 'orders', '', 'comment', 'orders', 'A comment on it.', 'A comment on it.', 'pending', NULL, NULL,
   NULL, NULL, '2024-02-01 10:00:00', '2024-02-01 10:00:00', 'app', NULL, NULL),
  -- 4-6: one column: accepted long ago, generated again later and left, accepted in between
  ('main', 'sales', 'orders', 'order_id', 'description', NULL, 'Number of the order.', 'Number of the order.',
   'approved', 'openai_gpt-3.5-turbo', 'Describe the column order_id', '{"model": "gpt-3.5-turbo"}', '["1", "2"]',
   '2024-03-01 10:00:01', '2024-03-02 10:00:00', 'ai_bulk_generator', 'app', '2024-03-02 10:00:00'),
  ('main', 'sales', 'orders', 'order_id', 'description', NULL, 'Key of an order.', 'Key of an order.', 'pending',
   'openai_gpt-4', 'Describe the column order_id', '{"model": "gpt-4"}', '["1", "2"]', '2024-06-01 10:00:00',
   '2024-06-01 10:00:00', 'ai_bulk_generator', NULL, NULL),
  ('main', 'sales', 'orders', 'order_id', 'description', NULL, 'Unique number of an order.',
   'Unique number of an order.', 'approved', 'openai_gpt-4', 'Describe the column order_id', '{"model": "gpt-4"}',
   '["1", "2"]', '2024-05-01 10:00:00', '2024-05-02 10:00:00', 'ai_bulk_generator', 'app', '2024-05-02 10:00:00'),
  -- 7-8: the same column, spelled differently
  ('main', 'sales', 'customers', 'name', 'description', NULL, 'Name.', 'Customer''s full name.', 'edited',
   'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:02', '2024-03-03 10:00:00', 'ai_bulk_generator', 'bob',
   '2024-03-03 10:00:00'),
  ('Main', 'SALES', 'Customers', 'NAME', 'description', NULL, 'The NAME.', 'The NAME.', 'pending', 'bulk_upload', NULL,
   NULL, NULL, '2024-03-05 10:00:00', '2024-03-05 10:00:00', 'app', NULL, NULL),
  -- 9-10: `comment` and `description` of one column, nothing accepted: the newest is the one
  ('main', 'sales', 'customers', 'city', 'comment', 'city', 'Town.', 'Town.', 'pending', NULL, NULL, NULL, NULL,
   '2024-03-01 10:00:03', '2024-03-01 10:00:03', 'app', NULL, NULL),
  ('main', 'sales', 'customers', 'city', 'description', NULL, 'City of residence.', 'City of residence.', 'pending',
   'openai_gpt-4', NULL, NULL, NULL, '2024-03-04 10:00:00', '2024-03-04 10:00:00', 'ai_bulk_generator', NULL, NULL),
  -- 11-13: no status; a status of nobody's; neither times nor people
  ('main', 'sales', 'customers', 'segment', 'description', NULL, 'Segment.', 'Segment.', NULL, 'openai_gpt-4', NULL,
   NULL, NULL, '2024-03-01 10:00:04', '2024-03-01 10:00:04', 'ai_bulk_generator', NULL, NULL),
  ('main', 'sales', 'customers', 'rating', 'description', NULL, 'Rating.', 'Rating.', 'archived', 'openai_gpt-4', NULL,
   NULL, NULL, '2024-03-01 10:00:05', '2024-03-01 10:00:05', 'ai_bulk_generator', NULL, NULL),
  ('main', 'sales', 'customers', 'since', 'description', NULL, 'Customer since.', 'Customer since.', 'pending', NULL,
   NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  -- 14-17: names with quotes, spaces, dots and umlauts; the last two are one column
  ('main', 'sales', 'odd table', 'it''s a "col"', 'description', NULL, 'Odd: \ and '' and `.', 'Odd: \ and '' and `.',
   'approved', 'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:06', '2024-03-03 10:00:00', 'ai_bulk_generator',
   'app', '2024-03-03 10:00:00'),
  ('main', 'sales', 'v1.2', 'a.b', 'description', NULL, E'Two\nlines.', E'Two\nlines.', 'pending', 'openai_gpt-4', NULL,
   NULL, NULL, '2024-03-01 10:00:07', '2024-03-01 10:00:07', 'ai_bulk_generator', NULL, NULL),
  ('main', 'büro', 'öffnungszeiten', 'ÄNDERUNG', 'description', NULL, 'Geändert am.', 'Geändert am.', 'rejected',
   'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:08', '2024-03-06 10:00:00', 'ai_bulk_generator', 'app',
   '2024-03-06 10:00:00'),
  ('main', 'BÜRO', 'ÖFFNUNGSZEITEN', 'änderung', 'description', NULL, 'Tag der Änderung.', 'Tag der Änderung.',
   'pending', 'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:09', '2024-03-01 10:00:09', 'ai_bulk_generator', NULL,
   NULL),
  -- 18: longer than any comment; 19-20: what its importers wrote a history of; 21: nothing the catalog knows
  ('main', 'sales', 'customers', 'notes', 'description', NULL, repeat('A long text. ', 20000),
   repeat('A long text. ', 20000), 'pending', 'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:10',
   '2024-03-01 10:00:10', 'ai_bulk_generator', NULL, NULL),
  ('main', 'sales', 'orders', 'amount', 'description', NULL, 'Amount in euro.', 'Amount in euro.', 'approved',
   'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:11', '2024-03-03 10:00:00', 'ai_bulk_generator', 'app',
   '2024-03-03 10:00:00'),
  ('main', 'sales', 'orders', 'ordered_at', 'description', NULL, 'Auto-generated description for ordered_at',
   'Auto-generated description for ordered_at', 'approved', 'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:12',
   '2024-03-03 10:00:00', 'ai_bulk_generator', 'app', '2024-03-03 10:00:00'),
  ('main', 'sales', 'gone', NULL, 'description', NULL, 'A table that is no more.', 'A table that is no more.',
   'approved', 'openai_gpt-4', NULL, NULL, NULL, '2024-03-01 10:00:13', '2024-03-03 10:00:00',
   'ai_bulk_table_generator', 'app', '2024-03-03 10:00:00');

INSERT INTO metadata_enrichment.approval_history
  (metadata_item_id, action, old_value, new_value, comment, user_name, timestamp)
VALUES
  (1, 'approved', 'All orders.', 'All orders.', '', 'app', '2024-03-02 09:00:00.654321'),
  (4, 'approved', 'Number of the order.', 'Number of the order.', 'ok', 'app', '2024-03-02 10:00:00'),
  (6, 'approved', 'Unique number of an order.', 'Unique number of an order.', NULL, 'app', '2024-05-02 10:00:00'),
  (7, 'edited', 'Name.', 'Customer''s full name.', 'better', 'bob', '2024-03-03 10:00:00'),
  (16, 'rejected', 'Geändert am.', 'Geändert am.', NULL, NULL, NULL),
  (19, 'approved', 'Amount in euro.', 'Amount in euro.', NULL, 'app', '2024-03-03 10:00:00'),
  (19, 'imported', NULL, NULL, NULL, 'bulk_importer', '2024-03-04 10:00:00'),
  (20, 'import_failed', NULL, NULL, 'PARSE_SYNTAX_ERROR', 'bulk_importer', '2024-03-04 10:00:00');
