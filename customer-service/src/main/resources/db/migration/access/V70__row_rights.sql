-- What a team may see besides its own: customers that nobody looks after, in either order of the list,
CREATE INDEX party_unassigned ON party (created_at, id) WHERE owner IS NULL AND team IS NULL;
CREATE INDEX party_unassigned_name ON party (sort_name, id) WHERE owner IS NULL AND team IS NULL;
-- and those on whose account team somebody is.
CREATE INDEX team_member_login ON team_member (login, customer_id);
-- Whoever planned a task sees it.
CREATE INDEX task_of_author ON task (created_by, state, due_at, id);
