package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.scenarios.graphql.GraphQl;
import java.util.List;

/** Something worth knowing of the product, with what it is measured against. */
public interface Scenario {

    /** What it is run by. */
    String name();

    /** Half a sentence for the help. */
    String purpose();

    /** Starts what it needs, fills in its own data, and measures. */
    List<Comparison> run(TestBed bed, Scale scale) throws Exception;

    /** In the order of the report. */
    static List<Scenario> all() {
        return List.of(
                new MapRead(),
                new FrameworkTree(),
                new ConcurrentEditing(),
                new PersonaList(),
                Import.ofNdjson(),
                Import.ofCsv(),
                new SinglePost(),
                new FlatMemory(),
                new FiguresAtScale(),
                new RankingLag(),
                new StartUp(),
                new GraphQl());
    }
}
