package io.journeyloop.gateway.http;

import static io.journeyloop.gateway.peers.PeerData.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.journeyloop.gateway.peers.Answer;
import io.journeyloop.gateway.peers.PeerData;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries by GET, and what HTTP gives on top: revalidation, compression, HTTP/2. */
@QuarkusTest
@WithTestResource(Peers.class)
class GetTest {
    private static final String TITLE = "query One($id: ID!) { journey(id: $id) { title } }";

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void aQueryIsAnsweredByGet() {
        get(TITLE, "{\"id\":\"%s\"}".formatted(id("a")))
                .then()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .header("ETag", startsWith("W/\""))
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Authorization"))
                .body("data.journey.title", equalTo("I try"));
    }

    @Test
    void whatIsNotChangedIsNotSentAgain() {
        String variables = "{\"id\":\"%s\"}".formatted(id("a"));
        String tag = get(TITLE, variables).header("ETag");

        Response same = tenant.viewer()
                .header("If-None-Match", "\"other\", " + tag)
                .queryParam("query", TITLE)
                .queryParam("variables", variables)
                .get("/graphql");
        Map<String, Object> changed = new HashMap<>(PeerData.journeyRecord(id("a"), null));
        changed.put("title", "I change");
        peers.answer("journey-service", call -> Answer.ok(Map.of("items", List.of(changed))));
        Response other = tenant.viewer()
                .header("If-None-Match", tag)
                .queryParam("query", TITLE)
                .queryParam("variables", variables)
                .get("/graphql");

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asString()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void onlyQueriesAreAnsweredByGet() {
        get("mutation { createPersona(input: {name: \"x\"}) { id } }", "{}")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST"));
        get("subscription { journeyChanged(id: \"x\") { version } }", "{}")
                .then()
                .statusCode(405);
        get("query A { __typename } mutation B { createPersona(input: {name: \"x\"}) { id } }", "{}")
                .then()
                .body("errors[0].extensions.code", equalTo("invalid_query"));
        assertThat(peers.allCalls()).isEmpty();
    }

    @Test
    void subscriptionsAreNotSpokenOverPost() {
        tenant.viewer()
                .body(Map.of("query", "subscription { journeyChanged(id: \"x\") { version } }"))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("graphql-transport-ws"));
    }

    @Test
    void parametersOfTheWrongTypeAreRefused() {
        get("{ __typename }", "[1]").then().statusCode(400);
        get("{ __typename }", "{").then().statusCode(400);
        get("", "{}").then().statusCode(400);
        tenant.viewer().get("/graphql").then().statusCode(400);
    }

    @Test
    void largeAnswersAreCompressedForWhoWantsIt() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post("{ __schema { types { name description } } }");

        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("\"Journey\"");
        assertThat(answer.body().length).isLessThan(plain.length / 2);
    }

    @Test
    void http2IsSpoken() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/graphql?query=%%7B__typename%%7D".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + tenant.token("viewer"))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body()).contains("\"Query\"");
        }
    }

    private HttpResponse<byte[]> post(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/graphql".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + tenant.token("viewer"))
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{\"query\":\"%s\"}".formatted(query)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }

    private Response get(String query, String variables) {
        return tenant.viewer()
                .queryParam("query", query)
                .queryParam("variables", variables)
                .get("/graphql");
    }
}
