package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much is asked for: the same number of statements. */
@QuarkusTest
class StatementsTest {
    private static final String INTERNAL = "/internal/v1/journeys";

    private final StatementCount statements = new StatementCount("journey");

    @Test
    void frameworkOfTwoHundredTakesAsManyAsOneOfTen() {
        TestTenant small = framework(10, 1);
        TestTenant large = framework(200, 1);

        statements.assertSame(() -> tree(small, 10), () -> tree(large, 200));
        statements.assertSame(
                () -> small.viewer().get(JOURNEYS + "/export"),
                () -> large.viewer().get(JOURNEYS + "/export"));
    }

    @Test
    void largeMapTakesAsManyAsASmallOne() {
        TestTenant small = framework(1, 1);
        TestTenant large = framework(1, 60);

        statements.assertSame(
                () -> small.viewer().get(JOURNEYS + "/key:j0"),
                () -> large.viewer().get(JOURNEYS + "/key:j0"));
        statements.assertSame(
                () -> small.viewer().get(JOURNEYS + "/key:j0/map.svg"),
                () -> large.viewer().get(JOURNEYS + "/key:j0/map.svg"));
    }

    @Test
    void fiftyJourneysTakeAsManyAsOne() {
        TestTenant tenant = framework(60, 2);
        List<String> ids =
                tenant.viewer().get(JOURNEYS + "?limit=50").jsonPath().getList("items.id");

        statements.assertSame(
                () -> post(tenant, "/batch", Map.of("ids", ids.subList(0, 1))),
                () -> post(tenant, "/batch", Map.of("ids", ids)));
        statements.assertSame(
                () -> tenant.viewer().get(JOURNEYS + "?limit=1"),
                () -> tenant.viewer().get(JOURNEYS + "?limit=50"));
        statements.assertSame(
                () -> post(tenant, "/search", Map.of("limit", 1)), () -> post(tenant, "/search", Map.of("limit", 50)));
    }

    private static Response tree(TestTenant tenant, int size) {
        Response tree = tenant.viewer().get(INTERNAL + "/tree");
        assertThat(tree.jsonPath().getList("items")).hasSize(size);
        return tree;
    }

    private static Response post(TestTenant tenant, String path, Map<String, ?> body) {
        return tenant.viewer().body(body).post(INTERNAL + path);
    }

    /** A tree in which each journey has up to three below it. */
    private static TestTenant framework(int journeys, int steps) {
        TestTenant tenant = TestTenant.create();
        Response imported = tenant.editor()
                .body(Map.of(
                        "journeys",
                        IntStream.range(0, journeys)
                                .mapToObj(i -> journey(i, steps))
                                .collect(toList())))
                .post(JOURNEYS + "/import");
        assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(200);
        return tenant;
    }

    private static Map<String, Object> journey(int number, int steps) {
        Map<String, Object> journey = new HashMap<>(Map.of("key", "j" + number, "title", "Journey " + number));
        if (number > 0) {
            journey.put("parentKey", "j" + (number - 1) / 3);
        }
        journey.put(
                "phases",
                List.of(Map.of(
                        "name",
                        "Phase",
                        "steps",
                        IntStream.range(0, steps)
                                .mapToObj(step -> Map.of(
                                        "name",
                                        "Step " + step,
                                        "touchpoints",
                                        List.of(Map.of("name", "Point " + step, "channelKey", "phone"))))
                                .toList())));
        return journey;
    }
}
