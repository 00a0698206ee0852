/** Themes over REST. */
@NullMarked
package io.journeyloop.insight.themes.api;

import org.jspecify.annotations.NullMarked;
