/** What can be done with segments, and how their members follow the customers. */
@NullMarked
package io.journeyloop.persona.segments.application;

import org.jspecify.annotations.NullMarked;
