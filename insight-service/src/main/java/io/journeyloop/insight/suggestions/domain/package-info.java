/** What records may be about. */
@NullMarked
package io.journeyloop.insight.suggestions.domain;

import org.jspecify.annotations.NullMarked;
