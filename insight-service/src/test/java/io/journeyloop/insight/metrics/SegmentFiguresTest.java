package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.insight.Given.members;
import static io.journeyloop.insight.Given.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.FigureRecount;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of those who belong to a segment. */
@QuarkusTest
class SegmentFiguresTest {

    private static final String MEMBERS_CHANGED = "journeyloop.segment-membership.changed.v1";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void figuresAreThoseOfItsMembersWheneverTheyJoined() {
        UUID gold = known("gold");
        deliver(tenant, List.of(by("1", "a", 10), by("2", "b", 0), by("3", "c", 8)));
        assertN("segmentKey=gold", 0);

        members(tenant, gold, 1, List.of("a", "b"), List.of());
        awaitN("segmentKey=gold", 2);
        deliver(tenant, List.of(by("4", "a", 9), by("5", "c", 9)));
        assertN("segmentId=" + gold, 3);
        members(tenant, gold, 2, List.of("c"), List.of("b"));
        awaitN("segmentKey=gold", 4);

        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&segmentKey=gold")
                .then()
                .body("items[0].value", equalTo(75.0f))
                .body("items[0].scope.segmentId", equalTo(gold.toString()));
        assertN("", 5);
        FigureRecount.assertExact(tenant);
    }

    @Test
    void segmentsNarrowWhatOtherFiltersShow() {
        Journey.known(tenant);
        UUID gold = known("gold");
        members(tenant, gold, 1, List.of("a", "b"), List.of());
        Map<String, Object> web = by("1", "a", 10);
        web.putAll(Map.of("channel", "web", "personaKey", "saver", "journeyKey", "claim", "stepKey", "report"));
        Map<String, Object> phone = by("2", "b", 0);
        phone.putAll(Map.of("channel", "phone", "collectedAt", "2026-01-10T12:00:00Z"));
        Map<String, Object> stranger = by("3", "x", 5);
        stranger.put("channel", "web");
        deliver(tenant, List.of(web, phone, stranger));
        awaitN("segmentKey=gold", 2);

        assertN("segmentKey=gold&channel=web", 1);
        assertN("segmentKey=gold&source=after-claim", 2);
        assertN("segmentKey=gold&personaKey=saver&channel=web&source=after-claim", 1);
        assertN("segmentKey=gold&personaKey=saver&channel=phone", 0);
        assertN("segmentKey=gold&journeyKey=claim&stepKey=report", 1);
        assertN("segmentKey=gold&journeyKey=claim&phaseKey=first", 1);
        assertN("segmentKey=gold&from=2026-01-01&to=2026-02-01", 1);
        tenant.viewer()
                .get("/api/v1/metrics/series?type=NPS&bucket=MONTH&from=2026-01-01&to=2026-04-01&segmentKey=gold")
                .then()
                .statusCode(200)
                .body("items.n", equalTo(List.of(1, 0, 1)));
        tenant.viewer()
                .get("/api/v1/metrics/consistency?type=NPS&by=CHANNEL&segmentKey=gold")
                .then()
                .body("groups.name", equalTo(List.of("phone", "web")))
                .body("groups.figure.n", equalTo(List.of(1, 1)));
    }

    @Test
    void segmentsAreComparedByWhatIsCertain() {
        UUID gold = known("gold");
        UUID silver = known("silver");
        UUID few = known("few");
        known("nobody");
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(by("g" + i, "g" + i, i % 10 == 0 ? 0 : 10));
            records.add(by("s" + i, "s" + i, i % 10 == 0 ? 10 : 0));
        }
        deliver(tenant, records);
        members(tenant, gold, 1, customers("g", 60), List.of());
        members(tenant, silver, 1, customers("s", 60), List.of());
        members(tenant, few, 1, List.of("s0", "g1"), List.of());
        awaitN("segmentKey=few", 2);
        awaitN("segmentKey=gold", 60);
        awaitN("segmentKey=silver", 60);

