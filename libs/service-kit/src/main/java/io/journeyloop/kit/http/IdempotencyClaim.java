package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The right of the request at hand to do its work under an Idempotency-Key. It is confirmed inside the transaction that
 * does the work: if another request has taken the key over meanwhile, the transaction fails and nothing happens twice.
 */
public sealed interface IdempotencyClaim {

    /** Confirms the claim in the session's transaction. */
    Uni<Void> confirm(Mutiny.Session session);

    /** Confirms the claim in the connection's transaction. */
    Uni<Void> confirm(SqlConnection connection);

    /** The claim of the request that is being served, if it carries a key. */
    static IdempotencyClaim current() {
        if (!VertxContext.isOnDuplicatedContext()) {
            return new None();
        }
        return ContextLocals.<IdempotencyClaim>get(IdempotencyClaim.class.getName())
                .orElseGet(None::new);
    }

    /** Makes a claim that of the request that is being served. */
    static void begin(@Nullable IdempotencyClaim claim) {
        if (claim != null) {
            ContextLocals.put(IdempotencyClaim.class.getName(), claim);
        }
    }

    /** Most requests carry no key. */
    record None() implements IdempotencyClaim {

        @Override
        public Uni<Void> confirm(Mutiny.Session session) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> confirm(SqlConnection connection) {
            return Uni.createFrom().voidItem();
        }
    }

    /** A key, held by this request. */
    record Held(UUID tenantId, String key, UUID claimId) implements IdempotencyClaim {

        private static final String CONFIRM =
                "update idempotency set confirmed = true where tenant_id = $1 and key = $2 and claim_id = $3";

        @Override
        public Uni<Void> confirm(Mutiny.Session session) {
            String named =
                    CONFIRM.replace("$1", ":tenant").replace("$2", ":key").replace("$3", ":claim");
            return session.createNativeQuery(named)
                    .setParameter("tenant", tenantId)
                    .setParameter("key", key)
                    .setParameter("claim", claimId)
                    .executeUpdate()
                    .invoke(Held::requireOne)
                    .replaceWithVoid();
        }

        @Override
        public Uni<Void> confirm(SqlConnection connection) {
            return connection
                    .preparedQuery(CONFIRM)
                    .execute(Tuple.of(tenantId, key, claimId))
                    .invoke(result -> requireOne(result.rowCount()))
                    .replaceWithVoid();
        }

        private static void requireOne(int rows) {
            if (rows != 1) {
                throw ProblemException.conflict(
                        "idempotency_in_flight", "Another request has taken this Idempotency-Key over.");
            }
        }
    }
}
