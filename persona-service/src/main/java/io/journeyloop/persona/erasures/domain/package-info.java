/** What remains of a customer who asked to be forgotten. */
@NullMarked
package io.journeyloop.persona.erasures.domain;

import org.jspecify.annotations.NullMarked;
