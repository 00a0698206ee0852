package io.journeyloop.opportunity.scoring.api;

import static io.journeyloop.opportunity.Models.CRITERIA;
import static io.journeyloop.opportunity.Models.MODELS;
import static io.journeyloop.opportunity.Models.criterion;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.opportunity.Models;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How scoring models are written before they are used. */
@QuarkusTest
class ModelDraftsTest {

    private final TestTenant tenant = TestTenant.create();
    private final Models models = new Models(tenant);

    @ParameterizedTest
    @CsvSource({
        "VALUE_EFFORT, value-effort-2, customerValue",
        "ODI, odi-2, importance",
        "RICE, rice-2, reach",
        "WSJF, wsjf-2, businessValue",
    })
    void methodBringsItsOwnCriteria(String method, String key, String firstCriterion) {
        tenant.editor()
                .body(Map.of("method", method))
                .post(MODELS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("key", equalTo(key))
                .body("version", equalTo(2))
                .body("active", equalTo(false))
                .body("firstUsedAt", nullValue())
                .body("criteria[0].key", equalTo(firstCriterion));
    }

    @Test
    void riceHasItsFixedScales() {
        tenant.editor()
                .body(Map.of("method", "RICE"))
                .post(MODELS)
                .then()
                .body("criteria[1].allowed", contains(3.0f, 2.0f, 1.0f, 0.5f, 0.25f))
                .body("criteria[2].allowed", contains(1.0f, 0.8f, 0.5f))
                .body("formula", equalTo("reach · impact · confidence / effort"));
    }

    @Test
    void unusedModelChangesAndKeepsItsNumber() {
        String path = MODELS + "/" + models.created(custom("pain + gain"));

        patch(path, 0, Map.of("formula", "pain * 2 + gain"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(2))
                .body("formula", equalTo("pain * 2 + gain"))
                .body("criteria", hasSize(3));
        assertRefused(patch(path, 0, Map.of("formula", "pain + gain")), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(path), 428, "if_match_required");
        assertRefused(patch(path, 1, Map.of("key", "other")), "key");
        assertRefused(patch(path, 1, Map.of("formula", "pain + other")), "formula");
        assertRefused(patch(path, 1, Map.of("active", true)), "active");
        tenant.viewer().get(path).then().body("formula", equalTo("pain * 2 + gain"));
    }

    @Test
    void usedModelNeverChangesAndANewVersionIsMadeOfIt() {
        String id = models.activeCustom("pain + gain");
        String path = MODELS + "/" + id;

        assertRefused(patch(path, 1, Map.of("formula", "pain * 2 + gain")), 409, "model_used");
        assertRefused(tenant.editor().header("If-Match", "\"1\"").delete(path), 409, "model_active");
        tenant.editor()
                .body(Map.of("formula", "pain * 3 + gain"))
                .post(path + "/versions")
                .then()
                .statusCode(201)
                .body("version", equalTo(3))
                .body("key", equalTo("custom-3"))
                .body("basedOnId", equalTo(id))
                .body("formula", equalTo("pain * 3 + gain"))
                .body("active", equalTo(false));
        models.activated(Map.of("method", "RICE"));
        assertRefused(patch(path, 2, Map.of("formula", "pain * 2 + gain")), 409, "model_used");
        tenant.viewer().get(path).then().body("formula", equalTo("pain + gain")).body("active", equalTo(false));
    }

    @Test
    void archivedModelStaysReadableAndLeavesTheList() {
        String id = models.created(custom("pain + gain"));
        String path = MODELS + "/" + id;

        assertRefused(tenant.editor().delete(path), 428, "if_match_required");
        tenant.editor().header("If-Match", "\"0\"").delete(path).then().statusCode(204);

        tenant.viewer().get(path).then().statusCode(200).body("archivedAt", notNullValue());
        tenant.viewer().get(MODELS).then().body("items.id", not(hasItem(id)));
        assertRefused(models.activate(id), 409, "model_archived");
        assertRefused(patch(path, 1, Map.of("formula", "pain + gain")), 409, "model_archived");
    }

    @Test
    void keyIsUniqueInTheTenant() {
        Map<String, Object> keyed = Map.of("method", "RICE", "key", "ours");
        models.created(keyed);

        assertRefused(tenant.editor().body(keyed).post(MODELS), 409, "key_taken");
        new Models(TestTenant.create()).created(keyed);
        tenant.viewer().get(MODELS + "/key:ours").then().statusCode(200).body("method", equalTo("RICE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pain / work",
                "pain + gain + secret",
                "pain + gain + opportunity",
                "pain +",
                "while(true)",
                "f(f)",
                "pain * gain * 1e11",
                "pain > gain",
                "java.lang.Runtime.getRuntime().exec(\"ls\")",
                "${7*7}",
                "pain + gain ^ gain ^ 99999999",
            })
    void formulaThatCouldGoWrongIsRefusedByName(String formula) {
        assertRefused(tenant.editor().body(custom(formula)).post(MODELS), "formula");
        tenant.viewer().get(MODELS).then().body("items", hasSize(1));
    }

    @Test
    void bothSidesAreRequired() {
        var customers = Map.of(
                "method",
                "CUSTOM",
                "formula",
                "pain + joy",
                "criteria",
                List.of(criterion("pain", "CUSTOMER", 0, 10), criterion("joy", "CUSTOMER", 0, 10)));

        assertRefused(tenant.editor().body(customers).post(MODELS), 422, "model_refused");
        assertRefused(tenant.editor().body(customers).post(MODELS), "criteria");
    }

    @Test
    void sideThatMayBeLeftUnansweredIsRefused() {
        Map<String, Object> optional = new HashMap<>(criterion("gain", "BUSINESS", 0, 10));
        optional.put("required", false);
        var meanOfOne =
                Map.of("method", "VALUE_EFFORT", "criteria", List.of(criterion("pain", "CUSTOMER", 0, 10), optional));

        assertRefused(tenant.editor().body(meanOfOne).post(MODELS), 422, "model_refused");
        assertRefused(tenant.editor().body(meanOfOne).post(MODELS), "criteria");
        tenant.viewer().get(MODELS).then().body("items", hasSize(1));
    }

    static Map<String, Object> custom(String formula) {
        return Map.of("method", "CUSTOM", "criteria", CRITERIA, "formula", formula);
    }

    private Response patch(String path, int revision, Map<String, Object> body) {
        return tenant.editor()
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .patch(path);
    }
}
