package io.journeyloop.opportunity.search;

/** What can be found by text. */
enum FoundKind {
    OPPORTUNITY,
    SOLUTION
}
