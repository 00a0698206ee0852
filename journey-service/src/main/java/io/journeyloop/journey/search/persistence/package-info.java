/** The index of words in PostgreSQL. */
@NullMarked
package io.journeyloop.journey.search.persistence;

import org.jspecify.annotations.NullMarked;
