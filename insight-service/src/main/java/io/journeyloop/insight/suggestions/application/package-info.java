/** Suggesting what records are about. */
@NullMarked
package io.journeyloop.insight.suggestions.application;

import org.jspecify.annotations.NullMarked;
