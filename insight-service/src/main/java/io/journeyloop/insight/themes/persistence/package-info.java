/** The words that themes are found in. */
@NullMarked
package io.journeyloop.insight.themes.persistence;

import org.jspecify.annotations.NullMarked;
