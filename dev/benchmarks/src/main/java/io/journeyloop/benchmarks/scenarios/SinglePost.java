package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Answers;
import io.journeyloop.benchmarks.bed.Feedback;
import io.journeyloop.benchmarks.bed.Poster;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.benchmarks.measure.Measured;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.benchmarks.measure.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Taking in feedback one by one. */
final class SinglePost implements Scenario {

    private static final int CLIENTS = 16;
    private static final int WARM_UPS = 8;
    private static final Duration STOPPING = Duration.ofSeconds(30);
    private static final Aim AIM = new Aim.AtLeast(0.5);

    @Override
    public String name() {
        return "single-post";
    }

    @Override
    public String purpose() {
        return "posts feedback one by one from 16 clients";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        var feedback = Feedback.prepare(bed);
        var programs = Programs.prepare(bed);
        try (var tables = new FeedbackTables(bed);
                var connections = new Connections(bed, INSIGHT, CLIENTS)) {
            var bench = new Bench(bed, scale, feedback, tables, connections);
            var aboutNothing = new Answers("", "survey");
            List<Comparison> comparisons = new ArrayList<>();
            comparisons.add(bench.besideInserts("about 60 steps of one journey", feedback.answers("survey")));
            comparisons.add(bench.besideInserts("about no journey, so that nothing is to be counted", aboutNothing));
            comparisons.add(bench.besideBareService(programs, aboutNothing));
            return comparisons;
        }
    }

    private record Bench(TestBed bed, Scale scale, Feedback feedback, FeedbackTables tables, Connections connections) {

        Comparison besideInserts(String subject, Answers answers) throws Exception {
            List<List<Object>> rows = new ArrayList<>();
            var measured = rounds().run(
                            round -> {
                                if (round == Rounds.WARM_UP) {
                                    warmUp(() -> posting(answers));
                                    rows.addAll(tables.rows(posts()));
                                }
                                return perSecond(posting(answers));
                            },
                            round -> perSecond(inserting(rows)));
            return comparison(
                    subject + " by 16 clients, records a second; INSERT of the same rows into a copy of the table by 16"
                            + " connections, a transaction each",
                    measured,
                    AIM);
        }

        /** What a Quarkus service of the same extensions reaches that does nothing but insert. */
        Comparison besideBareService(Programs programs, Answers answers) throws Exception {
            var process = programs.bare(INSIGHT).run();
            try {
                var things = bed.admin(programs.ports().url(INSIGHT)).poster("/things");
                var ids = new AtomicLong();
                var measured = rounds().run(round -> perSecond(posting(answers)), round -> {
                    if (round == Rounds.WARM_UP) {
                        warmUp(() -> adding(things, ids));
                    }
                    return perSecond(adding(things, ids));
                });
                return comparison(
                        "about no journey by 16 clients, records a second; POST of a number and a name to a bare Quarkus"
                                + " service that inserts them by Hibernate Reactive, by 16 clients",
                        measured,
                        new Aim.None());
            } finally {
                process.stop(STOPPING);
            }
        }

        private Rounds rounds() {
            return new Rounds(scale.rounds(), Turns.told(bed.progress(), scale.rounds()));
        }

        private static Comparison comparison(String what, Measured measured, Aim aim) {
            return new Comparison(
                    "single-post", "POST of single answers " + what, Quantity.PER_SECOND, measured, aim, "");
        }

        /** The JVM compiles what is asked for often while it is asked for: it takes a while until all of it is. */
        private void warmUp(Crew crew) throws Exception {
            for (int time = 0; time < WARM_UPS; time++) {
                perSecond(crew.assemble());
            }
        }

        private Sample perSecond(List<Crowd.Work> clients) throws Exception {
            tables.empty();
            return Sample.of(Timing.perSecond(posts(), () -> new Crowd(clients).times(turns())));
        }

        private List<Crowd.Work> posting(Answers answers) throws IOException {
            List<Crowd.Work> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                long first = (long) client * turns();
                var poster = feedback.insight().poster("/api/v1/feedback");
                clients.add(turn -> poster.post(answers.json(first + turn).getBytes(UTF_8)));
            }
            return clients;
        }

        private static List<Crowd.Work> adding(Poster things, AtomicLong ids) {
            Crowd.Work work = turn -> {
                long id = ids.incrementAndGet();
                things.post(
                        "{\"id\": %d, \"name\": \"Thing %d\"}".formatted(id, id).getBytes(UTF_8));
            };
            return Collections.nCopies(CLIENTS, work);
        }

        private List<Crowd.Work> inserting(List<List<Object>> rows) throws Exception {
            List<Crowd.Work> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client * turns();
                var insert = connections.get(client).prepareStatement(tables.insert());
                clients.add(turn -> {
                    var values = rows.get(first + turn);
                    for (int column = 0; column < values.size(); column++) {
                        insert.setObject(column + 1, values.get(column));
                    }
                    insert.executeUpdate();
                });
            }
            return clients;
        }

        private int turns() {
            return Math.max(1, scale.posts() / CLIENTS);
        }

        private int posts() {
            return turns() * CLIENTS;
        }
    }

    /** All clients of a side, each with what it does. */
    @FunctionalInterface
    private interface Crew {
        List<Crowd.Work> assemble() throws IOException;
    }
}
