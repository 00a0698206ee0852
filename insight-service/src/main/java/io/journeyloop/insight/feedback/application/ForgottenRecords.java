package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Recognises records whose ids were forgotten with their customers, so that an old file brings nobody back. */
@ApplicationScoped
class ForgottenRecords {

    private final FeedbackRepository records;

    ForgottenRecords(FeedbackRepository records) {
        this.records = records;
    }

    /** Those of a batch that are stored under what stands for their ids, by their own identities. */
    Uni<Map<FeedbackIdentity, Delivery>> among(SqlConnection connection, UUID tenantId, List<Feedback> batch) {
        Map<FeedbackIdentity, FeedbackIdentity> own = new HashMap<>();
        batch.stream()
                .filter(feedback -> feedback.identity().names(feedback.customerKey()))
                .map(Feedback::identity)
                .forEach(identity -> own.put(identity.forgotten(tenantId), identity));
        return records.stored(connection, tenantId, List.copyOf(own.keySet())).map(found -> {
            Map<FeedbackIdentity, Delivery> forgotten = new HashMap<>();
            found.forEach((identity, delivery) -> forgotten.put(Objects.requireNonNull(own.get(identity)), delivery));
            return forgotten;
        });
    }
}
