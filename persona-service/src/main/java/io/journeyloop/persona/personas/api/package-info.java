/** Personas over REST. */
@NullMarked
package io.journeyloop.persona.personas.api;

import org.jspecify.annotations.NullMarked;
