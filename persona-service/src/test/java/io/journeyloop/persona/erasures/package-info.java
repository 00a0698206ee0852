@NullMarked
package io.journeyloop.persona.erasures;

import org.jspecify.annotations.NullMarked;
