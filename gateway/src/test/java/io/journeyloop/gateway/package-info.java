/** The gateway against real identity, and against peers that can be made to fail. */
@NullMarked
package io.journeyloop.gateway;

import org.jspecify.annotations.NullMarked;
