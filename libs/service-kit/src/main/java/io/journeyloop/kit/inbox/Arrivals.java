package io.journeyloop.kit.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What came together, as far as somebody here handles it.
 *
 * @param portions events of one tenant each, in their order, which share a transaction
 * @param unreadable records that hold no event
 */
record Arrivals(List<List<Arrival>> portions, List<Refused> unreadable) {

    static Arrivals of(Iterable<KafkaRecord<String, byte[]>> records, EventIntake intake) {
        Map<UUID, List<Arrival>> byTenant = new LinkedHashMap<>();
        List<Refused> unreadable = new ArrayList<>();
        for (var record : records) {
            try {
                ConsumerRecord<String, byte[]> read = consumed(record);
                if (intake.handles(read)) {
                    Event event = intake.read(read);
                    byTenant.computeIfAbsent(event.tenantId(), first -> new ArrayList<>())
                            .add(new Arrival(record, event));
                }
            } catch (BadEventException bad) {
                unreadable.add(new Refused(record, bad));
            }
        }
        return new Arrivals(List.copyOf(byTenant.values()), unreadable);
    }

    @SuppressWarnings("unchecked") // a record's metadata don't tell the types that its channel's deserialisers fix
    private static ConsumerRecord<String, byte[]> consumed(KafkaRecord<String, byte[]> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
