package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;

import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.infra.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The table of feedback, and beside it a copy without rows but with the same columns, constraints and indexes. */
final class FeedbackTables implements AutoCloseable {

    /** All that feedback leaves behind; what is known of journeys stays, and so do the marks of events. */
    private static final String TRUNCATE = """
            do $$ begin
              execute (select 'truncate ' || string_agg(format('%I', tablename), ', ') || ' cascade' from pg_tables
                       where schemaname = 'public' and tablename not like '%_replica'
                         and tablename not in ('inbox', 'outbox', 'flyway_schema_history'));
            end $$
            """;

    private static final String DEADLOCK = "40P01";

    private final TestBed bed;
    private final Connection connection;

    FeedbackTables(TestBed bed) throws SQLException {
        this.bed = bed;
        this.connection = bed.connect(INSIGHT);
        execute("drop table if exists feedback_copy");
        execute("create table feedback_copy (like feedback including all)");
    }

    /** Both sides begin with nothing, and with nothing of the other's left to be written to disk. */
    void empty() throws SQLException, InterruptedException {
        bed.settle(INSIGHT);
        // texts that nobody waits for are read no further
        execute("delete from text_task");
        while (!truncated()) {
            Pause.of(Duration.ofMillis(100));
        }
        execute("checkpoint");
    }

    /** Not while the service holds what we want, and wants what we hold. */
    private boolean truncated() throws SQLException {
        try {
            execute(TRUNCATE);
            return true;
        } catch (SQLException refused) {
            if (DEADLOCK.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    /** So many of the rows that the service stored, each as the values of an insert into the copy. */
    List<List<Object>> rows(int count) throws SQLException {
        List<List<Object>> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select " + columns() + " from feedback order by id limit " + count)) {
            while (rows.next()) {
                List<Object> values = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(rows.getObject(column));
                }
                found.add(values);
            }
        }
        return found;
    }

    /** Inserts one row into the copy. */
    String insert() throws SQLException {
        var columns = columns();
        return "insert into feedback_copy (" + columns + ") values (" + columns.replaceAll("[^,]+", "?") + ")";
    }

    /** All but those that the database computes. */
    private String columns() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns
                        where table_schema = 'public' and table_name = 'feedback' and is_generated = 'NEVER'
                        """)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The rows that the service stored, as COPY reads them. */
    void writeTo(Path file) throws SQLException, IOException {
        try (var out = Files.newOutputStream(file)) {
            copyManager().copyOut("copy feedback to stdout", out);
        }
    }

    long copyFrom(Path file) throws SQLException, IOException {
        try (var in = Files.newInputStream(file)) {
            return copyManager().copyIn("copy feedback_copy from stdin", in, 65_536);
        }
    }

    private CopyManager copyManager() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
