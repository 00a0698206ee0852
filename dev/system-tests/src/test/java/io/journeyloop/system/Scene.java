package io.journeyloop.system;

import static io.journeyloop.system.Eventually.eventually;

import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.testkit.TestTenant;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A tenant with what a test needs in it, made through the public interfaces. */
record Scene(TestTenant tenant, Client editor, Client viewer) {

    static Scene create() {
        return create(RunningProduct.services().product());
    }

    static Scene create(Product product) {
        TestTenant tenant = TestTenant.create();
        return new Scene(tenant, new Client(product, tenant, "editor"), new Client(product, tenant, "viewer"));
    }

    String persona(String name) {
        return editor.post(Service.PERSONA, "/api/v1/personas", Map.of("name", name, "goals", List.of("Get on")))
                .getString("id");
    }

    /** A journey with a phase, a step and a touchpoint; its key, and those of its parts, are slugs of their names. */
    MadeJourney journey(String title) {
        String id = editor.post(
                        Service.JOURNEY, "/api/v1/journeys", Map.of("title", title, "customerGoal", "Get there"))
                .getString("id");
        String phase = part(id + "/phases", "Phase");
        String step = part(id + "/phases/" + phase + "/steps", "Step");
        String touchpoint = part(id + "/steps/" + step + "/touchpoints", "Touchpoint");
        return new MadeJourney(id, title, phase, step, touchpoint);
    }

    private String part(String path, String name) {
        return editor.post(Service.JOURNEY, "/api/v1/journeys/" + path, Map.of("name", name, "customerGoal", "Get on"))
                .getString("id");
    }

    /** An opportunity to do something about the journey's step, made once the journey has been heard of. */
    String opportunity(MadeJourney journey) {
        Map<String, Object> body = Map.of(
                "title",
                "Make it painless",
                "type",
                "PAIN_POINT",
                "links",
                List.of(Map.of("journeyId", journey.id(), "stepId", journey.stepId())),
                "inputs",
                List.of(Map.of("criterion", "businessValue", "value", 40), Map.of("criterion", "effort", "value", 2)));
        return eventually()
                .until(
                        () -> editor.request()
                                .body(body)
                                .post(editor.url(Service.OPPORTUNITY, "/api/v1/opportunities")),
                        answer -> answer.statusCode() == 201)
                .jsonPath()
                .getString("id");
    }

    JsonPath feedback(String journeyKey, String prefix, int count) {
        List<Map<String, Object>> items = IntStream.range(0, count)
                .mapToObj(n -> Map.<String, Object>of(
                        "source",
                        Map.of("type", "SURVEY", "name", "nps"),
                        "externalId",
                        prefix + n,
                        "fieldType",
                        "NPS",
                        "value",
                        n % 11,
                        "customerKey",
                        "c" + n,
                        "journeyKey",
                        journeyKey,
                        "stepKey",
                        "step"))
                .toList();
        return editor.post(Service.INSIGHT, "/api/v1/feedback/batch", Map.of("items", items));
    }

    record MadeJourney(String id, String title, String phaseId, String stepId, String touchpointId) {}
}
