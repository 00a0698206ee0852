package io.journeyloop.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.kit.fixture.Slowness;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the effects of writes have travelled. */
@QuarkusTest
class EventProgressTest {
    private static final String ANNOUNCED = "/internal/v1/events/announced";
    private static final String PENDING = "/internal/v1/events/pending";
    private static final String INCREMENTED = "journeyloop.counter.incremented.v1";
    private static final String SAID = "journeyloop.echo.said.v1";

    @Inject
    Slowness slowness;

    private final TestTenant tenant = TestTenant.create();
    private final UUID id = UUID.randomUUID();

    @Test
    void aTenantsLatestEventsAreListed() {
        tenant.viewer().body("{}").post("/counters/" + id).then().statusCode(200);

        tenant.viewer()
                .queryParam("withinMs", 60_000)
                .get(ANNOUNCED)
                .then()
                .statusCode(200)
                .body("items.type", contains(INCREMENTED));
        TestTenant.create()
                .viewer()
                .queryParam("withinMs", 60_000)
                .get(ANNOUNCED)
                .then()
                .body("items", empty());
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        tenant.viewer().queryParam("withinMs", 100).get(ANNOUNCED).then().body("items", empty());
    }

    @Test
    void anEventIsPendingUntilItIsTaken() {
        UUID event = UUID.randomUUID();
        pending(tenant, event, SAID).then().statusCode(200).body("pending", equalTo(1));
        pending(tenant, event, INCREMENTED).then().body("pending", equalTo(0));

        Events.publish(event, SAID, tenant.id(), id, 1, "{\"times\": 1}".getBytes(UTF_8));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> pending(tenant, event, SAID).then().body("pending", equalTo(0)));
        pending(TestTenant.create(), event, SAID).then().body("pending", equalTo(1));
    }

    @Test
    void workThatIsLeftIsToldToItsTenant() {
        slowness.begin(tenant.id());

        announced(tenant).then().statusCode(200).body("unfinished", equalTo(true));
        announced(TestTenant.create()).then().body("unfinished", equalTo(false));
        slowness.end(tenant.id());
        announced(tenant).then().body("unfinished", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?withinMs=0", "?withinMs=-5", "?withinMs=600001", "?withinMs=x"})
    void aSpanThatIsNoneIsRefused(String query) {
        tenant.viewer().get(ANNOUNCED + query).then().statusCode(400);
    }

    @Test
    void nobodyIsToldNothing() {
        TestTenant.nobody().get(ANNOUNCED + "?withinMs=5").then().statusCode(401);
        TestTenant.nobody().body("{\"items\": []}").post(PENDING).then().statusCode(401);
        tenant.viewer()
                .body("{\"items\": [{\"id\": \"x\"}]}")
                .post(PENDING)
                .then()
                .statusCode(400);
        tenant.viewer().body("{}").post(PENDING).then().statusCode(400);
    }

    private static Response announced(TestTenant tenant) {
        return tenant.viewer().queryParam("withinMs", 60_000).get(ANNOUNCED);
    }

    private static Response pending(TestTenant tenant, UUID event, String type) {
        return tenant.viewer()
                .body(Map.of("items", List.of(Map.of("id", event, "type", type))))
                .post(PENDING);
    }
}
