/** Mechanism that every service shares; no word of the domain. */
@NullMarked
package io.journeyloop.kit;

import org.jspecify.annotations.NullMarked;
