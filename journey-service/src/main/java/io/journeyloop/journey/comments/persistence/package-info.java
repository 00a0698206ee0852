/** Comments in PostgreSQL. */
@NullMarked
package io.journeyloop.journey.comments.persistence;

import org.jspecify.annotations.NullMarked;
