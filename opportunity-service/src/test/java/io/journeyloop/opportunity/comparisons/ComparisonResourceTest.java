package io.journeyloop.opportunity.comparisons;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonResourceTest {

    private static final String COMPARISONS = "/api/v1/comparisons";

    private SolutionWorld world;

    @BeforeEach
    void begin() {
        world = SolutionWorld.create();
    }

    @Test
    void variantsAreComparedSideBySideInOneWindow() {
        String id = compare("2026-02-01T00:00:00Z");

        Events.Received question = world.questions(1).getFirst();
        EventContracts.assertKept(question.type(), question.data());
        assertThat(question.data().at("/sides/0/channel").asText()).isEqualTo("phone");
        assertThat(question.data().at("/sides/1/channel").asText()).isEqualTo("chat");
        assertThat(question.data().at("/sides/0/from"))
                .isEqualTo(question.data().at("/sides/1/from"));
        world.answer(question, 200, 100, 150);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(read(id).getString("measurement.verdict")).isEqualTo("IMPROVED"));
        assertThat(read(id).getString("firstVariant")).isEqualTo("a");
        assertThat(read(id).getDouble("measurement.delta")).isEqualTo(0.25);
        assertThat(read(id).getString("measurement.decidedBy")).isEqualTo("WINDOW_CLOSED");
    }

    @Test
    void openWindowDecidesNothing() {
        String id = compare("2099-01-01T00:00:00Z");

        world.answer(world.questions(1).getFirst(), 200, 100, 150);

        await().atMost(Duration.ofSeconds(30)).until(() -> read(id).getLong("measurement.nAfter") == 200);
        assertThat(read(id).getString("measurement.verdict")).isNull();
        assertThat(read(id).getString("measurement.progress")).isEqualTo("COLLECTING");
    }

    @Test
    void onlyVariantsOfTheStepAreCompared() {
        world.world().variants(world.journey(), 2, world.step(), List.of("a", "c"));

        assertRefused(
                world.tenant().editor().body(body("2026-02-01T00:00:00Z")).post(COMPARISONS), "second.variantKey");
        world.world().variants(world.journey(), 3, world.step(), List.of());
        Response both =
                world.tenant().editor().body(body("2026-02-01T00:00:00Z")).post(COMPARISONS);
        assertRefused(both, 422, "unknown_reference");
        assertThat(both.jsonPath().getList("violations.field"))
                .isEqualTo(List.of("first.variantKey", "second.variantKey"));
        world.tenant().viewer().get(COMPARISONS).then().body("items", empty());

        world.world().variants(world.journey(), 4, world.step(), List.of("a", "b", "c"));
        compare("2026-02-01T00:00:00Z");
    }

    @Test
    void comparisonsAreListedByStep() {
        String older = compare("2026-02-01T00:00:00Z");
        String newer = compare("2026-02-02T00:00:00Z");

        JsonPath page = world.tenant().viewer().get(COMPARISONS + "?limit=1").jsonPath();
        assertThat(page.getList("items.id")).isEqualTo(List.of(newer));
        world.tenant()
                .viewer()
                .get(COMPARISONS + "?limit=1&stepId=" + world.step() + "&cursor=" + page.getString("nextCursor"))
                .then()
                .statusCode(200)
                .body("items.id", contains(older));
        world.tenant()
                .viewer()
                .get(COMPARISONS + "?stepId=" + UUID.randomUUID())
                .then()
                .body("items", empty());
    }

    @Test
    void strangersAndWrongRolesGetNothing() {
        String path = COMPARISONS + "/" + compare("2026-02-01T00:00:00Z");
        TestTenant other = TestTenant.create();

        assertRefused(other.viewer().get(path), 404, "not_found");
        other.viewer().get(COMPARISONS).then().body("items", empty());
        assertRefused(other.editor().body(body("2026-02-01T00:00:00Z")).post(COMPARISONS), "first.journeyId");
        for (String read : List.of(path, COMPARISONS)) {
            assertRefused(TestTenant.nobody().get(read), 401, "unauthorized");
            assertRefused(world.tenant().integrator().get(read), 403, "forbidden");
        }
        assertRefused(TestTenant.nobody().body("{}").post(COMPARISONS), 401, "unauthorized");
        assertRefused(world.tenant().viewer().body(body("2026-02-01T00:00:00Z")).post(COMPARISONS), 403, "forbidden");
        SecondWall wall = new SecondWall("opportunity");
        assertThat(wall.rowsSeenBy(world.tenant().id(), "variant_comparison")).isEqualTo(1);
        assertThat(wall.rowsSeenBy(other.id(), "variant_comparison")).isZero();
    }

    static List<Arguments> hostileBodies() {
        UUID id = UUID.randomUUID();
        String good = "{\"journeyId\": \"" + id + "\", \"stepId\": \"" + id + "\", \"metric\": {\"type\": \"NPS\"},"
                + " \"first\": {\"variantKey\": \"a\", \"channel\": \"chat\"}, \"second\": {\"variantKey\": \"b\"},"
                + " \"from\": \"2026-01-01T00:00:00Z\", \"to\": \"2026-02-01T00:00:00Z\"}";
        return HostileBodies.of(good)
                .missing("journeyId")
                .missing("stepId")
                .missing("metric")
                .missing("first")
                .missing("from")
                .missing("to")
                .wrong("to", "2026-01-01T00:00:00Z")
                .wrong("to", "soon")
                .wrong("to", "+999999-01-01T00:00:00Z")
                .wrong("from", "-999999-01-01T00:00:00Z")
                .wrong("metric", Map.of("type", "NPS", "method", "MEAN"))
                .wrong("second", Map.of("variantKey", "a"))
                .wrong("second", Map.of("variantKey", "b", "channel", "chat"))
                .wrong("second", Map.of("variantKey", "B b"))
                .wrong("journeyId", "claim")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void badBodyIsRefusedAndNothingIsWritten(String name, byte[] body, String field) {
        assertRefused(world.tenant().editor().body(body).post(COMPARISONS), field);
        world.tenant().viewer().get(COMPARISONS).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "cursor=abc", "stepId=a"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(world.tenant().viewer().get(COMPARISONS + "?" + query), query.split("=", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "key:a", "%00"})
    void pathThatNamesNothingIsNotFound(String id) {
        assertRefused(world.tenant().viewer().urlEncodingEnabled(false).get(COMPARISONS + "/" + id), 404, "not_found");
    }

    private String compare(String to) {
        Response begun = world.tenant().editor().body(body(to)).post(COMPARISONS);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return begun.jsonPath().getString("id");
    }

    private Map<String, Object> body(String to) {
        Map<String, Object> body = new HashMap<>(Map.of("journeyId", world.journey(), "stepId", world.step()));
        body.put("metric", Map.of("type", "CSAT"));
        body.put("first", Map.of("variantKey", "a", "channel", "phone"));
        body.put("second", Map.of("variantKey", "b", "channel", "chat"));
        body.put("from", "2026-01-01T00:00:00Z");
        body.put("to", to);
        return body;
    }

    private JsonPath read(String id) {
        return world.tenant().viewer().get(COMPARISONS + "/" + id).jsonPath();
    }
}
