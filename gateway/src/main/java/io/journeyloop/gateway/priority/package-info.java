/** The few steps that hurt most. */
@NullMarked
package io.journeyloop.gateway.priority;

import org.jspecify.annotations.NullMarked;
