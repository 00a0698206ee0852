/** Erasures over REST. */
@NullMarked
package io.journeyloop.persona.erasures.api;

import org.jspecify.annotations.NullMarked;
