package io.journeyloop.insight.feedback.domain;

import java.time.Instant;

/** What a record may be, at the most, by whatever road it comes. */
public final class FeedbackLimits {

    /** Records of a batch. */
    public static final int BATCH = 1000;

    /** Characters of a comment, and of an answer that is a text. */
    public static final int TEXT = 10_000;

    /** Characters of an answer that is one of several. */
    public static final int CATEGORY = 200;

    /** Characters of the record's own id and of every key. */
    public static final int KEY = 200;

    /** Entries of the metadata. */
    public static final int METADATA_ENTRIES = 50;

    /** Characters of the metadata, written as JSON. */
    public static final int METADATA = 10_000;

    /** The first moment that an answer may have been given at. */
    public static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    /** The first moment that is too late. */
    public static final Instant TOO_LATE = Instant.parse("2100-01-01T00:00:00Z");

    private FeedbackLimits() {}

    /** Whether an answer may be of this moment: from 1970 on, before 2100. */
    public static boolean allows(Instant moment) {
        return !moment.isBefore(EARLIEST) && moment.isBefore(TOO_LATE);
    }
}
