package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;

import io.journeyloop.benchmarks.Scale.Ranking;
import io.journeyloop.benchmarks.bed.Client;
import io.journeyloop.benchmarks.bed.Journeys;
import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A tenant with journeys whose steps opportunities are about. Nobody but the probes answers about the last journey, so that
 * each of their records can be told from all others.
 *
 * @param busy what the load is about
 * @param probed what the probes are about
 */
record RankedTenant(Tenant tenant, List<Mapped> busy, Mapped probed) {

    private static final int CLIENTS = 8;
    private static final int TOLD_EVERY = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static RankedTenant prepare(TestBed bed, Ranking ranking) throws Exception {
        bed.require(JOURNEY, INSIGHT, OPPORTUNITY);
        var tenant = bed.newTenant();
        var maker = new Journeys(tenant);
        List<Mapped> busy = new ArrayList<>();
        for (int journey = 1; journey <= ranking.journeys(); journey++) {
            bed.progress().step("  maps of 60 steps are made: " + journey + " of " + ranking.journeys());
            busy.add(maker.sixtySteps("busy-" + journey));
        }
        var made = new RankedTenant(tenant, List.copyOf(busy), maker.sixtySteps("probed"));
        made.awaitSteps(bed);
        made.addInsights();
        made.addOpportunities(bed, ranking.opportunities());
        return made;
    }

    Client insight() {
        return tenant.client(INSIGHT);
    }

    Client opportunity() {
        return tenant.client(OPPORTUNITY);
    }

    private Mapped journeyOf(int step) {
        int journey = step / Mapped.STEPS;
        return journey < busy.size() ? busy.get(journey) : probed;
    }

    private void awaitSteps(TestBed bed) throws SQLException {
        long steps = (busy.size() + 1L) * Mapped.STEPS;
        var select = "select count(*) from node_replica where tenant_id = ? and kind = 'STEP'";
        try (var known = bed.look(OPPORTUNITY, select, tenant.id())) {
            known.until(count -> count == steps, PATIENCE, RankedTenant::count, "The steps are not known");
        }
        for (var journey : journeys()) {
            if (!Pause.until(Boolean::booleanValue, PATIENCE, () -> isKnownToInsight(journey))) {
                throw new DevstackException("The journey " + journey.key() + " has not reached the insight-service");
            }
        }
    }

    private static long count(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    private boolean isKnownToInsight(Mapped journey) {
        return insight()
                .answers(
                        "/api/v1/metrics?journeyKey=" + journey.key() + "&stepKey=" + Mapped.stepKey(Mapped.STEPS - 1));
    }

    private List<Mapped> journeys() {
        return Stream.concat(busy.stream(), Stream.of(probed)).toList();
    }

    /** What is known of each step before anybody answers: how bad it is, so that answers tell how many think so. */
    private void addInsights() {
        for (int step = 0; step < (busy.size() + 1) * Mapped.STEPS; step++) {
            // tenths divided last, so that no binary fraction of a tenth is left to be refused
            var impact = (new SplittableRandom(step).nextInt(21) - 20) / 10.0;
            var insight = Map.of(
                    "title",
                    "Insight " + step,
                    "type",
                    "PAIN",
                    "experienceImpact",
                    impact,
                    "links",
                    List.of(place(step)));
            insight().postJson("/api/v1/insights", insight);
        }
    }

    private Map<String, Object> place(int step) {
        var journey = journeyOf(step);
        return Map.of("journeyId", journey.id(), "stepId", journey.stepIds().get(step % Mapped.STEPS));
    }

    /** One after the other about each step; the business side and the effort are given, the customers' comes by evidence. */
    private void addOpportunities(TestBed bed, int count) throws Exception {
        int steps = (busy.size() + 1) * Mapped.STEPS;
        var next = new AtomicInteger();
        Crowd.Work client = turn -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                // the probed journey's steps come first, so that few opportunities are enough to have one each
                opportunity().postJson("/api/v1/opportunities", opportunity(number, steps - 1 - number % steps));
                if ((number + 1) % TOLD_EVERY == 0) {
                    bed.progress().step("  opportunities are made: " + (number + 1) + " of " + count);
                }
            }
        };
        new Crowd(Collections.nCopies(CLIENTS, client)).times(1);
    }

    private Map<String, Object> opportunity(int number, int step) {
        var random = new SplittableRandom(number);
        return Map.of(
                "title",
                "Opportunity " + number,
                "type",
                "PAIN_POINT",
                "links",
                List.of(place(step)),
                "inputs",
                List.of(
                        Map.of("criterion", "businessValue", "value", random.nextInt(101)),
                        Map.of("criterion", "effort", "value", random.nextInt(6))));
    }
}
