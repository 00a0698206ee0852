/** Turns the fields of one query into few batch calls: at most one per service and level. */
@NullMarked
package io.journeyloop.gateway.composition;

import org.jspecify.annotations.NullMarked;
