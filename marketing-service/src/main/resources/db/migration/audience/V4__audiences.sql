-- Whom a campaign is for: rank 1 was the most valuable when the audience was built.
CREATE TABLE audience_member (
    campaign_id uuid    NOT NULL REFERENCES campaign (id),
    rank        integer NOT NULL CHECK (rank > 0),
    customer_id uuid    NOT NULL,
    PRIMARY KEY (campaign_id, rank),
    UNIQUE (campaign_id, customer_id)
);
