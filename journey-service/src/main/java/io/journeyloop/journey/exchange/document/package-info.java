/** Journeys as documents: keys instead of ids, nothing that only one tenant knows. */
@NullMarked
package io.journeyloop.journey.exchange.document;

import org.jspecify.annotations.NullMarked;
