package io.journeyloop.journey.activity.application;

/** What was done. */
public enum ActivityType {
    /** The journey or its map was written; a revision tells what. */
    REVISION,
    /** Something was said about it. */
    COMMENT
}
