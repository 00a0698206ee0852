/** Stored corrections of sentiment. */
@NullMarked
package io.journeyloop.insight.sentiment.persistence;

import org.jspecify.annotations.NullMarked;
