package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.opportunity.backlog.application.MergeOpening.Opened;
import io.journeyloop.opportunity.backlog.application.Merges.Merge;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.MergedParts;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes two opportunities of one again: takes back exactly what a merge has added, and leaves what people did since. */
@ApplicationScoped
public class OpportunityUnmerging {

    private final MergeOpening opening;
    private final OpportunityReader reader;
    private final OpportunityTree tree;
    private final OpportunityWriter writer;
    private final Merges merges;
    private final MergeAftermath aftermath;

    OpportunityUnmerging(
            MergeOpening opening,
            OpportunityReader reader,
            OpportunityTree tree,
            OpportunityWriter writer,
            Merges merges,
            MergeAftermath aftermath) {
        this.opening = opening;
        this.reader = reader;
        this.tree = tree;
        this.writer = writer;
        this.merges = merges;
        this.aftermath = aftermath;
    }

    /** Undoes the merge of an opportunity; answers that opportunity, as it was. */
    public Uni<ExplainedOpportunity> undo(
            Caller caller, RecordRef ref, @Nullable String ifMatch, @Nullable String note) {
        return opening.open(caller, ref, ifMatch, note, opened -> undo(opened, survivorOf(opened.from())));
    }

    private Uni<ExplainedOpportunity> undo(Opened opened, UUID intoId) {
        SqlConnection connection = opened.connection();
        UUID tenant = opened.tenantId();
        UUID fromId = opened.from().id();
        Instant now = opened.act().at();
        return requireNoCycle(opened)
                .chain(() -> survivor(opened, intoId))
                .chain(into -> release(opened, into))
                .chain(() -> merges.giveBack(connection, tenant, fromId, intoId, now))
                .call(() -> merges.remove(connection, tenant, fromId, now))
                .chain(moved -> aftermath.undone(opened, intoId, moved));
    }

    /** What had been below may be above by now. */
    private Uni<Void> requireNoCycle(Opened opened) {
        UUID parent = opened.from().content().parentId();
        return parent == null
                ? Uni.createFrom().voidItem()
                : merges.children(
                                opened.connection(),
                                opened.tenantId(),
                                opened.from().id())
                        .chain(below -> tree.ancestry(opened.connection(), opened.tenantId(), parent)
                                .invoke(above -> {
                                    if (above.stream().anyMatch(below::contains)) {
                                        throw ProblemException.conflict(
                                                "tree_changed",
                                                "What was below the opportunity is above it now: move that first.");
                                    }
                                }))
                        .replaceWithVoid();
    }

    private Uni<Opportunity> survivor(Opened opened, UUID intoId) {
        RecordRef ref = new RecordRef.ById(intoId);
        return reader.find(opened.connection(), opened.tenantId(), ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("opportunity", ref)))
                .invoke(MergeAftermath::requireInUse);
    }

    /** The survivor gives back what it had by this merge alone; what another one brought as well stays for its sake. */
    private Uni<Void> release(Opened opened, Opportunity into) {
        return merges.into(opened.connection(), opened.tenantId(), into.id())
                .chain(all -> others(opened, all).chain(others -> release(opened, into, all, others)));
    }

    private Uni<Void> release(Opened opened, Opportunity into, List<Merge> all, List<Opportunity> others) {
        SqlConnection connection = opened.connection();
        UUID tenant = opened.tenantId();
        Opportunity from = opened.from();
        MergedParts released = MergedParts.of(from.content()).without(sharedBy(from.id(), all));
        MergedParts given = released;
        for (Opportunity other : others) {
            given = given.without(MergedParts.of(other.content()));
        }
        List<Merge> corrected = all.stream()
                .filter(merge -> !merge.fromId().equals(from.id()))
                .map(merge -> new Merge(merge.fromId(), merge.shared().without(released)))
                .toList();
        Content kept = given.takenFrom(into.content());
        Draft survivor = new Draft(
                into.id(), kept, into.progress(), into.inputs(), opened.act().at());
        return merges.correct(connection, tenant, corrected).chain(() -> writer.update(connection, tenant, survivor));
    }

    private Uni<List<Opportunity>> others(Opened opened, List<Merge> all) {
        UUID fromId = opened.from().id();
        List<UUID> ids =
                all.stream().map(Merge::fromId).filter(id -> !id.equals(fromId)).toList();
        return reader.batch(opened.connection(), opened.tenantId(), OpportunityBatch.ofIds(ids));
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
