/** Strict JSON: what is not understood is refused, never guessed. */
@NullMarked
package io.journeyloop.kit.json;

import org.jspecify.annotations.NullMarked;
