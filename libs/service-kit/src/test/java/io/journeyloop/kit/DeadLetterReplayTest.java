package io.journeyloop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.kit.fixture.EchoBug;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What could not be understood once is taken when whatever was wrong has been mended. */
@QuarkusTest
class DeadLetterReplayTest {

    private static final String SAID = "journeyloop.echo.said.v1";
    private static final String DEAD_LETTERS = "journeyloop.dead-letter.kit-fixture";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestTenant tenant = TestTenant.create();
    private final UUID id = UUID.randomUUID();

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://set.by.quarkus/");

    @AfterEach
    void breakItAgain() {
        EchoBug.PRESENT.set(true);
    }

    @Test
    void lettersAreTakenOnceTheHandlerIsMendedAndNeverTwice() {
        long before = Events.count(DEAD_LETTERS);
        Events.publish(SAID, tenant.id(), id, 1, Map.of("times", -1));
        Events.publish(SAID, tenant.id(), id, 2, Map.of("times", "often"));
        await().atMost(PATIENCE).until(() -> Events.count(DEAD_LETTERS) == before + 2);

        JsonPath stillBroken = replay();
        assertThat(stillBroken.getLong("letters")).isEqualTo(before + 2);
        assertThat(value()).isZero();

        EchoBug.PRESENT.set(false);
        JsonPath mended = replay();
        assertThat(mended.getLong("taken")).isPositive();
        assertThat(mended.getLong("failed")).isPositive();
        assertThat(mended.getList("failures.reason", String.class)).anyMatch(reason -> reason.contains("Said"));
        assertThat(value()).isEqualTo(1);

        assertThat(replay().getLong("taken")).isZero();
        assertThat(value()).isEqualTo(1);
        assertThat(Events.count(DEAD_LETTERS)).isEqualTo(before + 2);
    }

    @Test
    void whatIsNoCommandIsNotThere() {
        RestAssured.given()
                .post(management.resolve("/operations/read-model/check"))
                .then()
                .statusCode(404);
        RestAssured.given()
                .get(management.resolve("/operations/dead-letters/replay"))
                .then()
                .statusCode(405);
    }

    private JsonPath replay() {
        return RestAssured.given()
                .post(management.resolve("/operations/dead-letters/replay"))
                .then()
                .statusCode(200)
                .contentType(equalTo("application/json"))
                .extract()
                .jsonPath();
    }

    private long value() {
        return tenant.viewer().get("/counters/" + id).jsonPath().getLong("value");
    }
}
