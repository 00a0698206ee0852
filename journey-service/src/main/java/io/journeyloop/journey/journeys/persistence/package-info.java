/** Journeys in PostgreSQL: plain SQL, for a journey is one document and not a graph of entities. */
@NullMarked
package io.journeyloop.journey.journeys.persistence;

import org.jspecify.annotations.NullMarked;
