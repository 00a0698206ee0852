/** Events that personas cause, and events that they depend on. */
@NullMarked
package io.journeyloop.persona.personas.messaging;

import org.jspecify.annotations.NullMarked;
