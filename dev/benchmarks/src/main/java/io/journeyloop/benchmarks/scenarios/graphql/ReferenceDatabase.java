package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What the four services hold of a tenant, as rows of one database with an index for each way that is asked for: no
 * statement reads four databases.
 */
final class ReferenceDatabase {

    static final String NAME = "graphql_reference";

    private ReferenceDatabase() {}

    /** What one service knows of it, in a database of its own. */
    enum Part {
        PERSONA,
        JOURNEY,
        INSIGHT,
        OPPORTUNITY;

        /** In one word. */
        String title() {
            return name().toLowerCase(Locale.ROOT);
        }

        String database() {
            return NAME + "_" + title();
        }
    }

    static void make(TestBed bed, Tenant tenant) throws SQLException, IOException {
        bed.recreateDatabase(NAME);
        try (var target = bed.connect(NAME)) {
            execute(target, Question.resource("reference.sql"));
            for (var table : CopiedTable.all()) {
                try (var source = bed.connect(table.source())) {
                    copy(table, tenant, copies(source), copies(target));
                }
            }
            execute(target, "vacuum analyze");
        }
        for (var part : Part.values()) {
            try (var server = bed.connect("postgres")) {
                execute(server, "drop database if exists " + part.database() + " with (force)");
                execute(server, "create database " + part.database() + " template " + NAME);
            }
            try (var target = bed.connect(part.database())) {
                execute(target, Question.resource("part." + part.title() + ".sql"));
                execute(target, "vacuum analyze");
            }
        }
    }

    private static void copy(CopiedTable table, Tenant tenant, CopyManager source, CopyManager target)
            throws SQLException, IOException {
        var select = table.select().replace(":tenant", "'" + tenant.id() + "'");
        var rows = new ByteArrayOutputStream();
        source.copyOut("copy (" + select + ") to stdout", rows);
        target.copyIn("copy " + table.name() + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
