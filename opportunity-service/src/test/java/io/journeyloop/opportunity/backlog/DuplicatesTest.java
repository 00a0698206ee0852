package io.journeyloop.opportunity.backlog;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DuplicatesTest {

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);
    private final UUID step = UUID.randomUUID();

    @Test
    void sameWordsAreSuggestedWithTheirReasons() {
        String asked =
                calls.create("Explain each line of the bill", Map.of("description", "Customers ask what it means"));
        String alike = calls.create("Explain every line of the bill", Map.of());
        calls.create("Shorten the queue at the branch", Map.of());

        calls.duplicates(asked)
                .then()
                .statusCode(200)
                .body("items.opportunity.id", contains(alike))
                .body("items[0].evidence", equalTo(0.0f))
                .body("items[0].commonWords", contains("bill", "explain", "line", "of", "the"))
                .body("items[0].because", containsString("explain"));
        assertThat(calls.duplicates(alike).jsonPath().getList("items.opportunity.id"))
                .isEqualTo(List.of(asked));
        assertThat(calls.duplicates(asked, "similarity=99").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void commonEvidenceMakesThemMoreAlike() {
        UUID journey = world.journey(step);
        UUID insight = world.insight(journey, step);
        Map<String, Object> place = Map.of("links", List.of(Map.of("journeyId", journey, "stepId", step)));
        Map<String, Object> founded = Map.of("links", place.get("links"), "insightIds", List.of(insight));
        String asked = calls.create("Tell sooner how long it takes", founded);
        String samePlace = calls.create("Send fewer letters", place);
        String sameInsight = calls.create("Promise a day for the answer", founded);

        var found = calls.duplicates(asked).jsonPath();

        assertThat(found.getList("items.opportunity.id")).contains(sameInsight).doesNotContain(samePlace);
        assertThat(found.getList("items[0].sharedInsightIds")).isEqualTo(List.of(insight.toString()));
        assertThat(found.getString("items[0].sharedLinks[0].stepId")).isEqualTo(step.toString());
        assertThat(found.getDouble("items[0].evidence")).isEqualTo(1.0);
        assertThat(found.getDouble("items[0].score")).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void declinedAndMergedOnesAreSuggestedNoMore() {
        String one = calls.create("Explain the bill", Map.of());
        String other = calls.create("Explain the bill!", Map.of());
        String third = calls.create("Explain the bill?", Map.of());

        decline(one, other).then().statusCode(204);
        decline(other, one).then().statusCode(204);
        calls.duplicates(one).then().body("items.opportunity.id", contains(third));
        calls.duplicates(other).then().body("items.opportunity.id", contains(third));
        calls.merged(third, one);
        calls.duplicates(one).then().body("items", empty());
        tenant.viewer()
                .get("/api/v1/audit?action=DUPLICATE_DECLINED&subjectId=" + one)
                .then()
                .body("items[0].changes[0].after", equalTo(other));
    }

    @Test
    void wordsFollowTheText() {
        String one = calls.create("Explain the bill", Map.of());
        String other = calls.create("Shorten the queue", Map.of());

        calls.duplicates(one).then().body("items", empty());
        calls.patch(other, Map.of("title", "Explain the bill better")).then().statusCode(200);
        calls.duplicates(one).then().body("items.opportunity.id", contains(other));
    }

    @Test
    void manyCandidatesTakeAsManyStatementsAsOne() {
        String few = calls.create("Open the door", Map.of());
        calls.create("Open the doors", Map.of());
        String many = calls.create("Explain the bill", Map.of());
        for (int i = 0; i < 30; i++) {
            calls.create("Explain the bill " + i, Map.of());
        }

        new StatementCount("opportunity").assertSame(() -> calls.duplicates(few), () -> calls.duplicates(many));
    }

    @Test
    void strangersAndBadInputGetNothing() {
        String one = calls.create("Explain the bill", Map.of());
        String path = OPPORTUNITIES + "/" + one + "/duplicates";
        String foreign = new OpportunityCalls(TestTenant.create()).create("Explain the bill", Map.of());

        calls.duplicates(one).then().body("items", empty());
        assertRefused(TestTenant.create().viewer().get(path), 404, "not_found");
        assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
        assertRefused(tenant.integrator().get(path), 403, "forbidden");
        assertRefused(decline(one, foreign), 404, "not_found");
        assertRefused(decline(one, one), "otherId");
        var pair = Map.of("otherId", foreign);
        assertRefused(tenant.viewer().body(pair).post(path + "/decline"), 403, "forbidden");
        assertRefused(TestTenant.nobody().body(pair).post(path + "/decline"), 401, "unauthorized");
        assertRefused(TestTenant.create().editor().body(pair).post(path + "/decline"), 404, "not_found");
        assertRefused(tenant.editor().body("{}").post(path + "/decline"), "otherId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"similarity=101", "similarity=-1", "similarity=a", "limit=0", "limit=51"})
    void badParameterIsRefusedByName(String query) {
        String one = calls.create("Explain the bill", Map.of());

        assertRefused(calls.duplicates(one, query), query.split("=", 2)[0]);
    }

    private Response decline(String one, String other) {
        return tenant.editor().body(Map.of("otherId", other)).post(OPPORTUNITIES + "/" + one + "/duplicates/decline");
    }
}
