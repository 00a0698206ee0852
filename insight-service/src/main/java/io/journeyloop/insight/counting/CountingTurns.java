package io.journeyloop.insight.counting;

import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.tenancy.SystemTransactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Gives every tenant whose records wait to be counted its turn, a portion each, until nothing waits. Evidence has rounds of
 * its own, so that scores need not wait until the figures are counted.
 */
@ApplicationScoped
public class CountingTurns {

    private static final Logger LOG = Logger.getLogger(CountingTurns.class);

    /** From one tenant to the next by the index; the queue itself may be long. */
    private static final String WAITING = """
            with recursive waiting_tenant as (
                (select tenant_id from uncounted where %1$s order by tenant_id limit 1)
                union all
                select (select u.tenant_id from uncounted u where u.tenant_id > w.tenant_id and %1$s
                        order by u.tenant_id limit 1)
                from waiting_tenant w where w.tenant_id is not null)
            select tenant_id from waiting_tenant where tenant_id is not null
            """;

    private static final String WAITING_FOR_EVIDENCE = WAITING.formatted("(evidence or persona)");

    private static final String WAITING_FOR_FIGURES =
            WAITING.formatted("not (evidence or persona)") + " union select tenant_id from membership_change";

    private final SystemTransactions transactions;
    private final Counting counting;
    private final ImportersTurns importers;
    private final Rounds evidence;
    private final Rounds figures;

    CountingTurns(SystemTransactions transactions, Counting counting, IntakeGate intake, Vertx vertx) {
        this.transactions = transactions;
        this.counting = counting;
        this.importers = new ImportersTurns(intake);
        this.figures = new Rounds(vertx, this::countFigures);
        this.evidence = new Rounds(vertx, () -> countEvidence().invoke(figures::wake));
    }

    /** Says that there may be something to count; returns at once. */
    @Scheduled(every = "1s")
    public void wake() {
        evidence.wake();
    }

    private Uni<Boolean> countEvidence() {
        return everyoneInTurn(
                waiting(WAITING_FOR_EVIDENCE)
                        .map(tenants ->
                                tenants.stream().filter(importers::isTheirTurn).toList()),
                tenantId -> counting.evidence(tenantId).invoke(more -> {
                    if (!more) {
                        importers.hadTheirTurn(tenantId);
                    }
                }));
    }

    private Uni<Boolean> countFigures() {
        return everyoneInTurn(waiting(WAITING_FOR_FIGURES), counting::figures);
    }

    /** Answers whether anybody's records still wait though it was their turn. */
    private static Uni<Boolean> everyoneInTurn(Uni<List<UUID>> waiting, Function<UUID, Uni<Boolean>> turn) {
        return waiting.onItem()
                .transformToMulti(tenants -> Multi.createFrom().iterable(tenants))
                .onItem()
                .transformToUniAndConcatenate(tenantId -> unlessItFails(turn.apply(tenantId)))
                .collect()
                .with(Collectors.reducing(false, Boolean::logicalOr));
    }

    /** What one tenant's turn fails at is tried again in the next; it keeps nobody else from theirs. */
    private static Uni<Boolean> unlessItFails(Uni<Boolean> turn) {
        return turn.onFailure()
                .invoke(failure -> LOG.warnf("Records wait to be counted: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(false);
    }

    private Uni<List<UUID>> waiting(String sql) {
        return transactions.run(connection -> connection.query(sql).execute().map(CountingTurns::tenants));
    }

    private static List<UUID> tenants(RowSet<Row> rows) {
        List<UUID> tenants = new ArrayList<>();
        rows.forEach(row -> tenants.add(row.getUUID(0)));
        return tenants;
    }
}
