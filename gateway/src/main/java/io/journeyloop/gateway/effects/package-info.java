/** Reading one's own writes, also where their effects travel between services by events. */
@NullMarked
package io.journeyloop.gateway.effects;

import org.jspecify.annotations.NullMarked;
