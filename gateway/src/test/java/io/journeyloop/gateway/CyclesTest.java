package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static io.journeyloop.gateway.peers.PeerData.opportunityRecord;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Peers.class)
class CyclesTest {
    private static final String JOURNEY = id("journey");
    private static final String STEP = id("two of " + JOURNEY);
    private static final String OPENED = "2026-03-01T10:00:00Z";

    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void aRoundLeftAStep() {
        peers.reset();
        peers.answer("opportunity-service", CyclesTest::opportunities);
    }

    @Test
    void whatTheRoundBeforeLeftLeadsToItsStepsAndOpportunities() {
        JsonPath answer =
                graph.ask("{ cycle(id: \"%s\") { number createdBy updatedAt carriedOver".formatted(id("cycle"))
                        + " carriedOverSteps { id name } carriedOverOpportunities { id title } } }");

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.cycle.carriedOver")).isEqualTo(List.of(STEP));
        assertThat(answer.getList("data.cycle.carriedOverSteps.id")).isEqualTo(List.of(STEP));
        assertThat(answer.getList("data.cycle.carriedOverOpportunities.id")).isEqualTo(List.of(id("ours")));
        assertThat(answer.getString("data.cycle.createdBy")).isEqualTo("ann");
        assertThat(answer.getString("data.cycle.updatedAt")).isEqualTo(OPENED);
    }

    private static Answer opportunities(Call call) {
        if (call.method().equals("GET")) {
            return Answer.ok(cycle());
        }
        Map<String, Object> ours = opportunityRecord(id("ours"), JOURNEY, id("insight"));
        ours.put("links", List.of(Map.of("journeyId", JOURNEY, "stepId", STEP)));
        boolean asked = call.body().path("stepIds").toString().contains(STEP);
        return Answer.ok(Map.of("items", asked ? List.of(ours) : List.of()));
    }

    private static Map<String, Object> cycle() {
        Map<String, Object> cycle = new HashMap<>(Map.of("id", id("cycle"), "journeyId", JOURNEY, "number", 2));
        cycle.putAll(Map.of("stage", "MEASURE", "priorities", List.of(), "carriedOver", List.of(STEP)));
        cycle.putAll(Map.of("shipped", List.of(), "history", List.of(), "version", 0, "createdBy", "ann"));
        cycle.putAll(Map.of("createdAt", OPENED, "updatedAt", OPENED, "openedAt", OPENED));
        return cycle;
    }
}
