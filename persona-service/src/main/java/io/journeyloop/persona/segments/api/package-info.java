/** Segments over REST. */
@NullMarked
package io.journeyloop.persona.segments.api;

import org.jspecify.annotations.NullMarked;
