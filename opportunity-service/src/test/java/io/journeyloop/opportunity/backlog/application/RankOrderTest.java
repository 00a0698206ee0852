package io.journeyloop.opportunity.backlog.application;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.id;
import static io.journeyloop.opportunity.World.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.opportunity.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankOrderTest {

    private final World world = World.create();

    /** What the order should be made of, kept apart from the service. */
    private record Expected(
            String id,
            boolean closed,
            @Nullable Double score,
            @Nullable Double effort) {

        static final Comparator<Expected> BY_RANK = Comparator.comparing(Expected::closed)
                .thenComparing(e -> e.score == null ? Double.MAX_VALUE : -e.score)
                .thenComparing(e -> e.effort == null ? Double.MAX_VALUE : e.effort)
                .thenComparing(Expected::id);
    }

    @Test
    void pagesByRankHoldEverythingOnceInTheOrderOfARecomputation() {
        Random random = new Random(42);
        List<Expected> all =
                IntStream.range(0, 40).mapToObj(i -> create(random)).toList();

        List<String> listed = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = world.tenant()
                    .viewer()
                    .get(OPPORTUNITIES + "?limit=7" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .jsonPath();
            listed.addAll(page.getList("items.id", String.class));
            ranks.addAll(page.getList("items.rank", Integer.class));
            cursor = page.getString("nextCursor");
        }

        assertThat(listed)
                .isEqualTo(
                        all.stream().sorted(Expected.BY_RANK).map(Expected::id).toList());
        int open = (int) all.stream().filter(e -> !e.closed).count();
        assertThat(ranks.subList(0, open))
                .isEqualTo(IntStream.rangeClosed(1, open).boxed().toList());
        assertThat(ranks.subList(open, ranks.size())).hasSizeGreaterThan(1).containsOnlyNulls();
    }

    /** Few different values, so that many are equal. */
    private Expected create(Random random) {
        boolean closed = random.nextInt(6) == 0;
        Integer business = random.nextInt(5) == 0 ? null : random.nextInt(4) * 10;
        Integer effort = random.nextInt(4) == 0 ? null : random.nextInt(3);
        List<Map<String, Object>> inputs = new ArrayList<>(List.of(input("customerValue", 50)));
        if (business != null) {
            inputs.add(input("businessValue", business));
        }
        if (effort != null) {
            inputs.add(input("effort", effort));
        }
        Response created = world.opportunity(
                closed
                        ? Map.of(
                                "title",
                                "O",
                                "type",
                                "IMPROVEMENT",
                                "inputs",
                                inputs,
                                "status",
                                "DISMISSED",
                                "dismissedReason",
                                "too dear")
                        : Map.of("title", "O", "type", "IMPROVEMENT", "inputs", inputs));
        return new Expected(
                id(created),
                closed,
                business == null ? null : (50.0 + business) / 2,
                effort == null ? null : effort.doubleValue());
    }
}
