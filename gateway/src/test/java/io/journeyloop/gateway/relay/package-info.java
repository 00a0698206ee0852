@NullMarked
package io.journeyloop.gateway.relay;

import org.jspecify.annotations.NullMarked;
