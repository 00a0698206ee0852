package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.journeyloop.testkit.Metrics;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxGaugesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestTenant tenant = TestTenant.create();

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "set by Quarkus before each test";

    @Test
    void whatWaitsIsShownUntilItIsSent() throws Exception {
        try (var connection = database.getConnection()) {
            takeTheRelaysPlace(connection);
            tenant.viewer()
                    .body("{}")
                    .post("/counters/" + UUID.randomUUID())
                    .then()
                    .statusCode(200);

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(shown("journeyloop_outbox_waiting")).isPositive();
                assertThat(shown("journeyloop_outbox_oldest_seconds")).isPositive();
                assertThat(shown("journeyloop_outbox_relay")).isZero();
            });
            connection.rollback();
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(shown("journeyloop_outbox_waiting")).isZero();
            assertThat(shown("journeyloop_outbox_oldest_seconds")).isZero();
            assertThat(shown("journeyloop_outbox_relay")).isEqualTo(1);
        });
    }

    /** As another replica would that relays for longer than usual. */
    private static void takeTheRelaysPlace(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('journeyloop.outbox'))");
        }
    }

    private double shown(String name) {
        return new Metrics(metrics).value(name);
    }
}
