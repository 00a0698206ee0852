package io.journeyloop.insight.counting;

import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.WakeUps;
import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Gives every tenant whose records wait to be counted its turn, a portion each, until nothing waits; one whose file is
 * being taken in, every minute: the more records are counted together, the fewer rows change. For the same reason there
 * is a pause before a round, as long as the last one took.
 */
@ApplicationScoped
public class CountingTurns {

    private static final Logger LOG = Logger.getLogger(CountingTurns.class);

    private static final Duration WHILE_IMPORTING = Duration.ofMinutes(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);

    /** From one tenant to the next by the index; the queue itself may be long. */
    private static final String WAITING = """
            with recursive waiting_tenant as (
                (select tenant_id from uncounted order by tenant_id limit 1)
                union all
                select (select u.tenant_id from uncounted u where u.tenant_id > w.tenant_id order by u.tenant_id limit 1)
                from waiting_tenant w where w.tenant_id is not null)
            select tenant_id from waiting_tenant where tenant_id is not null
            union select tenant_id from membership_change
            """;

    private final SystemTransactions transactions;
    private final Counting counting;
    private final IntakeGate intake;
    private final Vertx vertx;
    private final Map<UUID, Long> turnsOfImporters = new ConcurrentHashMap<>();
    private final WakeUps wakeUps = new WakeUps();
    private volatile Duration pause = SHORTEST_PAUSE;

    CountingTurns(SystemTransactions transactions, Counting counting, IntakeGate intake, Vertx vertx) {
        this.transactions = transactions;
        this.counting = counting;
        this.intake = intake;
        this.vertx = vertx;
    }

    /** Says that there may be something to count; returns at once. */
    @Scheduled(every = "1s")
    public void wake() {
        if (wakeUps.begin()) {
            countAfter(pause);
        }
    }

    private void countAfter(Duration pause) {
        vertx.setTimer(
                pause.toMillis(),
                timer -> VertxContext.createNewDuplicatedContext().runOnContext(ignored -> count()));
    }

    private void count() {
        int seen = wakeUps.seen();
        long start = System.nanoTime();
        // whatever goes wrong fails the round, and does not end all that would follow
        Uni.createFrom()
                .deferred(this::everyoneInTurn)
                .onFailure()
                .invoke(failure -> LOG.warnf("Nobody's records are counted: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false)
                .subscribe()
                .with(more -> {
                    pause = pauseAfter(Duration.ofNanos(System.nanoTime() - start));
                    if (more || !wakeUps.settles(seen)) {
                        countAfter(more ? SHORTEST_PAUSE : pause);
                    }
                });
    }

    private static Duration pauseAfter(Duration round) {
        return round.compareTo(SHORTEST_PAUSE) > 0 ? round : SHORTEST_PAUSE;
    }

    /** Answers whether anybody's records still wait though it was their turn. */
    private Uni<Boolean> everyoneInTurn() {
        return waiting()
                .onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .select()
                .where(this::isItsTurn)
                .onItem()
                .transformToUniAndConcatenate(this::turn)
                .collect()
                .with(Collectors.reducing(false, Boolean::logicalOr));
    }

    /** What one tenant's turn fails at is tried again in the next; it keeps nobody else from theirs. */
    private Uni<Boolean> turn(UUID tenantId) {
        return counting.turn(tenantId)
                .invoke(more -> {
                    if (!more) {
                        turnsOfImporters.computeIfPresent(tenantId, (id, before) -> System.nanoTime());
                    }
                })
                .onFailure()
                .invoke(failure -> LOG.warnf("Records wait to be counted: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false);
    }

    private boolean isItsTurn(UUID tenantId) {
        if (!intake.isImporting(tenantId)) {
            turnsOfImporters.remove(tenantId);
            return true;
        }
        long now = System.nanoTime();
        return now - turnsOfImporters.computeIfAbsent(tenantId, first -> now) > WHILE_IMPORTING.toNanos();
    }

    private Uni<List<UUID>> waiting() {
        return transactions.run(
                connection -> connection.query(WAITING).execute().map(CountingTurns::tenants));
    }

    private static List<UUID> tenants(RowSet<Row> rows) {
        List<UUID> tenants = new ArrayList<>();
        rows.forEach(row -> tenants.add(row.getUUID(0)));
        return tenants;
    }
}
