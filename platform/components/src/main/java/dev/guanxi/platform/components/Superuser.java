package dev.guanxi.platform.components;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections with all rights to a PostgreSQL server, wherever it runs. */
@FunctionalInterface
public interface Superuser {

    Connection connect(String database) throws SQLException;
}
