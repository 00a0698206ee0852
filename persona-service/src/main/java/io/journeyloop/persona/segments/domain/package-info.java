/** What a segment is, and how its rules read. */
@NullMarked
package io.journeyloop.persona.segments.domain;

import org.jspecify.annotations.NullMarked;
