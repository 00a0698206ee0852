package io.journeyloop.gateway.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries of chance, valid and broken: {@code -Dfuzz.size=10000} of each, {@code -Dfuzz.seed=…} for others. Services are
 * played, so that any id has a record and every answer can be compared with a plain read of the record.
 */
@QuarkusTest
@WithTestResource(Peers.class)
class FuzzTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SIZE = Integer.getInteger("fuzz.size", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 6);
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();
    private final Random random = new Random(SEED);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void validQueriesAreAnsweredInTimeAndWithTheRightRecords() throws IOException, InterruptedException {
        Queries queries = new Queries(schema(), random);
        Pairing pairing = new Pairing(this::ask);
        for (int i = 0; i < SIZE; i++) {
            String query = queries.next();
            JsonNode answer = ask(query);
            assertThat(answer.has("data")).as("%s%n%s", query, answer).isTrue();
            for (JsonNode error : answer.path("errors")) {
                assertThat(error.at("/extensions/code").asText())
                        .as("%s%n%s", query, error)
                        .isNotIn("", "internal_error", "invalid_query", "syntax_error", "query_too_complex");
            }
            pairing.check(query, answer.path("data"));
            peers.reset();
        }
        assertThat(pairing.compared()).isGreaterThan(SIZE / 4);
    }

    @Test
    void brokenQueriesAreRefusedAndNothingElse() throws IOException, InterruptedException {
        Queries queries = new Queries(schema(), random);
        Damage damage = new Damage(random);
        for (int i = 0; i < SIZE; i++) {
            String body = random.nextInt(4) == 0 ? damage.of(body(queries.next())) : body(damage.of(queries.next()));
            HttpResponse<String> answer = send(body);
            assertThat(answer.statusCode()).as("%s%n%s", body, answer.body()).isIn(200, 400);
            JsonNode json = JSON.readTree(answer.body());
            assertThat(json.has("data") || json.has("errors"))
                    .as("%s%n%s", body, json)
                    .isTrue();
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("internal_error");
            peers.reset();
        }
    }

    private JsonNode ask(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(body(query));
        assertThat(answer.statusCode()).as("%s%n%s", query, answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/graphql".formatted(RestAssured.port)))
                .timeout(IN_TIME)
                .header("Authorization", "Bearer " + tenant.token("viewer"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String body(String query) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of("query", query));
    }

    private static GraphQLSchema schema() {
        String text = RestAssured.get("/graphql/schema.graphql").asString();
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }
}
