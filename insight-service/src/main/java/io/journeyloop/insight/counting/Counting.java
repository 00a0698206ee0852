package io.journeyloop.insight.counting;

import io.journeyloop.insight.counting.Uncounted.Last;
import io.journeyloop.insight.counting.Uncounted.Portion;
import io.journeyloop.insight.evidence.FeedbackEvidence;
import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.metrics.application.Arrears;
import io.journeyloop.insight.metrics.application.FigureTally;
import io.journeyloop.insight.segments.SegmentMembers;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts what waits: one at a time for each tenant, so that nobody waits for another's row; a portion a transaction, in
 * which the records also leave the queue, so that each is counted once whatever breaks.
 */
@ApplicationScoped
public class Counting implements Arrears {

    /** The more records are counted together, the fewer rows change. */
    private static final int PORTION = 50_000;

    /** How many customers may join and leave segments by one transaction, each with all that they ever answered. */
    private static final int MOVES = 1_000;

    /** Answers are added up in memory, which a portion takes some thirty megabytes of. */
    private static final String TAKE_TURN = """
            select pg_advisory_xact_lock(hashtextextended('counting:' || $1, 0)), set_config('work_mem', '64MB', true)
            """;

    private final TenantTransactions transactions;
    private final Uncounted uncounted;
    private final FigureTally figures;
    private final FeedbackEvidence evidence;
    private final PersonaEvidence personas;
    private final SegmentMembers members;

    Counting(
            TenantTransactions transactions,
            Uncounted uncounted,
            FigureTally figures,
            FeedbackEvidence evidence,
            PersonaEvidence personas,
            SegmentMembers members) {
        this.transactions = transactions;
        this.uncounted = uncounted;
        this.figures = figures;
        this.evidence = evidence;
        this.personas = personas;
        this.members = members;
    }

    @Override
    public Uni<Void> settle(UUID tenantId) {
        return last(tenantId).chain(last -> settle(tenantId, last));
    }

    private Uni<Void> settle(UUID tenantId, Last upTo) {
        return turn(tenantId, upTo)
                .chain(more -> more ? settle(tenantId, upTo) : Uni.createFrom().voidItem());
    }

    /** Counts one portion of what waits; answers whether more does. */
    Uni<Boolean> turn(UUID tenantId) {
        return last(tenantId).chain(last -> turn(tenantId, last));
    }

    private Uni<Boolean> turn(UUID tenantId, Last upTo) {
        return portion(tenantId, upTo.record(), this::count)
                .chain(more -> more ? Uni.createFrom().item(true) : portion(tenantId, upTo.move(), this::follow));
    }

    private Uni<Last> last(UUID tenantId) {
        return transactions.readSql(tenantId, connection -> uncounted.last(connection, tenantId));
    }

    private Uni<Boolean> portion(UUID tenantId, @Nullable Long upTo, Step step) {
        return upTo == null
                ? Uni.createFrom().item(false)
                : transactions.writeSql(tenantId, connection -> step.take(connection, tenantId, upTo));
    }

    /** Takes a portion of what came no later than the given number; answers whether it was full. */
    @FunctionalInterface
    private interface Step {
        Uni<Boolean> take(SqlConnection connection, UUID tenantId, long upTo);
    }

    /** Lets the figures of segments follow their members. What isn't counted yet will be counted as they say. */
    private Uni<Boolean> follow(SqlConnection connection, UUID tenantId, long upTo) {
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> settle(connection, tenantId))
                .chain(() -> members.take(connection, tenantId, upTo, MOVES))
                .call(portion -> figures.follow(connection, tenantId, portion.moves()))
                .map(SegmentMembers.Portion::full);
    }

    /**
     * Takes a customer out of all segments and their figures. The caller holds the structure's exclusive lock, and has
     * settled everything before.
     */
    public Uni<Void> forget(SqlConnection connection, UUID tenantId, String customerHash) {
        return members.forget(connection, tenantId, customerHash)
                .chain(moves -> figures.follow(connection, tenantId, moves));
    }

    /**
     * Counts, within a transaction that is about to change what records say, everything that waits. The caller holds the
     * structure's exclusive lock, so that nothing joins the queue meanwhile.
     */
    public Uni<Void> settle(SqlConnection connection, UUID tenantId) {
        return count(connection, tenantId, Long.MAX_VALUE)
                .chain(more ->
                        more ? settle(connection, tenantId) : Uni.createFrom().voidItem());
    }

    /**
     * Lets all figures be counted anew. The caller holds the structure's exclusive lock, so that nothing joins the queue
     * meanwhile.
     */
    public Uni<Void> restart(SqlConnection connection, UUID tenantId) {
        return settle(connection, tenantId)
                .chain(() -> figures.clear(connection, tenantId))
                .chain(() -> uncounted.addAll(connection, tenantId));
    }

    private Uni<Boolean> count(SqlConnection connection, UUID tenantId, long upTo) {
        return connection
                .preparedQuery(TAKE_TURN)
                .execute(Tuple.of(tenantId.toString()))
                .chain(() -> uncounted.take(connection, tenantId, upTo, PORTION))
                .call(portion -> count(connection, tenantId, portion))
                .map(Portion::full);
    }

    private Uni<Void> count(SqlConnection connection, UUID tenantId, Portion portion) {
        return figures.add(connection, tenantId, portion.figures())
                .chain(() -> evidence.add(connection, tenantId, portion.evidence(), portion.cause()))
                .chain(() -> personas.add(connection, tenantId, portion.persona(), portion.cause()));
    }
}
