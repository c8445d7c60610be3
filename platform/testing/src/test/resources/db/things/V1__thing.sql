CREATE TABLE thing (
    id      uuid PRIMARY KEY,
    name    text   NOT NULL,
    version bigint NOT NULL
);
CREATE TABLE seen (
    subject text   PRIMARY KEY,
    times   integer NOT NULL
);
