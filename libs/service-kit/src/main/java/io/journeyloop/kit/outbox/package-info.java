/** Events written with the change that they announce, and the relay that sends them. */
@NullMarked
package io.journeyloop.kit.outbox;

import org.jspecify.annotations.NullMarked;
