/** Looking up anything by its id. */
@NullMarked
package io.journeyloop.gateway.node;

import org.jspecify.annotations.NullMarked;
