/** Finding records by their words. */
@NullMarked
package io.journeyloop.insight.search.application;

import org.jspecify.annotations.NullMarked;
