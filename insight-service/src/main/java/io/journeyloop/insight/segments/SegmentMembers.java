package io.journeyloop.insight.segments;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who belongs to which segment: the table {@code segment_member}, and {@code membership_change} for what is to come. */
@ApplicationScoped
public class SegmentMembers {

    private static final String ANNOUNCE = """
            insert into membership_change (tenant_id, segment_id, customer_hash, joined)
            select $1::uuid, $2::uuid, h, false from unnest($4::text[]) as h
            union all
            select $1::uuid, $2::uuid, h, true from unnest($3::text[]) as h
            """;

    /** Up to a number, without a join: a planner that takes the queue for empty would join all of it to each row. */
    private static final String TAKE = """
            with taken as (
                delete from membership_change
                where tenant_id = $1 and seq <= least($2, (
                    select seq from membership_change where tenant_id = $1 and seq <= $2
                    order by seq offset $3 - 1 limit 1))
                returning seq, segment_id, customer_hash, joined)
            select segment_id, customer_hash, joined from taken order by seq
            """;

    private static final String JOIN = """
            insert into segment_member (tenant_id, customer_hash, segment_id)
            select $1, h, s from unnest($2::text[], $3::uuid[]) as joining (h, s)
            on conflict do nothing returning customer_hash, segment_id
            """;

    /** Looked up by customer first, whatever is believed of the number of members. */
    private static final String LEAVE = """
            delete from segment_member
            where tenant_id = $1 and customer_hash = any ($2)
              and (customer_hash, segment_id) in (select h, s from unnest($2::text[], $3::uuid[]) as leaving (h, s))
            returning customer_hash, segment_id
            """;

    private static final String FORGET_CHANGES =
            "delete from membership_change where tenant_id = $1 and customer_hash = $2";

    private static final String FORGET = """
            delete from segment_member where tenant_id = $1 and customer_hash = $2 returning customer_hash, segment_id
            """;

    /**
     * What has changed by some announcements.
     *
     * @param full whether more announcements may wait
     */
    public record Portion(boolean full, List<Move> moves) {}

    /** Notes who has joined and left; they are counted so soon. */
    Uni<Void> announce(
            SqlConnection connection,
            UUID tenantId,
            UUID segmentId,
            Collection<String> joined,
            Collection<String> left) {
        return connection
                .preparedQuery(ANNOUNCE)
                .execute(Tuple.of(tenantId, segmentId, joined.toArray(String[]::new), left.toArray(String[]::new)))
                .replaceWithVoid();
    }

    /**
     * Lets at most so many customers join or leave, of those who were announced no later than the given one, the first
     * first; answers those for whom it makes a difference.
     */
    public Uni<Portion> take(SqlConnection connection, UUID tenantId, long upTo, int most) {
        return connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(tenantId, upTo, most))
                .chain(taken -> {
                    Collection<Move> last = last(taken);
                    return move(connection, tenantId, LEAVE, last, false)
                            .chain(left -> move(connection, tenantId, JOIN, last, true)
                                    .map(joined -> new Portion(
                                            taken.rowCount() == most,
                                            Stream.concat(left.stream(), joined.stream())
                                                    .toList())));
                });
    }

    /** Takes a customer out of all segments; answers of which. */
    public Uni<List<Move>> forget(SqlConnection connection, UUID tenantId, String customerHash) {
        Tuple customer = Tuple.of(tenantId, customerHash);
        return connection
                .preparedQuery(FORGET_CHANGES)
                .execute(customer)
                .chain(() -> connection.preparedQuery(FORGET).execute(customer))
                .map(gone -> moves(gone, false));
    }

    /** Of several announcements about a customer and a segment, the last one holds. */
    private static Collection<Move> last(RowSet<Row> taken) {
        Map<List<Object>, Move> last = new LinkedHashMap<>();
        taken.forEach(row -> {
            Move move = Move.of(row, row.getBoolean("joined"));
            last.put(List.of(move.segmentId(), move.customerHash()), move);
        });
        return last.values();
    }

    private static Uni<List<Move>> move(
            SqlConnection connection, UUID tenantId, String statement, Collection<Move> moves, boolean joined) {
        List<Move> wanted =
                moves.stream().filter(move -> move.joined() == joined).toList();
        return wanted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : connection
                        .preparedQuery(statement)
                        .execute(Tuple.of(tenantId, Move.customerHashes(wanted), Move.segmentIds(wanted)))
                        .map(rows -> moves(rows, joined));
    }

    private static List<Move> moves(RowSet<Row> rows, boolean joined) {
        List<Move> moves = new ArrayList<>();
        rows.forEach(row -> moves.add(Move.of(row, joined)));
        return moves;
    }
}
