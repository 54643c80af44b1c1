-- Rows of a queue die as they are sent, and a claim steps over every dead entry of its index that nobody has swept yet.
-- By default PostgreSQL waits for a fifth of the table, which is far too late for a million deliveries.
ALTER TABLE "deliveries" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_cost_delay = 0);
ALTER TABLE "outbox" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_cost_delay = 0);
