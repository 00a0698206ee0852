package io.journeyloop.insight.search.application;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param limited whether a word is in so many records that only its newest ones were looked at
 */
public record Hits<T extends Hit>(List<T> items, boolean limited) {}
