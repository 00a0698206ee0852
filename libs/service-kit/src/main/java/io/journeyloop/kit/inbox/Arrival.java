package io.journeyloop.kit.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;

/** An event and the record that it came in. */
record Arrival(KafkaRecord<String, byte[]> record, Event event) {}
