package io.journeyloop.gateway.subscription;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.socket.SocketClient;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscriptions to feedback, opportunities and imports. */
@QuarkusTest
@WithTestResource(Peers.class)
class FactsSubscriptionTest {
    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private final UUID journey = UUID.randomUUID();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void feedbackIsToldWhenItsCountMoves() {
        String query = "subscription { feedbackReceived(journeyId: \"%s\") ".formatted(journey)
                + "{ stepId feedbackCount distinctCustomers experience step { name } } }";
        UUID step = UUID.fromString(id("step"));
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", query);
            evidence(step, 1, 3);
            JsonNode first = Told.first(client, "feedbackReceived", () -> evidence(step, 1, 3));
            evidence(step, 2, 3);
            evidence(step, 3, 4);

            JsonNode second = Told.next(client, "feedbackReceived");

            assertThat(first.path("feedbackCount").asInt()).isEqualTo(3);
            assertThat(second.path("feedbackCount").asInt()).isEqualTo(4);
            assertThat(second.path("stepId").asText()).isEqualTo(step.toString());
            assertThat(second.path("experience").isNumber()).isTrue();
        }
    }

    @Test
    void anOpportunityIsToldToTheJourneysThatItIsAbout() {
        UUID opportunity = UUID.randomUUID();
        JsonNode example = EventContracts.example("journeyloop.opportunity.rescored.v1");
        String about = example.at("/links/0/journeyId").asText();
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe(
                    "1",
                    "subscription { opportunityRanked(journeyId: \"%s\") { change value opportunityId opportunity { rank } } }"
                            .formatted(about));
            JsonNode told = Told.first(
                    client,
                    "opportunityRanked",
                    () -> Events.publish("journeyloop.opportunity.rescored.v1", tenant.id(), opportunity, 2, example));

            assertThat(told.path("change").asText()).isEqualTo("RESCORED");
            assertThat(told.path("opportunityId").asText()).isEqualTo(opportunity.toString());
            assertThat(told.path("value").decimalValue())
                    .isEqualByComparingTo(example.path("score").decimalValue());
            assertThat(told.at("/opportunity/rank").isNumber()).isTrue();
        }
    }

    @Test
    void anImportIsToldFromHowItStandsToItsEnd() {
        UUID run = UUID.randomUUID();
        peers.answer("insight-service", call -> Answer.ok(run(run, "RUNNING", 0)));
        try (SocketClient client = SocketClient.ready(tenant, "integrator")) {
            client.subscribe("1", progress(run));
            assertThat(Told.next(client, "importProgressed").path("status").asText())
                    .isEqualTo("RUNNING");
            JsonNode told = Told.first(
                    client,
                    "importProgressed",
                    () -> Events.publish(
                            "journeyloop.feedback-import.progressed.v1",
                            tenant.id(),
                            run,
                            2,
                            run(run, "RUNNING", 500)));
            assertThat(told.at("/counts/accepted").asInt()).isEqualTo(500);
            assertThat(told.at("/importRun/id").asText()).isEqualTo(run.toString());
            Events.publish(
                    "journeyloop.feedback-import.progressed.v1", tenant.id(), run, 3, run(run, "COMPLETED", 900));

            JsonNode message = client.next();
            while (message.at("/payload/data/importProgressed/status").asText().equals("RUNNING")) {
                message = client.next();
            }
            assertThat(message.at("/payload/data/importProgressed/status").asText())
                    .isEqualTo("COMPLETED");
            assertThat(client.next()).hasToString("{\"id\":\"1\",\"type\":\"complete\"}");

            peers.answer("insight-service", call -> Answer.ok(run(run, "COMPLETED", 900)));
            client.subscribe("2", progress(run));
            assertThat(Told.next(client, "importProgressed").path("status").asText())
                    .isEqualTo("COMPLETED");
            assertThat(client.next()).hasToString("{\"id\":\"2\",\"type\":\"complete\"}");
        }
    }

    @Test
    void whoMayNotReadMayNotListen() {
        peers.answer(
                "journey-service", call -> Answer.problem(403, Map.of("code", "forbidden", "detail", "not your role")));
        try (SocketClient client = SocketClient.ready(tenant, "viewer")) {
            client.subscribe("1", "subscription { journeyChanged(id: \"%s\") { version } }".formatted(journey));
            JsonNode error = client.next();
            assertThat(error.path("type").asText()).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("forbidden");
        }
    }

    private static String progress(UUID run) {
        return "subscription { importProgressed(id: \"%s\") { cursor status counts { read accepted } importRun { id } } }"
                .formatted(run);
    }

    private void evidence(UUID step, long version, int count) {
        Events.publish(
                "journeyloop.evidence.changed.v1",
                tenant.id(),
                step,
                version,
                Map.of(
                        "journeyId",
                        journey.toString(),
                        "stepId",
                        step.toString(),
                        "feedbackCount",
                        count,
                        "insightCount",
                        0,
                        "distinctCustomers",
                        1,
                        "experience",
                        -0.5,
                        "experienceWeight",
                        1,
                        "sourceTypes",
                        List.of()));
    }

    private static Map<String, Object> run(UUID id, String status, int accepted) {
        return Map.of(
                "id",
                id.toString(),
                "importId",
                id.toString(),
                "status",
                status,
                "counts",
                Map.of(
                        "read",
                        accepted,
                        "accepted",
                        accepted,
                        "duplicate",
                        0,
                        "corrected",
                        0,
                        "rejected",
                        0,
                        "skipped",
                        0));
    }
}
