package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.backlog.application.Announcement.Fact;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.application.Merges.Merge;
import io.journeyloop.opportunity.backlog.domain.MergedParts;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes two opportunities of one again: takes back exactly what a merge has added, and leaves what people did since. */
@ApplicationScoped
public class OpportunityUnmerging {

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final OpportunityReader reader;
    private final OpportunityTree tree;
    private final OpportunityWriter writer;
    private final Merges merges;
    private final MergeAftermath aftermath;
    private final MovedSolutions solutions;
    private final Clock clock;

    OpportunityUnmerging(
            TenantTransactions transactions,
            Backlog backlog,
            OpportunityReader reader,
            OpportunityTree tree,
            OpportunityWriter writer,
            Merges merges,
            MergeAftermath aftermath,
            MovedSolutions solutions,
            Clock clock) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.reader = reader;
        this.tree = tree;
        this.writer = writer;
        this.merges = merges;
        this.aftermath = aftermath;
        this.solutions = solutions;
        this.clock = clock;
    }

    /** Undoes the merge of an opportunity; answers that opportunity, as it was. */
    public Uni<ExplainedOpportunity> undo(
            Caller caller, RecordRef ref, @Nullable String ifMatch, @Nullable String note) {
        UUID tenant = caller.tenantId();
        Act act = new Act(caller.userId(), clock.instant(), note);
        return transactions.writeSql(
                tenant,
                connection -> TenantTurn.take(connection, tenant)
                        .chain(() -> backlog.find(connection, tenant, ref))
                        .map(ExplainedOpportunity::opportunity)
                        .invoke(from -> EntityTags.match(ifMatch, from.version()))
                        .chain(from -> undo(connection, tenant, from, survivorOf(from), act)));
    }

    private Uni<ExplainedOpportunity> undo(
            SqlConnection connection, UUID tenant, Opportunity from, UUID intoId, Act act) {
        return requireNoCycle(connection, tenant, from)
                .chain(() -> backlog.find(connection, tenant, new RecordRef.ById(intoId)))
                .map(ExplainedOpportunity::opportunity)
                .invoke(MergeAftermath::requireInUse)
                .chain(into -> release(connection, tenant, from, into, act))
                .chain(() -> merges.giveBack(connection, tenant, from.id(), intoId, act.at()))
                .call(() -> merges.remove(connection, tenant, from.id(), act.at()))
                .chain(moved -> solutions.announce(connection, tenant, moved))
                .chain(() -> aftermath.record(
                        connection,
                        tenant,
                        act,
                        AuditAction.MERGE_UNDONE,
                        AuditAction.OPPORTUNITY_GAVE_BACK,
                        from.id(),
                        intoId))
                .chain(() -> aftermath.announce(connection, tenant, from.id(), Fact.CHANGED, intoId))
                .chain(() -> backlog.find(connection, tenant, new RecordRef.ById(from.id())));
    }

    /** What had been below may be above by now. */
    private Uni<Void> requireNoCycle(SqlConnection connection, UUID tenant, Opportunity from) {
        UUID parent = from.content().parentId();
        return parent == null
                ? Uni.createFrom().voidItem()
                : merges.children(connection, tenant, from.id())
                        .chain(below -> tree.ancestry(connection, tenant, parent)
                                .invoke(above -> {
                                    if (above.stream().anyMatch(below::contains)) {
                                        throw ProblemException.conflict(
                                                "tree_changed",
                                                "What was below the opportunity is above it now: move that first.");
                                    }
                                }))
                        .replaceWithVoid();
    }

    /** The survivor gives back what it had by this merge alone; what another one brought as well stays for its sake. */
    private Uni<Void> release(SqlConnection connection, UUID tenant, Opportunity from, Opportunity into, Act act) {
        return merges.into(connection, tenant, into.id())
                .chain(all -> others(connection, tenant, from.id(), all)
                        .chain(others -> release(connection, tenant, from, into, all, others, act)));
    }

    private Uni<Void> release(
            SqlConnection connection,
            UUID tenant,
            Opportunity from,
            Opportunity into,
            List<Merge> all,
            List<Opportunity> others,
            Act act) {
        MergedParts released = MergedParts.of(from.content()).without(sharedBy(from.id(), all));
        MergedParts given = released;
        for (Opportunity other : others) {
            given = given.without(MergedParts.of(other.content()));
        }
        List<Merge> corrected = all.stream()
                .filter(merge -> !merge.fromId().equals(from.id()))
                .map(merge -> new Merge(merge.fromId(), merge.shared().without(released)))
                .toList();
        Draft survivor =
                new Draft(into.id(), given.takenFrom(into.content()), into.progress(), into.inputs(), act.at());
        return merges.correct(connection, tenant, corrected).chain(() -> writer.update(connection, tenant, survivor));
    }

    private Uni<List<Opportunity>> others(SqlConnection connection, UUID tenant, UUID fromId, List<Merge> all) {
        List<UUID> ids =
                all.stream().map(Merge::fromId).filter(id -> !id.equals(fromId)).toList();
        return reader.batch(connection, tenant, OpportunityBatch.ofIds(ids));
    }

    private static MergedParts sharedBy(UUID fromId, List<Merge> all) {
        return all.stream()
                .filter(merge -> merge.fromId().equals(fromId))
                .map(Merge::shared)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A merge of " + fromId + " is not on record"));
    }

    private static UUID survivorOf(Opportunity merged) {
        UUID survivor = merged.mergedIntoId();
        if (survivor == null) {
            throw ProblemException.conflict("not_merged", "The opportunity is not merged into another one.");
        }
        return survivor;
    }
}
