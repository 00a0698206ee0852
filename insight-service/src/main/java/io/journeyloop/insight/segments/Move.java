package io.journeyloop.insight.segments;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Collection;
import java.util.UUID;

/**
 * A customer who has joined or left a segment.
 *
 * @param customerHash what stands for the customer
 */
public record Move(UUID segmentId, String customerHash, boolean joined) {

    static Move of(Row row, boolean joined) {
        return new Move(row.getUUID("segment_id"), row.getString("customer_hash"), joined);
    }

    public static UUID[] segmentIds(Collection<Move> moves) {
        return moves.stream().map(Move::segmentId).toArray(UUID[]::new);
    }

    public static String[] customerHashes(Collection<Move> moves) {
        return moves.stream().map(Move::customerHash).toArray(String[]::new);
    }
}
