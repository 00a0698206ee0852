/** The least that makes every extension do something. */
@NullMarked
package io.journeyloop.bare;

import org.jspecify.annotations.NullMarked;
