package io.journeyloop.opportunity.demand;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.opportunity.Models;
import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What customers ask for. */
@QuarkusTest
class DemandTest {

    private static final String ERASED = "journeyloop.customer.erased.v1";

    private final TestTenant tenant = TestTenant.create();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);

    @Test
    void twiceFromOneCustomerCountsOnceAndTheLatestWordCounts() {
        scoredByDemand();
        String one = calls.create("Asked for", Map.of("inputs", List.of(Map.of("criterion", "gain", "value", 4))));
        assertThat(calls.read(one).getList("score.missing")).isEqualTo(List.of("wish"));

        tell(one, item("c-1", 3, "2026-03-02T00:00:00Z"), item("c-2", 2, null))
                .then()
                .statusCode(200)
                .body("customers", equalTo(2))
                .body("importance", equalTo(5));
        tell(one, item("c-1", 1, "2026-03-01T00:00:00Z")).then().body("importance", equalTo(5));
        tell(one, item("c-1", 0, "2026-03-03T00:00:00Z"), item("c-1", 1, "2026-03-03T00:00:00Z"))
                .then()
                .body("customers", equalTo(2))
                .body("importance", equalTo(3));

        assertThat(calls.read(one).getDouble("score.value")).isEqualTo(7);
        assertThat(calls.read(one).getString("score.terms[0].explanation"))
                .isEqualTo("Evidence: a demand of 3 from 2 customers");
        assertThat(calls.read(one).getLong("version")).isZero();
    }

    @Test
    void mergedOpportunitiesAreAskedForTogetherUntilTheyAreTwoAgain() {
        String from = calls.create("One", Map.of());
        String into = calls.create("Other", Map.of());
        tell(from, item("c-1", 3, "2026-03-02T00:00:00Z"), item("c-2", 2, null));
        tell(into, item("c-1", 1, "2026-03-01T00:00:00Z"));

        calls.merged(from, into);
        assertThat(calls.read(into).getLong("score.evidence.demand.importance")).isEqualTo(5);
        assertThat(calls.read(into).getLong("score.evidence.demand.customers")).isEqualTo(2);
        assertRefused(tell(from, item("c-3", 1, null)), 409, "opportunity_archived");
        calls.undone(from);

        assertThat(calls.read(into).getLong("score.evidence.demand.importance")).isEqualTo(1);
        assertThat(calls.read(from).getLong("score.evidence.demand.importance")).isEqualTo(5);
    }

    @Test
    void erasedCustomerIsForgotten() {
        String one = calls.create("One", Map.of());
        tell(one, item("c-1", 3, null), item("c-2", 2, null));

        UUID customer = UUID.randomUUID();
        Map<String, Object> erased = Map.of("customerHash", Pseudonyms.of(tenant.id(), "c-1"));
        Events.publish(ERASED, tenant.id(), customer, 1, erased);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(calls.read(one).getLong("score.evidence.demand.importance"))
                        .isEqualTo(2));
        assertThat(new SecondWall("opportunity").rowsSeenBy(tenant.id(), "opportunity_demand"))
                .isEqualTo(1);
        assertThat(new SecondWall("opportunity").rowsSeenBy(TestTenant.create().id(), "opportunity_demand"))
                .isZero();
    }

    @Test
    void strangersGetNothing() {
        String one = calls.create("One", Map.of());
        String path = OPPORTUNITIES + "/" + one + "/demand";
        var body = Map.of("items", List.of(item("c-1", 3, null)));

        tenant.integrator().body(body).post(path).then().statusCode(200);
        assertRefused(TestTenant.nobody().body(body).post(path), 401, "unauthorized");
        assertRefused(tenant.viewer().body(body).post(path), 403, "forbidden");
        assertRefused(TestTenant.create().editor().body(body).post(path), 404, "not_found");
    }

    static List<Arguments> hostileBodies() {
        var item = item("c-1", 3, null);
        return HostileBodies.of("{\"items\": [{\"customerKey\": \"c\", \"importance\": 3}]}")
                .missing("items")
                .wrong("items", List.of())
                .wrong("items", Collections.nCopies(1001, item))
                .wrong("items", List.of(item("c-1", 4, null)))
                .wrong("items", List.of(item("c-1", -1, null)))
                .wrong("items", List.of(item(" ", 1, null)))
                .wrong("items", List.of(item("c-1", 1, "2999-01-01T00:00:00Z")))
                .wrong("items", List.of(item("c-1", 1, "yesterday")))
                .wrong("items", List.of(item("c-1", 1, "-999999-01-01T00:00:00Z")))
                .wrong("items", List.of(Map.of("customerKey", "c-1")))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        String one = calls.create("One", Map.of());

        assertRefused(tenant.editor().body(body).post(OPPORTUNITIES + "/" + one + "/demand"), field);
        assertThat(calls.read(one).getString("score.evidence.demand")).isNull();
    }

    private void scoredByDemand() {
        Map<String, Object> wish =
                new HashMap<>(Map.of("key", "wish", "side", "CUSTOMER", "min", 0, "max", 1000, "source", "EVIDENCE"));
        wish.put("figure", "DEMAND");
        new Models(tenant)
                .activated(Map.of(
                        "method",
                        "CUSTOM",
                        "criteria",
                        List.of(wish, Models.criterion("gain", "BUSINESS", 0, 10)),
                        "formula",
                        "wish + gain"));
    }

    private Response tell(String opportunity, Object... items) {
        return tenant.editor()
                .body(Map.of("items", List.of(items)))
                .post(OPPORTUNITIES + "/" + opportunity + "/demand");
    }

    private static Map<String, Object> item(String customer, int importance, @Nullable String toldAt) {
        Map<String, Object> item = new HashMap<>(Map.of("customerKey", customer, "importance", importance));
        if (toldAt != null) {
            item.put("toldAt", toldAt);
        }
        return item;
    }
}
