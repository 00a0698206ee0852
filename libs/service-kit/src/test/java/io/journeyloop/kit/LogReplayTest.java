package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that was put back hears again what it has forgotten, and nothing twice. */
@QuarkusTest
class LogReplayTest {

    private static final String SAID = "journeyloop.echo.said.v1";

    private final TestTenant tenant = TestTenant.create();
    private final UUID id = UUID.randomUUID();

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://set.by.quarkus/");

    @Test
    void whatTheDatabaseHasForgottenTakesEffectAndWhatItKnowsDoesNot() throws Exception {
        UUID forgotten = Events.publish(SAID, tenant.id(), id, 1, Map.of("times", 1));
        Events.publish(SAID, tenant.id(), id, 2, Map.of("times", 1));
        await().atMost(Duration.ofSeconds(30)).until(() -> value() == 2);
        Instant since = Instant.now().minusSeconds(60);

        assertThat(replayed(since).getLong("taken")).isZero();
        assertThat(value()).isEqualTo(2);

        forget(forgotten);
        JsonPath outcome = replayed(since);
        assertThat(outcome.getLong("taken")).isEqualTo(1);
        assertThat(outcome.getLong("known")).isPositive();
        assertThat(value()).isEqualTo(3);

        forget(forgotten);
        assertThat(replayed(Instant.now()).getLong("events")).isZero();
        assertThat(value()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"})
    void momentThatIsNoneOrThatTheInboxDoesNotRememberIsRefused(String since) {
        replay(RestAssured.given().queryParam("since", since))
                .statusCode(400)
                .contentType(equalTo("application/problem+json"))
                .body("violations[0].field", equalTo("since"));
    }

    @Test
    void momentMustBeSaid() {
        replay(RestAssured.given()).statusCode(400).body("violations[0].field", equalTo("since"));
    }

    private JsonPath replayed(Instant since) {
        return replay(RestAssured.given().queryParam("since", since.toString()))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse replay(RequestSpecification request) {
        return request.post(management.resolve("/operations/log/replay")).then();
    }

    private void forget(UUID event) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('app.tenant', '" + tenant.id() + "', true)");
            int forgotten =
                    connection.createStatement().executeUpdate("delete from inbox where event_id = '" + event + "'");
            assertThat(forgotten).isEqualTo(1);
            connection.commit();
        }
    }

    private long value() {
        return tenant.viewer().get("/counters/" + id).jsonPath().getLong("value");
    }
}
