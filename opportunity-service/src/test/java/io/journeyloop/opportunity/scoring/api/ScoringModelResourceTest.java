package io.journeyloop.opportunity.scoring.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoringModelResourceTest {

    private static final String MODELS = "/api/v1/scoring-models";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void everyTenantStartsWithOneActiveModelThatWeighsBothSides() {
        String id = tenant.viewer()
                .get(MODELS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .body("items[0].method", equalTo("VALUE_EFFORT"))
                .body("items[0].version", equalTo(1))
                .body("items[0].active", equalTo(true))
                .body("items[0].criteria.key", contains("customerValue", "businessValue", "effort"))
                .body("items[0].criteria.side", contains("CUSTOMER", "BUSINESS", "EFFORT"))
                .body("items[0].criteria.source", contains("EVIDENCE", "MANUAL", "MANUAL"))
                .body("items[0].criteria.max", contains(100.0f, 100.0f, 5.0f))
                .extract()
                .path("items[0].id");

        tenant.viewer().get(MODELS + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
        tenant.viewer().get(MODELS + "/key:value-effort-1").then().body("id", equalTo(id));
        assertRefused(TestTenant.create().viewer().get(MODELS + "/" + id), 404, "not_found");
    }

    @Test
    void firstRequestsAtOnceSeedOneModelAndAnnounceItOnce() {
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> tenant.viewer().get(MODELS).statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
        tenant.viewer().get(MODELS).then().body("items", hasSize(1));
        String type = "journeyloop.scoring-model.activated.v1";
        var events = await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(tenant.id(), type), found -> !found.isEmpty());
        assertThat(events).hasSize(1);
        EventContracts.assertKept(type, events.getFirst().data());
    }
}
