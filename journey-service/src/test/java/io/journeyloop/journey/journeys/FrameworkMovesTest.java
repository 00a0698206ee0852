package io.journeyloop.journey.journeys;

import static io.journeyloop.journey.journeys.JourneyCalls.id;
import static io.journeyloop.testkit.Refusals.assertRefused;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.testkit.HostileBodies;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The framework as a whole: moves, orders and figures. */
@QuarkusTest
class FrameworkMovesTest {
    private static final String FRAMEWORK = "/api/v1/framework";

    private final JourneyCalls calls = JourneyCalls.ofNewTenant();
    private final TestTenant tenant = calls.tenant();

    @Inject
    TenantTransactions transactions;

    @Test
    void subtreeMovesAndSiblingsCloseRanksWithoutAVersionOfTheirOwn() {
        String a = calls.create("A");
        String b = calls.create("B");
        String c = calls.create("C");
        String leaf = calls.create("Leaf", Map.of("parentId", id(b)));

        move(b, Map.of("parentId", id(c))).then().statusCode(200).body("parentId", equalTo(id(c)));
        assertThat(outline()).isEqualTo(List.of("A 1", "C 2", " B 1", "  Leaf 1"));
        calls.get(c).then().header("ETag", "\"1\"").body("order", equalTo(2));

        move(leaf, Map.of("order", 1)).then().statusCode(200);
        assertThat(outline()).isEqualTo(List.of("Leaf 1", "A 2", "C 3", " B 1"));
        move(a, Map.of("order", 3)).then().statusCode(200).body("order", equalTo(3));
        assertThat(outline()).isEqualTo(List.of("Leaf 1", "C 2", " B 1", "A 3"));
        tenant.editor().header("If-Match", "\"2\"").delete(leaf).then().statusCode(204);
        calls.create("D", Map.of("order", 1));
        assertThat(outline()).isEqualTo(List.of("D 1", "C 2", " B 1", "A 3"));
        calls.patch(a, "\"2\"", Map.of("parentId", id(c)))
                .then()
                .statusCode(200)
                .body("order", equalTo(2));
    }

    @Test
    void moveThatCannotBeIsRefused() {
        String a = calls.create("A");
        String b = calls.create("B", Map.of("parentId", id(a)));
        String c = calls.create("C", Map.of("parentId", id(b)));

        assertRefused(move(a, Map.of("parentId", id(a))), 422, "illegal_parent");
        assertRefused(move(a, Map.of("parentId", id(c))), 422, "illegal_parent");
        assertRefused(move(a, Map.of("parentId", UUID.randomUUID())), 422, "illegal_parent");
        assertRefused(move(a, Map.of("order", 2)), "order");
        assertRefused(move(c, Map.of("parentId", id(a), "order", 3)), "order");
        assertRefused(tenant.editor().header("If-Match", "\"7\"").body("{}").post(a + "/move"), 412, "stale");
        assertThat(outline()).isEqualTo(List.of("A 1", " B 1", "  C 1"));
    }

    static List<Arguments> moves() {
        return HostileBodies.of("{}")
                .wrong("order", 0)
                .wrong("order", 9)
                .wrong("order", "last")
                .wrong("parentId", "none")
                .asArguments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void badMoveIsRefused(String name, byte[] body, String field) {
        assertRefused(tenant.editor().body(body).post(calls.create("A") + "/move"), field);
    }

    @Test
    void crossingMovesAndEditsLeaveOneTreeWithDenseOrders() throws Exception {
        List<String> journeys =
                IntStream.range(0, 8).mapToObj(i -> calls.create("J" + i)).toList();
        List<Callable<Response>> work = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String journey = journeys.get(random.nextInt(8));
            String parent = id(journeys.get(random.nextInt(8)));
            Map<String, Object> where = new HashMap<>();
            where.put("parentId", random.nextInt(4) == 0 ? null : parent);
            where.put("order", random.nextBoolean() ? 1 : null);
            work.add(() -> move(journey, where));
            work.add(() -> tenant.editor().post(journey + "/review"));
        }

        List<Integer> answers = together(work);

        assertThat(answers).containsOnly(200, 422);
        Response tree = calls.get(FRAMEWORK);
        assertThat(tree.jsonPath().getList("items.id")).hasSize(8).doesNotHaveDuplicates();
        Map<Object, List<Object>> orders = tree.jsonPath().<Map<String, Object>>getList("items").stream()
                .collect(groupingBy(
                        node -> String.valueOf(node.get("parentId")), mapping(node -> node.get("order"), toList())));
        assertThat(orders.values())
                .allSatisfy(list -> assertThat(list)
                        .isEqualTo(IntStream.rangeClosed(1, list.size()).boxed().toList()));
    }

