package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;
import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrameworkTest {
    private static final String INTERNAL = "/internal/v1/journeys";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Test
    void journeyNeverComesToLieBelowItself() {
        String a = calls.create("A");
        String b = calls.create("B", Map.of("parentId", id(a)));
        String c = calls.create("C", Map.of("parentId", id(b)));

        List.of(a, b, c).forEach(parent -> assertRefused(move(a, parent), 422, "illegal_parent"));
        move(c, a).then().statusCode(200).body("parentId", equalTo(id(a)));
        calls.patch(c, "\"2\"", "{\"parentId\": null}").then().statusCode(200).body("parentId", nullValue());
    }

    @Test
    void parentMustBeThereAndInUse() {
        String gone = calls.create("Gone");
        tenant.editor().header("If-Match", "\"1\"").delete(gone).then().statusCode(204);
        String foreign = JourneyCalls.ofNewTenant().create("Another tenant's");

        List.of(id(gone), id(foreign), UUID.randomUUID().toString())
                .forEach(parent -> assertRefused(
                        tenant.editor()
                                .body(Map.of("title", "x", "parentId", parent))
                                .post(JOURNEYS),
                        422,
                        "illegal_parent"));
    }

    @Test
    void journeyWithOthersBelowItIsNotArchived() {
        String a = calls.create("A");
        String b = calls.create("B", Map.of("parentId", id(a)));

        assertRefused(tenant.editor().header("If-Match", "\"1\"").delete(a), 409, "has_children");
        tenant.editor().header("If-Match", "\"1\"").delete(b).then().statusCode(204);
        tenant.editor().header("If-Match", "\"1\"").delete(a).then().statusCode(204);
    }

    @RepeatedTest(5)
    void movesAtTheSameTimeMakeNoCycleTogether() throws Exception {
        List<String> ring =
                IntStream.range(0, 4).mapToObj(i -> calls.create("J" + i)).toList();
        List<Callable<Response>> moves = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            String child = ring.get(i);
            String parent = ring.get((i + 1) % ring.size());
            moves.add(() -> move(child, parent));
        }

        List<Integer> answers = together(moves);

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 200, 422);
        tenant.viewer().get(INTERNAL + "/tree").then().body("items.size()", equalTo(ring.size()));
    }

    @Test
    void treeComesFlatParentsFirstSiblingsInOrder() {
        String root = calls.create("Root");
        String second = calls.create("Second", Map.of("parentId", id(root)));
        calls.create("First", Map.of("parentId", id(root), "order", 1));
        calls.create("Leaf", Map.of("parentId", id(second)));
        calls.create("Other root");

        assertThat(titles(INTERNAL + "/tree")).isEqualTo(List.of("Root", "Other root", "First", "Second", "Leaf"));
        assertThat(titles(INTERNAL + "/tree?depth=1")).isEqualTo(List.of("Root", "Other root"));
        assertThat(titles(INTERNAL + "/tree?rootId=" + id(second))).isEqualTo(List.of("Second", "Leaf"));
        assertThat(titles(INTERNAL + "/tree?depth=2&rootId=" + id(root))).isEqualTo(List.of("Root", "First", "Second"));
        assertThat(titles(INTERNAL + "/tree?rootId=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void batchAnswersByIdsKeysAndParents() {
        String a = calls.create("A");
        calls.create("B");
        calls.create("C", Map.of("parentId", id(a)));

        assertThat(items("/batch", Map.of("ids", List.of(id(a), UUID.randomUUID()))))
                .isEqualTo(List.of("A"));
        assertThat(items("/batch", Map.of("keys", List.of("b", "nothing")))).isEqualTo(List.of("B"));
        assertThat(items("/batch", Map.of("parentIds", List.of(id(a))))).isEqualTo(List.of("C"));
        assertThat(items("/batch", Map.of())).isEmpty();
    }

    @Test
    void batchAnswersWithWhatWasDerived() {
        String base = calls.create("Base");
        calls.create("Better", Map.of("state", "TO_BE", "basedOnId", id(base)));
        calls.create("Other");

        assertThat(items("/batch", Map.of("basedOnIds", List.of(id(base), UUID.randomUUID()))))
                .isEqualTo(List.of("Better"));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1_000, 5_000})
    void batchTakesThousandsOfHandles(int count) {
        calls.create("A");
        List<String> keys = new ArrayList<>(
                IntStream.range(1, count).mapToObj(i -> "no-such-key-" + i).toList());
        keys.add("a");

        assertThat(items("/batch", Map.of("keys", keys))).isEqualTo(List.of("A"));
    }

    @Test
    void searchCountsAllThatMatchAndPages() {
        List.of("Pay a bill", "Dispute a bill", "Move house").forEach(calls::create);

        Response first = tenant.viewer()
                .body(Map.of("filter", Map.of("text", "BILL"), "limit", 1))
                .post(INTERNAL + "/search");

        assertThat(first.jsonPath().getList("items.title")).isEqualTo(List.of("Pay a bill"));
        assertThat(first.jsonPath().getInt("totalCount")).isEqualTo(2);
        assertThat(items(
                        "/search",
                        Map.of(
                                "filter",
                                Map.of("text", "BILL"),
                                "cursor",
                                first.jsonPath().getString("nextCursor"))))
                .isEqualTo(List.of("Dispute a bill"));
        assertThat(items("/search", Map.of())).hasSize(3);
    }

    private Response move(String journey, String parent) {
        return calls.patch(journey, calls.get(journey).header("ETag"), Map.of("parentId", id(parent)));
    }

    private List<String> titles(String path) {
        return calls.get(path).jsonPath().getList("items.title");
    }

    private List<String> items(String path, Map<String, ?> body) {
        Response found = tenant.viewer().body(body).post(INTERNAL + path);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found.jsonPath().getList("items.title");
    }

    private static List<Integer> together(List<Callable<Response>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get().statusCode());
            }
            return statuses;
        }
    }
}
