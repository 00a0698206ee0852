/** The channels through which a tenant meets its customers. */
@NullMarked
package io.journeyloop.journey.channels.domain;

import org.jspecify.annotations.NullMarked;
