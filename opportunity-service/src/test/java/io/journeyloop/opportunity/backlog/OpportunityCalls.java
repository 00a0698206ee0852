package io.journeyloop.opportunity.backlog;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.opportunity.World;
import io.journeyloop.testkit.TestTenant;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do to opportunities, as they would. */
public record OpportunityCalls(TestTenant tenant) {

    private static final List<String> MOVING = List.of("version", "updatedAt", "score", "rank");

    /** Creates an opportunity that must be accepted; answers its id. */
    public String create(String title, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("title", title, "type", "PAIN_POINT"));
        body.putAll(more);
        return World.id(new World(tenant).opportunity(body));
    }

    public JsonPath read(String id) {
        Response found = tenant.viewer().get(OPPORTUNITIES + "/" + id);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.jsonPath();
    }

    /** All that stays as it is when nobody changes it. */
    public Map<String, Object> content(String id) {
        Map<String, Object> content = new HashMap<>(read(id).getMap(""));
        MOVING.forEach(content::remove);
        return content;
    }

    public Response patch(String id, Map<String, ?> patch) {
        return tenant.editor()
                .header("If-Match", "\"" + read(id).getLong("version") + "\"")
                .body(patch)
                .patch(OPPORTUNITIES + "/" + id);
    }

    public Response merge(String from, String into) {
        return tenant.editor().body(Map.of("intoId", into)).post(OPPORTUNITIES + "/" + from + "/merge");
    }

    /** A merge that must be accepted. */
    public void merged(String from, String into) {
        Response merged = merge(from, into);
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
    }

    /** An undoing that must be accepted. */
    public void undone(String from) {
        Response undone = undo(from);
        assertThat(undone.statusCode()).as(undone.asString()).isEqualTo(200);
    }

    public Response undo(String from) {
        return tenant.editor().body("{}").post(OPPORTUNITIES + "/" + from + "/merge/undo");
    }

    public Response duplicates(String id) {
        return tenant.viewer().get(OPPORTUNITIES + "/" + id + "/duplicates");
    }

    public Response duplicates(String id, String query) {
        return tenant.viewer().get(OPPORTUNITIES + "/" + id + "/duplicates?" + query);
    }
}
