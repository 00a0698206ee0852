package io.journeyloop.insight.themes.application;

import io.journeyloop.insight.themes.domain.Lexeme;
import io.journeyloop.insight.themes.domain.Theme;
import java.util.List;
import java.util.Map;

/**
 * What recurs at a place.
 *
 * @param n texts that were looked at
 * @param limited whether there are older ones that were not
 * @param restN texts of the tenant's other places that they were compared with
 * @param forms the words as people write them
 */
public record Themes(long n, boolean limited, long restN, List<Theme> items, Map<Lexeme, String> forms) {}
