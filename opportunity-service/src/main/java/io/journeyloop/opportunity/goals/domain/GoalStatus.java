package io.journeyloop.opportunity.goals.domain;

/** What people say of a goal; how far it is says its progress. */
public enum GoalStatus {
    /** It is being worked towards. */
    ACTIVE,
    /** It counts as reached. */
    ACHIEVED,
    /** Nobody works towards it any more. */
    DROPPED
}
