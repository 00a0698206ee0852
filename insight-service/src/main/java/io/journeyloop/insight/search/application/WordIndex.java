package io.journeyloop.insight.search.application;

import io.journeyloop.insight.search.application.Hit.FeedbackHit;
import io.journeyloop.insight.search.application.Hit.InsightHit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Which word is in which record. */
public interface WordIndex {

    Uni<Hits<FeedbackHit>> feedback(SqlConnection connection, UUID tenantId, SearchQuestion question);

    Uni<Hits<InsightHit>> insights(SqlConnection connection, UUID tenantId, SearchQuestion question);
}
