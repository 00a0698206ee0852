package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.Scale;
import io.journeyloop.benchmarks.bed.FullMaps;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.scenarios.Scenario;
import io.journeyloop.benchmarks.scenarios.WorkingMemory;
import io.journeyloop.benchmarks.scenarios.graphql.Contest.Entrant;
import io.journeyloop.devstack.services.Service;
import java.util.ArrayList;
import java.util.List;

/** The gateway beside one SQL statement, and beside peers from npm. */
public final class GraphQl implements Scenario {

    @Override
    public String name() {
        return "graphql";
    }

    @Override
    public String purpose() {
        return "asks the gateway, one SQL statement and peers from npm for the same maps";
    }

    @Override
    public List<Comparison> run(TestBed bed, Scale scale) throws Exception {
        bed.require(Service.values());
        var tenant = bed.newTenant();
        var journeys = new FullMaps(bed, tenant).make(scale.graphQl().maps());
        ReferenceDatabase.make(bed, tenant);
        var gateway = new GatewaySide(bed, tenant);
        try (var statement = new StatementSide(bed);
                var peers = Peers.start(bed);
                var memory = WorkingMemory.of(bed, Service.values())) {
            List<Side> sides = new ArrayList<>(List.of(gateway, statement));
            sides.addAll(peers.sides());
            var comparisons = compare(bed, scale.graphQl(), journeys, sides, peers.missing());
            comparisons.addAll(memory.lines(name(), "answers these queries"));
            return comparisons;
        }
    }

    /** @param sides the product first */
    private List<Comparison> compare(
            TestBed bed, Scale.GraphQl scale, List<String> journeys, List<Side> sides, String remark) throws Exception {
        List<Comparison> comparisons = new ArrayList<>();
        for (var question : Question.values()) {
            bed.progress().step("  " + question.text());
            List<Entrant> entrants = new ArrayList<>();
            for (var side : sides) {
                entrants.add(new Entrant(side, Asked.of(side, question, journeys)));
            }
            var seen = new Agreement(question, entrants).check() + remark;
            double rate = new Contest(entrants, scale, bed.progress()).run();
            comparisons.addAll(new Lines(name(), question, rate, seen).of(entrants));
        }
        return comparisons;
    }
}
