/** What a persona is, and the rules it keeps. */
@NullMarked
package io.journeyloop.persona.personas.domain;

import org.jspecify.annotations.NullMarked;
