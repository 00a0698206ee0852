package io.journeyloop.insight.imports;

import static io.journeyloop.insight.Given.FEEDBACK;
import static io.journeyloop.insight.imports.Uploads.IMPORTS;
import static io.journeyloop.insight.imports.Uploads.rows;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class SavedMappingTest {

    private static final String MAPPINGS = FEEDBACK + "/import-mappings";
    private static final String BODY = "{\"name\": \"shop\", \"mapping\": " + Uploads.MAPPING + "}";

    private final TestTenant tenant = TestTenant.create();
    private final Uploads uploads = new Uploads(tenant);

    @Test
    void aSavedMappingIsUsedByItsName() {
        tenant.integrator().body(BODY).post(MAPPINGS).then().statusCode(201).header("ETag", "\"1\"");

        Response run = uploads.sender("text/csv", null)
                .queryParam("mappingName", "shop")
                .body(rows(3).getBytes(UTF_8))
                .post(IMPORTS);

        run.then().statusCode(201).body("counts.accepted", equalTo(3)).body("mapping.columns.value", equalTo("Rating"));
        assertRefused(
                uploads.sender("text/csv", null)
                        .queryParam("mappingName", "unknown")
                        .body(rows(1).getBytes(UTF_8))
                        .post(IMPORTS),
                "mappingName");
        assertRefused(
                uploads.sender("text/csv", Uploads.MAPPING)
                        .queryParam("mappingName", "shop")
                        .body(rows(1).getBytes(UTF_8))
                        .post(IMPORTS),
                "mappingName");
    }

    @Test
    void aMappingIsChangedFromTheVersionThatWasRead() {
        String path = tenant.editor().body(BODY).post(MAPPINGS).header("Location");
        Map<String, Object> patch = Map.of("name", "web-shop", "mapping", Map.of("zone", "Europe/Zurich"));

        assertRefused(tenant.editor().body(patch).patch(path), 428, "if_match_required");
        tenant.editor()
                .header("If-Match", "\"1\"")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("web-shop"))
                .body("mapping.zone", equalTo("Europe/Zurich"))
                .body("mapping.columns.value", equalTo("Rating"));
        assertRefused(tenant.editor().header("If-Match", "\"1\"").body(patch).patch(path), 412, "stale");
        assertRefused(
                tenant.editor()
                        .header("If-Match", "\"2\"")
                        .body(Map.of("mapping", Map.of("zone", "Mars")))
                        .patch(path),
                "mapping.zone");
        tenant.viewer().get(path).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void anArchivedMappingIsGoneAndItsNameIsFree() {
        String path = tenant.editor().body(BODY).post(MAPPINGS).header("Location");
        assertRefused(tenant.editor().body(BODY).post(MAPPINGS), 409, "name_taken");

        assertRefused(tenant.editor().delete(path), 428, "if_match_required");
        tenant.editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);

        assertRefused(tenant.viewer().get(path), 404, "not_found");
        tenant.viewer().get(MAPPINGS).then().body("items", empty());
        assertThat(tenant.editor().body(BODY).post(MAPPINGS).statusCode()).isEqualTo(201);
    }

    @Test
    void mappingsAreListedByPages() {
        for (String name : List.of("a", "b", "c")) {
            tenant.editor().body(Map.of("name", name, "mapping", Map.of())).post(MAPPINGS);
        }

        Response first = tenant.integrator().get(MAPPINGS + "?limit=2");
        first.then().body("items.name", equalTo(List.of("a", "b")));
        tenant.viewer()
                .get(MAPPINGS + "?limit=2&cursor=" + first.jsonPath().getString("nextCursor"))
                .then()
                .body("items.name", equalTo(List.of("c")));
        TestTenant.create().viewer().get(MAPPINGS).then().body("items", empty());
    }

    static List<Arguments> hostileMappings() {
        return HostileBodies.of("{\"name\": \"a\", \"mapping\": {\"columns\": {\"value\": \"Rating\"}}}")
                .missing("name")
                .missing("mapping")
                .text("name", 100)
                .wrong("mapping", "x")
                .wrong("mapping", Map.of("columns", List.of()))
                .wrong("mapping", Map.of("columns", Map.of("colour", "x")))
                .wrong("mapping", Map.of("formats", Map.of("collectedAt", "tt")))
                .wrong("mapping", Map.of("zone", "Mars"))
                .wrong("mapping", Map.of("questions", Map.of("Q1", "STARS")))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileMappings")
    void badMappingIsRefusedAndNothingIsSaved(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(MAPPINGS), field);
        tenant.viewer().get(MAPPINGS).then().body("items", empty());
    }
}
