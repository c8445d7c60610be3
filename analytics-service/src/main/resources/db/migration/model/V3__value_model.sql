CREATE TABLE value_model (
    version   bigint PRIMARY KEY,
    body      jsonb   NOT NULL,
    published boolean NOT NULL DEFAULT false
);
