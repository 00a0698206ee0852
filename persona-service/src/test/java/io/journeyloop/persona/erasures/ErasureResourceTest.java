package io.journeyloop.persona.erasures;

import static io.journeyloop.persona.customers.Customers.CUSTOMERS;
import static io.journeyloop.persona.customers.Customers.put;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureResourceTest {

    private static final String ERASED = "journeyloop.customer.erased.v1";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void erasedCustomerIsGoneAndLeavesAReceipt() {
        tenant.editor()
                .body("{\"attributes\": {\"tier\": \"gold\"}, \"consents\": [{\"purpose\": \"x\", \"granted\": true}]}")
                .put(CUSTOMERS + "c-1042")
                .then()
                .statusCode(201);
        put(tenant, "c-2", "{\"tier\": \"gold\"}");
        String segment = segment();
        tenant.editor().put(CUSTOMERS + "c-1042/personas/" + persona()).then().statusCode(204);

        Response receipt = tenant.admin().post(CUSTOMERS + "c-1042/erase");

        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        assertThat(receipt.asString()).doesNotContain("c-1042");
        assertThat(receipt.jsonPath().getString("customerKeyHash")).isEqualTo(Pseudonyms.of(tenant.id(), "c-1042"));
        assertThat(receipt.jsonPath().getString("requestedBy")).isEqualTo("admin@" + tenant.id());
        assertThat(receipt.jsonPath().getList("what"))
                .isEqualTo(List.of("PROFILE", "CONSENTS", "PERSONAS", "SEGMENTS"));
        assertRefused(tenant.viewer().get(CUSTOMERS + "c-1042"), 404, "not_found");
        tenant.viewer().get("/api/v1/segments/" + segment).then().body("size", equalTo(1));
        tenant.viewer()
                .get("/api/v1/segments/" + segment + "/members")
                .then()
                .body("items.customerKey", equalTo(List.of("c-2")));
        SecondWall wall = new SecondWall("persona");
        assertThat(wall.rowsSeenBy(tenant.id(), "customer")).isEqualTo(1);
        assertThat(wall.rowsSeenBy(tenant.id(), "customer_persona")).isZero();
        assertThat(wall.rowsSeenBy(tenant.id(), "segment_member")).isEqualTo(1);
        tenant.viewer()
                .get(receipt.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(receipt.jsonPath().getString("id")));
    }

    @Test
    void erasureIsAnnouncedWithoutTheKey() {
        tenant.admin().post(CUSTOMERS + "ann@example.org/erase").then().statusCode(201);

        List<Events.Received> events = await().atMost(Duration.ofSeconds(20))
                .until(() -> Events.of(tenant.id(), ERASED), found -> !found.isEmpty());

        EventContracts.assertKept(ERASED, events.getFirst().data());
        assertThat(events.getFirst().data().toString()).doesNotContain("ann@");
        assertThat(events.getFirst().data().path("customerHash").asText())
                .isEqualTo(Pseudonyms.of(tenant.id(), "ann@example.org"));
    }

    @Test
    void repeatedErasureAnswersTheSameReceiptAndIsAnnouncedAgain() {
        put(tenant, "c-1", "{}");
        String first = erase("c-1", 201);

        assertThat(erase("c-1", 200)).isEqualTo(first);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.of(tenant.id(), ERASED))
                        .extracting(Events.Received::version)
                        .containsExactly(1L, 2L));

        put(tenant, "c-1", "{\"back\": true}");
        String second = erase("c-1", 201);
        assertThat(second).isNotEqualTo(first);
        assertThat(erase("c-1", 200)).isEqualTo(second);
        tenant.viewer().get("/api/v1/erasures").then().body("items.id", equalTo(List.of(second, first)));
        Response page = tenant.viewer().get("/api/v1/erasures?limit=1");
        tenant.viewer()
                .get("/api/v1/erasures?limit=1&cursor=" + page.jsonPath().getString("nextCursor"))
                .then()
                .body("items.id", equalTo(List.of(first)));
    }

    @Test
    void customerWhoIsUnknownHereIsForgottenElsewhere() {
        Response receipt = tenant.admin().post(CUSTOMERS + "never-seen/erase");

        assertThat(receipt.statusCode()).isEqualTo(201);
        receipt.then().body("what", hasSize(0));
    }

    private String erase(String key, int status) {
        Response receipt = tenant.admin().post(CUSTOMERS + key + "/erase");
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(status);
        return receipt.jsonPath().getString("id");
    }

    private String persona() {
        return tenant.editor()
                .body(Map.of("name", "Saver"))
                .post("/api/v1/personas")
                .jsonPath()
                .getString("id");
    }

    private String segment() {
        return tenant.editor().body("""
                        {"name": "Gold", "kind": "DYNAMIC", "rules": {"match": "ALL", "conditions":
                          [{"attribute": "tier", "operator": "eq", "value": "gold"}]}}
                        """).post("/api/v1/segments").jsonPath().getString("id");
    }
}
