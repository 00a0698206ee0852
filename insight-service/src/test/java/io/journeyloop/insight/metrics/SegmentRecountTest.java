package io.journeyloop.insight.metrics;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.SOON;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.insight.Given.segment;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.insight.FigureRecount;
import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.kit.tenancy.Pseudonyms;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever happens to answers and to members, in whatever order: segments' figures equal a recount. */
@QuarkusTest
class SegmentRecountTest {

    private static final List<String> SEGMENTS = List.of("gold", "silver");
    private static final int CUSTOMERS = 20;

    private final TestTenant tenant = TestTenant.create();
    private final Random random = new Random(11);
    private final Map<String, Set<String>> expected = new HashMap<>();
    private final Map<String, String> customerOf = new HashMap<>();

    @Test
    void segmentsEqualARecountWhateverHappens() {
        Journey.known(tenant);
        UUID saver = Given.persona(tenant, "saver", 1, "ACTIVE");
        UUID planner = Given.persona(tenant, "planner", 1, "ACTIVE");
        SEGMENTS.forEach(key -> segment(tenant, key, "created", 0));
        for (int round = 1; round <= 6; round++) {
            deliver(tenant, some("r" + round + "-", 40));
            for (String key : SEGMENTS) {
                move(key, round);
            }
            correct(round);
        }
        reroute();
        assertAllCounted();

        Events.publish(
                "journeyloop.persona.merged.v1",
                tenant.id(),
                saver,
                2,
                Map.of("personaId", saver, "mergedIntoId", planner));
        erase("c3");
        move("gold", 7);
        await().atMost(SOON)
                .untilAsserted(() ->
                        tenant.viewer().get(FEEDBACK + "?customerKey=c3").then().body("items.size()", equalTo(0)));
        assertAllCounted();
    }

    private void assertAllCounted() {
        for (String key : SEGMENTS) {
            long n = customerOf.values().stream()
                    .filter(expectedIn(key)::contains)
                    .count();
            await().atMost(SOON)
                    .untilAsserted(() -> tenant.viewer()
                            .get("/api/v1/metrics?type=CSAT&segmentKey=" + key)
                            .then()
                            .statusCode(200)
                            .body("items[0].n", equalTo((int) n)));
        }
        FigureRecount.assertExact(tenant);
    }

    private void move(String key, int version) {
        Set<String> members = expectedIn(key);
        Set<String> joined = anyone();
        Set<String> left = anyone();
        left.removeAll(joined);
        members.addAll(joined);
        members.removeAll(left);
        UUID id = UUID.nameUUIDFromBytes((tenant.id() + key).getBytes(UTF_8));
        Given.members(tenant, id, version, joined, left);
    }

    private Set<String> expectedIn(String key) {
        return expected.computeIfAbsent(key, any -> new TreeSet<>());
    }

    private Set<String> anyone() {
        return IntStream.range(0, 6).mapToObj(i -> customer()).collect(Collectors.toCollection(TreeSet::new));
    }

    private String customer() {
        return "c" + random.nextInt(CUSTOMERS);
    }

    /** Some answers are given anew, a few by somebody else. */
    private void correct(int round) {
        List<Map<String, Object>> later = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> record = one("r" + round + "-" + i);
            record.put(
                    "collectedAt",
                    Instant.parse("2026-04-01T00:00:00Z").plusSeconds(round).toString());
            later.add(record);
        }
        tenant.integrator()
                .body(Map.of("items", later))
                .post(FEEDBACK + "/batch?onDuplicate=CORRECT")
                .then()
                .statusCode(200)
                .body("corrected", equalTo(5));
    }

    private void reroute() {
        tenant.editor()
                .body(Map.of(
                        "filter", Map.of("channel", "web"), "to", Map.of("journeyKey", "claim", "stepKey", "wait")))
                .post(FEEDBACK + "/reroute")
                .then()
                .statusCode(200);
    }

    private void erase(String customer) {
        UUID receipt = UUID.randomUUID();
        String hash = Pseudonyms.of(tenant.id(), customer);
        Events.publish(
                "journeyloop.customer.erased.v1",
                tenant.id(),
                receipt,
                1,
                Map.of(
                        "erasureId",
                        receipt,
                        "customerHash",
                        hash,
                        "erasedAt",
                        Instant.now().toString()));
        customerOf.values().removeIf(customer::equals);
        expected.values().forEach(members -> members.remove(customer));
    }

    private List<Map<String, Object>> some(String prefix, int many) {
        return IntStream.range(0, many).mapToObj(i -> one(prefix + i)).toList();
    }

    private Map<String, Object> one(String externalId) {
        Map<String, Object> record = answer(externalId, "CSAT", 1 + random.nextInt(5));
        String customer = customer();
        record.put("customerKey", customer);
        customerOf.put(externalId, customer);
        if (random.nextBoolean()) {
            record.put("channel", random.nextBoolean() ? "web" : "phone");
        }
        if (random.nextBoolean()) {
            record.put("personaKey", random.nextBoolean() ? "saver" : "planner");
        }
        if (random.nextBoolean()) {
            record.putAll(Map.of("journeyKey", "claim", "stepKey", "report"));
        }
        return record;
    }
}
