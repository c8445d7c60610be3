CREATE TABLE tested (id integer PRIMARY KEY);
