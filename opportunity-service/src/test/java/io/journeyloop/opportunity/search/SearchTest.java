package io.journeyloop.opportunity.search;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {

    private static final String SEARCH = "/api/v1/search";

    private final World world = World.create();
    private final TestTenant tenant = world.tenant();
    private final OpportunityCalls calls = new OpportunityCalls(tenant);

    @ParameterizedTest
    @CsvSource({
        "delivery, Delivery arrives late",
        "deliv, Delivery arrives late",
        "delivry, Delivery arrives late",
        "LATE arrives, Delivery arrives late",
        "courier, Delivery arrives late",
        "logistics, Delivery arrives late",
        "uberweisung, Die Überweisung dauert",
        "callbak, Offer a call-back callback",
        "hotline, Offer a call-back callback"
    })
    void wordsAreFoundWholeBegunAndMisspelt(String asked, String title) {
        calls.create("Delivery arrives late", Map.of("description", "Tell the courier", "tags", List.of("logistics")));
        calls.create("Die Überweisung dauert", Map.of());
        solution(Map.of("title", "Offer a call-back callback", "description", "By the hotline"));

        assertThat(titles(asked)).first().isEqualTo(title);
    }

    @Test
    void closerAndShorterTitlesComeFirst() {
        calls.create("Invoices are hard to read", Map.of("description", "The refund stands nowhere"));
        calls.create("A refund takes weeks to arrive", Map.of());
        calls.create("Refund", Map.of());

        assertThat(titles("refund"))
                .containsExactly("Refund", "A refund takes weeks to arrive", "Invoices are hard to read");
    }

    @Test
    void hitSaysWhatItIsAndWhereItBelongs() {
        SolutionWorld loop = SolutionWorld.create();
        String solution = loop.solution(Map.of("title", "A parcel locker"));
        TestTenant viewer = loop.tenant();

        viewer.viewer()
                .get(SEARCH + "?q=parcel")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("SOLUTION"))
                .body("items[0].id", equalTo(solution))
                .body("items[0].key", equalTo("a-parcel-locker"))
                .body("items[0].status", equalTo("IDEA"))
                .body("items[0].journeyId", equalTo(loop.journey().toString()));
        viewer.viewer()
                .get(SEARCH + "?q=takes&types=OPPORTUNITY")
                .then()
                .body("items.id", contains(loop.opportunity()))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].journeyId", equalTo(loop.journey().toString()));
        viewer.viewer().get(SEARCH + "?q=parcel&types=OPPORTUNITY").then().body("items", empty());
        viewer.viewer()
                .get(SEARCH + "?q=parcel&types=OPPORTUNITY,SOLUTION&limit=1")
                .then()
                .body("items.id", contains(solution));
    }

    @Test
    void indexFollowsEveryWrite() {
        String opportunity = calls.create("Parking", Map.of("key", "first"));
        String other = calls.create("Garage", Map.of());
        String solution = solution(Map.of("title", "Barrier"));

        calls.patch(opportunity, Map.of("title", "Standing")).then().statusCode(200);
        assertThat(titles("parking")).isEmpty();
        assertThat(titles("standing")).containsExactly("Standing");

        calls.merged(opportunity, other);
        assertThat(titles("standing")).isEmpty();
        calls.undone(opportunity);
        assertThat(titles("standing")).containsExactly("Standing");

        patchSolution(solution, Map.of("tags", List.of("boom"))).then().statusCode(200);
        assertThat(titles("boom")).containsExactly("Barrier");

        archive(World.OPPORTUNITIES + "/" + opportunity);
        archive(SolutionWorld.SOLUTIONS + "/" + solution);
        assertThat(titles("standing")).isEmpty();
        assertThat(titles("barrier")).isEmpty();
    }

    @Test
    void howeverMuchIsFoundIsFoundByAsManyStatements() {
        calls.create("Only one", Map.of());
        for (int i = 0; i < 20; i++) {
            calls.create("Of many", Map.of());
        }

        new StatementCount("opportunity").assertSame(() -> found("only", 1), () -> found("many", 20));
    }

    @Test
    void wordsThatCannotBeFoundFindNothing() {
        calls.create("Parking", Map.of());

        for (String asked :
                List.of("zzz", "parking zzz", "%%%", "'; drop table opportunity; --", "&|!():*", "ab".repeat(90))) {
            assertThat(titles(asked)).as(asked).isEmpty();
        }
        assertThat(titles("parking")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0&q=a", "limit=201&q=a", "types=GOAL&q=a", "q=", "q=%20", "q=%00", "types=SOLUTION"})
    void badQuestionIsRefusedByName(String query) {
        String field = query.contains("limit") ? "limit" : query.contains("GOAL") ? "types" : "q";

        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(SEARCH + "?" + query), field);
    }

    @Test
    void tooLongQuestionIsRefused() {
        assertRefused(tenant.viewer().get(SEARCH + "?q=" + "x".repeat(201)), "q");
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        calls.create("Parking", Map.of());
        TestTenant other = TestTenant.create();
        SecondWall wall = new SecondWall("opportunity");

        assertRefused(TestTenant.nobody().get(SEARCH + "?q=parking"), 401, "unauthorized");
        assertRefused(tenant.integrator().get(SEARCH + "?q=parking"), 403, "forbidden");
        other.viewer().get(SEARCH + "?q=parking").then().statusCode(200).body("items", empty());
        for (String table : List.of("search_entry", "search_posting", "search_word")) {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).as(table).isPositive();
            assertThat(wall.rowsSeenBy(other.id(), table)).as(table).isZero();
        }
    }

    private String solution(Map<String, Object> body) {
        return new SolutionWorld(world, UUID.randomUUID(), UUID.randomUUID(), calls.create("Anything", Map.of()))
                .solution(body);
    }

    private Response patchSolution(String id, Map<String, ?> patch) {
        return tenant.editor().header("If-Match", "*").body(patch).patch(SolutionWorld.SOLUTIONS + "/" + id);
    }

    private void archive(String path) {
        tenant.editor().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    private Response found(String asked, int size) {
        Response found = tenant.viewer().get(SEARCH + "?q=" + asked);
        assertThat(found.jsonPath().getList("items")).hasSize(size);
        return found;
    }

    private List<String> titles(String asked) {
        return tenant.viewer()
                .queryParam("q", asked)
                .get(SEARCH)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
