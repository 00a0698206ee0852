/** Reading many places by few statements. */
@NullMarked
package io.journeyloop.insight.overview.persistence;

import org.jspecify.annotations.NullMarked;
