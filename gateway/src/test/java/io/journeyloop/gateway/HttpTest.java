package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP, where the extension's own handler goes wrong. */
@QuarkusTest
@WithTestResource(Peers.class)
class HttpTest {
    private static final String NAME = "{\"query\": \"{ __typename }\"}";
    private static final String WRITE = "{\"query\": \"mutation { createJourney(input: {title: \\\"x\\\"}) { id } }\"}";

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();

    @BeforeEach
    void allIsWell() {
        peers.reset();
    }

    @Test
    void nobodyGetsIn() {
        TestTenant.nobody().body(NAME).post("/graphql").then().statusCode(401);
        TestTenant.nobody().body(NAME).post("/graphql/").then().statusCode(401);
        TestTenant.with(Tokens.expired(tenant.id(), "viewer"))
                .body(NAME)
                .post("/graphql")
                .then()
                .statusCode(401);
        TestTenant.with(Tokens.forAnotherAudience(tenant.id(), "viewer"))
                .body(NAME)
                .post("/graphql")
                .then()
                .statusCode(401);
        TestTenant.with(Tokens.ofAnotherIssuer(tenant.id(), "viewer"))
                .body(NAME)
                .post("/graphql")
                .then()
                .statusCode(401);
        TestTenant.with("nonsense").body(NAME).post("/graphql").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"{ __typename }\"",
                "{}",
                "{\"query\": null}",
                "{\"query\": 5}",
                "{\"query\": \"\"}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": \"{ __typename }\", \"operationName\": 5}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"variables\": 5}",
                "{\"query\": \"{ __typename }\", \"variables\": [1]}",
                "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}",
                "{\"query\": \"{ __typename }\"} trailing",
            })
    void whatIsNoRequestIsRefused(String body) {
        Response response = post("application/json", null, body);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("invalid_request");
    }

    @Test
    void nullParametersAreAbsentOnes() {
        post("application/json", null, "{\"query\": \"{ __typename }\", \"operationName\": null, \"variables\": null}")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/jsonx"
            })
    void onlyJsonIsExecuted(String contentType) {
        assertThat(post(contentType, null, WRITE).statusCode()).isEqualTo(415);
        assertThat(peers.allCalls()).isEmpty();
    }

    @Test
    void aBodyWithoutContentTypeIsNotExecuted() {
        assertThat(raw().body(WRITE.getBytes(StandardCharsets.UTF_8))
                        .noContentType()
                        .post("/graphql")
                        .statusCode())
                .isEqualTo(415);
        assertThat(peers.allCalls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"GET | POST", "PUT | GET, POST", "PATCH | GET, POST", "DELETE | GET, POST", "HEAD | GET, POST"})
    void mutationsComeByPostOnly(String method, String allowed) {
        raw().queryParam("query", "mutation { createJourney(input: {title: \"x\"}) { id } }")
                .request(method, "/graphql")
                .then()
                .statusCode(405)
                .header("Allow", equalTo(allowed));
        assertThat(peers.allCalls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                     | application/json",
                "application/*                                           | application/json",
                "application/json                                        | application/json",
                "application/graphql-response+json                       | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json",
                "text/html, application/graphql-response+json            | application/graphql-response+json",
            })
    void theAnswerIsOfATypeThatIsAccepted(String accept, String type) {
        post("application/json", accept, NAME).then().statusCode(200).contentType(type + "; charset=utf-8");
    }

    @Test
    void whoAcceptsNoJsonGetsNothing() {
        assertThat(post("application/json", "text/html", NAME).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ \"}",
                "{\"query\": \"{ nonsense }\"}",
                "{\"query\": \"query ($id: ID!) { persona(id: $id) { id } }\"}",
                "{\"query\": \"query A { __typename } query B { __typename }\"}",
                "{\"query\": \"{ __typename }\", \"operationName\": \"Other\"}",
            })
    void whatIsNotExecutedSaysSoByItsStatusInTheNewMediaType(String body) {
        Response modern = post("application/json", "application/graphql-response+json", body);
        Response plain = post("application/json", "application/json", body);

        assertThat(modern.statusCode()).as(modern.asString()).isEqualTo(400);
        assertThat(plain.statusCode()).as(plain.asString()).isEqualTo(200);
        assertThat(modern.jsonPath().getMap("")).doesNotContainKey("data").containsKey("errors");
        assertThat(plain.jsonPath().getString("errors[0].extensions.code")).isNotBlank();
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsSent() throws IOException {
        String head = "POST /graphql HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer %s\r\n"
                        .formatted(tenant.token("editor"))
                + "Content-Type: application/json\r\nContent-Length: 6000000\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void theSchemaAndGraphiqlAreThere() {
        assertThat(RestAssured.get("/graphql/schema.graphql").asString()).contains("type Query {");
        RestAssured.get("/graphql-ui/").then().statusCode(200);
    }

    @Test
    void toolsCanAskForTheSchema() {
        assertThat(new Graph(tenant, "viewer")
                        .ask("{ __schema { queryType { name } types { name } } }")
                        .getString("data.__schema.queryType.name"))
                .isEqualTo("Query");
    }

    private Response post(String contentType, @Nullable String accept, String body) {
        RequestSpecification request = raw().header("Content-Type", contentType).body(body);
        return (accept == null ? request : request.header("Accept", accept)).post("/graphql");
    }

    private RequestSpecification raw() {
        EncoderConfig asGiven = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                .encodeContentTypeAs("application/graphql", ContentType.TEXT)
                .encodeContentTypeAs("application/jsonx", ContentType.TEXT);
        return RestAssured.given()
                .config(RestAssuredConfig.config().encoderConfig(asGiven))
                .headers(Map.of("Authorization", "Bearer " + tenant.token("editor")));
    }
}
