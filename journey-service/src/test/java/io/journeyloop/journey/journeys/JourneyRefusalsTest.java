package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.SecondWall;
import io.journeyloop.testkit.TestTenant;
import io.journeyloop.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JourneyRefusalsTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    /** One endpoint; {@code {j}}, {@code {p}}, {@code {s}}, {@code {t}} and {@code {c}} stand for ids. */
    record Endpoint(Method method, String path, @Nullable String body, boolean writes) {
        boolean namesARecord() {
            return path.contains("{");
        }

        Response send(RequestSpecification caller, String journey, String phase, String step, String touchpoint) {
            String filled = path.replace("{j}", journey)
                    .replace("{p}", phase)
                    .replace("{s}", step)
                    .replace("{t}", touchpoint)
                    .replace("{c}", journey);
            RequestSpecification request = caller.header("If-Match", "\"1\"");
            return body == null
                    ? request.request(method, filled)
                    : request.body(body.replace("{s}", step)).request(method, filled);
        }

        Response send(RequestSpecification caller) {
            String any = UUID.randomUUID().toString();
            return send(caller, any, any, any, any);
        }
    }

    static Stream<Endpoint> endpoints() {
        String one = JOURNEYS + "/{j}";
        return Stream.of(
                write(Method.POST, JOURNEYS, "{\"title\": \"a\"}"),
                read(Method.GET, JOURNEYS, null),
                read(Method.GET, one, null),
                write(Method.PATCH, one, "{}"),
                write(Method.DELETE, one, null),
                write(Method.POST, one + "/publish", null),
                write(Method.POST, one + "/lock", null),
                write(Method.POST, one + "/unlock", null),
                write(Method.POST, one + "/review", null),
                write(Method.POST, one + "/to-be", "{}"),
                write(Method.POST, one + "/promote", null),
                write(Method.POST, one + "/move", "{}"),
                read(Method.GET, one + "/comparison", null),
                read(Method.GET, one + "/diff", null),
                read(Method.GET, one + "/revisions", null),
                read(Method.GET, one + "/revisions/1", null),
                write(Method.PUT, one + "/revisions/1/label", "{}"),
                write(Method.POST, one + "/revisions/1/restore", null),
                read(Method.GET, one + "/nodes/{s}", null),
                read(Method.GET, "/api/v1/framework", null),
                read(Method.POST, "/internal/v1/journeys/nodes", "{\"ids\": []}"),
                write(Method.POST, one + "/phases", "{\"name\": \"a\"}"),
                read(Method.GET, one + "/phases/{p}", null),
                write(Method.PATCH, one + "/phases/{p}", "{}"),
                write(Method.DELETE, one + "/phases/{p}", null),
                write(Method.POST, one + "/phases/{p}/move", "{\"order\": 1}"),
                write(Method.POST, one + "/phases/{p}/steps", "{\"name\": \"a\"}"),
                read(Method.GET, one + "/steps/{s}", null),
                write(Method.PATCH, one + "/steps/{s}", "{}"),
                write(Method.DELETE, one + "/steps/{s}", null),
                write(Method.POST, one + "/steps/{s}/move", "{\"order\": 1}"),
                write(Method.POST, one + "/steps/{s}/touchpoints", "{\"name\": \"a\"}"),
                read(Method.GET, one + "/touchpoints/{t}", null),
                write(Method.PATCH, one + "/touchpoints/{t}", "{}"),
                write(Method.DELETE, one + "/touchpoints/{t}", null),
                write(Method.POST, one + "/touchpoints/{t}/move", "{\"order\": 1}"),
                write(Method.PUT, one + "/map", "{\"phases\": []}"),
                write(Method.POST, one + "/copies", "{\"fromJourneyId\": \"{s}\", \"nodeId\": \"{s}\"}"),
                write(Method.PUT, one + "/phases/order", "{\"ids\": []}"),
                write(Method.PUT, one + "/phases/{p}/steps/order", "{\"ids\": []}"),
                write(Method.PUT, one + "/steps/{s}/touchpoints/order", "{\"ids\": []}"),
                write(Method.POST, one + "/phases/{p}/duplicate", null),
                write(Method.POST, one + "/steps/{s}/duplicate", null),
                write(Method.POST, one + "/touchpoints/{t}/duplicate", null),
                write(Method.POST, one + "/transitions", "{\"fromStepId\": \"{s}\", \"toStepId\": \"{s}\"}"),
                read(Method.GET, one + "/transitions/{t}", null),
                write(Method.PATCH, one + "/transitions/{t}", "{}"),
                write(Method.DELETE, one + "/transitions/{t}", null),
                write(Method.POST, "/api/v1/channels", "{\"name\": \"a\", \"medium\": \"HUMAN\"}"),
                read(Method.GET, "/api/v1/channels", null),
                read(Method.GET, "/api/v1/channels/{c}", null),
                write(Method.PATCH, "/api/v1/channels/{c}", "{}"),
                write(Method.DELETE, "/api/v1/channels/{c}", null),
                read(Method.POST, "/internal/v1/journeys/batch", "{}"),
                read(Method.POST, "/internal/v1/journeys/search", "{}"),
                read(Method.GET, "/internal/v1/journeys/tree", null));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobodyGetsInWithoutAValidToken(Endpoint endpoint) {
        assertRefused(endpoint.send(TestTenant.nobody()), 401, "unauthorized");
        assertRefused(endpoint.send(TestTenant.with(Tokens.expired(tenant.id(), "admin"))), 401, "unauthorized");
        assertRefused(
                endpoint.send(TestTenant.with(Tokens.forAnotherAudience(tenant.id(), "admin"))), 401, "unauthorized");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void wrongRoleIsForbidden(Endpoint endpoint) {
        assertRefused(endpoint.send(tenant.integrator()), 403, "forbidden");
        if (endpoint.writes()) {
            assertRefused(endpoint.send(tenant.viewer()), 403, "forbidden");
        }
    }

    @Test
    void otherTenantsRecordsDoNotExist() {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "P");
        String step = calls.addStep(phase, "S");
        String touchpoint = calls.add(journey + "/steps/" + id(step) + "/touchpoints", Map.of("name", "T"));
        String before = calls.get(journey).asString();
        TestTenant other = TestTenant.create();

        endpoints()
                .filter(Endpoint::namesARecord)
                .forEach(endpoint -> assertRefused(
                        endpoint.send(other.editor(), id(journey), id(phase), id(step), id(touchpoint)),
                        404,
                        "not_found"));

        assertRefused(other.viewer().get(JOURNEYS + "/key:claim"), 404, "not_found");
        other.viewer().get(JOURNEYS).then().statusCode(200).body("items", empty());
        other.viewer().get("/internal/v1/journeys/tree").then().body("items", empty());
        other.viewer()
                .body(Map.of("ids", List.of(id(journey)), "keys", List.of("claim")))
                .post("/internal/v1/journeys/batch")
                .then()
                .body("items", empty());
        assertThat(calls.get(journey).asString()).isEqualTo(before);
    }

    @Test
    void rowLevelSecurityAloneHidesOtherTenants() {
        calls.addPhase(calls.create("Claim"), "P");
        calls.get("/api/v1/channels");
        SecondWall wall = new SecondWall("journey");
        UUID other = TestTenant.create().id();

        List.of("journey", "journey_revision", "journey_node", "channel").forEach(table -> {
            assertThat(wall.rowsSeenBy(tenant.id(), table)).as(table).isPositive();
            assertThat(wall.rowsSeenBy(other, table)).as(table).isZero();
            assertThat(wall.rowsSeenBy(null, table)).as(table).isZero();
        });
        assertThat(wall.tenantTables()).contains("journey", "known_persona").isSubsetOf(wall.walledTables());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=ten",
                "cursor=%00",
                "cursor=abc",
                "status=NEW",
                "kind=%00",
                "parentId=1",
                "isKeyJourney=maybe",
                "text=%00"
            })
    void badParameterIsRefusedByName(String query) {
        assertRefused(tenant.viewer().urlEncodingEnabled(false).get(JOURNEYS + "?" + query), query.split("=")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"depth=0", "depth=-1", "depth=x", "rootId=x"})
    void badParameterOfTheTreeIsRefusedByName(String query) {
        assertRefused(tenant.viewer().get("/internal/v1/journeys/tree?" + query), query.split("=")[0]);
    }

    @Test
    void tooLongOrUnreadableParametersAreRefusedByName() {
        String path = calls.create("Claim");

        assertRefused(tenant.viewer().get(JOURNEYS + "?text=" + "x".repeat(201)), "text");
        assertRefused(tenant.editor().post(path + "/lock?label=" + "x".repeat(201)), "label");
        assertRefused(tenant.editor().urlEncodingEnabled(false).post(path + "/lock?reason=%00"), "reason");
        assertRefused(tenant.viewer().get(path + "?asOf=yesterday"), "asOf");
        calls.get(path).then().header("ETag", equalTo("\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "key:%00", "key:unknown", "%00"})
    void pathThatNamesNothingIsNotFound(String id) {
        List.of("", "/revisions", "/steps/" + UUID.randomUUID())
                .forEach(rest -> assertRefused(
                        tenant.viewer().urlEncodingEnabled(false).get(JOURNEYS + "/" + id + rest), 404, "not_found"));
    }

    @Test
    void otherMediaTypesAndMethodsAreRefused() {
        assertRefused(
                tenant.editor().contentType("text/plain").body("x").post(JOURNEYS), 415, "unsupported_media_type");
        assertRefused(tenant.editor().body("{}").put(JOURNEYS), 405, "method_not_allowed");
    }

    private static Endpoint read(Method method, String path, @Nullable String body) {
        return new Endpoint(method, path, body, false);
    }

    private static Endpoint write(Method method, String path, @Nullable String body) {
        return new Endpoint(method, path, body, true);
    }
}
