package io.journeyloop.insight.feedback;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.insight.Given;
import io.journeyloop.insight.Given.Journey;
import io.journeyloop.testkit.OpenApiContract;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedbackResourceTest {

    private final TestTenant tenant = TestTenant.create();

    @Test
    void deliveredRecordIsReadBackWhole() {
        Map<String, Object> record = answer("a-1", "RATING", 4.5);
        record.putAll(Map.of(
                "comment", "Fast & friendly — schön",
                "scaleMin", 0,
                "scaleMax", 5,
                "language", "de-CH",
                "customerKey", "c-9",
                "channel", "web",
                "metadata", Map.of("department", "claims", "minutes", 7.25)));

        Response created = deliver(tenant, record);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.jsonPath().getString("status")).isEqualTo("ACCEPTED");
        tenant.viewer()
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("source.name", equalTo("after-claim"))
                .body("value", equalTo(4.5f))
                .body("comment", equalTo("Fast & friendly — schön"))
                .body("scaleMin", equalTo(0))
                .body("higherIsBetter", equalTo(true))
                .body("collectedAt", equalTo("2026-03-10T12:00:00Z"))
                .body("metadata.minutes", equalTo(7.25f))
                .body("resolution", equalTo("RESOLVED"))
                .body("importId", nullValue())
                .body("createdBy", equalTo("integrator@" + tenant.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "NPS, 0",
        "NPS, 10",
        "CSAT, 1",
        "CES, 7",
        "RATING, 1",
        "NUMBER, 0",
        "NUMBER, -3.5",
        "BOOLEAN, false",
        "DATE, '\"2026-02-28\"'",
        "TEXT, '\"0\"'",
        "CATEGORICAL, '\"late\"'"
    })
    void valuesThatFitTheirTypeAreTaken(String fieldType, String json) {
        String body = """
                {"source": {"type": "SURVEY", "name": "s"}, "externalId": "1", "fieldType": "%s", "value": %s}
                """.formatted(fieldType, json);

        Response created = tenant.integrator().body(body).post(FEEDBACK);

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String stored = tenant.viewer().get(created.header("Location")).asString();
        assertThat(stored).contains("\"value\":" + json + ",");
    }

    @Test
    void secondDeliveryIsADuplicateOnEveryRoad() {
        String id = deliver(tenant, answer("x", "NPS", 9)).jsonPath().getString("id");

        Response again = deliver(tenant, answer("x", "NPS", 3));
        Response batch = deliver(tenant, List.of(answer("y", "NPS", 1), answer("x", "NPS", 1), answer("y", "NPS", 2)));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("status")).isEqualTo("DUPLICATE");
        assertThat(again.jsonPath().getString("id")).isEqualTo(id);
        assertThat(batch.jsonPath().getList("results.status")).isEqualTo(List.of("ACCEPTED", "DUPLICATE", "DUPLICATE"));
        assertThat(batch.jsonPath().getString("results[1].id")).isEqualTo(id);
        assertThat(batch.jsonPath().getString("results[2].id"))
                .isEqualTo(batch.jsonPath().getString("results[0].id"));
        tenant.viewer().get(FEEDBACK + "/" + id).then().body("value", equalTo(9));
    }

    @Test
    void sameExternalIdOfAnotherSourceOrTenantIsAnotherRecord() {
        deliver(tenant, answer("x", "NPS", 9));
        Map<String, Object> elsewhere = answer("x", "NPS", 9);
        elsewhere.put("source", Map.of("type", "SURVEY", "name", "other"));

        assertThat(deliver(tenant, elsewhere).statusCode()).isEqualTo(201);
        assertThat(deliver(TestTenant.create(), answer("x", "NPS", 9)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void badItemsNeverFailTheBatch() {
        List<Object> items = new ArrayList<>();
        items.add(answer("1", "NPS", 10));
        items.add(answer("2", "NPS", 11));
        items.add("not a record");
        items.add(null);
        items.add(Map.of("externalId", "3"));
        items.add(answer("4", "MADE_UP", 1));
        items.add(answer("5", "NPS", "ten"));
        items.add(answer("6", "NPS", 0));

        Response batch = deliver(tenant, items);

        assertThat(batch.jsonPath().getList("results.status"))
                .isEqualTo(List.of(
                        "ACCEPTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "REJECTED",
                        "ACCEPTED"));
        batch.then()
                .body("accepted", equalTo(2))
                .body("duplicates", equalTo(0))
                .body("rejected", equalTo(6))
                .body("results[1].problem.code", equalTo("invalid_input"))
                .body("results[1].problem.violations[0].field", equalTo("value"))
                .body("results[4].problem.violations.field", hasItem("source"))
                .body("results[5].problem.violations[0].field", equalTo("fieldType"));
    }

    @Test
    void concurrentBatchesStoreEachRecordOnce() throws Exception {
        List<Map<String, Object>> records = IntStream.range(0, 300)
                .mapToObj(i -> answer("r" + i, "NPS", i % 11))
                .toList();
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(6)) {
            for (int sender = 0; sender < 6; sender++) {
                List<Map<String, Object>> mixed = new ArrayList<>(records);
                Collections.shuffle(mixed, new java.util.Random(sender));
                answers.add(senders.submit(() -> deliver(tenant, mixed)));
            }
        }

        int accepted = 0;
        for (Future<Response> answer : answers) {
            accepted += answer.get().jsonPath().getInt("accepted");
            assertThat(answer.get().jsonPath().getInt("rejected")).isZero();
        }
        assertThat(accepted).isEqualTo(300);
        tenant.viewer().get("/api/v1/metrics?type=NPS").then().body("items[0].n", equalTo(300));
    }

    @Test
    void listIsFilteredAndPagesThroughAllOnce() {
        deliver(
                tenant,
                IntStream.range(0, 7).mapToObj(i -> answer("r" + i, "NPS", i)).toList());
        deliver(tenant, answer("lost", "NPS", 1, "unknown-step"));

        Response first = tenant.viewer().get(FEEDBACK + "?limit=5&resolution=RESOLVED");
        String cursor = first.jsonPath().getString("nextCursor");
        Response second = tenant.viewer().get(FEEDBACK + "?limit=5&resolution=RESOLVED&cursor=" + cursor);

        List<String> seen = new ArrayList<>(first.jsonPath().getList("items.externalId", String.class));
        seen.addAll(second.jsonPath().getList("items.externalId", String.class));
        assertThat(seen).containsExactlyInAnyOrder("r0", "r1", "r2", "r3", "r4", "r5", "r6");
        second.then().body("nextCursor", nullValue());
        tenant.viewer()
                .get(FEEDBACK + "?resolution=PENDING&source=after-claim")
                .then()
                .body("items.externalId", equalTo(List.of("lost")));
        tenant.viewer().get(FEEDBACK + "?source=nowhere").then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel=phone",
                "fieldType=CSAT",
                "from=2026-03-02T00:00:00Z",
                "to=2026-03-01T09:00:00Z",
                "touchpointId=01990000-0000-7000-8000-000000000001",
                "personaId=01990000-0000-7000-8000-000000000001"
            })
    void listIsNarrowedBy(String filter) {
        Map<String, Object> other = answer("other", "NPS", 1);
        other.putAll(Map.of("channel", "web", "collectedAt", "2026-03-01T12:00:00Z"));
        deliver(tenant, other);

        tenant.viewer().get(FEEDBACK + "?" + filter).then().body("items.size()", equalTo(0));
        tenant.viewer()
                .get(FEEDBACK + "?channel=web&fieldType=NPS&from=2026-03-01T12:00:00Z&to=2026-03-01T12:00:01Z")
                .then()
                .body("items.externalId", equalTo(List.of("other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=soon", "to=%2B1000000000-12-31T23:59:59Z", "fieldType=MOOD", "touchpointId=one"})
    void listRefusesWhatNoFilterCanBe(String filter) {
        tenant.viewer()
                .get(FEEDBACK + "?" + filter)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(filter.substring(0, filter.indexOf('='))));
    }

    @Test
    void placesAndPersonasAreNamedByKeyWhetherTheyAreKnownOrNot() {
        Journey journey = Journey.known(tenant);
        Map<String, Object> byId = answer("id", "NPS", 1);
        byId.put("stepId", journey.report());
        Map<String, Object> lost = answer("lost", "NPS", 1, "report");
        lost.put("journeyKey", "lost");
        lost.put("personaKey", "stranger");
        for (Map<String, Object> record :
                List.of(byId, answer("key", "NPS", 1, "report"), answer("w", "NPS", 1, "wait"), lost)) {
            deliver(tenant, record);
        }

        listed("journeyKey=claim", "w", "key", "id");
        listed("journeyKey=claim&stepKey=report", "key", "id");
        listed("journeyId=" + journey.id() + "&stepKey=wait", "w");
        listed("journeyKey=lost&stepKey=report", "lost");
        listed("journeyKey=lost&resolution=RESOLVED");
        listed("personaKey=stranger", "lost");
        listed("personaKey=nobody");
        assertRefused(tenant.viewer().get(FEEDBACK + "?stepKey=report"), "journeyKey");
        UUID stranger = Given.persona(tenant, "stranger", 1, "ACTIVE");
        await().atMost(Given.SOON).untilAsserted(() -> listed("personaId=" + stranger, "lost"));
        listed("personaKey=stranger", "lost");
    }

    private void listed(String query, String... externalIds) {
        assertThat(tenant.viewer().get(FEEDBACK + "?" + query).jsonPath().getList("items.externalId"))
                .as(query)
                .isEqualTo(List.of(externalIds));
    }

    @Test
    void apiIsWhatItsClientsKnow() {
        OpenApiContract.assertUnchanged("insight-service");
    }
}
