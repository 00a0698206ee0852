package io.journeyloop.benchmarks.measure;

import io.journeyloop.devstack.infra.DevstackException;

/** Looks for the highest rate that is sustained, halving what is left each time. */
public final class RateSearch {

    private static final double STEP = 1.05;
    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 1.25;
    private static final int RUNGS = (int) Math.ceil(Math.log(HIGHEST / LOWEST) / Math.log(STEP)) + 1;

    /** A request in a quarter of a minute. */
    private static final double HOPELESS = 1.0 / 15;

    private RateSearch() {}

    /** Tries a rate. */
    @FunctionalInterface
    public interface Trial {

        boolean sustains(double perSecond) throws Exception;
    }

    /**
     * To within 5 %.
     *
     * @param estimate from a tenth of it to a quarter more is looked at, and beyond or below only if all or nothing of
     *     that is sustained
     */
    public static double highest(double estimate, Trial trial) throws Exception {
        int sustained = -1;
        int failed = RUNGS;
        while (failed - sustained > 1) {
            int middle = (sustained + failed) / 2;
            if (trial.sustains(rate(estimate, middle))) {
                sustained = middle;
            } else {
                failed = middle;
            }
        }
        if (sustained == RUNGS - 1) {
            return highest(estimate * 2, trial);
        }
        if (sustained >= 0) {
            return rate(estimate, sustained);
        }
        if (rate(estimate, 0) < HOPELESS) {
            throw new DevstackException("Not even a request in a quarter of a minute is sustained");
        }
        return highest(estimate * LOWEST, trial);
    }

    private static double rate(double estimate, int rung) {
        return estimate * LOWEST * Math.pow(STEP, rung);
    }
}
