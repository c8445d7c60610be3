-- The first event may come right after the migration: its partition has to be there.
SELECT platform.maintain_outbox(7, 3650);
