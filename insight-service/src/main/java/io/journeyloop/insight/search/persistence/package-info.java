/** The index of words. */
@NullMarked
package io.journeyloop.insight.search.persistence;

import org.jspecify.annotations.NullMarked;
