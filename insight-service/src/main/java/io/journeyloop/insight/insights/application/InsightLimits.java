package io.journeyloop.insight.insights.application;

/** How much an insight may hold. */
public final class InsightLimits {
    public static final int TITLE = 300;
    public static final int DESCRIPTION = 10_000;
    public static final int NOTE = 2_000;
    public static final int QUOTE = 5_000;
    public static final int PERSONAS = 100;
    public static final int LINKS = 100;
    public static final int EVIDENCE = 1_000;
    public static final int TAGS = 50;

    /** How many insights one is split into at once. */
    public static final int PARTS = 20;

    private InsightLimits() {}
}
