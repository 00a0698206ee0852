@NullMarked
package io.journeyloop.persona.personas.domain;

import org.jspecify.annotations.NullMarked;
