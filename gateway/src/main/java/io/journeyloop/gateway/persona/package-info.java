/** Personas in the schema. */
@NullMarked
package io.journeyloop.gateway.persona;

import org.jspecify.annotations.NullMarked;
