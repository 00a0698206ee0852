package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.bed.Answers;
import io.journeyloop.benchmarks.bed.Client;
import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.devstack.infra.DevstackException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Sends feedback by the clock, whether the service keeps up or not; what it can't take in time waits in line. */
final class SteadyLoad {

    /** Records of one POST. */
    static final int PORTION = 50;

    private static final int SENDERS = 16;

    private final RankedTenant ranked;
    private final List<Answers> answers;
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private volatile boolean failed;
    private volatile long ended;

    SteadyLoad(RankedTenant ranked) {
        this.ranked = ranked;
        this.answers = ranked.busy().stream()
                .map(journey -> new Answers(journey.key(), "steady"))
                .toList();
    }

    /** Sends so many records a second for so long; answers how many were acknowledged in a second. */
    double run(int rate, Duration length) {
        long portions = Math.max(1, rate * length.toSeconds() / PORTION);
        long pause = TimeUnit.SECONDS.toNanos(1) * PORTION / rate;
        long start = System.nanoTime();
        try (ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS)) {
            for (long portion = 0; portion < portions; portion++) {
                senders.schedule(this::send, portion * pause, TimeUnit.NANOSECONDS);
            }
        }
        ended = System.nanoTime();
        if (failed) {
            throw new DevstackException("Feedback was refused under load");
        }
        return portions * PORTION / ((ended - start) / 1e9);
    }

    /** When the last record was acknowledged, in the clock's nanoseconds. */
    long ended() {
        return ended;
    }

    /** How many records were acknowledged about each step, by its id. */
    Map<String, Long> sent() {
        return sent;
    }

    private void send() {
        long number = next.getAndAdd(PORTION);
        var journey = (int) (number / PORTION % answers.size());
        var source = answers.get(journey);
        var items = LongStream.range(number, number + PORTION)
                .mapToObj(source::json)
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        if (!accepted(items)) {
            failed = true;
            return;
        }
        LongStream.range(number, number + PORTION)
                .mapToObj(source::answer)
                .forEach(one -> sent.merge(stepId(ranked.busy().get(journey), one.stepKey()), 1L, Long::sum));
    }

    private boolean accepted(String items) {
        try {
            var answer = Client.parse(ranked.insight()
                    .post("/api/v1/feedback/batch", "application/json", BodyPublishers.ofString(items)));
            return answer.required("accepted").asInt() == PORTION;
        } catch (DevstackException refused) {
            return false;
        }
    }

    private static String stepId(Mapped journey, String stepKey) {
        return journey.stepIds().get(Integer.parseInt(stepKey.substring("step-".length())) - 1);
    }
}
