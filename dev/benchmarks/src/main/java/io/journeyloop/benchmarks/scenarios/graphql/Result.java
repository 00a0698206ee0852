package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.measure.Load;
import io.journeyloop.benchmarks.measure.Sample;
import java.util.ArrayList;
import java.util.List;

/** What was measured of one side, a value for each round. */
final class Result {

    private final List<Double> sustained = new ArrayList<>();
    private final List<Sample> milliseconds = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private double estimate;
    private int failed;

    double estimate() {
        return estimate;
    }

    /** How many a second it did when it was asked as fast as possible. */
    void estimate(double perSecond) {
        estimate = perSecond;
    }

    void addSustained(double perSecond) {
        sustained.add(perSecond);
    }

    /** @param cpuMilliseconds of all its processes, for each request */
    void addSteady(Load load, double cpuMilliseconds) {
        milliseconds.add(load.milliseconds());
        cpu.add(cpuMilliseconds);
        failed += load.failed();
    }

    /** How many requests at the common rate were not answered as expected; their times are in no figure. */
    int failed() {
        return failed;
    }

    /** Requests a second. */
    double[] sustained() {
        return sustained.stream().mapToDouble(Double::doubleValue).toArray();
    }

    List<Sample> sustainedRounds() {
        return sustained.stream().map(Sample::of).toList();
    }

    List<Sample> times() {
        return List.copyOf(milliseconds);
    }

    List<Sample> slowest() {
        return milliseconds.stream()
                .map(times -> Sample.of(times.percentile(99)))
                .toList();
    }

    List<Sample> cpuRounds() {
        return cpu.stream().map(Sample::of).toList();
    }
}
