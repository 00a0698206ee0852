package io.journeyloop.journey.exchange.application;

/** What an import does with one journey. */
public enum ImportAction {
    /** No journey had its key. */
    CREATED,
    /** The journey of its key got one more revision. */
    REVISED,
    /** The journey of its key says the same already. */
    UNCHANGED
}
