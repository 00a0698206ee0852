package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.OPPORTUNITY;

import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.benchmarks.bed.Look;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Post single records about steps of their own by the clock, whether the last one is ranked already or not, so that a stall
 * is seen by as many as it concerns. One looker sees for all of them when a step's opportunities stand where they belong:
 * it looks at the committed rows that every read takes the rank from, since reading the ranked list as often would be a
 * load of its own.
 */
final class RankProbes implements AutoCloseable {

    private static final int PROBES = 8;
    private static final Duration BETWEEN_POSTS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LOOK = """
            select l.scope_id, min((o.evidence ->> 'n')::bigint)
              from opportunity_link l
              join opportunity o on o.tenant_id = l.tenant_id and o.id = l.opportunity_id
             where l.tenant_id = ? and l.scope_id = any (?)
             group by l.scope_id
            """;

    private final RankedTenant ranked;
    private final List<Probe> probes;
    private final Look look;

    RankProbes(RankedTenant ranked, TestBed bed) {
        this.ranked = ranked;
        this.probes = IntStream.range(0, PROBES)
                .mapToObj(step -> new Probe(
                        step, UUID.fromString(ranked.probed().stepIds().get(step))))
                .toList();
        this.look = bed.look(
                OPPORTUNITY,
                LOOK,
                ranked.tenant().id(),
                probes.stream().map(probe -> probe.stepId).toArray(UUID[]::new));
    }

    /** Milliseconds from each POST's answer to the new rank, until told to stop; the last ones are waited for. */
    Sample until(AtomicBoolean enough) throws Exception {
        List<Double> lags = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(PROBES)) {
            List<Future<Void>> posting = new ArrayList<>();
            probes.forEach(probe -> posting.add(threads.submit(poster(probe, enough))));
            boolean over = false;
            while (!over) {
                Pause.of(BETWEEN_LOOKS);
                boolean posted = posting.stream().allMatch(Future::isDone);
                over = !waiting(lags) && posted;
            }
            for (var one : posting) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return Sample.of(lags.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How many records were posted about each step, by its id. */
    Map<String, Long> posted() {
        return probes.stream()
                .filter(probe -> probe.posted > 0)
                .collect(Collectors.toMap(probe -> probe.stepId.toString(), probe -> probe.posted));
    }

    private Callable<Void> poster(Probe probe, AtomicBoolean enough) {
        return () -> {
            // not all at the same moment
            long next = System.nanoTime() + BETWEEN_POSTS.toNanos() * probe.step / PROBES;
            while (!enough.get()) {
                TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
                probe.post();
                next += BETWEEN_POSTS.toNanos();
            }
            return null;
        };
    }

    /** Notes what is ranked by now; answers whether something isn't. */
    private boolean waiting(List<Double> lags) {
        var seen = look.now(RankProbes::counts);
        long now = System.nanoTime();
        boolean waiting = false;
        for (var probe : probes) {
            probe.note(seen.getOrDefault(probe.stepId, 0L), now, lags);
            waiting |= probe.isWaiting(now);
        }
        return waiting;
    }

    private static Map<UUID, Long> counts(ResultSet rows) throws SQLException {
        Map<UUID, Long> counts = new HashMap<>();
        while (rows.next()) {
            counts.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        look.close();
    }

    private final class Probe {

        private final int step;
        private final UUID stepId;
        private final List<Long> answered = new ArrayList<>();
        private volatile long posted;
        private int noted;

        Probe(int step, UUID stepId) {
            this.step = step;
            this.stepId = stepId;
        }

        void post() {
            long number = posted + 1;
            ranked.insight().post("/api/v1/feedback", "application/json", BodyPublishers.ofString(record(number)));
            long now = System.nanoTime();
            synchronized (answered) {
                answered.add(now);
            }
            posted = number;
        }

        /** @param seen how many records the step's opportunities rest on */
        void note(long seen, long now, List<Double> lags) {
            synchronized (answered) {
                for (; noted < Math.min(seen, answered.size()); noted++) {
                    // a rank may be there before the POST's answer
                    lags.add(Math.max(0, now - answered.get(noted)) / 1e6);
                }
            }
        }

        boolean isWaiting(long now) {
            synchronized (answered) {
                if (noted < answered.size() && now - answered.get(noted) > PATIENCE.toNanos()) {
                    throw new DevstackException("A record has not moved its opportunity in " + PATIENCE);
                }
                return noted < answered.size();
            }
        }

        private String record(long number) {
            return "{\"source\":{\"type\":\"SURVEY\",\"name\":\"probe-" + step + "\"},\"externalId\":\"" + number
                    + "\",\"fieldType\":\"CSAT\",\"value\":" + (1 + number % 5)
                    + ",\"collectedAt\":\"2026-03-01T00:00:00Z\",\"customerKey\":\"probe-" + number
                    + "\",\"journeyKey\":\"" + ranked.probed().key() + "\",\"stepKey\":\"" + Mapped.stepKey(step)
                    + "\",\"scaleMin\":1,\"scaleMax\":5}";
        }
    }
}
