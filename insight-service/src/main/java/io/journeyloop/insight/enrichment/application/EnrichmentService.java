package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.application.Enrichments.Stored;
import io.journeyloop.insight.enrichment.domain.Enrichment;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextReading;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.sentiment.domain.RatedSentiment;
import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what is known about records beyond what was delivered. */
@ApplicationScoped
public class EnrichmentService {

    private final TenantTransactions transactions;
    private final Enrichments enrichments;

    EnrichmentService(TenantTransactions transactions, Enrichments enrichments) {
        this.transactions = transactions;
        this.enrichments = enrichments;
    }

    /** The enrichment of each of these records, by its id. */
    public Uni<Map<UUID, Enrichment>> of(UUID tenantId, Collection<StoredFeedback> records) {
        List<UUID> ids = records.stream().map(StoredFeedback::id).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transactions
                .readSql(tenantId, connection -> enrichments.find(connection, tenantId, ids))
                .map(found -> {
                    Map<UUID, Enrichment> all = new HashMap<>();
                    records.forEach(record -> all.put(
                            record.id(),
                            enrichment(record, Objects.requireNonNullElse(found.get(record.id()), Stored.NOTHING))));
                    return all;
                });
    }

    private static Enrichment enrichment(StoredFeedback record, Stored stored) {
        TextReading reading = stored.reading() != null
                ? stored.reading()
                : TextReading.nothing(hasWords(record) ? MissingReason.PENDING : MissingReason.NO_TEXT);
        return new Enrichment(reading, stored.model(), rated(record), stored.correction());
    }

    private static boolean hasWords(StoredFeedback record) {
        return record.comment() != null && !record.comment().isBlank()
                || record.fieldType().equals(FieldType.TEXT.name())
                        && !record.value().asText().isBlank();
    }

    private static @Nullable Sentiment rated(StoredFeedback record) {
        if (record.scaleMin() == null
                || record.scaleMax() == null
                || !record.value().isNumber()) {
            return null;
        }
        return RatedSentiment.of(
                        FieldType.valueOf(record.fieldType()),
                        record.value().doubleValue(),
                        record.scaleMin().doubleValue(),
                        record.scaleMax().doubleValue(),
                        record.higherIsBetter())
                .orElse(null);
    }
}
