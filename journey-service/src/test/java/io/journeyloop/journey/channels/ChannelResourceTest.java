package io.journeyloop.journey.channels;

import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChannelResourceTest {
    private static final String CHANNELS = "/api/v1/channels";

    private final TestTenant tenant = TestTenant.create();

    @Test
    void newTenantStartsWithTheUsualChannelsOnce() {
        List<String> usual = List.of(
                "branch", "chat", "device", "email", "kiosk", "mobile-app", "phone", "post", "sms", "social", "web");

        assertThat(keys()).containsExactlyInAnyOrderElementsOf(usual);
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(usual);
    }

    @Test
    void createdChannelIsReadChangedAndArchived() {
        Response created = tenant.editor()
                .body(Map.of("name", "Smart speaker", "medium", "DEVICE", "customFields", Map.of("owner", "lab")))
                .post(CHANNELS);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String path = created.header("Location");
        tenant.viewer()
                .get(path)
                .then()
                .statusCode(200)
                .body("key", equalTo("smart-speaker"))
                .body("customFields.owner", equalTo("lab"));

        change(path, created.header("ETag"), Map.of("name", "Speaker"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Speaker"))
                .body("medium", equalTo("DEVICE"));
        assertRefused(change(path, "\"0\"", Map.of("name", "x")), 412, "stale");
        assertRefused(change(path, "\"1\"", Map.of("key", "x")), "key");
        assertRefused(tenant.editor().delete(path), 428, "if_match_required");
        tenant.editor().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        assertRefused(change(path, "\"2\"", Map.of("name", "x")), 409, "archived");
        assertThat(keys()).doesNotContain("smart-speaker");
        tenant.viewer().get(CHANNELS + "?archived=true").then().body("items.key", equalTo(List.of("smart-speaker")));
    }

    @Test
    void takenKeyIsRefusedAndASameNameIsNumbered() {
        assertRefused(
                tenant.editor()
                        .body(Map.of("name", "x", "key", "web", "medium", "DIGITAL"))
                        .post(CHANNELS),
                409,
                "key_taken");
        tenant.editor()
                .body(Map.of("name", "Web", "medium", "DIGITAL"))
                .post(CHANNELS)
                .then()
                .statusCode(201)
                .body("key", equalTo("web-2"));
    }

    @Test
    void listPagesThroughAllOnce() {
        Response first = tenant.viewer().get(CHANNELS + "?limit=6");
        Response second = tenant.viewer()
                .get(CHANNELS + "?limit=6&cursor=" + first.jsonPath().getString("nextCursor"));

        assertThat(first.jsonPath().<String>getList("items.key")).hasSize(6);
        assertThat(second.jsonPath().<String>getList("items.key"))
                .hasSize(5)
                .doesNotContainAnyElementsOf(first.jsonPath().<String>getList("items.key"));
    }

    @Test
    void archivedChannelStaysInMapsAndTakesNoNewTouchpoint() {
        String journey = create("/api/v1/journeys", Map.of("title", "Claim"));
        String phase = create(journey + "/phases", Map.of("name", "P"));
        String step = journey + "/steps/" + id(create(phase + "/steps", Map.of("name", "S")));
        String touchpoint = create(step + "/touchpoints", Map.of("name", "T", "channelKey", "kiosk"));
        String kiosk = tenant.viewer().get(CHANNELS + "/key:kiosk").jsonPath().getString("id");
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(CHANNELS + "/" + kiosk)
                .then()
                .statusCode(204);

        tenant.viewer().get(touchpoint).then().body("channel.key", equalTo("kiosk"));
        tenant.editor()
                .header("If-Match", "\"4\"")
                .body(Map.of("name", "Still there"))
                .patch(touchpoint)
                .then()
                .statusCode(200)
                .body("channelId", equalTo(kiosk));
        assertRefused(
                tenant.editor().body(Map.of("name", "T2", "channelId", kiosk)).post(step + "/touchpoints"),
                422,
                "unusable_channel");
    }

    private String create(String path, Map<String, ?> body) {
        Response created = tenant.editor().body(body).post(path);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location").substring(created.header("Location").indexOf("/api/"));
    }

    private Response change(String path, String etag, Map<String, ?> body) {
        return tenant.editor().header("If-Match", etag).body(body).patch(path);
    }

    private List<String> keys() {
        return tenant.viewer().get(CHANNELS).jsonPath().getList("items.key");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
