package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.OrderedList;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing and sorting journeys, as the public list does and the one that the gateway reads. */
@QuarkusTest
class JourneyListTest {

    private static final String SEARCH = "/internal/v1/journeys/search";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void eachOrderLeadsThroughAllOnce() {
        String second = id(calls.create("buy"));
        String third = id(calls.create("Cancel"));
        String first = id(calls.create("Apply"));
        calls.patch(JOURNEYS + "/" + third, "\"1\"", Map.of("description", "x"))
                .then()
                .statusCode(200);
        evidence(second, "2026-05-02T10:00:00Z");
        evidence(first, "2026-01-02T10:00:00Z");
        var list = new OrderedList(tenant, JOURNEYS);

        list.assertOrder("CREATED", List.of(second, third, first));
        list.assertOrder("UPDATED", List.of(second, first, third));
        list.assertOrder("TITLE", List.of(first, second, third));
        list.assertOrder("LAST_EVIDENCE", List.of(third, first, second));
        list.assertCursorsStayIn("TITLE", "CREATED");
        list.assertCursorsStayIn("LAST_EVIDENCE", "UPDATED");
        list.assertUnknownOrdersAreRefused();
        assertThat(ids("limit=9")).containsExactly(second, third, first);
        assertThat(ids("orderBy=UPDATED")).containsExactly(third, first, second);
    }

    @Test
    void eachFilterNarrowsBothLists() {
        UUID persona = calls.persona("ACTIVE");
        String wanted = id(calls.create(
                "Wanted",
                Map.of(
                        "personaIds", List.of(persona),
                        "ownerId", "ann",
                        "teamId", "red",
                        "lifecycleStage", "ONBOARDING",
                        "tags", List.of("q3", "mobile"))));

        Map<String, String> filters = Map.of(
                "personaId", persona.toString(),
                "ownerId", "ann",
                "teamId", "red",
                "lifecycleStage", "ONBOARDING",
                "tag", "mobile");
        filters.forEach((name, value) -> {
            assertThat(ids(name + "=" + value)).as(name).contains(wanted);
            assertThat(ids(name + "=" + UUID.randomUUID())).as(name).isEmpty();
            search(Map.of("filter", Map.of(name, value), "orderBy", "TITLE", "direction", "DESC"))
                    .then()
                    .body("items[0].id", equalTo(wanted));
        });
        assertThat(ids("tag=q3&ownerId=ann&text=WANT&orderBy=TITLE")).containsExactly(wanted);
        calls.patch(JOURNEYS + "/" + wanted, "\"1\"", Map.of("tags", List.of("q4"), "personaIds", List.of()))
                .then()
                .statusCode(200);
        assertThat(ids("tag=mobile")).isEmpty();
        assertThat(ids("personaId=" + persona)).doesNotContain(wanted);
        assertThat(ids("tag=q4")).containsExactly(wanted);
        assertThat(search(Map.of("filter", Map.of("tag", "q4"))).jsonPath().getInt("totalCount"))
                .isEqualTo(1);
    }

    @Test
    void everyOrderTakesTheSameStatements() {
        calls.create("A");
        calls.create("B");
        StatementCount statements = new StatementCount("journey");

        statements.assertSame(
                () -> calls.get(JOURNEYS), () -> calls.get(JOURNEYS + "?orderBy=LAST_EVIDENCE&ownerId=x&tag=y"));
    }

    @Test
    void othersSeeNothingOfIt() {
        calls.create("A", Map.of("ownerId", "ann"));

        assertThat(TestTenant.create()
                        .viewer()
                        .get(JOURNEYS + "?ownerId=ann")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().get(JOURNEYS + "?orderBy=TITLE"), 401, "unauthorized");
        assertRefused(tenant.integrator().get(JOURNEYS + "?orderBy=TITLE"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"personaId=a", "ownerId=%00", "tag=%00", "orderBy=NAME", "direction=up", "cursor=abc"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(JOURNEYS + "?" + query), query.split("=")[0]);
    }

    @Test
    void badSearchOfTheGatewayIsRefusedByName() {
        assertRefused(search(Map.of("orderBy", "NAME")), "orderBy");
        assertRefused(search(Map.of("direction", "up")), "direction");
        assertRefused(search(Map.of("filter", Map.of("personaId", "a"))), "personaId");
    }

    private void evidence(String journey, String collectedAt) {
        Events.publish(
                "journeyloop.evidence.changed.v1",
                tenant.id(),
                UUID.fromString(journey),
                1,
                Map.of(
                        "journeyId", journey,
                        "feedbackCount", 3,
                        "insightCount", 0,
                        "distinctCustomers", 1,
                        "experienceWeight", 0,
                        "sourceTypes", List.of("SURVEY"),
                        "lastCollectedAt", collectedAt));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> collectedAt.equals(
                        calls.get(JOURNEYS + "/" + journey).jsonPath().getString("lastEvidenceAt")));
    }

    private Response search(Map<String, ?> body) {
        return tenant.viewer().body(body).post(SEARCH);
    }

    private List<String> ids(String query) {
        return calls.get(JOURNEYS + "?" + query).jsonPath().getList("items.id");
    }
}
