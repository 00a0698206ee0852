package io.journeyloop.kit.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;

/** A record that can't be taken, and why. */
record Refused(KafkaRecord<String, byte[]> record, Throwable reason) {}
