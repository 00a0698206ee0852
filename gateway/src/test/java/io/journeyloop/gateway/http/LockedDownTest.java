package io.journeyloop.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A gateway for known queries only, that shows nobody its schema. */
@QuarkusTest
@TestProfile(LockedDownTest.Locked.class)
@WithTestResource(Peers.class)
class LockedDownTest {
    private static final String FRONT_END = "https://app.journeyloop.example";
    private static final String LISTED = "{ journeys { totalCount } }";
    private static final String INTROSPECTION = "{ a: __schema { queryType { name } } }";
    private static final String MISSPELT = "{ journeyz { id } persona(idd: 5) { nam } }";

    private final TestTenant tenant = TestTenant.create();

    /** Settings of a production that is on its guard. */
    public static final class Locked implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "journeyloop.gateway.http.introspection", "false",
                    "journeyloop.gateway.http.persisted-queries.allow-list",
                            allowList().toString(),
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", FRONT_END,
                    "quarkus.smallrye-graphql.ui.enabled", "false");
        }

        private static Path allowList() {
            try {
                return Files.write(
                        Files.createTempFile("allowed", ".txt"),
                        List.of(
                                "# what our clients ask",
                                PersistedQuery.hash(LISTED),
                                "",
                                PersistedQuery.hash(INTROSPECTION),
                                PersistedQuery.hash(MISSPELT)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Test
    void onlyListedQueriesAreExecuted() {
        ask(LISTED).then().statusCode(200).body("data.journeys.totalCount", equalTo(1));
        ask("{ personas { totalCount } }").then().body("errors[0].extensions.code", equalTo("query_not_allowed"));
        tenant.viewer()
                .body(Map.of(
                        "extensions",
                        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", PersistedQuery.hash("{ x }")))))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void theSchemaIsNotShown() {
        ask(INTROSPECTION).then().body("errors[0].extensions.code", equalTo("introspection_disabled"));
        RestAssured.get("/graphql/schema.graphql").then().statusCode(404);
        RestAssured.get("/graphql-ui/").then().statusCode(404);
        RestAssured.get("/graphql-ui/settings.json").then().statusCode(404);
    }

    @Test
    void mistakesAreNotAnsweredWithNamesOfTheSchema() {
        String answer = ask(MISSPELT).asString();

        assertThat(answer).contains("invalid_query").doesNotContainIgnoringCase("did you mean");
        assertThat(answer).doesNotContain("journeys").doesNotContain("name\"").doesNotContain("Exception");
    }

    /** A browser asks whether it may, without a token, before it asks. */
    @Test
    void pagesOfTheFrontEndMayAskAndOthersMayNot() {
        preflight(FRONT_END)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRONT_END)
                .header("Access-Control-Allow-Headers", containsString("authorization"));
        tenant.viewer()
                .header("Origin", FRONT_END)
                .body(Map.of("query", LISTED))
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", FRONT_END);

        preflight("https://elsewhere.example")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static Response preflight(String origin) {
        return RestAssured.given()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/graphql");
    }

    private Response ask(String query) {
        return tenant.viewer().body(Map.of("query", query)).post("/graphql");
    }
}
