-- Nobody is like a customer that was removed.
ALTER TABLE match_key DROP CONSTRAINT match_key_party_id_fkey,
    ADD FOREIGN KEY (party_id) REFERENCES party (id) ON DELETE CASCADE;
