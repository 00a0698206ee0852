@NullMarked
package io.journeyloop.persona.segments.domain;

import org.jspecify.annotations.NullMarked;
