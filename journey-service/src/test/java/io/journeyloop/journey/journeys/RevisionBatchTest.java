package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The revisions of many journeys by one call, as the gateway reads them. */
@QuarkusTest
class RevisionBatchTest {
    private static final String BATCH = "/internal/v1/revisions/batch";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private String one;
    private String other;

    @BeforeEach
    void prepare() {
        String journey = calls.create("Claim");
        calls.addPhase(journey, "First");
        calls.addPhase(journey, "Second");
        one = id(journey);
        other = id(calls.create("Renewal"));
    }

    @Test
    void eachJourneyHasItsNewestFirst() {
        JsonPath two = batch(Map.of("journeyIds", List.of(one, other, UUID.randomUUID()), "limit", 2))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(two.getList("items.journeyId")).containsExactlyInAnyOrder(one, other);
        assertThat(numbers(two, one)).isEqualTo(List.of(3, 2));
        assertThat(numbers(two, other)).isEqualTo(List.of(1));
        JsonPath all =
                batch(Map.of("journeyIds", List.of(one, one), "limit", 50)).jsonPath();
        assertThat(numbers(all, one)).isEqualTo(List.of(3, 2, 1));
        assertThat(all.getString("items[0].revisions[0].author")).isNotBlank();
    }

    @Test
    void strangersWrongRolesAndBadBodiesGetNothing() {
        Map<String, Object> wanted = Map.of("journeyIds", List.of(one), "limit", 1);

        assertThat(TestTenant.create()
                        .viewer()
                        .body(wanted)
                        .post(BATCH)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().body(wanted).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(wanted).post(BATCH), 403, "forbidden");
        assertRefused(batch(Map.of("limit", 1)), "journeyIds");
        assertRefused(batch(Map.of("journeyIds", List.of("a"), "limit", 1)), "journeyIds[0]");
        assertRefused(batch(Map.of("journeyIds", Collections.nCopies(5001, one), "limit", 1)), "journeyIds");
        assertRefused(batch(Map.of("journeyIds", List.of(one), "limit", 0)), "limit");
        assertRefused(batch(Map.of("journeyIds", List.of(one), "limit", 51)), "limit");
    }

    @Test
    void twoJourneysTakeAsManyStatementsAsOne() {
        new StatementCount("journey")
                .assertSame(
                        () -> batch(Map.of("journeyIds", List.of(one), "limit", 5)),
                        () -> batch(Map.of("journeyIds", List.of(one, other), "limit", 5)));
    }

    private Response batch(Map<String, ?> wanted) {
        return tenant.viewer().body(wanted).post(BATCH);
    }

    private static List<Integer> numbers(JsonPath answer, String journey) {
        return answer.getList("items.find { it.journeyId == '%s' }.revisions.number".formatted(journey));
    }
}
