-- The survivor of a customer that was merged into another: its value counts for both.
ALTER TABLE customer_value ADD COLUMN merged_into uuid;