        tenant.viewer()
                .get("/api/v1/metrics/consistency?type=NPS&by=SEGMENT")
                .then()
                .statusCode(200)
                .body("by", equalTo("SEGMENT"))
                .body("groups.name", equalTo(List.of("few", "gold", "silver")))
                .body("groups.figure.n", equalTo(List.of(2, 60, 60)))
                .body("differences.size()", equalTo(3))
                .body("differences[0].first", equalTo("gold"))
                .body("differences[0].second", equalTo("silver"))
                .body("differences[0].difference.delta", equalTo(-160.0f))
                .body("differences[0].difference.verdict", equalTo("WORSE"))
                .body("differences[2].difference.verdict", equalTo("INSUFFICIENT_DATA"));
        tenant.viewer()
                .get("/api/v1/metrics/consistency?type=NPS&by=SEGMENT&segmentKey=gold")
                .then()
                .body("groups.name", equalTo(List.of("gold")));
        tenant.viewer().get("/api/v1/metrics/consistency?type=NPS").then().body("by", equalTo("CHANNEL"));
    }

    @Test
    void thousandsWhoMoveAtOnceAreCountedExactly() {
        UUID gold = known("gold");
        IntStream.range(0, 3)
                .forEach(part -> deliver(
                        tenant,
                        IntStream.range(part * 1000, (part + 1) * 1000)
                                .mapToObj(i -> by("r" + i, "c" + i, i % 11))
                                .toList()));
        List<String> all = customers("c", 3000);
        for (int part = 0; part < 3; part++) {
            members(tenant, gold, part + 1, all.subList(part * 1000, (part + 1) * 1000), List.of());
        }
        awaitN("segmentKey=gold", 3000);
        members(tenant, gold, 4, List.of(), all.subList(500, 1500));
        members(tenant, gold, 5, all.subList(500, 600), List.of());

        awaitN("segmentKey=gold", 2100);
        FigureRecount.assertExact(tenant);
    }

    @Test
    void definedMetricMayBeThatOfASegment() {
        UUID gold = known("gold");
        members(tenant, gold, 1, List.of("a"), List.of());
        deliver(tenant, List.of(by("1", "a", 10), by("2", "b", 0)));
        awaitN("segmentKey=gold", 1);

        String path = tenant.editor()
                .body(Map.of("name", "NPS of gold", "type", "NPS", "target", 50, "scope", Map.of("segmentId", gold)))
                .post("/api/v1/metrics/definitions")
                .header("Location");

        tenant.viewer()
                .get(path + "/figure")
                .then()
                .statusCode(200)
                .body("metric.scope.segmentId", equalTo(gold.toString()))
                .body("figure.n", equalTo(1))
                .body("figure.value", equalTo(100.0f));
        Response unknown = tenant.editor()
                .body(Map.of("name", "x", "type", "NPS", "scope", Map.of("segmentId", UUID.randomUUID())))
                .post("/api/v1/metrics/definitions");
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void unknownForeignAndArchivedSegmentsHaveNothingToShow() {
        UUID gold = known("gold");
        members(tenant, gold, 1, List.of("a"), List.of());
        deliver(tenant, List.of(by("1", "a", 10)));
        awaitN("segmentKey=gold", 1);

        for (String query : List.of("segmentKey=unheard", "segmentId=" + UUID.randomUUID())) {
            tenant.viewer()
                    .get("/api/v1/metrics?" + query)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
        assertThat(TestTenant.create()
                        .viewer()
                        .get("/api/v1/metrics?segmentId=" + gold)
                        .statusCode())
                .isEqualTo(404);
        tenant.viewer()
                .get("/api/v1/metrics?segmentId=gold")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("segmentId"));
        members(tenant, gold, 2, List.of(), List.of("a"));
        segment(tenant, "gold", "archived", 2);
        awaitN("segmentKey=gold", 0);
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&segmentKey=gold")
                .then()
                .body("items[0].state", equalTo("NO_DATA"))
                .body("items[0].value", nullValue());
        await().atMost(SOON)
                .untilAsserted(() -> tenant.viewer()
                        .get("/api/v1/metrics/consistency?type=NPS&by=SEGMENT")
                        .then()
                        .body("groups.size()", equalTo(0)));
    }

    @Test
    void contractExamplesAreUnderstood() {
        long dead = Events.count("journeyloop.dead-letter.insight-service");
        for (String type : List.of(MEMBERS_CHANGED, "journeyloop.segment.changed.v1")) {
            UUID id = UUID.fromString(
                    EventContracts.example(type).path("segmentId").asText());
            Events.publish(type, tenant.id(), id, 1, EventContracts.example(type));
        }
        awaitN("segmentKey=gold-customers", 0);

        assertThat(Events.count("journeyloop.dead-letter.insight-service")).isEqualTo(dead);
    }

    private UUID known(String key) {
        UUID id = segment(tenant, key, "created", 0);
        awaitN("segmentKey=" + key, 0);
        return id;
    }

    private static List<String> customers(String prefix, int many) {
        return IntStream.range(0, many).mapToObj(i -> prefix + i).toList();
    }

    private static Map<String, Object> by(String externalId, String customer, int value) {
        Map<String, Object> record = answer(externalId, "NPS", value);
        record.put("customerKey", customer);
        return record;
    }

    private void awaitN(String filter, int n) {
        await().atMost(SOON).untilAsserted(() -> assertN(filter, n));
    }

    private void assertN(String filter, int n) {
        tenant.viewer()
                .get("/api/v1/metrics?type=NPS&" + filter)
                .then()
                .statusCode(200)
                .body("items[0].n", equalTo(n));
    }
}
