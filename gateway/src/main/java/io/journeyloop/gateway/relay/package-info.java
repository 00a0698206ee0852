/** Relay connections, cursors and nodes over the services' keyset pages. */
@NullMarked
package io.journeyloop.gateway.relay;

import org.jspecify.annotations.NullMarked;
