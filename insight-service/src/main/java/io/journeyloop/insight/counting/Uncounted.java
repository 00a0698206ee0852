package io.journeyloop.insight.counting;

import io.journeyloop.kit.outbox.Cause;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The table {@code uncounted}: the records that are stored, but not yet counted, in the order in which they came. */
@ApplicationScoped
public class Uncounted {

    /**
     * Lets the records that a statement stores be counted soon: a part of that statement, which has them as {@code
     * added}. A record without a settled place has nothing to be counted for; it comes back when it is bound.
     */
    public static final String ADD_NEW = """
            queued as (
                insert into uncounted (tenant_id, feedback_id, figures, evidence, persona)
                select tenant_id, id, resolution = 'RESOLVED', resolution = 'RESOLVED',
                    persona_id is not null and persona_resolution = 'RESOLVED'
                from added
                where resolution = 'RESOLVED' or (persona_id is not null and persona_resolution = 'RESOLVED'))
            """;

    private static final String ADD_BOUND = """
            insert into uncounted (tenant_id, feedback_id, figures, evidence, persona)
            select tenant_id, id, true, true, false from feedback
            where tenant_id = $1 and id = any ($2) and resolution = 'RESOLVED'
            """;

    private static final String ADD_ALL = """
            insert into uncounted (tenant_id, feedback_id, figures, evidence, persona)
            select tenant_id, id, true, false, false from feedback where tenant_id = $1 and resolution = 'RESOLVED'
            """;

    private static final String LAST = """
            select (select max(seq) from uncounted where tenant_id = $1) as record,
                (select max(seq) from membership_change where tenant_id = $1) as move
            """;

    /** Up to a number, without a join: a planner that takes the queue for empty would join all of it to each row. */
    private static final String TAKE = """
            delete from uncounted
            where tenant_id = $1 and seq <= least($2, (
                select seq from uncounted where tenant_id = $1 and seq <= $2 order by seq offset $3 - 1 limit 1))
            returning feedback_id, figures, evidence, persona, queued_at, traceparent
            """;

    /** Records that have got their place just now; what they tell of a persona was counted before. */
    public Uni<Void> addBound(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return feedbackIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(ADD_BOUND)
                        .execute(Tuple.of(tenantId, feedbackIds.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    /** All records that have a place, for their figures only. */
    Uni<Void> addAll(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(ADD_ALL).execute(Tuple.of(tenantId)).replaceWithVoid();
    }

    /** The numbers of what came last. */
    Uni<Last> last(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(LAST).execute(Tuple.of(tenantId)).map(rows -> {
            Row row = rows.iterator().next();
            return new Last(row.getLong("record"), row.getLong("move"));
        });
    }

    /** Takes at most so many of those that came no later than the given one, the first first. */
    Uni<Portion> take(SqlConnection connection, UUID tenantId, long upTo, int most) {
        return connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(tenantId, upTo, most))
                .map(rows -> new Portion(
                        rows.rowCount() == most,
                        marked(rows, "figures"),
                        marked(rows, "evidence"),
                        marked(rows, "persona"),
                        cause(rows)));
    }

    private static List<UUID> marked(RowSet<Row> rows, String mark) {
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> {
            if (row.getBoolean(mark)) {
                ids.add(row.getUUID("feedback_id"));
            }
        });
        return ids;
    }

    /** What follows from a portion is the effect of the record that has waited longest. */
    private static Cause cause(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .min(Comparator.comparing((Row row) -> row.getOffsetDateTime("queued_at")))
                .map(row -> new Cause(row.getOffsetDateTime("queued_at").toInstant(), row.getString("traceparent")))
                .orElse(Cause.NONE);
    }

    /**
     * What waits, by the number of the one that came last; null where none does.
     *
     * @param record a record
     * @param move a customer who joins or leaves a segment
     */
    record Last(@Nullable Long record, @Nullable Long move) {}

    /**
     * Records to be counted together.
     *
     * @param full whether there may be more
     * @param cause what their counting is the effect of
     */
    record Portion(boolean full, List<UUID> figures, List<UUID> evidence, List<UUID> persona, Cause cause) {}
}
