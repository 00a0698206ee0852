package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.domain.Enrichment.Correction;
import io.journeyloop.insight.enrichment.domain.Enrichment.Model;
import io.journeyloop.insight.enrichment.domain.TextReading;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been read out of records' words, and what people said about it. */
public interface Enrichments {

    /** What is stored about a record: neither part needs to be there. */
    record Stored(
            @Nullable TextReading reading,
            @Nullable Model model,
            @Nullable Correction correction) {

        public static final Stored NOTHING = new Stored(null, null, null);
    }

    /** By one statement, however many records are asked for. */
    Uni<Map<UUID, Stored>> find(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds);
}
