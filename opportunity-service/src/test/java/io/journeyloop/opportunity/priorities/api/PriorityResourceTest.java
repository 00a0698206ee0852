package io.journeyloop.opportunity.priorities.api;

import static io.journeyloop.opportunity.priorities.Loop.PRIORITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.priorities.Loop;
import io.journeyloop.testkit.StatementCount;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PriorityResourceTest {

    private static final String BATCH = "/internal/v1/priorities/batch";

    private final Loop loop = Loop.create();
    private final World world = loop.world();
    private final TestTenant tenant = world.tenant();
    private final UUID bad = UUID.randomUUID();
    private final UUID lucky = UUID.randomUUID();
    private final UUID fine = UUID.randomUUID();
    private final UUID silent = UUID.randomUUID();

    @Test
    void worstCertainStepComesFirstAndSaysWhy() {
        UUID journey = known();
        UUID mild = world.insight(journey, bad);
        world.insight(UUID.randomUUID(), 1, "changed", "REJECTED", journey, bad);
        String opportunity = World.id(world.opportunity(Map.of(
                "title", "Do", "type", "PAIN_POINT", "links", List.of(Map.of("journeyId", journey, "stepId", bad)))));

        find("?journeyId=" + journey)
                .body("formulaVersion", equalTo("priorities-1"))
                .body("items.place.stepId", contains(bad.toString(), lucky.toString()))
                .body("items.rank", contains(1, 2))
                .body("items[0].formulaVersion", equalTo("priorities-1"))
                .body("items[0].place.journeyId", equalTo(journey.toString()))
                .body("items[0].place.phaseName", equalTo("Begin"))
                .body("items[0].n", equalTo(300))
                .body("items[0].perceptionEffect.kind", equalTo("HURTS"))
                .body("items[0].perceptionEffect.value", equalTo(-1.1f))
                .body("items[0].perceptionEffect.state", equalTo("OK"))
                .body("items[0].perceptionEffect.upper", lessThan(-0.9f))
                .body("items[0].businessEffect.terms.criterion", contains("IMPORTANCE", "COST_TO_SERVE", "REACH"))
                .body("items[0].businessEffect.missing", empty())
                .body("items[0].insightIds", contains(mild.toString()))
                .body("items[0].opportunityIds", contains(opportunity))
                .body("items[0].because", containsString("One insight says why; one open opportunity addresses it."))
                .body("items[1].perceptionEffect.state", equalTo("LOW_SAMPLE"))
                .body("window.from", nullValue())
                .body("considered.steps", equalTo(4))
                .body("considered.noData", equalTo(1))
                .body("considered.noCertainEffect", equalTo(1))
                .body("considered.certain", equalTo(2));
    }

    @Test
    void subtreeAndTenantHoldTheJourneysBelow() {
        UUID above = loop.journey(null, 3);
        UUID step = UUID.randomUUID();
        UUID below = loop.journey(above, 3, step);
        loop.answers(below, step, 1, 200, -0.8, 1);
        UUID elsewhere = UUID.randomUUID();
        loop.answers(loop.journey(null, 3, elsewhere), elsewhere, 1, 200, -1.5, 1);

        find("?journeyId=" + above).body("items", empty());
        find("?journeyId=" + above + "&subtree=true").body("items.place.stepId", contains(step.toString()));
        find("").body("items.place.stepId", contains(elsewhere.toString(), step.toString()));
        find("?limit=1").body("items", hasSize(1)).body("considered.certain", equalTo(2));
    }

    @Test
    void onePersonasAnswersCountAlone() {
        UUID journey = loop.journey(null, 3, bad, fine);
        UUID persona = world.persona();
        loop.answers(
                journey,
                bad,
                1,
                100,
                0.5,
                1,
                List.of(Map.of("personaId", persona, "n", 40, "mean", -1, "variance", 1)));

        find("?journeyId=" + journey).body("items", empty());
        find("?journeyId=" + journey + "&personaId=" + persona)
                .body("items.place.stepId", contains(bad.toString()))
                .body("items[0].n", equalTo(40))
                .body("items[0].businessEffect.terms[2].unit", equalTo("of 40 ANSWERS"));
        find("?personaId=" + world.persona()).body("items", empty()).body("considered.noData", equalTo(2));
    }

    @Test
    void newEvidenceMovesThePrioritiesAndOlderDoesNot() {
        UUID journey = loop.journey(null, 3, bad);
        loop.answers(journey, bad, 5, 200, -1, 1);
        find("").body("items", hasSize(1));

        loop.answers(journey, bad, 4, 200, -2, 0);
        loop.answers(journey, bad, 6, 400, 0.2, 1);

        find("").body("items", empty()).body("considered.noCertainEffect", equalTo(1));
        loop.answers(journey, bad, 7, 0, 0, 0);
        find("").body("considered.noData", equalTo(1));
    }

    @Test
    void priorityBecomesAnOpportunityWithItsEvidenceOnce() {
        UUID journey = known();
        UUID insight = world.insight(journey, bad);

        Response created = pickUp(bad);
        Response again = pickUp(bad);

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String id = created.jsonPath().getString("opportunityId");
        assertThat(created.header("Location")).endsWith("/api/v1/opportunities/" + id);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("opportunityId")).isEqualTo(id);
        assertThat(again.jsonPath().getBoolean("created")).isFalse();
        tenant.viewer()
                .get(World.OPPORTUNITIES + "/" + id)
                .then()
                .body("title", equalTo("Improve “Step 1”"))
                .body("description", containsString("Customers rate “Step 1” -1.10"))
                .body("insightIds", contains(insight.toString()))
                .body("links.stepId", contains(bad.toString()))
                .body("score.evidence.n", equalTo(300));
        find("?journeyId=" + journey).body("items[0].opportunityIds", contains(id));
    }

    @Test
    void onePersonasPriorityBecomesAnOpportunityForThatPersona() {
        UUID journey = loop.journey(null, 3, bad);
        UUID persona = world.persona();
        var asThePersona = Map.<String, Object>of("personaId", persona, "n", 40, "mean", -1, "variance", 1);
        loop.answers(journey, bad, 1, 100, 0.5, 1, List.of(asThePersona));
        String path = PRIORITIES + "/" + bad + "/opportunity";

        assertRefused(pickUp(bad), 422, "no_priority");
        assertRefused(tenant.editor().post(path + "?personaId=a"), "personaId");
        assertRefused(tenant.editor().post(path + "?personaId=" + world.persona()), 422, "no_priority");
        Response created = tenant.editor().post(path + "?personaId=" + persona);

        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        tenant.viewer()
                .get(World.OPPORTUNITIES + "/" + created.jsonPath().getString("opportunityId"))
                .then()
                .body("personaIds", contains(persona.toString()))
                .body("description", containsString("(40 answers)"));
    }

    @Test
    void manyWhoPickUpAtOnceGetTheSameOpportunity() {
        known();

        List<String> ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> pickUp(bad).jsonPath().getString("opportunityId"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(loop.rows("opportunity")).isEqualTo(1);
    }

    @Test
    void closedOpportunityMakesRoomForAnother() {
        known();
        String first = pickUp(bad).jsonPath().getString("opportunityId");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(World.OPPORTUNITIES + "/" + first)
                .then()
                .statusCode(204);

        assertThat(pickUp(bad).statusCode()).isEqualTo(201);
    }

    @Test
    void stepThatIsNoPriorityIsRefused() {
        known();

        assertRefused(pickUp(fine), 422, "no_priority");
        assertRefused(pickUp(silent), 422, "no_priority");
        assertRefused(pickUp(UUID.randomUUID()), 404, "not_found");
        assertRefused(TestTenant.create().editor().post(PRIORITIES + "/" + bad + "/opportunity"), 404, "not_found");
    }

    @Test
    void gatewayReadsManyJourneysAtOnce() {
        UUID journey = known();
        UUID elsewhere = UUID.randomUUID();
        UUID other = loop.journey(null, 3, elsewhere);
        loop.answers(other, elsewhere, 1, 200, -1.5, 1);
        UUID silentOne = loop.journey(null, 3, UUID.randomUUID());

        Response found = batch(List.of(journey, other, silentOne, UUID.randomUUID()), 1);

        assertThat(found.jsonPath().getList("items.journeyId", UUID.class)).containsExactlyInAnyOrder(journey, other);
        assertThat(found.jsonPath().getList("items.priorities.flatten().place.stepId", UUID.class))
                .containsExactlyInAnyOrder(bad, elsewhere);
        assertThat(found.jsonPath().getList("items.priorities.flatten().rank")).containsOnly(1);
        new StatementCount("opportunity")
                .assertSame(() -> batch(List.of(journey), 5), () -> batch(List.of(journey, other, silentOne), 5));
    }

    @Test
    void strangersAndBadBodiesGetNoPrioritiesOfManyJourneys() {
        UUID journey = known();
        Map<String, Object> wanted = Map.of("journeyIds", List.of(journey), "limit", 1);

        TestTenant.create()
                .viewer()
                .body(wanted)
                .post(BATCH)
                .then()
                .statusCode(200)
                .body("items", empty());
        assertRefused(TestTenant.nobody().body(wanted).post(BATCH), 401, "unauthorized");
        assertRefused(tenant.integrator().body(wanted).post(BATCH), 403, "forbidden");
        assertRefused(batch(List.of(), 0), "limit");
        assertRefused(batch(List.of(), 51), "limit");
        assertRefused(batch(Collections.nCopies(5001, journey), 1), "journeyIds");
        assertRefused(tenant.viewer().body(Map.of("limit", 1)).post(BATCH), "journeyIds");
    }

    @Test
    void fiftyStepsTakeAsManyStatementsAsOne() {
        UUID journey = loop.journey(null, 3, bad);
        loop.answers(journey, bad, 1, 300, -1, 1);
        UUID[] steps = IntStream.range(0, 50).mapToObj(i -> UUID.randomUUID()).toArray(UUID[]::new);
        UUID large = loop.journey(null, 3, steps);
        for (UUID step : steps) {
            loop.answers(large, step, 1, 300, -1, 1);
        }

        new StatementCount("opportunity")
                .assertSame(
                        () -> tenant.viewer().get(PRIORITIES + "?journeyId=" + journey),
                        () -> tenant.viewer().get(PRIORITIES + "?limit=50"));
    }

    /** A journey whose first step hurts many, whose second hurt a few, whose third is fine, and a silent one. */
    private UUID known() {
        UUID journey = loop.journey(null, 4, bad, lucky, fine, silent);
        loop.answers(journey, bad, 1, 300, -1.1, 1);
        loop.answers(journey, lucky, 1, 8, -2, 0);
        loop.answers(journey, fine, 1, 300, 0.4, 1);
        return journey;
    }

    private ValidatableResponse find(String query) {
        return tenant.viewer().get(PRIORITIES + query).then().statusCode(200);
    }

    private Response batch(List<UUID> journeys, int limit) {
        return tenant.viewer()
                .body(Map.of("journeyIds", journeys, "limit", limit))
                .post(BATCH);
    }

    private Response pickUp(UUID step) {
        return tenant.editor().post(PRIORITIES + "/" + step + "/opportunity");
    }
}
