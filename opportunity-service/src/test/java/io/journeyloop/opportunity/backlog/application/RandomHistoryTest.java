package io.journeyloop.opportunity.backlog.application;

import static io.journeyloop.opportunity.World.OPPORTUNITIES;
import static io.journeyloop.opportunity.World.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.journeyloop.opportunity.Models;
import io.journeyloop.opportunity.World;
import io.journeyloop.opportunity.backlog.OpportunityCalls;
import io.journeyloop.opportunity.backlog.application.Expected.Figures;
import io.journeyloop.opportunity.backlog.application.Expected.Item;
import io.journeyloop.testkit.SecondWall;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens in whatever order (evidence, insights, inputs, models, merges and their undoing, closing, archiving):
 * scores and ranks are what they would be if all of it were computed from scratch.
 */
@QuarkusTest
class RandomHistoryTest {

    private static final int OPPORTUNITIES_MADE = 9;
    private static final int ACTS = 70;
    private static final List<double[]> WEIGHTS = List.of(new double[] {80, 20}, new double[] {20, 80});

    private final World world = World.create();
    private final OpportunityCalls calls = new OpportunityCalls(world.tenant());
    private final Models models = new Models(world.tenant());
    private final Expected expected = new Expected();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final List<UUID> steps = Stream.generate(UUID::randomUUID).limit(5).toList();
    private final List<UUID> insights = new ArrayList<>();
    private final List<String> modelIds = new ArrayList<>();

    private Random random = new Random();
    private UUID journey = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void scoresAndRanksAreThoseOfARecomputation(long seed) {
        random = new Random(seed);
        begin();

        IntStream.range(0, ACTS).forEach(act -> act());

        awaitEvents();
        Map<String, Integer> ranks = new HashMap<>();
        List<String> ranked = expected.ranked();
        ranked.forEach(id -> ranks.put(id, ranks.size() + 1));
        for (Item item : expected.inUse()) {
            var stored = calls.read(item.id);
            String what = "seed " + seed + ", " + stored.getString("title");
            assertThat(stored.getLong("score.evidence.n")).as(what).isEqualTo(expected.n(item));
            Double score = expected.score(item);
            if (score == null) {
                assertThat(stored.getString("score.value")).as(what).isNull();
            } else {
                assertThat(stored.getDouble("score.value")).as(what).isCloseTo(score, within(0.001));
            }
            assertThat(stored.<Integer>get("rank")).as(what).isEqualTo(ranks.get(item.id));
        }
        List<String> listed = world.tenant()
                .viewer()
                .get(OPPORTUNITIES + "?limit=200")
                .jsonPath()
                .getList("items.findAll { it.rank != null }.id", String.class);
        assertThat(listed).as("seed " + seed).isEqualTo(ranked);
    }

    private void begin() {
        journey = world.journey(steps.toArray(UUID[]::new));
        modelIds.add(world.tenant().viewer().get(Models.MODELS).jsonPath().getString("items[0].id"));
        WEIGHTS.forEach(weights -> modelIds.add(models.created(model(weights))));
        for (int i = 0; i < 4; i++) {
            Set<UUID> places = some(steps);
            UUID insight = world.insight(journey, places.toArray(UUID[]::new));
            insights.add(insight);
            versions.put(insight, 1L);
            expected.insightSteps.put(insight, places);
        }
        for (int i = 0; i < OPPORTUNITIES_MADE; i++) {
            Set<UUID> places = some(steps);
            Set<UUID> grounds = some(insights);
            List<Map<String, Object>> links = places.stream()
                    .map(step -> Map.<String, Object>of("journeyId", journey, "stepId", step))
                    .toList();
            String id = calls.create("Opportunity " + i, Map.of("links", links, "insightIds", grounds));
            give(expected.add(id, places, grounds));
        }
    }

