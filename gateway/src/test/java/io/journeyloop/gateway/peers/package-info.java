/** Services that can be counted, stopped, slowed down and broken, which real ones can't on demand. */
@NullMarked
package io.journeyloop.gateway.peers;

import org.jspecify.annotations.NullMarked;
