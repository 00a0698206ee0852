package io.journeyloop.insight.erasure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Empties what a customer's records were before they were corrected: those that named the customer, and of the
 * customer's present records those that named nobody yet. Others', to whom a record belonged by mistake, stay theirs.
 */
@ApplicationScoped
class HistoryErasure {

    private static final String ERASE = """
            with words as materialized (
                select feedback_id, version, array_remove(array[record ->> 'comment',
                    case when record ->> 'field_type' = 'TEXT' then record ->> 'value' end], null) as texts
                from feedback_version
                where tenant_id = $1
                  and (customer_hash = $2 or customer_hash is null and feedback_id = any ($3))
                order by feedback_id, version for update)
            update feedback_version v set customer_hash = null,
                record = v.record || '{"comment": null, "metadata": {}, "customer_key": null, "customer_hash": null}'
                    || case when v.record ->> 'field_type' = 'TEXT' then '{"value": ""}'::jsonb else '{}' end
            from words w
            where v.tenant_id = $1 and v.feedback_id = w.feedback_id and v.version = w.version
            returning w.feedback_id, w.texts
            """;

    /**
     * What was emptied.
     *
     * @param feedbackIds whose former versions these were
     * @param texts what the customer had written in them
     */
    record Emptied(List<UUID> feedbackIds, List<String> texts) {}

    Uni<Emptied> erase(
            SqlConnection connection, UUID tenantId, String customerHash, Collection<ErasedFeedback> present) {
        UUID[] ids = ErasedFeedback.ids(present).toArray(UUID[]::new);
        return connection
                .preparedQuery(ERASE)
                .execute(Tuple.of(tenantId, customerHash, ids))
                .map(rows -> {
                    Emptied emptied = new Emptied(new ArrayList<>(), new ArrayList<>());
                    rows.forEach(row -> {
                        emptied.feedbackIds().add(row.getUUID(0));
                        emptied.texts().addAll(List.of(row.getArrayOfStrings(1)));
                    });
                    return emptied;
                });
    }
}