    private void act() {
        List<Item> inUse = expected.inUse();
        Item one = inUse.get(random.nextInt(inUse.size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> moveEvidence();
            case 4, 5 -> moveInsight();
            case 6, 7 -> give(one);
            case 8 -> activate();
            case 9 -> merge(inUse, one);
            case 10 -> undo();
            default -> close(inUse, one);
        }
    }

    private void moveEvidence() {
        UUID step = any(steps);
        var figures = new Figures(random.nextInt(200), (random.nextInt(41) - 20) / 10.0);
        world.evidence(journey, step, next(step), figures.n(), figures.experience());
        expected.evidence.put(step, figures);
    }

    private void moveInsight() {
        UUID insight = any(insights);
        boolean counts = random.nextInt(3) > 0;
        Set<UUID> places = some(steps);
        world.insight(
                insight,
                next(insight),
                "changed",
                counts ? "VALIDATED" : "REJECTED",
                journey,
                places.toArray(UUID[]::new));
        expected.insightSteps.put(insight, counts ? places : Set.of());
    }

    /** Few different values, so that many are equal. */
    private void give(Item item) {
        Map<String, Double> inputs = new HashMap<>();
        Stream.of("customerValue", "businessValue", "effort")
                .filter(criterion -> random.nextInt(4) > (criterion.equals("customerValue") ? 2 : 0))
                .forEach(criterion -> inputs.put(criterion, (double) random.nextInt(5)));
        var body = inputs.entrySet().stream()
                .map(input -> input(input.getKey(), input.getValue()))
                .toList();
        calls.patch(item.id, Map.of("inputs", body)).then().statusCode(200);
        item.inputs = inputs;
    }

    private void activate() {
        int index = random.nextInt(modelIds.size());
        assertThat(models.activate(modelIds.get(index)).statusCode()).isEqualTo(200);
        expected.customerWeight = index == 0 ? 50 : WEIGHTS.get(index - 1)[0];
        expected.businessWeight = index == 0 ? 50 : WEIGHTS.get(index - 1)[1];
    }

    private void merge(List<Item> inUse, Item from) {
        Item into = inUse.get(random.nextInt(inUse.size()));
        if (from != into) {
            calls.merged(from.id, into.id);
            from.archived = true;
            from.mergedInto = into.id;
        }
    }

    private void undo() {
        List<Item> merged = expected.merged();
        if (!merged.isEmpty()) {
            Item one = merged.get(random.nextInt(merged.size()));
            calls.undone(one.id);
            one.archived = false;
            one.mergedInto = null;
        }
    }

    private void close(List<Item> inUse, Item one) {
        if (random.nextBoolean() && inUse.size() > 3) {
            long version = calls.read(one.id).getLong("version");
            world.tenant()
                    .editor()
                    .header("If-Match", "\"" + version + "\"")
                    .delete(OPPORTUNITIES + "/" + one.id)
                    .then()
                    .statusCode(204);
            one.archived = true;
        } else {
            Map<String, Object> status =
                    one.open ? Map.of("status", "DISMISSED", "dismissedReason", "dear") : Map.of("status", "OPEN");
            calls.patch(one.id, status).then().statusCode(200);
            one.open = !one.open;
        }
    }

    private void awaitEvents() {
        SecondWall database = new SecondWall("opportunity");
        versions.forEach((id, version) -> await().atMost(Duration.ofSeconds(60))
                .until(() -> Stream.of("evidence_replica where scope_id = '", "insight_replica where id = '")
                                .mapToLong(table -> database.rowsSeenBy(
                                        world.tenant().id(), table + id + "' and version = " + version))
                                .sum()
                        == 1));
    }

    private long next(UUID id) {
        return versions.merge(id, 1L, Long::sum);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One to three of them. */
    private Set<UUID> some(List<UUID> all) {
        Set<UUID> some = new HashSet<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> some.add(any(all)));
        return some;
    }

    private static Map<String, Object> model(double[] weights) {
        return Map.of(
                "method",
                "VALUE_EFFORT",
                "criteria",
                List.of(
                        criterion("customerValue", "CUSTOMER", 100, weights[0], "EVIDENCE"),
                        criterion("businessValue", "BUSINESS", 100, weights[1], "MANUAL"),
                        criterion("effort", "EFFORT", 5, 0, "MANUAL")));
    }

    private static Map<String, Object> criterion(String key, String side, double max, double weight, String source) {
        return Map.of(
                "key",
                key,
                "side",
                side,
                "min",
                0,
                "max",
                max,
                "weight",
                weight,
                "source",
                source,
                "required",
                !key.equals("effort"));
    }
}
