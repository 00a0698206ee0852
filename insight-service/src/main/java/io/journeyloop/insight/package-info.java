/** Evidence: what customers said, what it measures, and what was learned from it. */
@NullMarked
package io.journeyloop.insight;

import org.jspecify.annotations.NullMarked;
