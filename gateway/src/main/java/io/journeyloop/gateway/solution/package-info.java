/** Solutions in the schema, and whether they worked. */
@NullMarked
package io.journeyloop.gateway.solution;

import org.jspecify.annotations.NullMarked;
