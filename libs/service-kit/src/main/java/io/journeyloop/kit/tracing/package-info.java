/** One trace from what comes in to its last effect. */
@NullMarked
package io.journeyloop.kit.tracing;

import org.jspecify.annotations.NullMarked;
