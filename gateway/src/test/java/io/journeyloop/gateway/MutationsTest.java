package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Peers.class)
class MutationsTest {
    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.editor();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void aChangeCarriesItsVersionAndJustWhatWasGiven() throws JsonProcessingException {
        peers.answer("persona-service", call -> Answer.ok(PeerData.personaRecord(id("persona"))));

        JsonPath answer = graph.ask("""
                mutation { updatePersona(id: "%s", version: 3, input: {summary: null, goals: ["sleep"], type: PROTO}) {
                  name version } }
                """.formatted(id("persona")));

        assertThat(answer.getInt("data.updatePersona.version")).isEqualTo(3);
        Call call = peers.calls("persona-service").getFirst();
        assertThat(call.method()).isEqualTo("PATCH");
        assertThat(call.path()).isEqualTo("/api/v1/personas/" + id("persona"));
        assertThat(call.ifMatch()).isEqualTo("\"3\"");
        assertThat(call.body())
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"goals\": [\"sleep\"], \"summary\": null, \"type\": \"PROTO\"}"));
    }

    @Test
    void whatItsAuthorSaysOfAWriteGoesAlongWithIt() {
        peers.answer("journey-service", call -> Answer.ok(PeerData.journeyRecord(id("a"), null)));
        Map<String, Object> note = Map.of("label", "{Q3} & 100 %", "reason", "größer", "solutionId", id("solution"));

        JsonPath answer = graph.ask(
                "mutation ($note: RevisionNoteInput) { lockJourney(id: \"%s\", note: $note) { title } }"
                        .formatted(id("a")),
                Map.of("note", note));

        assertThat(answer.getString("data.lockJourney.title")).isEqualTo("I try");
        Call call = peers.calls("journey-service").getFirst();
        assertThat(call.path()).isEqualTo("/api/v1/journeys/" + id("a") + "/lock");
        assertThat(parameters(call)).isEqualTo(note);
    }

    @Test
    void aRemovalSaysItToo() {
        peers.answer(
                "journey-service",
                call -> call.method().equals("DELETE")
                        ? Answer.none()
                        : Answer.ok(Map.of("items", List.of(PeerData.journeyRecord(id("a"), null)))));

        JsonPath answer = graph.ask("""
                mutation { removePhase(journeyId: "%s", phaseId: "%s", version: 3, note: {reason: "twice"}) { id } }
                """.formatted(id("a"), id("p")));

        assertThat(answer.getString("data.removePhase.id")).isEqualTo(id("a"));
        assertThat(parameters(peers.calls("journey-service").getFirst())).isEqualTo(Map.of("reason", "twice"));
        assertThat(peers.calls("journey-service").getLast().query()).isNull();
    }

    @Test
    void variablesReachTheServiceAsGivenToo() {
        peers.answer(
                "insight-service",
                call -> Answer.ok(Map.of("id", id("f"), "status", "ACCEPTED", "resolution", "PENDING")));
        Map<String, Object> input = Map.of(
                "source",
                Map.of("type", "REVIEW", "name", "shop"),
                "externalId",
                "1",
                "fieldType",
                "RATING",
                "value",
                4,
                "collectedAt",
                "2026-01-01T00:00:00Z",
                "metadata",
                Map.of("department", "Dresses"));

        JsonPath answer = graph.ask(
                "mutation ($input: FeedbackInput!) { submitFeedback(input: $input) { id status resolution } }",
                Map.of("input", input));

        assertThat(answer.getString("data.submitFeedback.status")).isEqualTo("ACCEPTED");
        assertThat(peers.calls("insight-service").getFirst().body().toPrettyString())
                .contains("\"value\" : 4", "\"collectedAt\" : \"2026-01-01T00:00:00Z\"", "\"department\" : \"Dresses\"")
                .doesNotContain("comment");
    }

    @Test
    void anArchivedRecordIsReadBack() {
        peers.answer(
                "persona-service",
                call -> call.method().equals("DELETE")
                        ? Answer.none()
                        : Answer.ok(Map.of("items", List.of(PeerData.personaRecord(id("persona"))))));

        JsonPath answer =
                graph.ask("mutation { archivePersona(id: \"%s\", version: 3) { id } }".formatted(id("persona")));

        assertThat(answer.getString("data.archivePersona.id")).isEqualTo(id("persona"));
        assertThat(peers.calls("persona-service")).extracting(Call::method).containsExactly("DELETE", "POST");
    }

    @Test
    void whatComesAfterAWriteIsReadAnew() {
        peers.answer(
                "journey-service",
                call -> call.path().endsWith("/batch")
                        ? Answer.ok(Map.of("items", List.of(PeerData.journeyRecord(id("a"), null))))
                        : Answer.ok(Map.of("id", id("p"), "key", "p", "name", "P", "order", 1)));

        JsonPath answer = graph.ask("""
                mutation {
                  one: addPhase(journeyId: "%1$s", input: {name: "P"}) { name journey { title version } }
                  two: addPhase(journeyId: "%1$s", input: {name: "P"}) { name journey { title version } } }
                """.formatted(id("a")));

        assertThat(answer.getString("data.one.journey.title")).isEqualTo("I try");
        assertThat(answer.getInt("data.two.journey.version")).isEqualTo(3);
        assertThat(peers.calls("journey-service"))
                .extracting(Call::path)
                .map(path -> path.substring(path.lastIndexOf('/')))
                .containsExactly("/phases", "/batch", "/phases", "/batch");
    }

    @Test
    void whatTheServiceForbidsIsForbidden() {
        peers.answer(
                "journey-service",
                call -> Answer.problem(403, Map.of("code", "forbidden", "detail", "Your role does not allow this.")));

        JsonPath answer = graph.ask("mutation { createJourney(input: {title: \"I try\"}) { id } }");

        assertThat(answer.getMap("data")).containsEntry("createJourney", null);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("forbidden");
        assertThat(answer.getString("errors[0].extensions.service")).isEqualTo("journey-service");
    }

    private static Map<String, String> parameters(Call call) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : String.valueOf(call.query()).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
