/** GraphQL over WebSocket, by the sub-protocol graphql-transport-ws. */
@NullMarked
package io.journeyloop.gateway.socket;

import org.jspecify.annotations.NullMarked;
