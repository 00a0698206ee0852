package io.journeyloop.gateway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.journeyloop.gateway.peers.Peers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GraphiQL is served from the gateway alone, with the guide's queries and a log-in that the realm knows. */
@QuarkusTest
@WithTestResource(Peers.class)
class GraphiQLTest {
    private static final String ROOT = "/graphql-ui/";
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([^']+)'");

    @Test
    void thePageAndEverythingThatItNeedsIsServed() {
        String page = get("").then().contentType("text/html").extract().asString();
        List<String> linked = found(LINK, page);

        assertThat(linked).contains("graphiql.min.js", "graphiql.min.css", "page.mjs");
        assertThat(linked).noneMatch(link -> link.contains("//"));
        Stream.concat(linked.stream(), found(IMPORT, get("page.mjs").asString()).stream())
                .forEach(link -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
        get("page.mjs").then().contentType("application/javascript");
        get("index.html").then().statusCode(200);
        RestAssured.given().redirects().follow(false).get("/graphql-ui").then().statusCode(302);
    }

    @Test
    void theQueriesOfTheGuideAreListed() {
        get("frontend.md")
                .then()
                .body(containsString("query Framework {"))
                .body(containsString("query JourneyMap("))
                .body(containsString("query PersonaLens("))
                .body(containsString("query PrioritiesBoard {"))
                .body(containsString("query FeedbackInbox {"))
                .body(containsString("subscription JourneyWatch("));
        get("page.mjs").then().body(containsString("frontend.md"));
    }

    @Test
    void nothingFromElsewhereIsRunButTheLogInIsReached() {
        String policy = get("").then().extract().header("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .contains("connect-src 'self' " + issuer().replaceAll("/realms/.*", ""));
    }

    @Test
    void theLogInIsOneThatTheRealmOffers() {
        Response discovery = RestAssured.given()
                .header("Origin", "http://127.0.0.1:8080")
                .get(issuer() + "/.well-known/openid-configuration");
        JsonPath realm = discovery.jsonPath();

        assertThat(discovery.header("Access-Control-Allow-Origin")).isNotNull();
        assertThat(realm.getList("code_challenge_methods_supported")).contains("S256");
        RestAssured.given()
                .queryParams(Map.of(
                        "response_type", "code",
                        "client_id", settings().getString("client"),
                        "redirect_uri", "http://127.0.0.1:8080/graphql-ui/",
                        "scope", "openid",
                        "code_challenge_method", "S256",
                        "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"))
                .get(realm.getString("authorization_endpoint"))
                .then()
                .statusCode(200)
                .body(containsString("name=\"password\""));
    }

    private static String issuer() {
        return settings().getString("issuer");
    }

    private static JsonPath settings() {
        return get("settings.json").jsonPath();
    }

    private static Response get(String file) {
        return RestAssured.get(ROOT + file);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
