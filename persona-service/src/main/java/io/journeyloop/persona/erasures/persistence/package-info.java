/** Erasures in PostgreSQL. */
@NullMarked
package io.journeyloop.persona.erasures.persistence;

import org.jspecify.annotations.NullMarked;
