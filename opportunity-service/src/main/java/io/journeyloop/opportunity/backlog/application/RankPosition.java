package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import java.util.UUID;

/**
 * A place in the order by rank, smaller is better: what the database keeps in the rank_ columns.
 *
 * @param group 0 while it is open, 1 once it is closed
 * @param score negated, so that more is better; beyond any score where it is unknown
 * @param effort beyond any effort where it is unknown
 */
public record RankPosition(int group, double score, double effort, UUID id) {

    private static final double UNKNOWN = 1e300;

    static Cursor cursorOf(Opportunity opportunity) {
        Double score = opportunity.standing().score();
        Double effort = opportunity.standing().effort();
        return Cursor.of(
                opportunity.progress().isClosed() ? 1 : 0,
                score == null ? UNKNOWN : -score,
                effort == null ? UNKNOWN : effort,
                opportunity.id());
    }

    public static RankPosition of(Cursor cursor) {
        return new RankPosition(
                cursor.number(0).intValue(),
                cursor.number(1).doubleValue(),
                cursor.number(2).doubleValue(),
                cursor.uuid(3));
    }
}
