/** Evidence as the others are told of it. */
@NullMarked
package io.journeyloop.insight.evidence;

import org.jspecify.annotations.NullMarked;
