/** What this service knows about segments and who belongs to them, from their events. */
@NullMarked
package io.journeyloop.insight.segments;

import org.jspecify.annotations.NullMarked;
