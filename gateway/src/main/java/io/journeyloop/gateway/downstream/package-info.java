/** What it takes to call a service: the caller's token, a time limit, and failures that clients can act on. */
@NullMarked
package io.journeyloop.gateway.downstream;

import org.jspecify.annotations.NullMarked;
