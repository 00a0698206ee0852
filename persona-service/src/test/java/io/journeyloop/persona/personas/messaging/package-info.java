@NullMarked
package io.journeyloop.persona.personas.messaging;

import org.jspecify.annotations.NullMarked;
