package io.journeyloop.insight.insights;

import static io.journeyloop.insight.insights.InsightCalls.INSIGHTS;
import static io.journeyloop.insight.insights.InsightCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.OrderedList;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrowing and sorting what was learned. */
@QuarkusTest
class InsightListTest {

    private final TestTenant tenant = TestTenant.create();
    private final InsightCalls calls = new InsightCalls(tenant);

    @Test
    void eachOrderLeadsThroughAllOnce() {
        String second = id(calls.create("bills", "OBSERVATION", Map.of("experienceImpact", 1.3)));
        String third = id(calls.create("Calls", "OBSERVATION", Map.of()));
        String first = id(calls.create("Apps", "OBSERVATION", Map.of("experienceImpact", -1.7)));
        calls.change(INSIGHTS + "/" + third, Map.of("description", "x"));
        var list = new OrderedList(tenant, INSIGHTS);

        list.assertOrder("CREATED", List.of(second, third, first));
        list.assertOrder("UPDATED", List.of(second, first, third));
        list.assertOrder("TITLE", List.of(first, second, third));
        list.assertOrder("IMPACT", List.of(first, third, second));
        list.assertCursorsStayIn("IMPACT", "TITLE");
        list.assertUnknownOrdersAreRefused();
        assertThat(ids("limit=9")).containsExactly(second, third, first);
        assertThat(ids("orderBy=UPDATED").getFirst()).isEqualTo(third);
    }

    @Test
    void eachFilterNarrows() {
        calls.create("Other", "OBSERVATION", Map.of("ownerId", "bob"));
        String wanted = id(calls.create(
                "Wanted", "OBSERVATION", Map.of("ownerId", "ann", "teamId", "red", "tags", List.of("q3", "mobile"))));

        for (String query : List.of("ownerId=ann", "teamId=red", "tag=mobile", "tag=q3&status=DRAFT&orderBy=TITLE")) {
            assertThat(ids(query)).as(query).containsExactly(wanted);
        }
        assertThat(ids("tag=q4")).isEmpty();
    }

    @Test
    void everyOrderTakesTheSameStatements() {
        calls.create("A", "OBSERVATION", Map.of());
        calls.create("B", "OBSERVATION", Map.of());

        new StatementCount("insight")
                .assertSame(() -> calls.get(INSIGHTS), () -> calls.get(INSIGHTS + "?orderBy=IMPACT&status=DRAFT"));
    }

    @Test
    void othersSeeNothingOfIt() {
        calls.create("A", "OBSERVATION", Map.of("ownerId", "ann"));

        assertThat(TestTenant.create()
                        .viewer()
                        .get(INSIGHTS + "?ownerId=ann")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertRefused(TestTenant.nobody().get(INSIGHTS + "?orderBy=TITLE"), 401, "unauthorized");
        assertRefused(tenant.integrator().get(INSIGHTS + "?orderBy=TITLE"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ownerId=%00", "tag=%00", "orderBy=NAME", "direction=up", "cursor=abc"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(INSIGHTS + "?" + query), query.split("=")[0]);
    }

    private List<String> ids(String query) {
        return calls.get(INSIGHTS + "?" + query).jsonPath().getList("items.id");
    }
}
