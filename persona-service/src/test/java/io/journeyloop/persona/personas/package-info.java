@NullMarked
package io.journeyloop.persona.personas;

import org.jspecify.annotations.NullMarked;
