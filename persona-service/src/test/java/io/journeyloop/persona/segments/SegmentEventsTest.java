package io.journeyloop.persona.segments;

import static io.journeyloop.persona.customers.Customers.CUSTOMERS;
import static io.journeyloop.persona.customers.Customers.batch;
import static io.journeyloop.persona.customers.Customers.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.Events.Received;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others are told about segments and their members. */
@QuarkusTest
class SegmentEventsTest {

    private static final String SEGMENTS = "/api/v1/segments/";
    private static final String MEMBERS_CHANGED = "journeyloop.segment-membership.changed.v1";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestTenant tenant = TestTenant.create();

    @Test
    void lifeOfASegmentIsAnnounced() {
        String id = create(Map.of("name", "Board", "kind", "MANUAL"));
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "The board"))
                .patch(SEGMENTS + id);
        tenant.editor().header("If-Match", "\"1\"").delete(SEGMENTS + id).then().statusCode(204);

        assertTold("created", id, 0, "ACTIVE");
        assertTold("changed", id, 1, "ACTIVE");
        assertTold("archived", id, 2, "ARCHIVED");
    }

    @Test
    void whoeverListensKnowsTheMembersWhateverChangesThem() {
        put(tenant, "a", "{\"tier\": \"gold\"}");
        put(tenant, "b", "{\"tier\": \"silver\"}");
        String gold = create(Map.of("name", "Gold", "kind", "DYNAMIC", "rules", rules("gold")));
        assertHeard(gold, "a");

        put(tenant, "b", "{\"tier\": \"gold\"}");
        put(tenant, "a", "{\"tier\": \"bronze\"}");
        put(tenant, "c", "{\"tier\": \"gold\"}");
        assertHeard(gold, "b", "c");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .body(Map.of("rules", rules("bronze")))
                .patch(SEGMENTS + gold)
                .then()
                .statusCode(200);
        assertHeard(gold, "a");

        String board = create(Map.of("name", "Board", "kind", "MANUAL"));
        add(board, List.of("a", "b", "c"));
        add(board, List.of("a"));
        tenant.editor().delete(SEGMENTS + board + "/members/c").then().statusCode(204);
        assertHeard(board, "a", "b");
        tenant.admin().post(CUSTOMERS + "a/erase").then().statusCode(201);
        assertHeard(board, "b");
        assertHeard(gold);
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(SEGMENTS + board)
                .then()
                .statusCode(204);
        assertHeard(board);
    }

    @Test
    void manyCustomersTravelTogetherAndUnderNoName() {
        String prefix = "canary-" + UUID.randomUUID() + "-";
        batch(
                        tenant,
                        IntStream.range(0, 2500)
                                .mapToObj(i -> "{\"customerKey\": \"" + prefix + i
                                        + "\", \"attributes\": {\"tier\": \"gold\"}}")
                                .toList())
                .then()
                .statusCode(200);

        String gold = create(Map.of("name", "Gold", "kind", "DYNAMIC", "rules", rules("gold")));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard(gold)).hasSize(2500));
        List<Received> events = Events.of(tenant.id(), MEMBERS_CHANGED);
        assertThat(events).hasSize(3);
        assertThat(events).allSatisfy(event -> EventContracts.assertKept(MEMBERS_CHANGED, event.data()));
        assertThat(events.stream().map(Received::version)).isSorted().doesNotHaveDuplicates();
        assertThat(Events.anywhere(prefix)).isFalse();
    }

    private void assertTold(String fact, String id, long version, String status) {
        String type = "journeyloop.segment." + fact + ".v1";
        await().atMost(SOON).until(() -> !Events.of(tenant.id(), type).isEmpty());
        Received event = Events.of(tenant.id(), type).getFirst();
        EventContracts.assertKept(type, event.data());
        assertThat(event.aggregateId()).hasToString(id);
        assertThat(event.version()).isEqualTo(version);
        assertThat(event.data().path("status").asText()).isEqualTo(status);
    }

    private void assertHeard(String segment, String... keys) {
        Set<String> hashes = Stream.of(keys)
                .map(key -> Pseudonyms.of(tenant.id(), key))
                .collect(Collectors.toCollection(TreeSet::new));
        await().atMost(SOON).untilAsserted(() -> assertThat(heard(segment)).isEqualTo(hashes));
    }

    private Set<String> heard(String segment) {
        Set<String> members = new TreeSet<>();
        Events.of(tenant.id(), MEMBERS_CHANGED).stream()
                .filter(event -> event.aggregateId().toString().equals(segment))
                .forEach(event -> {
                    texts(event.data().path("joined")).forEach(members::add);
                    texts(event.data().path("left")).forEach(members::remove);
                });
        return members;
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText);
    }

    private void add(String segment, List<String> keys) {
        tenant.editor()
                .body(Map.of("customerKeys", keys))
                .post(SEGMENTS + segment + "/members")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> rules(String tier) {
        return Map.of(
                "match", "ALL", "conditions", List.of(Map.of("attribute", "tier", "operator", "eq", "value", tier)));
    }

    private String create(Map<String, ?> body) {
        Response created = tenant.editor().body(body).post("/api/v1/segments");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.jsonPath().getString("id");
    }
}
