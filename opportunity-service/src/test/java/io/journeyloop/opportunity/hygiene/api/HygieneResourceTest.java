package io.journeyloop.opportunity.hygiene.api;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HygieneResourceTest {

    private static final String MATURITY = "/api/v1/hygiene/maturity";
    private static final String THREE_LEGS = "/api/v1/hygiene/three-legs";
    private static final String NEGLECTED = "/api/v1/hygiene/opportunities";

    private final Loop loop = Loop.create();
    private final World world = loop.world();
    private final TestTenant tenant = world.tenant();

    @Test
    void maturityGrowsWithUse() {
        read(MATURITY)
                .body("level", equalTo(1))
                .body("name", equalTo("INTUITION_DRIVEN"))
                .body("next.name", equalTo("ACTIVE_PERSONAS"))
                .body("indicators", hasSize(15))
                .body("indicators.find { it.name == 'FEEDBACK' }.value", equalTo(0f))
                .body("indicators.find { it.name == 'JOURNEYS_HEARD' }.value", nullValue());

        world.persona();
        UUID step = UUID.randomUUID();
        UUID journey = loop.journey(null, 3, step);
        loop.answers(journey, null, 1, 40, -1, 1);

        read(MATURITY)
                .body("level", equalTo(2))
                .body("formulaVersion", equalTo("maturity-1"))
                .body("next.name", equalTo("VALIDATED_INSIGHTS"))
                .body(
                        "indicators.find { it.name == 'JOURNEYS_HEARD' }.evidence",
                        equalTo("1 of 1 journeys have feedback"));
    }

    @Test
    void legThatIsLackingIsNamedWithWhatIsMissed() {
        world.persona();
        UUID step = UUID.randomUUID();
        UUID journey = loop.journey(null, 3, step);
        loop.answers(journey, null, 1, 40, -1, 1);

        read(THREE_LEGS)
                .body("legs.leg", contains("INSIGHT", "FRAMEWORK", "PRIORITISATION"))
                .body("legs.state", contains("WEAK", "STANDS", "LACKING"))
                .body("weakest", equalTo("PRIORITISATION"))
                .body(
                        "legs[2].missed",
                        equalTo("Without prioritisation, much is known and little is done: nobody says"
                                + " what comes first."));
    }

    @Test
    void opportunityThatNobodyCaresForIsListed() {
        String unowned = World.id(world.opportunity(Map.of("title", "Nobody's", "type", "PAIN_POINT")));
        String owned = World.id(world.opportunity(Map.of(
                "title",
                "Mine",
                "type",
                "PAIN_POINT",
                "ownerId",
                UUID.randomUUID().toString())));

        read(NEGLECTED)
                .body("items.opportunityId", contains(unowned))
                .body("items[0].unowned", equalTo(true))
                .body("items[0].stale", equalTo(false));
        read(NEGLECTED + "?neglect=STALE").body("items", empty());
        read(NEGLECTED + "?neglect=STALE&staleDays=0").body("items.opportunityId", contains(unowned, owned));
        read(NEGLECTED + "?staleDays=0&limit=1").body("items", hasSize(1));
        tenant.editor().header("If-Match", "\"0\"").delete(World.OPPORTUNITIES + "/" + unowned);
        read(NEGLECTED).body("items", empty());
    }

    @Test
    void othersAreNotCounted() {
        world.persona();
        world.opportunity(Map.of("title", "Ours", "type", "PAIN_POINT"));
        TestTenant other = TestTenant.create();

        other.viewer().get(NEGLECTED).then().statusCode(200).body("items", empty());
        other.viewer().get(MATURITY).then().statusCode(200).body("indicators.evidence", hasItem("0 active personas"));
    }

    @Test
    void strangersAndBadParametersAreRefused() {
        for (String path : List.of(MATURITY, THREE_LEGS, NEGLECTED)) {
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(TestTenant.with(Tokens.expired(tenant.id(), "admin")).get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "cursor=abc", "neglect=SOME", "staleDays=-1", "staleDays=3651", "staleDays=x"})
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().get(NEGLECTED + "?" + query), query.split("=", 2)[0]);
    }

    @Test
    void twentyOpportunitiesTakeAsManyStatementsAsOne() {
        for (int i = 0; i < 20; i++) {
            world.opportunity(Map.of("title", "O" + i, "type", "PAIN_POINT"));
        }

        new StatementCount("opportunity")
                .assertSame(
                        () -> tenant.viewer().get(NEGLECTED + "?limit=1"),
                        () -> tenant.viewer().get(NEGLECTED + "?limit=50"));
    }

    private ValidatableResponse read(String path) {
        return tenant.viewer().get(path).then().statusCode(200);
    }
}
