package io.journeyloop.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Violation;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    private static final List<Integer> ALL = IntStream.range(0, 23).boxed().toList();

    private record Edge(int node, String cursor) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7, 22, 23, 24, 200})
    void followingEndCursorsVisitsEveryItemOnce(int first) {
        List<Integer> visited = new ArrayList<>();
        @Nullable String after = null;
        PageInfo page;
        do {
            Slice<Integer> slice = read(first, after);
            edges(slice).forEach(edge -> visited.add(edge.node()));
            page = slice.pageInfo();
            after = page.endCursor();
        } while (page.hasNextPage());

        assertThat(visited).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void everyEdgesCursorLeadsToTheNextItem(int first) {
        for (Edge edge : edges(read(10, null))) {
            assertThat(edges(read(first, edge.cursor())).getFirst().node()).isEqualTo(edge.node() + 1);
        }
    }

    @Test
    void anEmptyListHasNoCursors() {
        PageInfo page = Slice.<Integer>of(
                        5, null, (limit, cursor) -> Uni.createFrom().item(new ServicePage<>(List.of(), null, 0)))
                .await()
                .indefinitely()
                .pageInfo();

        assertThat(page).isEqualTo(new PageInfo(false, false, null, null));
    }

    @Test
    void aFirstPageThatIsTheLastOneKnowsHowManyThereAre() {
        assertThat(uncounted(List.of(1, 2), null, null).totalCount()).isEqualTo(2);
        assertThat(uncounted(List.of(), null, null).totalCount()).isZero();
        assertThat(uncounted(List.of(1, 2), null, "further").totalCount()).isNull();
        assertThat(uncounted(List.of(3), new PageCursor("further", 0, "").text(), null)
                        .totalCount())
                .isNull();
        assertThat(uncounted(List.of(1, 2), new PageCursor("", 1, "").text(), null)
                        .totalCount())
                .isEqualTo(2);
    }

    @Test
    void aCursorLeadsOnInItsOwnOrderOnly() {
        String order = Slice.order("TITLE", "DESC");
        for (Edge edge : edges(ordered(order, null))) {
            assertThat(edges(ordered(order, edge.cursor())).getFirst().node()).isEqualTo(edge.node() + 1);
            for (String other : List.of(Slice.order("TITLE", "ASC"), Slice.order("TITLE", null), "")) {
                assertThatThrownBy(() -> ordered(other, edge.cursor()))
                        .cause()
                        .isInstanceOfSatisfying(
                                Failure.class,
                                failure -> assertThat(failure.violations())
                                        .extracting(Violation::field)
                                        .containsExactly("after"));
            }
        }
        String usual = edges(read(3, null)).getFirst().cursor();
        assertThatThrownBy(() -> ordered(order, usual)).hasCauseInstanceOf(Failure.class);
    }

    private static Slice<Integer> ordered(String order, @Nullable String after) {
        return Slice.of(order, 3, after, SliceTest::page).await().indefinitely();
    }

    /** Of a service that doesn't count. */
    private static Slice<Integer> uncounted(List<Integer> items, @Nullable String after, @Nullable String next) {
        return Slice.of(50, after, (limit, cursor) -> Uni.createFrom().item(new ServicePage<>(items, next, null)))
                .await()
                .indefinitely();
    }

    private static List<Edge> edges(Slice<Integer> slice) {
        return slice.edges(Edge::new);
    }

    private static Slice<Integer> read(int first, @Nullable String after) {
        return Slice.of(first, after, SliceTest::page).await().indefinitely();
    }

    /** A service with keyset pages. */
    private static Uni<ServicePage<Integer>> page(int limit, @Nullable String cursor) {
        int start = cursor == null ? 0 : Integer.parseInt(cursor);
        int end = Math.min(ALL.size(), start + limit);
        String next = end < ALL.size() ? Integer.toString(end) : null;
        return Uni.createFrom().item(new ServicePage<>(ALL.subList(start, end), next, ALL.size()));
    }
}
