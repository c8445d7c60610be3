-- The survivor of a customer that was merged into another: such a one is in no audience.
ALTER TABLE customer_profile ADD COLUMN merged_into uuid;
CREATE INDEX customer_profile_of_members ON customer_profile (merged_into)
    WHERE merged_into IS NOT NULL;
