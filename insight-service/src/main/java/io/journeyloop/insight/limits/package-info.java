/** How much feedback a tenant may send, so that none starves the others. */
@NullMarked
package io.journeyloop.insight.limits;

import org.jspecify.annotations.NullMarked;
