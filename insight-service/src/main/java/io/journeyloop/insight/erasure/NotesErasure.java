package io.journeyloop.insight.erasure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Blanks the customer's words where people repeated them when they judged insights, and in answers kept for repetition. */
@ApplicationScoped
class NotesErasure {

    private static final String FIND = """
            select note from insight_act where tenant_id = $1 and insight_id = any ($2) and note is not null
            union
            select validation ->> 'note' from insight
            where tenant_id = $1 and id = any ($2) and validation ->> 'note' is not null
            """;

    private static final String BLANK_ACTS = """
            update insight_act set note = $4 where tenant_id = $1 and insight_id = any ($2) and note = any ($3)
            """;

    private static final String BLANK_VALIDATIONS = """
            update insight set validation = jsonb_set(validation, '{note}', to_jsonb(cast($4 as text)))
            where tenant_id = $1 and id = any ($2) and validation ->> 'note' = any ($3)
            """;

    /** What was answered to a request with an Idempotency-Key shows the insight as it was then. */
    private static final String FORGET_ANSWERS = """
            delete from idempotency i using unnest(cast($2 as uuid[])) as x (id)
            where i.tenant_id = $1 and position(convert_to(x.id::text, 'UTF8') in i.body) > 0
            """;

    Uni<Void> erase(SqlConnection connection, UUID tenantId, Collection<UUID> insightIds, Blanking blanking) {
        UUID[] ids = insightIds.toArray(UUID[]::new);
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, ids))
                .chain(rows -> {
                    Set<String> quoting = new LinkedHashSet<>();
                    rows.forEach(row -> {
                        if (blanking.quotedIn(row.getString(0))) {
                            quoting.add(row.getString(0));
                        }
                    });
                    return blank(connection, tenantId, ids, quoting.toArray(String[]::new));
                })
                .chain(() -> connection.preparedQuery(FORGET_ANSWERS).execute(Tuple.of(tenantId, ids)))
                .replaceWithVoid();
    }

    private static Uni<Void> blank(SqlConnection connection, UUID tenantId, UUID[] ids, String[] notes) {
        Tuple parameters = Tuple.of(tenantId, ids, notes, Blanking.BLANK);
        return notes.length == 0
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(BLANK_ACTS)
                        .execute(parameters)
                        .chain(() -> connection.preparedQuery(BLANK_VALIDATIONS).execute(parameters))
                        .replaceWithVoid();
    }
}
