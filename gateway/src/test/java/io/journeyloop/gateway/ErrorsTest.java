package io.journeyloop.gateway;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Peers.class)
class ErrorsTest {
    Peers peers = new Peers(); // the running ones are put in its place

    private final Graph graph = Graph.viewer();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "persona", "insight", "opportunity", "node"})
    void whatIsNotThereIsNullWithAnErrorThatSaysSo(String type) {
        for (String service : List.of("journey", "persona", "insight", "opportunity")) {
            peers.answer(
                    service + "-service",
                    call -> call.method().equals("POST")
                            ? Answer.ok(Map.of("items", List.of()))
                            : Answer.problem(404, Map.of("code", "not_found", "detail", "There is none.")));
        }
        String id = id("nothing");

        JsonPath answer = graph.ask("{ %s(id: \"%s\") { id } }".formatted(type, id));

        assertThat(answer.getMap("data")).containsEntry(type, null);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("not_found");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of(type));
    }

    @Test
    void anIdThatCantBeOneSpoilsNothingForItsNeighbour() {
        JsonPath answer = graph.ask(
                "{ wrong: journey(id: \"%%00'--\") { id } right: journey(id: \"%s\") { id } }".formatted(id("a")));

        assertThat(answer.getString("data.right.id")).isEqualTo(id("a"));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("not_found");
        assertThat(answer.getList("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ journey { id } }",
                "{ journey(id: \"a\", key: \"b\") { id } }",
                "{ journeys(first: 0) { edges { cursor } } }",
                "{ journeys(first: 1000) { edges { cursor } } }",
                "{ journeys(after: \"rubbish\") { edges { cursor } } }",
                "{ journey(id: \"a\", asOf: \"yesterday\") { id } }",
            })
    void badArgumentsAreNamed(String query) {
        JsonPath answer = ask(query);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
        assertThat(answer.getString("errors[0].extensions.field")).isIn("id", "first", "after", "asOf");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).doesNotContain("io.journeyloop");
    }

    @Test
    void aVariableOfTheWrongTypeIsNamedOnce() {
        JsonPath answer = graph.ask("query ($n: Int) { journeys(first: $n) { totalCount } }", Map.of("n", "x"));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("first");
        assertThat(answer.getList("errors")).hasSize(1);
    }

    @Test
    void aWindowThatEndsBeforeItStartsIsRefusedForItsFieldOnly() {
        JsonPath answer = ask("""
                { journey(id: "%s") {
                  good: metrics { n } bad: metrics(window: {from: "2026-01-02", to: "2026-01-01"}) { n } } }
                """.formatted(id("a")));

        assertThat(answer.getInt("data.journey.good[0].n")).isEqualTo(31);
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("window.to");
    }

    @Test
    void whatCantBeParsedIsPointedAt() {
        JsonPath answer = ask("{ journeys { ");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("syntax_error");
        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(1);
    }

    @Test
    void whatIsNotInTheSchemaIsInvalid() {
        assertThat(ask("{ journeyz { id } }").getString("errors[0].extensions.code"))
                .isEqualTo("invalid_query");
    }

    @Test
    void tooDeepAQueryIsNotExecuted() {
        String deep = "children { ".repeat(30) + "id" + " }".repeat(30);

        assertThat(ask("{ framework { %s } }".formatted(deep)).getString("errors[0].extensions.code"))
                .isEqualTo("query_too_complex");
        assertThat(peers.allCalls()).isEmpty();
    }

    @Test
    void tooWideAQueryIsNotExecuted() {
        StringBuilder wide = new StringBuilder("{");
        for (int i = 0; i < 600; i++) {
            wide.append(" a%d: journeys { totalCount }".formatted(i));
        }

        assertThat(ask(wide + " }").getString("errors[0].extensions.code")).isEqualTo("query_too_complex");
        assertThat(peers.allCalls()).isEmpty();
    }

    @Test
    void aServicesViolationsArePassedOn() {
        peers.answer(
                "persona-service",
                call -> Answer.problem(
                        400,
                        Map.of(
                                "code", "invalid_input",
                                "detail", "The input is not valid.",
                                "violations",
                                        List.of(Map.of("field", "needs[0].text", "message", "must not be blank")))));

        JsonPath answer =
                Graph.editor().ask("mutation { createPersona(input: {name: \"Ann\", needs: [{text: \" \"}]}) { id } }");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("invalid_input");
        assertThat(answer.getString("errors[0].extensions.service")).isEqualTo("persona-service");
        assertThat(answer.getString("errors[0].extensions.field")).isEqualTo("needs[0].text");
        assertThat(answer.getString("errors[0].extensions.violations[0].message"))
                .isEqualTo("must not be blank");
        assertThat(answer.getBoolean("errors[0].extensions.retryable")).isFalse();
    }

    private JsonPath ask(String query) {
        return graph.ask(query);
    }
}
