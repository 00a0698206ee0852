package io.journeyloop.devstack.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * Creates a service's database with its two roles: {@code <name>_owner} owns the database and its schema and runs the
 * migrations; {@code <name>_app} is what the service works as, and row-level security binds it. Each role's password is
 * its name. Everything here may be repeated.
 */
public final class Databases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final Endpoints.Postgres server;

    public Databases(Endpoints.Postgres server) {
        this.server = server;
    }

    public void create(String name) {
        run(name, connection -> {
            createRoles(connection, name);
            if (!exists(connection, name)) {
                execute(connection, "create database " + name + " owner " + name + "_owner");
            }
        });
        grant(name);
    }

    /** Drops the database with everything in it, whoever is connected, and creates it again. */
    public void recreate(String name) {
        run(name, connection -> execute(connection, "drop database if exists " + name + " with (force)"));
        create(name);
    }

    private static void createRoles(Connection connection, String name) throws SQLException {
        for (var role : new String[] {name + "_owner", name + "_app"}) {
            // two test runs may create the same role at once
            execute(connection, """
                do $$ begin
                  create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls password '%1$s';
                exception when duplicate_object or unique_violation then null;
                end $$""".formatted(role));
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void grant(String name) {
        try (var connection = connect(name)) {
            execute(connection, "alter schema public owner to " + name + "_owner");
            execute(connection, "grant usage on schema public to " + name + "_app");
        } catch (SQLException e) {
            throw failed(name, e);
        }
    }

    private void run(String name, Work work) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (var connection = connect("postgres")) {
            work.run(connection);
        } catch (SQLException e) {
            throw failed(name, e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.superuser(), server.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DevstackException failed(String name, SQLException e) {
        return new DevstackException("The database " + name + " could not be made: " + e.getMessage(), e);
    }

    @FunctionalInterface
    private interface Work {
        void run(Connection connection) throws SQLException;
    }
}