    @Test
    void figuresCoverAllThatIsBelow() {
        String root = calls.create("Root", Map.of("isKeyJourney", true));
        String middle = calls.create("Middle", Map.of("parentId", id(root)));
        String leaf = calls.create("Leaf", Map.of("parentId", id(middle), "isKeyJourney", true, "ownerId", "ann"));
        calls.addStep(calls.addPhase(leaf, "P"), "S");
        tenant.editor().post(leaf + "/review").then().statusCode(200);

        calls.get(FRAMEWORK + "?depth=1")
                .then()
                .body("items.title", equalTo(List.of("Root")))
                .body("items[0].rollUp.descendants", equalTo(2))
                .body("items[0].rollUp.steps", equalTo(1))
                .body("items[0].rollUp.keyJourneys", equalTo(2))
                .body("items[0].rollUp.live", equalTo(0))
                .body("items[0].rollUp.withoutEvidence", equalTo(3))
                .body("items[0].rollUp.withoutReview", equalTo(2));
        calls.get(FRAMEWORK + "?rootId=" + id(middle))
                .then()
                .body("items.title", equalTo(List.of("Middle", "Leaf")))
                .body("items.depth", equalTo(List.of(1, 2)))
                .body("items[1].ownerId", equalTo("ann"))
                .body("items[1].rollUp.descendants", equalTo(0));
        assertRefused(tenant.viewer().get(FRAMEWORK + "?depth=0"), "depth");
        assertRefused(tenant.viewer().get(FRAMEWORK + "?rootId=x"), "rootId");
    }

    @Test
    void fiveThousandJourneysComeInOneAnswer() {
        String root = calls.create("Root");
        transactions
                .writeSql(
                        tenant.id(),
                        connection ->
                                connection.preparedQuery("""
                                insert into journey (tenant_id, id, key, version, title, kind, level, state, status,
                                       is_key_journey, parent_id, sort_order, created_at, updated_at, created_by,
                                       step_count)
                                select tenant_id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'j-' || n,
                                       1, 'J ' || n, kind, level, state, 'LIVE', n % 10 = 0,
                                       case when n < 10 then id else
                                            ('00000000-0000-7000-8000-' || lpad((n / 10)::text, 12, '0'))::uuid end,
                                       n % 10 + 1, now(), now(), 'bulk', 2
                                  from journey, generate_series(1, 4999) n where tenant_id = $1 and id = $2 order by n
                                """).execute(Tuple.of(tenant.id(), UUID.fromString(id(root)))))
                .await()
                .indefinitely();

        Response tree = calls.get(FRAMEWORK);

        assertThat(tree.jsonPath().getList("items.id")).hasSize(5_000).doesNotHaveDuplicates();
        tree.then()
                .body("items[0].rollUp.descendants", equalTo(4_999))
                .body("items[0].rollUp.steps", equalTo(9_998))
                .body("items[0].rollUp.live", equalTo(4_999))
                .body("items[0].rollUp.keyJourneys", equalTo(499));
    }

    private Response move(String journey, Map<String, ?> where) {
        return tenant.editor().body(where).post(journey + "/move");
    }

    /** Title and order of all, each level one further in. */
    private List<String> outline() {
        var tree = calls.get(FRAMEWORK).jsonPath();
        List<String> titles = tree.getList("items.title");
        List<Integer> depths = tree.getList("items.depth");
        List<Integer> orders = tree.getList("items.order");
        return IntStream.range(0, titles.size())
                .mapToObj(i -> " ".repeat(depths.get(i) - 1) + titles.get(i) + " " + orders.get(i))
                .toList();
    }

    private static List<Integer> together(List<Callable<Response>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(calls)) {
                statuses.add(answer.get().statusCode());
            }
            return statuses;
        }
    }
}
