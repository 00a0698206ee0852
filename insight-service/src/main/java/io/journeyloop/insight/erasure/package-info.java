/** Forgetting customers who asked for it: their words go, figures that tell of nobody stay. */
@NullMarked
package io.journeyloop.insight.erasure;

import org.jspecify.annotations.NullMarked;
