package io.journeyloop.journey.search.application;

import io.journeyloop.journey.search.domain.EntryKind;
import java.util.List;

/**
 * What is looked for.
 *
 * @param text words that must all be there, each as it stands, as a beginning, or nearly
 * @param kinds which kinds of record; all when empty
 * @param limit how many hits at the most
 */
public record SearchQuestion(String text, List<EntryKind> kinds, int limit) {}
