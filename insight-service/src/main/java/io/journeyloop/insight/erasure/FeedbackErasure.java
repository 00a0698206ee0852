package io.journeyloop.insight.erasure;

import io.journeyloop.insight.feedback.domain.FeedbackIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Empties a customer's feedback of everything that tells of the customer; answers that were counted stay. */
@ApplicationScoped
class FeedbackErasure {

    private static final String FIND = """
            select id, source_name, external_id, customer_key, array_remove(array[comment,
                    case when field_type = 'TEXT' then value #>> '{}' end], null) as texts,
                journey_id, step_id, persona_id
            from feedback where tenant_id = $1 and customer_hash = $2 order by id for update
            """;

    /** A record that was forgotten before and sent again without its customer has the id that stands for both. */
    private static final String ERASE = """
            update feedback f set comment = null, metadata = '{}', customer_key = null, customer_hash = null,
                value = case when field_type = 'TEXT' then '""' else value end,
                external_id = case when k.external_id <> f.external_id and exists (
                        select from feedback o where o.tenant_id = $1 and o.source_name = f.source_name
                            and o.external_id = k.external_id)
                    then k.external_id || ':' || f.id else k.external_id end,
                version = version + 1, updated_at = now()
            from unnest($2::uuid[], $3::text[]) as k (id, external_id)
            where f.tenant_id = $1 and f.id = k.id
            """;

    private static final String RENAME_FORMER = """
            update feedback_version v set record = v.record || jsonb_build_object('external_id', f.external_id)
            from feedback f
            where v.tenant_id = $1 and v.feedback_id = any ($2) and f.tenant_id = $1 and f.id = v.feedback_id
              and v.record ->> 'external_id' <> f.external_id
            """;

    /** The records of the customer whom a hash stands for. */
    Uni<List<ErasedFeedback>> find(SqlConnection connection, UUID tenantId, String customerHash) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, customerHash))
                .map(rows -> {
                    List<ErasedFeedback> found = new ArrayList<>();
                    rows.forEach(row -> found.add(read(row)));
                    return found;
                });
    }

    Uni<Void> erase(SqlConnection connection, UUID tenantId, Collection<ErasedFeedback> records) {
        UUID[] ids = records.stream().map(ErasedFeedback::id).toArray(UUID[]::new);
        String[] kept = records.stream().map(record -> record.keptId(tenantId)).toArray(String[]::new);
        return connection
                .preparedQuery(ERASE)
                .execute(Tuple.of(tenantId, ids, kept))
                .chain(() -> connection.preparedQuery(RENAME_FORMER).execute(Tuple.of(tenantId, ids)))
                .replaceWithVoid();
    }

    private static ErasedFeedback read(Row row) {
        return new ErasedFeedback(
                row.getUUID("id"),
                new FeedbackIdentity(row.getString("source_name"), row.getString("external_id")),
                row.getString("customer_key"),
                List.of(row.getArrayOfStrings("texts")),
                row.getUUID("journey_id"),
                row.getUUID("step_id"),
                row.getUUID("persona_id"));
    }
}
