package io.journeyloop.opportunity.backlog;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be the same among all opportunities of a tenant. */
@QuarkusTest
class DuplicateListTest {

    private static final String DUPLICATES = OPPORTUNITIES + "/duplicates";

    private final TestTenant tenant = World.create().tenant();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);

    @Test
    void eachPairIsFoundOnceTheMostAlikeFirst() {
        String bill = calls.create("Explain each line of the bill", Map.of());
        String queue = calls.create("Shorten the queue at the branch", Map.of());
        String sameQueue = calls.create("Shorten the queue at the branch!", Map.of());
        String likeBill = calls.create("Explain every line of the bill", Map.of());

        list("").then()
                .statusCode(200)
                .body("items.opportunity.id", contains(sameQueue, likeBill))
                .body("items.duplicate.opportunity.id", contains(queue, bill))
                .body("items[1].duplicate.because", containsString("explain"))
                .body("nextCursor", nullValue());
        assertThat(calls.duplicates(likeBill).jsonPath().getDouble("items[0].score"))
                .isEqualTo(list("").jsonPath().getDouble("items[1].duplicate.score"));
        list("?similarity=100").then().body("items.opportunity.id", contains(sameQueue));
    }

    @Test
    void declinedMergedAndArchivedOnesAreLeftOut() {
        String one = calls.create("Explain the bill", Map.of());
        String declined = calls.create("Explain the bill!", Map.of());
        String merged = calls.create("Explain the bill?", Map.of());
        tenant.editor()
                .body(Map.of("otherId", declined))
                .post(OPPORTUNITIES + "/" + one + "/duplicates/decline")
                .then()
                .statusCode(204);
        assertThat(list("").jsonPath().getList("items")).hasSize(2);

        calls.merged(merged, one);

        list("").then().body("items", empty());
    }

    @Test
    void allPagesTogetherHoldAllPairs() {
        for (int i = 0; i < 5; i++) {
            calls.create("Explain the bill", Map.of());
        }
        List<String> pairs = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            JsonPath page = list(cursor == null ? "?limit=2" : "?limit=2&cursor=" + cursor)
                    .jsonPath();
            List<String> newer = page.getList("items.opportunity.id");
            List<String> older = page.getList("items.duplicate.opportunity.id");
            for (int i = 0; i < newer.size(); i++) {
                pairs.add(newer.get(i) + older.get(i));
            }
            cursor = page.getString("nextCursor");
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(new HashSet<>(pairs)).hasSize(10).hasSameSizeAs(pairs);
    }

    @Test
    void oneThatIsLikeManyHasTheTenMostAlike() {
        for (int i = 0; i < 12; i++) {
            calls.create("Explain the bill " + i, Map.of());
        }

        assertThat(list("?limit=1").jsonPath().getList("items")).hasSize(10);
    }

    @Test
    void manyOpportunitiesTakeAsManyStatementsAsTwo() {
        TestTenant few = TestTenant.create();
        new OpportunityCalls(few).create("Open the door", Map.of());
        new OpportunityCalls(few).create("Open the doors", Map.of());
        for (int i = 0; i < 12; i++) {
            calls.create("Explain the bill " + i, Map.of());
        }

        new StatementCount("opportunity").assertSame(() -> few.viewer().get(DUPLICATES), () -> list(""));
    }

    @Test
    void strangersSeeNothing() {
        calls.create("Explain the bill", Map.of());
        calls.create("Explain the bill", Map.of());

        TestTenant.create().viewer().get(DUPLICATES).then().statusCode(200).body("items", equalTo(List.of()));
        assertRefused(TestTenant.nobody().get(DUPLICATES), 401, "unauthorized");
        assertRefused(tenant.integrator().get(DUPLICATES), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"similarity=101", "similarity=-1", "similarity=a", "limit=0", "limit=51", "cursor=x"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(list("?" + query), query.split("=", 2)[0]);
    }

    private Response list(String query) {
        return tenant.viewer().get(DUPLICATES + query);
    }
}
