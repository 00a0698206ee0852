@NullMarked
package io.journeyloop.persona.segments;

import org.jspecify.annotations.NullMarked;
