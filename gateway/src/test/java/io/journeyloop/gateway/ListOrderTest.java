package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in the order that was asked for. */
@QuarkusTest
@WithTestResource(Peers.class)
class ListOrderTest {

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "opportunities, SCORE, opportunity-service",
        "solutions, TITLE, opportunity-service",
        "personas, NAME, persona-service",
        "insights, IMPACT, insight-service",
        "importRuns, REJECTED, insight-service"
    })
    void orderAndDirectionReachTheService(String list, String order, String service) {
        peers.answer(service, call -> Answer.ok(Map.of("items", List.of())));

        JsonPath answer = graph.ask(
                "{ %s(orderBy: %s, direction: ASC, first: 3) { pageInfo { hasNextPage } } }".formatted(list, order));

        assertThat(answer.getList("errors")).isNull();
        assertThat(query(peers.calls(service).getFirst()))
                .containsEntry("orderBy", order)
                .containsEntry("direction", "ASC")
                .containsEntry("limit", "3");
    }

    @Test
    void filtersReachTheServiceBesideTheOrder() {
        peers.answer("opportunity-service", call -> Answer.ok(Map.of("items", List.of())));

        graph.ask("{ opportunities(orderBy: UPDATED, filter: {tag: \"q3\", type: UNMET_NEED}) { totalCount } }");

        assertThat(query(peers.calls("opportunity-service").getFirst()))
                .containsEntry("orderBy", "UPDATED")
                .containsEntry("tag", "q3")
                .containsEntry("type", "UNMET_NEED")
                .doesNotContainKey("direction");
    }

    @Test
    void aMatrixIsNarrowedLikeTheListAndByItsOwnArguments() {
        peers.answer("opportunity-service", call -> Answer.ok(Map.of("points", List.of())));

        graph.ask("{ opportunityMatrix(status: OPEN, filter: {tag: \"q3\", status: SOLVED}) { __typename } }");

        assertThat(query(peers.calls("opportunity-service").getFirst()))
                .containsEntry("tag", "q3")
                .containsEntry("status", "OPEN");
    }

    @Test
    void whatNobodyOwnsIsListed() {
        graph.ask("{ insights(filter: {unowned: true}) { totalCount } }");

        assertThat(query(peers.calls("insight-service").getFirst())).containsEntry("unowned", "true");
    }

    @Test
    void journeysAreAskedForInTheirOrder() {
        graph.ask("{ journeys(orderBy: LAST_EVIDENCE, direction: DESC, filter: {tag: \"q3\"}) { totalCount } }");

        assertThat(peers.calls("journey-service")).singleElement().satisfies(call -> {
            assertThat(call.body().path("orderBy").asText()).isEqualTo("LAST_EVIDENCE");
            assertThat(call.body().path("direction").asText()).isEqualTo("DESC");
            assertThat(call.body().at("/filter/tag").asText()).isEqualTo("q3");
        });
    }

    @Test
    void cursorOfAnotherOrderIsRefusedAndReachesNoService() {
        peers.answer("persona-service", call -> personas(5));
        String byName = graph.ask("{ personas(orderBy: NAME, first: 3) { edges { cursor } } }")
                .getString("data.personas.edges[1].cursor");
        peers.reset();

        JsonPath refused = graph.ask("{ personas(orderBy: UPDATED, after: \"%s\") { totalCount } }".formatted(byName));

        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
        assertThat(refused.getString("errors[0].extensions.field")).isEqualTo("after");
        assertThat(peers.counts()).containsEntry("persona-service", 0);
    }

    @Test
    void cursorThatAServiceRefusesIsNamedAsClientsKnowIt() {
        peers.answer("persona-service", call -> personas(3));
        String last = graph.ask("{ personas(first: 3) { pageInfo { endCursor } } }")
                .getString("data.personas.pageInfo.endCursor");
        peers.answer(
                "persona-service",
                call -> Answer.problem(
                        400,
                        Map.of(
                                "code",
                                "invalid_input",
                                "violations",
                                List.of(Map.of("field", "cursor", "message", "must be another")))));

        JsonPath refused = graph.ask("{ personas(after: \"%s\") { totalCount } }".formatted(last));

        assertThat(refused.getString("errors[0].extensions.field")).isEqualTo("after");
    }

    static Map<String, String> query(Call call) {
        return Arrays.stream(Objects.requireNonNull(call.query()).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Answer personas(int count) {
        List<Map<String, Object>> items = IntStream.range(0, count)
                .mapToObj(i -> PeerData.personaRecord(PeerData.id("persona " + i)))
                .toList();
        return Answer.ok(Map.of("items", items, "nextCursor", "further"));
    }
}
