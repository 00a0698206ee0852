package io.journeyloop.insight.insights.domain;

/** What kind of finding an insight is. */
public enum InsightType {
    QUOTE(false),
    OBSERVATION(false),
    TREND(false),
    NEED(true),
    JOB(true),
    PAIN(true),
    GAIN(true);

    private final boolean interpreted;

    InsightType(boolean interpreted) {
        this.interpreted = interpreted;
    }

    /** Whether somebody read something into what was said, so that it needs evidence before it counts as valid. */
    public boolean isInterpreted() {
        return interpreted;
    }
}
