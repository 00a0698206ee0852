/** What can be done with personas. */
@NullMarked
package io.journeyloop.persona.personas.application;

import org.jspecify.annotations.NullMarked;
