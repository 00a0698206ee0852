package io.journeyloop.insight.search.application;

import io.journeyloop.insight.search.domain.SearchTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param terms words that must all be there
 * @param language primary subtag; records of every language when null
 * @param limit how many hits at the most
 */
public record SearchQuestion(
        List<SearchTerm> terms, @Nullable String language, int limit) {}
