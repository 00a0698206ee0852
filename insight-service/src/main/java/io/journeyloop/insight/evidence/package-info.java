/** How much evidence each step and journey has, and telling the others when it changes. */
@NullMarked
package io.journeyloop.insight.evidence;

import org.jspecify.annotations.NullMarked;
