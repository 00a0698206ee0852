package io.journeyloop.kit.http;

import io.journeyloop.kit.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Keeps which Idempotency-Keys are in use and what was answered. */
@ApplicationScoped
class IdempotencyStore {

    /** A claim that was never confirmed lapses after a minute: its request died before it had any effect. */
    private static final String CLAIM = """
            insert into idempotency (tenant_id, key, fingerprint, claim_id) values ($1, $2, $3, $4)
            on conflict (tenant_id, key) do update
               set claim_id = excluded.claim_id, claimed_at = clock_timestamp()
             where not idempotency.confirmed and idempotency.status is null
               and idempotency.fingerprint = excluded.fingerprint
               and idempotency.claimed_at < clock_timestamp() - interval '1 minute'
            """;

    private static final String FIND =
            "select fingerprint, confirmed, status, headers, body from idempotency where tenant_id = $1 and key = $2";
    private static final String ANSWER = """
            update idempotency set status = $4, headers = $5, body = $6
             where tenant_id = $1 and key = $2 and claim_id = $3
            """;
    private static final String RELEASE =
            "delete from idempotency where tenant_id = $1 and key = $2 and claim_id = $3 and not confirmed";

    private final Pool pool;

    IdempotencyStore(Pool pool) {
        this.pool = pool;
    }

    /** What an Idempotency-Key stands for at the moment. */
    sealed interface Outcome {
        record Claimed(IdempotencyClaim.Held claim) implements Outcome {}

        record Answered(int status, JsonObject headers, byte[] body) implements Outcome {}

        record UsedForAnother() implements Outcome {}

        /** The work was done, but its answer was lost with the process that did it. */
        record AnswerLost() implements Outcome {}

        record InFlight() implements Outcome {}
    }

    Uni<Outcome> claim(UUID tenantId, String key, String fingerprint) {
        var claim = new IdempotencyClaim.Held(tenantId, key, Ids.next());
        return inTenant(
                tenantId,
                connection -> connection
                        .preparedQuery(CLAIM)
                        .execute(Tuple.of(tenantId, key, fingerprint, claim.claimId()))
                        .chain(result -> result.rowCount() == 1
                                ? Uni.createFrom().item(new Outcome.Claimed(claim))
                                : connection
                                        .preparedQuery(FIND)
                                        .execute(Tuple.of(tenantId, key))
                                        .map(rows -> outcome(rows, fingerprint))));
    }

    Uni<Void> answer(IdempotencyClaim.Held claim, int status, JsonObject headers, byte[] body) {
        Tuple values = Tuple.of(claim.tenantId(), claim.key(), claim.claimId(), status, headers)
                .addValue(Buffer.buffer(body).getDelegate());
        return inTenant(
                        claim.tenantId(),
                        connection -> connection.preparedQuery(ANSWER).execute(values))
                .replaceWithVoid();
    }

    /** Lets a key go whose request was refused, so that a corrected one may use it. */
    Uni<Void> release(IdempotencyClaim.Held claim) {
        Tuple values = Tuple.of(claim.tenantId(), claim.key(), claim.claimId());
        return inTenant(
                        claim.tenantId(),
                        connection -> connection.preparedQuery(RELEASE).execute(values))
                .replaceWithVoid();
    }

    private static Outcome outcome(RowSet<Row> rows, String fingerprint) {
        if (rows.size() == 0) {
            return new Outcome.InFlight();
        }
        Row row = rows.iterator().next();
        if (!fingerprint.equals(row.getString("fingerprint"))) {
            return new Outcome.UsedForAnother();
        }
        if (row.getInteger("status") == null) {
            return row.getBoolean("confirmed") ? new Outcome.AnswerLost() : new Outcome.InFlight();
        }
        return new Outcome.Answered(
                row.getInteger("status"),
                row.getJsonObject("headers"),
                row.getBuffer("body").getBytes());
    }

    private <T> Uni<T> inTenant(UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("select set_config('app.tenant', $1, true)")
                .execute(Tuple.of(tenantId.toString()))
                .chain(() -> work.apply(connection)));
    }
}
