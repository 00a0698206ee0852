package io.journeyloop.insight.sentiment.application;

import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.UUID;

/** What people say about how customers felt. */
public interface SentimentCorrections {

    /** Replaces what was said before; false where the tenant has no such record. */
    Uni<Boolean> put(SqlConnection connection, UUID tenantId, UUID feedbackId, Sentiment said, String by, Instant at);

    /** Takes it back; false where nothing was said. */
    Uni<Boolean> remove(SqlConnection connection, UUID tenantId, UUID feedbackId);
}
