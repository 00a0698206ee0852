package io.journeyloop.benchmarks.measure;

import java.util.Locale;

/** What decides how fast things can be; names nobody's host. */
public final class Machine {

    private Machine() {}

    /** One line: cores, JDK, system. */
    public static String describe() {
        return String.format(
                Locale.ROOT,
                "Machine: %d cores (%s), JDK %d, %s.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version().feature(),
                System.getProperty("os.name"));
    }
}
