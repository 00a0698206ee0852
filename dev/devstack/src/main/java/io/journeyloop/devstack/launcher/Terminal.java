package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** Writes for a person: progress with the seconds since the start, plain lines, errors. */
final class Terminal implements Progress {

    private static final String DIM = "\u001b[2m";
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String OFF = "\u001b[0m";

    private final boolean colours;
    private final PrintStream out = System.out;
    private final long start = System.nanoTime();

    Terminal(boolean colours) {
        this.colours = colours;
    }

    @Override
    public synchronized void step(String line) {
        out.println(paint(DIM, String.format(Locale.ROOT, "%4d s", seconds())) + "  " + line);
    }

    synchronized void line(String line) {
        out.println(line);
    }

    synchronized void title(String line) {
        out.println();
        out.println(paint(BOLD, line));
    }

    synchronized void error(String line) {
        out.flush();
        System.err.println(paint(RED, line));
    }

    long seconds() {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }

    private String paint(String colour, String text) {
        return colours ? colour + text + OFF : text;
    }
}
