package io.journeyloop.insight.themes.application;

import io.journeyloop.insight.themes.domain.ThemeText;
import java.util.List;

/**
 * The newest texts of a place.
 *
 * @param limited whether there are older records that were not looked at
 */
public record Sample(List<ThemeText> texts, boolean limited) {}
