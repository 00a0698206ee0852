package io.journeyloop.insight.insights.domain;

/** What somebody did with an insight. */
public enum ActKind {
    VALIDATED,
    REJECTED,
    RESOLVED,
    REOPENED,
    /** It was merged into another one. */
    MERGED,
    /** Another one was merged into it. */
    TOOK_OVER,
    MERGE_UNDONE,
    /** What it had taken over went back. */
    GAVE_BACK,
    /** Parts of it became insights of their own. */
    SPLIT,
    /** It began as a part of another one. */
    SPLIT_OFF;

    /** The act that brings an insight into a status. */
    public static ActKind of(InsightStatus status) {
        return switch (status) {
            case DRAFT -> REOPENED;
            case VALIDATED -> VALIDATED;
            case REJECTED -> REJECTED;
            case RESOLVED -> RESOLVED;
        };
    }
}
