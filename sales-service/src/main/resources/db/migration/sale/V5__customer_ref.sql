-- The key under which the source knows the customer, so that others can name it.
ALTER TABLE sale ADD COLUMN customer_ref text;
