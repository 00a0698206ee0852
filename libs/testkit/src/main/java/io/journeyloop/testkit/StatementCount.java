package io.journeyloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Counts the SQL statements that a service needs for a request, as the database has seen them. */
public final class StatementCount {

    /** What goes on beside a request can only add statements: the fewest of several tries are the request's own. */
    private static final int TRIES = 3;

    /** The bounds of transactions, and what relays, clean-ups and whoever serves all tenants in turn do meanwhile. */
    private static final String NOT_ITS_OWN =
            "^(begin|commit|rollback|start|set|discard)|set_config|as relay|outbox|inbox"
                    + "|text_task|distinct tenant_id|waiting_tenant";

    /** How long nothing must happen before a read is counted: what was written before is still being worked on. */
    private static final Duration REST = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String COUNT = """
            select coalesce(sum(s.calls), 0)
              from pg_stat_statements s
              join pg_database d on d.oid = s.dbid
              join pg_roles r on r.oid = s.userid
             where d.datname = ? and r.rolname = ? and s.query !~* ?
            """;

    private final String database;

    public StatementCount(String database) {
        this.database = database;
    }

    /** How many statements a read takes; it must answer 200. */
    public long of(Supplier<Response> read) {
        return fewest(read, 0);
    }

    /** Tries no more once a try has taken as few as can be expected. */
    private long fewest(Supplier<Response> read, long expected) {
        long fewest = once(read);
        for (int tries = 1; tries < TRIES && fewest > expected; tries++) {
            fewest = Math.min(fewest, once(read));
        }
        return fewest;
    }

    /** Fails unless both reads take the same number of statements, which is at least one. */
    public void assertSame(Supplier<Response> few, Supplier<Response> many) {
        long expected = of(few);
        assertThat(expected).isPositive();
        assertThat(fewest(many, expected)).isEqualTo(expected);
    }

    private long once(Supplier<Response> read) {
        long before = atRest();
        Response answer = read.get();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return soFar() - before;
    }

    private long atRest() {
        Instant deadline = Instant.now().plus(PATIENCE);
        long before = soFar();
        while (true) {
            Pause.of(REST);
            long now = soFar();
            if (now == before) {
                return now;
            }
            assertThat(Instant.now()).as("the service comes to rest").isBefore(deadline);
            before = now;
        }
    }

    private long soFar() {
        var server = SharedInfrastructure.get().endpoints().postgres();
        try (Connection connection =
                DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.password())) {
            connection.createStatement().execute("create extension if not exists pg_stat_statements");
            return count(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long count(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(COUNT)) {
            question.setString(1, database);
            question.setString(2, database + "_app");
            question.setString(3, NOT_ITS_OWN);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
