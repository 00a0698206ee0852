package io.journeyloop.opportunity.backlog;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.solutions.SolutionWorld;
import io.journeyloop.testkit.EventContracts;
import io.journeyloop.testkit.Events;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One opportunity of two, and two of one. */
@QuarkusTest
class OpportunityMergingTest {

    private static final String SOLUTION_CHANGED = "journeyloop.solution.changed.v1";
    private static final String ARCHIVED = "journeyloop.opportunity.archived.v1";

    private SolutionWorld loop;
    private TestTenant tenant;
    private OpportunityCalls calls;
    private UUID insight;
    private UUID other;

    @BeforeEach
    void begin() {
        loop = SolutionWorld.create();
        tenant = loop.tenant();
        calls = new OpportunityCalls(tenant);
        insight = loop.world().insight(loop.journey(), loop.step());
        other = loop.world().insight(loop.journey(), loop.step());
    }

    @Test
    void survivorHoldsEverythingAndTheOtherIsArchived() {
        String from = from();
        String below = calls.create("Below", Map.of("parentId", from));
        String into = into();
        String solution = loop.solution(Map.of("opportunityIds", List.of(from)));
        String goal = goal(List.of(from));

        calls.merge(from, into)
                .then()
                .statusCode(200)
                .body("id", equalTo(into))
                .body("title", equalTo("They wait"))
                .body("insightIds", contains(other.toString(), insight.toString()))
                .body("links.stepId", contains(loop.step().toString()))
                .body("goalIds", contains(goal))
                .body("tags", contains("waiting"))
                .body("score.evidence.insights", equalTo(2));

        assertThat(calls.read(from).getString("mergedIntoId")).isEqualTo(into);
        assertThat(calls.read(from).getString("archivedAt")).isNotNull();
        assertThat(calls.read("key:they-wait-too-long").getString("id")).isEqualTo(from);
        assertThat(calls.read(below).getString("parentId")).isEqualTo(into);
        assertThat(loop.read(solution).getList("opportunityIds")).isEqualTo(List.of(into));
        assertThat(goals(goal)).containsExactly(into);
        tenant.viewer()
                .get("/api/v1/audit?subjectId=" + from)
                .then()
                .body("items[0].action", equalTo("OPPORTUNITY_MERGED"))
                .body("items[0].changes[0].after", equalTo(into));
        Events.Received archived = await().atMost(Duration.ofSeconds(30))
                .until(() -> Events.of(tenant.id(), ARCHIVED), found -> !found.isEmpty())
                .getLast();
        EventContracts.assertKept(ARCHIVED, archived.data());
        assertThat(archived.aggregateId()).hasToString(from);
    }

    @Test
    void undoneMergeLeavesBothAsTheyWere() {
        String from = from();
        String into = calls.create(
                "They wait", Map.of("insightIds", List.of(insight), "tags", List.of("waiting"), "links", List.of()));
        String below = calls.create("Below", Map.of("parentId", from));
        String shared = loop.solution(Map.of("opportunityIds", List.of(from, into)));
        String own = loop.solution(Map.of("opportunityIds", List.of(loop.opportunity(), from)));
        String goal = goal(List.of(into, from));
        Map<String, Object> fromBefore = calls.content(from);
        Map<String, Object> intoBefore = calls.content(into);

        calls.merged(from, into);
        assertThat(loop.read(shared).getList("opportunityIds")).isEqualTo(List.of(into));
        calls.undone(from);

        assertThat(calls.content(from)).isEqualTo(fromBefore);
        assertThat(calls.content(into)).isEqualTo(intoBefore);
        assertThat(calls.read(below).getString("parentId")).isEqualTo(from);
        assertThat(loop.read(shared).getList("opportunityIds")).isEqualTo(List.of(from, into));
        assertThat(loop.read(own).getList("opportunityIds")).isEqualTo(List.of(loop.opportunity(), from));
        assertThat(goals(goal)).containsExactly(into, from);
        assertThat(calls.read(from).getInt("rank")).isPositive();
        assertRefused(calls.undo(from), 409, "not_merged");
    }

