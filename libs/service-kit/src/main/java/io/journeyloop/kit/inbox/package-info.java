/** Events of other services, each taking effect once. */
@NullMarked
package io.journeyloop.kit.inbox;

import org.jspecify.annotations.NullMarked;
