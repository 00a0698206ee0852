package io.journeyloop.testkit;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a service's tables as the service's own role does, but with the application's filter removed: what is still
 * hidden is hidden by row-level security alone.
 */
public final class SecondWall {

    private final String database;

    public SecondWall(String database) {
        this.database = database;
    }

    /** How many rows of a table a tenant's transaction sees when its query names no tenant; null: no tenant is set. */
    public long rowsSeenBy(@Nullable UUID tenant, String table) {
        return inTransaction(tenant, connection -> {
            try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** The tables that hold tenants' rows, all of which must be walled. */
    public List<String> tenantTables() {
        return names("""
                select table_name from information_schema.columns
                 where table_schema = 'public' and column_name = 'tenant_id' order by 1
                """);
    }

    /** The tables whose row-level security is enabled, and forced on their owner too. */
    public List<String> walledTables() {
        return names("""
                select relname from pg_class
                 where relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity order by 1
                """);
    }

    private List<String> names(String query) {
        return inTransaction(null, connection -> {
            try (ResultSet rows = connection.createStatement().executeQuery(query)) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        });
    }

    private <T> T inTransaction(@Nullable UUID tenant, Look<T> look) {
        String url = SharedInfrastructure.get().endpoints().postgres().jdbcUrl(database);
        try (Connection connection = DriverManager.getConnection(url, database + "_app", database + "_app")) {
            connection.setAutoCommit(false);
            if (tenant != null) {
                connection.createStatement().execute("select set_config('app.tenant', '" + tenant + "', true)");
            }
            return look.at(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Look<T> {
        T at(Connection connection) throws SQLException;
    }
}
