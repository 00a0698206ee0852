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
 * @param portions events of one tenant each, in their order; together they share a transaction
 * @param unreadable records that hold no event, with what is wrong
 */
record Arrivals(List<List<Arrival>> portions, Map<KafkaRecord<String, byte[]>, BadEventException> unreadable) {

    /** The more share a transaction, the less each costs; but the tenant's other writers wait for its end. */
    private static final int MOST_TOGETHER = 100;

    static Arrivals of(Iterable<KafkaRecord<String, byte[]>> records, EventIntake intake) {
        Map<UUID, List<Arrival>> byTenant = new LinkedHashMap<>();
        Map<KafkaRecord<String, byte[]>, BadEventException> unreadable = new LinkedHashMap<>();
        for (var record : records) {
            try {
                ConsumerRecord<String, byte[]> read = consumed(record);
                if (intake.handles(read)) {
                    Event event = intake.read(read);
                    byTenant.computeIfAbsent(event.tenantId(), first -> new ArrayList<>())
                            .add(new Arrival(record, event));
                }
            } catch (BadEventException bad) {
                unreadable.put(record, bad);
            }
        }
        return new Arrivals(
                byTenant.values().stream()
                        .flatMap(arrivals -> portions(arrivals).stream())
                        .toList(),
                unreadable);
    }

    private static List<List<Arrival>> portions(List<Arrival> arrivals) {
        List<List<Arrival>> portions = new ArrayList<>();
        for (int from = 0; from < arrivals.size(); from += MOST_TOGETHER) {
            portions.add(arrivals.subList(from, Math.min(from + MOST_TOGETHER, arrivals.size())));
        }
        return portions;
    }

    @SuppressWarnings("unchecked") // a record's metadata don't tell the types that its channel's deserialisers fix
    private static ConsumerRecord<String, byte[]> consumed(KafkaRecord<String, byte[]> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
