package io.journeyloop.gateway.relay;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Relay's specifications of connections and of object identification ask of the whole schema. */
@QuarkusTest
@WithTestResource(Peers.class)
class RelayRulesTest {
    private static final String CONNECTION = "Connection";

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private TypeDefinitionRegistry types = new TypeDefinitionRegistry();

    @BeforeEach
    void readTheSchema() {
        peers.reset();
        types = new SchemaParser()
                .parse(RestAssured.get("/graphql/schema.graphql").asString());
    }

    @Test
    void pageInfoTellsWhatItMust() {
        assertThat(fields("PageInfo"))
                .containsEntry("hasNextPage", "Boolean!")
                .containsEntry("hasPreviousPage", "Boolean!")
                .containsEntry("startCursor", "String")
                .containsEntry("endCursor", "String");
    }

    @Test
    void everyConnectionHasEdgesWithNodesAndCursors() {
        assertThat(connections()).isNotEmpty().allSatisfy(connection -> {
            String edge = connection.replaceAll(CONNECTION + "$", "Edge");
            assertThat(fields(connection))
                    .containsEntry("edges", "[%s!]!".formatted(edge))
                    .containsEntry("pageInfo", "PageInfo!")
                    .containsEntry("totalCount", "Int");
            assertThat(fields(edge)).containsEntry("cursor", "String!").containsKey("node");
            assertThat(fields(edge).get("node")).endsWith("!").doesNotStartWith("[");
        });
    }

    @Test
    void everyFieldThatIsAConnectionTakesFirstAndAfter() {
        List<FieldDefinition> paged = objects()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .filter(field -> printed(field).matches("\\w+" + CONNECTION + "!?"))
                .toList();

        assertThat(paged).isNotEmpty().allSatisfy(field -> {
            Map<String, String> arguments = new TreeMap<>();
            field.getInputValueDefinitions()
                    .forEach(argument -> arguments.put(argument.getName(), AstPrinter.printAst(argument.getType())));
            assertThat(arguments)
                    .as(field.getName())
                    .containsEntry("first", "Int")
                    .containsEntry("after", "String");
            assertThat(printed(field)).as(field.getName()).endsWith("!");
        });
    }

    @Test
    void nodesHaveIdsAndAreFoundByThem() {
        assertThat(printed(field("Query", "node"))).isEqualTo("Node");
        assertThat(AstPrinter.printAst(field("Query", "node")
                        .getInputValueDefinitions()
                        .getFirst()
                        .getType()))
                .isEqualTo("ID!");
        assertThat(types.getType("Node", InterfaceTypeDefinition.class)
                        .orElseThrow()
                        .getFieldDefinitions())
                .singleElement()
                .satisfies(id -> assertThat(id.getName() + ": " + printed(id)).isEqualTo("id: ID!"));
        assertThat(nodes())
                .isNotEmpty()
                .allSatisfy(node -> assertThat(fields(node)).containsEntry("id", "ID!"));
    }

    @Test
    void whateverIsReadByItsIdAloneIsANode() {
        List<String> readById =
                types.getType("Query", ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions().stream()
                        .filter(field -> field.getInputValueDefinitions().size() == 1
                                && field.getInputValueDefinitions()
                                        .getFirst()
                                        .getName()
                                        .equals("id"))
                        .map(RelayRulesTest::printed)
                        .filter(type ->
                                types.getType(type, ObjectTypeDefinition.class).isPresent())
                        .filter(type -> "ID!".equals(fields(type).get("id")))
                        .toList();

        assertThat(nodes()).isNotEmpty().containsAll(readById);
    }

    @Test
    void partsOfAMapAreFoundByTheirIds() {
        String journey = id("a");
        for (String part : List.of("phase of ", "two of ", "touchpoint of ")) {
            peers.reset();
            nothingButTheMapOf(journey, id(part + journey));

            JsonPath answer = ask("{ node(id: \"%s\") { __typename id } }".formatted(id(part + journey)));

            assertThat(answer.getString("data.node.id")).isEqualTo(id(part + journey));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 200})
    void endCursorsLeadThroughTheWholeListOnce(int first) {
        List<String> all =
                IntStream.range(0, 7).mapToObj(i -> id("persona " + i)).toList();
        peers.answer("persona-service", call -> pageOf(all, call));
        List<String> visited = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            JsonPath page = ask("{ personas(first: %d, after: \"%s\") { edges { cursor node { id } } pageInfo {"
                            .formatted(first, after)
                    + " hasNextPage hasPreviousPage startCursor endCursor } } }");
            String info = "data.personas.pageInfo.";
            List<String> cursors = page.getList("data.personas.edges.cursor");
            assertThat(page.getBoolean(info + "hasPreviousPage")).isEqualTo(!visited.isEmpty());
            assertThat(page.getString(info + "startCursor")).isEqualTo(cursors.getFirst());
            assertThat(page.getString(info + "endCursor")).isEqualTo(cursors.getLast());
            visited.addAll(page.getList("data.personas.edges.node.id"));
            more = page.getBoolean(info + "hasNextPage");
            after = page.getString(info + "endCursor");
        }

        assertThat(visited).isEqualTo(all);
    }

    /** A page as services tell them; the cursor is the number of those before. */
    private static Answer pageOf(List<String> all, Call call) {
        Map<String, String> query = Stream.of(
                        Objects.requireNonNull(call.query()).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        int start = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int end = Math.min(all.size(), start + Integer.parseInt(query.getOrDefault("limit", "50")));
        Map<String, Object> page = new HashMap<>();
        page.put(
                "items",
                all.subList(start, end).stream().map(PeerData::personaRecord).toList());
        page.put("nextCursor", end < all.size() ? Integer.toString(end) : null);
        return Answer.ok(page);
    }

    /** Nothing has the id but a part of the journey's map. */
    private void nothingButTheMapOf(String journey, String part) {
        for (String service : List.of("persona-service", "insight-service", "opportunity-service")) {
            peers.answer(service, RelayRulesTest::nothing);
        }
        peers.answer("journey-service", call -> {
            if (call.path().endsWith("/nodes")) {
                return Answer.ok(Map.of("items", List.of(Map.of("id", part, "journeyId", journey))));
            }
            boolean wanted = call.body().path("ids").path(0).asText().equals(journey);
            return wanted ? Answer.ok(Map.of("items", List.of(PeerData.journeyRecord(journey, null)))) : nothing(call);
        });
    }

    private static Answer nothing(Call call) {
        return call.method().equals("POST")
                ? Answer.ok(Map.of("items", List.of()))
                : Answer.problem(404, Map.of("code", "not_found"));
    }

    private JsonPath ask(String query) {
        return tenant.viewer()
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Stream<ObjectTypeDefinition> objects() {
        return types.getTypes(ObjectTypeDefinition.class).stream();
    }

    private List<String> connections() {
        return objects()
                .map(ObjectTypeDefinition::getName)
                .filter(name -> name.endsWith(CONNECTION))
                .toList();
    }

    private List<String> nodes() {
        return objects()
                .filter(type -> type.getImplements().stream()
                        .anyMatch(
                                implemented -> AstPrinter.printAst(implemented).equals("Node")))
                .map(ObjectTypeDefinition::getName)
                .toList();
    }

    private FieldDefinition field(String type, String name) {
        return types.getType(type, ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> fields(String type) {
        Map<String, String> fields = new TreeMap<>();
        types.getType(type, ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()
                .forEach(field -> fields.put(field.getName(), printed(field)));
        return fields;
    }

    private static String printed(FieldDefinition field) {
        return AstPrinter.printAst(field.getType());
    }
}
