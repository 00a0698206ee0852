package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.Answers;
import io.journeyloop.benchmarks.bed.Feedback;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Aim;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.benchmarks.measure.Quantity;
import io.journeyloop.benchmarks.measure.Rounds;
import io.journeyloop.benchmarks.measure.Sample;
import io.journeyloop.benchmarks.measure.Timing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Taking in feedback one by one. */
final class SinglePost implements Scenario {

    private static final int CLIENTS = 16;
    private static final int WARM_UPS = 3;
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
        try (var tables = new FeedbackTables(bed);
                var connections = new Connections(bed, INSIGHT, CLIENTS)) {
            var bench = new Bench(bed, scale, feedback, tables, connections);
            return List.of(
                    bench.compare("about 60 steps of one journey", feedback.answers("survey")),
                    bench.compare("about no journey, so that nothing is to be counted", new Answers("", "survey")));
        }
    }

    private record Bench(TestBed bed, Scale scale, Feedback feedback, FeedbackTables tables, Connections connections) {

        Comparison compare(String subject, Answers answers) throws Exception {
            List<List<Object>> rows = new ArrayList<>();
            var measured = new Rounds(scale.rounds(), Turns.told(bed.progress(), scale.rounds()))
                    .run(
                            round -> {
                                if (round == Rounds.WARM_UP) {
                                    warmUp(answers);
                                    rows.addAll(tables.rows(posts()));
                                }
                                tables.empty();
                                return perSecond(posting(answers));
                            },
                            round -> {
                                tables.empty();
                                return perSecond(inserting(rows));
                            });
            return new Comparison(
                    "single-post",
                    "POST of single answers " + subject
                            + " by 16 clients, records a second; INSERT of the same rows into a copy of the table by 16"
                            + " connections, a transaction each",
                    Quantity.PER_SECOND,
                    measured,
                    AIM,
                    "");
        }

        /** The JVM compiles what is asked for often while it is asked for: it takes a while until all of it is. */
        private void warmUp(Answers answers) throws Exception {
            for (int time = 0; time < WARM_UPS; time++) {
                tables.empty();
                perSecond(posting(answers));
            }
        }

        private Sample perSecond(List<Crowd.Work> clients) throws Exception {
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
}