    @Test
    void solutionsThatMoveAreAnnounced() {
        String from = from();
        String into = into();
        String moved = loop.solution(Map.of("opportunityIds", List.of(from)));
        loop.solution(Map.of("opportunityIds", List.of(into)));

        calls.merged(from, into);
        Events.Received followed = loop.awaitEvents(SOLUTION_CHANGED, 1).getLast();
        calls.undone(from);
        List<Events.Received> all = loop.awaitEvents(SOLUTION_CHANGED, 2);

        assertThat(followed.aggregateId()).hasToString(moved);
        assertThat(followed.data().at("/opportunityIds/0").asText()).isEqualTo(into);
        assertThat(followed.data().at("/links/0/stepId").asText())
                .isEqualTo(loop.step().toString());
        EventContracts.assertKept(SOLUTION_CHANGED, followed.data());
        assertThat(all).hasSize(2);
        assertThat(all.getLast().aggregateId()).hasToString(moved);
        assertThat(all.getLast().data().at("/opportunityIds/0").asText()).isEqualTo(from);
        assertThat(all.getLast().version()).isEqualTo(loop.read(moved).getLong("version"));
    }

    @Test
    void whatTwoHaveBroughtStaysUntilBothAreTakenBack() {
        String one = calls.create("One", Map.of("insightIds", List.of(insight)));
        String two = calls.create("Two", Map.of("insightIds", List.of(insight)));
        String into = calls.create("Survivor", Map.of());
        String solution = loop.solution(Map.of("opportunityIds", List.of(one, two)));
        Map<String, Object> before = calls.content(into);
        calls.merged(one, into);
        calls.merged(two, into);

        calls.undone(one);
        assertThat(calls.read(into).getList("insightIds")).isEqualTo(List.of(insight.toString()));
        assertThat(loop.read(solution).getList("opportunityIds", String.class)).containsExactlyInAnyOrder(one, into);
        calls.undone(two);

        assertThat(calls.content(into)).isEqualTo(before);
        assertThat(loop.read(solution).getList("opportunityIds", String.class)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void whatPeopleChangedSinceStays() {
        String from = from();
        String into = calls.create("Survivor", Map.of());
        String solution = loop.solution(Map.of("opportunityIds", List.of(from)));
        calls.merged(from, into);
        calls.patch(into, Map.of("title", "Better", "tags", List.of("new")))
                .then()
                .statusCode(200);
        loop.patch(solution, Map.of("opportunityIds", List.of())).then().statusCode(200);

        calls.undone(from);

        assertThat(calls.read(into).getString("title")).isEqualTo("Better");
        assertThat(calls.read(into).getList("tags")).isEqualTo(List.of("new"));
        assertThat(calls.read(into).getList("insightIds")).isEmpty();
        assertThat(calls.read(from).getList("tags")).isEqualTo(List.of("waiting"));
        assertThat(loop.read(solution).getList("opportunityIds")).isEmpty();
    }

    @Test
    void undoingWaitsForTheSurvivorsOwn() {
        String from = from();
        String into = into();
        String last = calls.create("Last", Map.of());
        calls.merged(from, into);
        calls.merged(into, last);

        assertRefused(calls.undo(from), 409, "opportunity_archived");
        assertThat(calls.read(last).getList("insightIds")).hasSize(2);
        calls.undone(into);
        calls.undone(from);
        assertThat(calls.read(last).getList("insightIds")).isEmpty();
    }

    @Test
    void mergesThatMakeNoSenseAreRefused() {
        String one = calls.create("One", Map.of());
        String below = calls.create("Below", Map.of("parentId", one));
        String gone = calls.create("Gone", Map.of());
        tenant.editor()
                .header("If-Match", "\"0\"")
                .delete(OPPORTUNITIES + "/" + gone)
                .then()
                .statusCode(204);
        String foreign = new OpportunityCalls(TestTenant.create()).create("Foreign", Map.of());
        String path = OPPORTUNITIES + "/" + one + "/merge";

        assertRefused(calls.merge(one, one), 422, "merge_refused");
        assertRefused(calls.merge(one, below), 422, "merge_refused");
        assertRefused(calls.merge(one, UUID.randomUUID().toString()), 422, "merge_refused");
        assertRefused(calls.merge(one, foreign), 422, "merge_refused");
        assertRefused(calls.merge(one, gone), 409, "opportunity_archived");
        assertRefused(calls.merge(gone, one), 409, "opportunity_archived");
        assertRefused(tenant.editor().body("{}").post(path), "intoId");
        var merge = Map.of("intoId", below);
        assertRefused(tenant.editor().header("If-Match", "\"7\"").body(merge).post(path), 412, "stale");
        assertRefused(TestTenant.create().editor().body(merge).post(path), 404, "not_found");
        assertRefused(tenant.viewer().body(merge).post(path), 403, "forbidden");
        assertRefused(TestTenant.nobody().body(merge).post(path), 401, "unauthorized");
        assertRefused(TestTenant.create().editor().body("{}").post(path + "/undo"), 404, "not_found");
        assertRefused(tenant.viewer().body("{}").post(path + "/undo"), 403, "forbidden");
        assertRefused(TestTenant.nobody().body("{}").post(path + "/undo"), 401, "unauthorized");
        assertRefused(tenant.editor().body(Map.of("note", "x".repeat(2001))).post(path + "/undo"), "note");
        assertThat(calls.read(one).getLong("version")).isZero();
    }

    @Test
    void survivorThatWouldHoldTooMuchIsRefused() {
        String from = calls.create("One", Map.of("tags", tags("a")));
        String into = calls.create("Two", Map.of("tags", tags("b")));

        calls.merge(from, into).then().statusCode(422).body("violations[0].message", containsString("50 tags"));
        assertThat(calls.read(from).getLong("version")).isZero();
    }

    @Test
    void mergesAtTheSameTimeLoseNothing() throws Exception {
        String into = calls.create("Survivor", Map.of());
        List<String> all = IntStream.range(0, 6)
                .mapToObj(i -> calls.create("O" + i, Map.of("tags", List.of("t" + i))))
                .toList();
        List<Callable<Response>> merges = all.stream()
                .map(one -> (Callable<Response>) () -> calls.merge(one, into))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var merged : threads.invokeAll(merges)) {
                assertThat(merged.get().statusCode()).isEqualTo(200);
            }
        }

        assertThat(calls.read(into).getList("tags", String.class))
                .containsExactlyInAnyOrder("t0", "t1", "t2", "t3", "t4", "t5");
    }

    private String from() {
        return calls.create(
                "They wait too long",
                Map.of(
                        "insightIds", List.of(insight),
                        "links", List.of(Map.of("journeyId", loop.journey(), "stepId", loop.step())),
                        "tags", List.of("waiting")));
    }

    private String into() {
        return calls.create("They wait", Map.of("insightIds", List.of(other)));
    }

    private String goal(List<String> opportunities) {
        Response created = tenant.editor()
                .body(Map.of(
                        "title",
                        "Content",
                        "metric",
                        Map.of("type", "CSAT"),
                        "target",
                        0.8,
                        "due",
                        "2030-01-01",
                        "opportunityIds",
                        opportunities))
                .post("/api/v1/goals");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return World.id(created);
    }

    private List<String> goals(String goal) {
        return tenant.viewer().get("/api/v1/goals/" + goal).jsonPath().getList("opportunityIds", String.class);
    }

    private static List<String> tags(String prefix) {
        return IntStream.range(0, 30).mapToObj(i -> prefix + i).toList();
    }
}
