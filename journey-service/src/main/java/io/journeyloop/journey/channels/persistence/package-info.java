/** Channels in PostgreSQL. */
@NullMarked
package io.journeyloop.journey.channels.persistence;

import org.jspecify.annotations.NullMarked;
