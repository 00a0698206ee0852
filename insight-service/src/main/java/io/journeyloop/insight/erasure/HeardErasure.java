package io.journeyloop.insight.erasure;

import io.journeyloop.insight.evidence.FeedbackEvidence;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Forgets that a customer was heard, and corrects the numbers of customers who were. */
@ApplicationScoped
class HeardErasure {

    private static final String FORGET = """
            delete from scope_customer where tenant_id = $1 and customer_key = $2 and scope_id = any ($3)
            returning scope_id
            """;

    private final FeedbackEvidence evidence;

    HeardErasure(FeedbackEvidence evidence) {
        this.evidence = evidence;
    }

    Uni<Void> forget(SqlConnection connection, UUID tenantId, Collection<ErasedFeedback> records) {
        String customerKey = records.iterator().next().customerKey();
        UUID[] scopes = ErasedFeedback.scopes(records).toArray(UUID[]::new);
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(tenantId, customerKey, scopes))
                .chain(gone -> {
                    Set<UUID> left = new HashSet<>();
                    gone.forEach(row -> left.add(row.getUUID(0)));
                    return evidence.leave(connection, tenantId, left);
                });
    }
}
