/** What clients are told when it happens: events from Kafka, each tenant's to itself, from where a client left off. */
@NullMarked
package io.journeyloop.gateway.subscription;

import org.jspecify.annotations.NullMarked;
