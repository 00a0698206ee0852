package io.journeyloop.benchmarks.measure;

/** Measures by the clock on the wall. */
public final class Timing {

    private Timing() {}

    /** What is measured. */
    @FunctionalInterface
    public interface Action {

        void run() throws Exception;
    }

    /** Milliseconds of each of so many runs, one after the other. */
    public static Sample each(int times, Action action) throws Exception {
        var milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            milliseconds[i] = milliseconds(action);
        }
        return Sample.of(milliseconds);
    }

    public static double milliseconds(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** How many a second, where one run does so many. */
    public static double perSecond(long many, Action action) throws Exception {
        return many / (milliseconds(action) / 1e3);
    }
}
