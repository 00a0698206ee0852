package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.services.Service;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What the four services hold of a tenant, as rows of one database with an index for each way that is asked for: no
 * statement reads four databases.
 */
final class ReferenceDatabase {

    static final String NAME = "graphql_reference";

    private ReferenceDatabase() {}

    /** The services that hold a part of it, by the names of their databases. */
    static List<String> parts() {
        return Service.all().stream()
                .flatMap(service -> service.database().stream())
                .toList();
    }

    /** The database that holds only what one service knows. */
    static String databaseOf(String part) {
        return NAME + "_" + part;
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
        for (var part : parts()) {
            try (var server = bed.connect("postgres")) {
                execute(server, "drop database if exists " + databaseOf(part) + " with (force)");
                execute(server, "create database " + databaseOf(part) + " template " + NAME);
            }
            try (var target = bed.connect(databaseOf(part))) {
                execute(target, Question.resource("part." + part + ".sql"));
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
