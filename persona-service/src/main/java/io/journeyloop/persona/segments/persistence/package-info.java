/** Segments and their members in PostgreSQL. */
@NullMarked
package io.journeyloop.persona.segments.persistence;

import org.jspecify.annotations.NullMarked;
