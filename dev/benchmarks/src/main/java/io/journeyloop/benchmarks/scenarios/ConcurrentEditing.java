package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.JOURNEY;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Journeys;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Sample;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty people at work on one map, each on a step of their own. */
final class ConcurrentEditing implements Scenario {

    private static final int EDITORS = 20;

    @Override
    public String name() {
        return "concurrent-editing";
    }

    @Override
    public String purpose() {
        return "lets 20 clients edit one journey, and looks for lost updates";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        bed.require(JOURNEY);
        var tenant = bed.newTenant();
        var journey = new Journeys(tenant).sixtySteps();
        var editors = IntStream.range(0, EDITORS)
                .mapToObj(n -> new StepEditor(
                        tenant.client(JOURNEY), journey, journey.stepIds().get(n)))
                .toList();
        try (var row = new LockedRow(bed, tenant, journey, EDITORS)) {
            var measured = new Rounds(scale.rounds(), Turns.told(bed.progress(), scale.rounds()))
                    .run(
                            round -> perSecond(editors, scale.editing()),
                            round -> perSecond(row.writers(), scale.editing()));
            return List.of(new Comparison(
                    name(),
                    "PATCH of 20 steps of one journey by 20 clients; UPDATE of one row with the same document by 20"
                            + " connections",
                    Quantity.PER_SECOND,
                    measured,
                    new Aim.None(),
                    new EditingCheck(bed, tenant, journey).verdict(editors)));
        }
    }

    private static Sample perSecond(List<? extends Crowd.Work> clients, Duration time) throws Exception {
        long start = System.nanoTime();
        int edits = new Crowd(clients)
                .during(time).stream().mapToInt(Integer::intValue).sum();
        return Sample.of(edits / ((System.nanoTime() - start) / 1e9));
    }
}
