/** What to do next, and why. */
@NullMarked
package io.journeyloop.opportunity;

import org.jspecify.annotations.NullMarked;
