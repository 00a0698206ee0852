/** Improvement cycles in the schema. */
@NullMarked
package io.journeyloop.gateway.cycle;

import org.jspecify.annotations.NullMarked;
