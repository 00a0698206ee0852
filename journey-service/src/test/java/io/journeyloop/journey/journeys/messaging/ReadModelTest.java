package io.journeyloop.journey.journeys.messaging;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.Alone;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.ReadModels;
import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What journeys' service remembers of the others can be made anew from the log, row by row the same. */
@QuarkusTest
@TestProfile(Alone.class)
class ReadModelTest {

    private static final String NAMED = "/api/v1/search?q=Rebuilt";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();
    private final UUID journey = UUID.randomUUID();
    private final UUID step = UUID.randomUUID();
    private final UUID persona = UUID.randomUUID();

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://set.by.quarkus/");

    @Test
    void damagedRowsAreNoticedAndMadeAnewFromTheLog() throws Exception {
        persona();
        evidence(1, 0.5);
        evidence(2, -1.5);
        opportunity("created", 1, "OPEN");
        opportunity("changed", 2, "IN_PROGRESS");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> known("known_persona", "known_evidence", "known_opportunity"));
        ReadModels models = new ReadModels(management, database);

        models.assertMended(
                tenant.id(),
                "update known_persona set name = 'Somebody'",
                "update known_evidence set feedback = 7",
                "delete from known_opportunity_step",
                "update known_opportunity set is_open = false");

        models.damage(tenant.id(), "update search_entry set title = 'Somebody'");
        models.rebuild();
        tenant.viewer().get(NAMED).then().statusCode(200).body("items[0].title", equalTo("Rebuilt"));
    }

    private boolean known(String... tables) {
        return List.of(tables).stream()
                .allMatch(table -> new SecondWall("journey").rowsSeenBy(tenant.id(), table) == 1);
    }

    private void persona() {
        Events.publish(
                "journeyloop.persona.created.v1",
                tenant.id(),
                persona,
                1,
                Map.of("personaId", persona, "key", "p", "name", "Rebuilt", "type", "PROTO", "status", "ACTIVE"));
    }

    private void evidence(long version, double experience) {
        Map<String, ?> figures = Map.of(
                "journeyId",
                journey,
                "stepId",
                step,
                "feedbackCount",
                42,
                "insightCount",
                2,
                "distinctCustomers",
                37,
                "experience",
                experience,
                "experienceWeight",
                200,
                "sourceTypes",
                List.of("SURVEY"));
        Events.publish("journeyloop.evidence.changed.v1", tenant.id(), step, version, figures);
    }

    private void opportunity(String fact, long version, String status) {
        UUID opportunity = UUID.nameUUIDFromBytes(new byte[] {1});
        Map<String, ?> state = Map.of(
                "opportunityId", opportunity,
                "status", status,
                "type", "PAIN_POINT",
                "missing", List.of(),
                "insightIds", List.of(),
                "links", List.of(Map.of("journeyId", journey, "stepId", step)),
                "evidence", Map.of("n", 1, "insights", 1, "sourceTypes", List.of()));
        Events.publish("journeyloop.opportunity." + fact + ".v1", tenant.id(), opportunity, version, state);
    }
}
