package io.journeyloop.testkit;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything that a service's database holds, of all tenants, as its owner's backup would show it. */
public final class DatabaseDump {

    private static final String TABLES =
            "select format('%I', table_name) from information_schema.tables where table_schema = 'public'";

    private final String database;

    public DatabaseDump(String database) {
        this.database = database;
    }

    /** The tables with a row that shows this text, bytes included. */
    public List<String> tablesWith(String text) {
        var server = SharedInfrastructure.get().endpoints().postgres();
        try (Connection connection =
                DriverManager.getConnection(server.jdbcUrl(database), server.superuser(), server.password())) {
            // Bytes that are no text are shown as such.
            connection.createStatement().execute("set bytea_output = 'escape'");
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                if (shows(connection, table, text)) {
                    found.add(table);
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean shows(Connection connection, String table, String text) throws SQLException {
        try (var question =
                connection.prepareStatement("select 1 from " + table + " t where position(? in t::text) > 0 limit 1")) {
            question.setString(1, text);
            return question.executeQuery().next();
        }
    }
}
