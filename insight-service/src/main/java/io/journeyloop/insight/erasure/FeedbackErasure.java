package io.journeyloop.insight.erasure;

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
            select id, customer_key, array_remove(array[comment,
                    case when field_type = 'TEXT' then value #>> '{}' end], null) as texts,
                journey_id, step_id, persona_id
            from feedback where tenant_id = $1 and customer_hash = $2 order by id for update
            """;

    private static final String ERASE = """
            update feedback set comment = null, metadata = '{}', customer_key = null, customer_hash = null,
                value = case when field_type = 'TEXT' then '""' else value end,
                version = version + 1, updated_at = now()
            where tenant_id = $1 and id = any ($2)
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
        return connection
                .preparedQuery(ERASE)
                .execute(Tuple.of(tenantId, ErasedFeedback.ids(records).toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    private static ErasedFeedback read(Row row) {
        return new ErasedFeedback(
                row.getUUID("id"),
                row.getString("customer_key"),
                List.of(row.getArrayOfStrings("texts")),
                row.getUUID("journey_id"),
                row.getUUID("step_id"),
                row.getUUID("persona_id"));
    }
}
