/** Personas in PostgreSQL. */
@NullMarked
package io.journeyloop.persona.personas.persistence;

import org.jspecify.annotations.NullMarked;
