package io.journeyloop.insight.imports.domain;

import java.time.Duration;

/** What a file may be, at the most. */
public final class ImportLimits {

    /** Characters of a row of a table without quotes, which is a line; what goes beyond its first ones is not kept. */
    public static final int LONGEST_LINE = 512 * 1024;

    /** Characters of a row of a table with quotes, or of an event; far above any real one, and what a parser reads ahead. */
    public static final int LONGEST_ROW = 1024 * 1024;

    /** Attributes within attributes of an event. */
    public static final int DEEPEST_ATTRIBUTE = 64;

    /** Columns of a table. */
    public static final int MOST_COLUMNS = 2000;

    /** Records that the first transaction of a run stores; from then on twice as many each, up to the most. */
    public static final int FIRST_TRANSACTION = 1000;

    /** Records that one transaction stores, at the most. */
    public static final int LARGEST_TRANSACTION = 4000;

    /** Characters of free text that one transaction stores, about: what a file takes of the memory. */
    public static final int TEXT_PER_TRANSACTION = 2 * 1024 * 1024;

    /** Errors shown with a run; all of them are in its CSV of errors. */
    public static final int ERRORS_SHOWN = 1000;

    /** How many times its compressed size a compressed file may have, once it is larger than {@link #SMALL_FILE}. */
    public static final int LARGEST_COMPRESSION = 200;

    /** Bytes below which no compression is suspicious. */
    public static final long SMALL_FILE = 16L * 1024 * 1024;

    /** What storing one transaction may take; a chunk that waits for another one waits for it as long. */
    public static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    /** A slow sender's rows are not kept waiting for longer. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private ImportLimits() {}
}
