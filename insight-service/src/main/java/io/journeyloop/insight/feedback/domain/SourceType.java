package io.journeyloop.insight.feedback.domain;

/** The kind of place that feedback comes from. */
public enum SourceType {
    SURVEY,
    REVIEW,
    SUPPORT_TICKET,
    CHAT,
    CALL,
    INTERVIEW,
    SOCIAL,
    WEB_ANALYTICS,
    TRANSACTION,
    NOTE,
    OTHER
}
