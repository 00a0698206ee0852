/** Walking from a quote to a verdict, and back. */
@NullMarked
package io.journeyloop.gateway.trace;

import org.jspecify.annotations.NullMarked;
