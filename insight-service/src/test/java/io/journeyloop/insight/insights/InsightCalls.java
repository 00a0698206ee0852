package io.journeyloop.insight.insights;

import static io.journeyloop.insight.Given.answer;
import static io.journeyloop.insight.Given.deliver;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.testkit.TestTenant;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tests do with insights, as an editor of one tenant. */
public record InsightCalls(TestTenant tenant) {

    public static final String INSIGHTS = "/api/v1/insights";

    /** The new insight's path. */
    public String create(String title, String type, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("title", title);
        body.put("type", type);
        Response created = tenant.editor().body(body).post(INSIGHTS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location");
    }

    public String citing(String title, String... feedback) {
        return create(title, "PAIN", Map.of("evidence", evidence(feedback)));
    }

    public static List<Map<String, String>> evidence(String... feedback) {
        return List.of(feedback).stream().map(id -> Map.of("feedbackId", id)).toList();
    }

    /** A stored record's id. */
    public String record(String externalId, String source, String customer) {
        Map<String, Object> record = answer(externalId, "NPS", 3);
        record.put("source", Map.of("type", "SURVEY", "name", source));
        record.put("customerKey", customer);
        return deliver(tenant, record).jsonPath().getString("id");
    }

    public Response get(String path) {
        Response found = tenant.viewer().get(path);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found;
    }

    /** Sends a command that must succeed. */
    public Response tell(String path, Map<String, ?> body) {
        Response answer = tenant.editor().body(body).post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    /** Patches the insight as it is now. */
    public void change(String path, Map<String, ?> patch) {
        Response changed =
                tenant.editor().header("If-Match", etag(path)).body(patch).patch(path);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    }

    public String etag(String path) {
        return get(path).header("ETag");
    }

    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
