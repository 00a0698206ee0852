package io.journeyloop.journey.comments;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.journey.journeys.JourneyCalls;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class CommentResourceTest {
    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void everyPartOfAMapCanBeSpokenOf() {
        String journey = calls.create("Claim");
        String phase = calls.addPhase(journey, "Report");
        String step = calls.addStep(phase, "Call");
        String touchpoint = calls.add(journey + "/steps/" + id(step) + "/touchpoints", Map.of("name", "Hotline"));
        String comments = journey + "/comments";

        calls.add(comments, Map.of("body", "On the whole"));
        for (String part : List.of(phase, step, touchpoint)) {
            calls.add(comments, Map.of("body", "On " + id(part), "nodeId", id(part)));
        }

        calls.get(comments).then().body("items", hasSize(4));
        calls.get(comments + "?nodeId=" + id(touchpoint))
                .then()
                .body("items.body", contains("On " + id(touchpoint)))
                .body("items.nodeId", contains(id(touchpoint)));
        calls.get(journey + "/comments?nodeId=" + id(step) + "&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void answersStayWithTheirThreadAndPagesWithTheirOrder() {
        String journey = calls.create("Claim");
        String phase = id(calls.addPhase(journey, "Report"));
        String first = calls.add(journey + "/comments", Map.of("body", "1", "nodeId", phase));
        calls.add(journey + "/comments", Map.of("body", "2", "parentId", id(first)));
        calls.add(journey + "/comments", Map.of("body", "3"));

        String cursor = calls.get(journey + "/comments?limit=2")
                .then()
                .body("items.body", contains("1", "2"))
                .body("items[1].nodeId", equalTo(phase))
                .body("items[1].parentId", equalTo(id(first)))
                .extract()
                .path("nextCursor");
        calls.get(journey + "/comments?limit=2&cursor=" + cursor).then().body("items.body", contains("3"));
    }

    @Test
    void whoIsMentionedFindsIt() {
        String journey = calls.create("Claim");
        String comment =
                calls.add(journey + "/comments", Map.of("body", "@ann look", "mentions", List.of("ann", "ann", "bob")));

        calls.get("/api/v1/mentions?userId=ann").then().body("items.body", contains("@ann look"));
        calls.get(comment).then().body("mentions", contains("ann", "bob"));
        calls.patch(comment, "\"1\"", Map.of("mentions", List.of("bob")))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("body", equalTo("@ann look"));
        calls.get("/api/v1/mentions?userId=ann").then().body("items", empty());
        calls.get("/api/v1/mentions").then().body("items", empty());
    }

    @Test
    void threadIsSettledAndOpenedAgain() {
        String journey = calls.create("Claim");
        String thread = calls.add(journey + "/comments", Map.of("body", "Why?"));
        String answer = calls.add(journey + "/comments", Map.of("body", "So.", "parentId", id(thread)));

        tenant.editor().post(thread + "/resolve").then().statusCode(200).body("resolvedAt", notNullValue());
        calls.get(thread).then().body("resolvedBy", notNullValue());
        tenant.editor().post(thread + "/reopen").then().statusCode(200).body("resolvedAt", nullValue());
        assertRefused(tenant.editor().post(answer + "/resolve"), 409, "not_a_thread");
    }

    @Test
    void authorAloneChangesAndAnAdministratorMayDelete() {
        String journey = calls.create("Claim");
        String comment = calls.add(journey + "/comments", Map.of("body", "Mine"));
        var another = tenant.admin().header("If-Match", "\"1\"");

        assertRefused(another.body("{\"body\": \"Not mine\"}").patch(comment), 403, "not_author");
        assertRefused(calls.patch(comment, "\"7\"", Map.of("body", "x")), 412, "stale");
        assertRefused(tenant.editor().body("{}").patch(comment), 428, "if_match_required");
        tenant.admin().header("If-Match", "\"1\"").delete(comment).then().statusCode(204);
        calls.get(comment).then().body("body", equalTo("")).body("deletedAt", notNullValue());
        assertRefused(calls.patch(comment, "\"2\"", Map.of("body", "x")), 409, "deleted");
    }

    @Test
    void whatIsNotThereCannotBeSpokenOf() {
        String journey = calls.create("Claim");
        String other = calls.create("Other");
        String elsewhere = id(calls.addPhase(other, "Elsewhere"));
        String said = id(calls.add(other + "/comments", Map.of("body", "Elsewhere")));

        for (String named : List.of("nodeId", "parentId")) {
            for (String unknown : List.of(UUID.randomUUID().toString(), named.equals("nodeId") ? elsewhere : said)) {
                assertRefused(
                        tenant.editor()
                                .body(Map.of("body", "x", named, unknown))
                                .post(journey + "/comments"),
                        named);
            }
        }
        assertRefused(tenant.viewer().get(journey + "/comments/" + said), 404, "not_found");
        tenant.editor().header("If-Match", "\"1\"").delete(journey).then().statusCode(204);
        assertRefused(tenant.editor().body("{\"body\": \"x\"}").post(journey + "/comments"), 409, "archived");
    }

    static List<Arguments> bodies() {
        return HostileBodies.of("{\"body\": \"b\"}")
                .missing("body")
                .text("body", 10_000)
                .wrong("body", "  ")
                .wrong("nodeId", "x")
                .wrong("parentId", 1)
                .wrong("mentions", "ann")
                .wrong("mentions", List.of(" "))
                .wrong("mentions", Collections.singletonList(null))
                .wrong("mentions", Collections.nCopies(51, "a"))
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void badCommentIsRefused(String name, byte[] body, String field) {
        String journey = calls.create("Claim");

        assertRefused(tenant.editor().body(body).post(journey + "/comments"), field);
        calls.get(journey + "/comments").then().body("items", empty());
    }

    @Test
    void onlyOnesOwnTenantAndRoleGetIn() {
        String journey = calls.create("Claim");
        String comment = calls.add(journey + "/comments", Map.of("body", "Ours"));
        TestTenant other = TestTenant.create();
        String body = "{\"body\": \"x\"}";

        for (String path : List.of(journey + "/comments", comment, journey + "/activity")) {
            assertRefused(other.editor().get(path), 404, "not_found");
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        for (String path : List.of("/api/v1/activity", "/api/v1/mentions")) {
            other.viewer().get(path).then().statusCode(200).body("items", empty());
            assertRefused(TestTenant.nobody().get(path), 401, "unauthorized");
            assertRefused(tenant.integrator().get(path), 403, "forbidden");
        }
        for (String path : List.of(journey + "/comments", comment + "/resolve", comment + "/reopen")) {
            assertRefused(other.editor().body(body).post(path), 404, "not_found");
            assertRefused(tenant.viewer().body(body).post(path), 403, "forbidden");
            assertRefused(TestTenant.nobody().body(body).post(path), 401, "unauthorized");
        }
        for (String path : List.of(comment)) {
            assertRefused(other.editor().header("If-Match", "\"1\"").body(body).patch(path), 404, "not_found");
            assertRefused(other.editor().header("If-Match", "\"1\"").delete(path), 404, "not_found");
            assertRefused(tenant.viewer().body(body).patch(path), 403, "forbidden");
            assertRefused(tenant.viewer().delete(path), 403, "forbidden");
            assertRefused(TestTenant.nobody().body(body).patch(path), 401, "unauthorized");
            assertRefused(TestTenant.nobody().delete(path), 401, "unauthorized");
        }
        calls.get(comment).then().header("ETag", "\"1\"");
    }

    @Test
    void activityMergesRevisionsAndCommentsNewestFirst() {
        String claim = calls.create("Claim");
        calls.add(claim + "/comments", Map.of("body", "Said"));
        String phase = calls.addPhase(claim, "Report");
        calls.create("Other");
        String gone = calls.add(claim + "/comments", Map.of("body", "Taken back", "nodeId", id(phase)));
        tenant.editor().header("If-Match", "\"1\"").delete(gone).then().statusCode(204);

        calls.get(claim + "/activity")
                .then()
                .body("items.type", contains("REVISION", "COMMENT", "REVISION"))
                .body("items.summary", contains("Phase added: Report", "Said", "Created"))
                .body("items[0].revision", equalTo(2))
                .body("items[0].journeyKey", equalTo("claim"));
        assertThat(pages("/api/v1/activity")).containsExactly("Created", "Phase added: Report", "Said", "Created");
        assertRefused(tenant.viewer().get("/api/v1/activity?cursor=abc"), "cursor");
        assertRefused(tenant.viewer().get("/api/v1/activity?limit=0"), "limit");
    }

    private List<String> pages(String path) {
        return Stream.iterate(
                        calls.get(path + "?limit=1"),
                        page -> page != null,
                        page -> page.path("nextCursor") == null
                                ? null
                                : calls.get(path + "?limit=1&cursor=" + page.path("nextCursor")))
                .map(page -> page.<String>path("items[0].summary"))
                .toList();
    }
}
