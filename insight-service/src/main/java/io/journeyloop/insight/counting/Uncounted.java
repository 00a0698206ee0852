package io.journeyloop.insight.counting;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code uncounted}: the records that are stored, but not yet counted, in the order in which they came. */
@ApplicationScoped
public class Uncounted {

    /** A record without a settled place has nothing to be counted for; it comes back when it is bound. */
    private static final String ADD_NEW = """
            insert into uncounted (tenant_id, feedback_id, figures, evidence, persona)
            select tenant_id, id, resolution = 'RESOLVED', resolution = 'RESOLVED',
                persona_id is not null and persona_resolution = 'RESOLVED'
            from feedback
            where tenant_id = $1 and id = any ($2)
              and (resolution = 'RESOLVED' or (persona_id is not null and persona_resolution = 'RESOLVED'))
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

    private static final String TAKE = """
            delete from uncounted
            where tenant_id = $1 and seq in (
                select seq from uncounted where tenant_id = $1 and seq <= $2 order by seq limit $3)
            returning feedback_id, figures, evidence, persona
            """;

    /** Records that were stored just now. */
    public Uni<Void> addNew(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return add(connection, tenantId, ADD_NEW, feedbackIds);
    }

    /** Records that have got their place just now; what they tell of a persona was counted before. */
    public Uni<Void> addBound(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return add(connection, tenantId, ADD_BOUND, feedbackIds);
    }

    /** All records that have a place, for their figures only. */
    Uni<Void> addAll(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(ADD_ALL).execute(Tuple.of(tenantId)).replaceWithVoid();
    }

    private static Uni<Void> add(SqlConnection connection, UUID tenantId, String statement, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(statement)
                        .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                        .replaceWithVoid();
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
                        marked(rows, "persona")));
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
     */
    record Portion(boolean full, List<UUID> figures, List<UUID> evidence, List<UUID> persona) {}
}
