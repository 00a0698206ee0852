package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.application.InsightMerges.Merge;
import io.journeyloop.insight.insights.domain.Act;
import io.journeyloop.insight.insights.domain.ActKind;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.MergedParts;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Makes one insight of two that say the same, and two of one again. The survivor speaks about everything and rests on
 * everything that either did; an undoing takes back exactly what the merge has added.
 */
@ApplicationScoped
public class InsightMerging {

    private final TenantTransactions transactions;
    private final InsightRepository insights;
    private final InsightMerges merges;
    private final InsightWriter writer;
    private final Clock clock;

    InsightMerging(
            TenantTransactions transactions,
            InsightRepository insights,
            InsightMerges merges,
            InsightWriter writer,
            Clock clock) {
        this.transactions = transactions;
        this.insights = insights;
        this.merges = merges;
        this.writer = writer;
        this.clock = clock;
    }

    /** Merges an insight into another one; answers the survivor. */
    public Uni<Insight> merge(
            Caller caller, UUID fromId, UUID intoId, @Nullable String ifMatch, @Nullable String note) {
        UUID tenantId = caller.tenantId();
        return transactions.write(
                tenantId,
                session -> insights.lock(session, tenantId, List.of(fromId, intoId))
                        .chain(() -> writer.required(session, tenantId, fromId))
                        .invoke(from -> EntityTags.match(ifMatch, from.version()))
                        .chain(from -> survivor(session, tenantId, intoId)
                                .chain(into -> merge(session, caller, from, into, note))));
    }

    private Uni<Insight> survivor(Mutiny.Session session, UUID tenantId, UUID intoId) {
        return insights.find(session, tenantId, intoId).onItem().ifNull().failWith(() -> refused("is not known"));
    }

    private Uni<Insight> merge(
            Mutiny.Session session, Caller caller, Insight from, Insight into, @Nullable String note) {
        UUID tenantId = caller.tenantId();
        Instant now = clock.instant();
        Insight merged = from.mergedInto(into.id(), now);
        InsightContent both = into.content().absorbing(from.content());
        requireRoom(both);
        Insight survivor = into.holding(both, now);
        MergedParts added = MergedParts.of(from.content()).without(MergedParts.of(into.content()));
        return writer.change(session, tenantId, from, merged, act(ActKind.MERGED, merged, caller, note, into))
                .chain(() -> merges.add(session, tenantId, into.id(), new Merge(from.id(), added)))
                .chain(() -> writer.change(
                        session, tenantId, into, survivor, act(ActKind.TOOK_OVER, survivor, caller, note, from)));
    }

    /** Undoes the merge of an insight; answers that insight, as it was. */
    public Uni<Insight> undo(Caller caller, UUID fromId, @Nullable String ifMatch, @Nullable String note) {
        UUID tenantId = caller.tenantId();
        return transactions.write(
                tenantId,
                session -> writer.required(session, tenantId, fromId)
                        .map(InsightMerging::survivorOf)
                        .call(intoId -> insights.lock(session, tenantId, List.of(fromId, intoId)))
                        .invoke(session::clear)
                        .chain(intoId -> writer.required(session, tenantId, fromId)
                                .invoke(InsightMerging::survivorOf)
                                .invoke(from -> EntityTags.match(ifMatch, from.version()))
                                .chain(from -> writer.required(session, tenantId, intoId)
                                        .chain(into -> undo(session, caller, from, into, note)))));
    }

    private Uni<Insight> undo(
            Mutiny.Session session, Caller caller, Insight from, Insight into, @Nullable String note) {
        UUID tenantId = caller.tenantId();
        Instant now = clock.instant();
        Insight restored = from.restored(now);
        return merges.into(session, tenantId, into.id())
                .chain(all -> released(session, tenantId, from.id(), all))
                .map(parts -> into.holding(into.content().releasing(parts), now))
                .chain(smaller -> writer.change(
                        session, tenantId, into, smaller, act(ActKind.GAVE_BACK, smaller, caller, note, from)))
                .chain(() -> merges.remove(session, tenantId, from.id()))
                .chain(() -> writer.change(
                        session, tenantId, from, restored, act(ActKind.MERGE_UNDONE, restored, caller, note, into)));
    }

    /** What the survivor has to give back: all that the merge has added, unless another one has brought it, too. */
    private Uni<MergedParts> released(Mutiny.Session session, UUID tenantId, UUID fromId, List<Merge> all) {
        MergedParts added = all.stream()
                .filter(merge -> merge.fromId().equals(fromId))
                .map(Merge::added)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A merge of " + fromId + " is not on record"));
        List<UUID> others =
                all.stream().map(Merge::fromId).filter(id -> !id.equals(fromId)).toList();
        return others.isEmpty()
                ? Uni.createFrom().item(added)
                : insights.findAll(session, tenantId, others)
                        .chain(found -> handOn(session, tenantId, added, found, all));
    }

    private Uni<MergedParts> handOn(
            Mutiny.Session session, UUID tenantId, MergedParts added, List<Insight> others, List<Merge> all) {
        if (others.isEmpty()) {
            return Uni.createFrom().item(added);
        }
        Insight next = others.getFirst();
        MergedParts kept = added.sharedWith(MergedParts.of(next.content()));
        Uni<Void> corrected = kept.holdNothing()
                ? Uni.createFrom().voidItem()
                : merges.correct(
                        session,
                        tenantId,
                        new Merge(next.id(), addedBy(next.id(), all).and(kept)));
        return corrected.chain(
                () -> handOn(session, tenantId, added.without(kept), others.subList(1, others.size()), all));
    }

    private static MergedParts addedBy(UUID fromId, List<Merge> all) {
        return all.stream()
                .filter(merge -> merge.fromId().equals(fromId))
                .map(Merge::added)
                .findFirst()
                .orElseThrow();
    }

    private static UUID survivorOf(Insight merged) {
        UUID survivor = merged.lineage().mergedIntoId();
        if (survivor == null) {
            throw ProblemException.conflict("not_merged", "The insight is not merged into another one.");
        }
        return survivor;
    }

    private static void requireRoom(InsightContent content) {
        if (content.personaIds().size() > InsightLimits.PERSONAS
                || content.links().size() > InsightLimits.LINKS
                || content.evidence().size() > InsightLimits.EVIDENCE
                || content.tags().size() > InsightLimits.TAGS) {
            throw refused("would hold more than an insight may: " + InsightLimits.PERSONAS + " personas, "
                    + InsightLimits.LINKS + " links, " + InsightLimits.EVIDENCE + " pieces of evidence, "
                    + InsightLimits.TAGS + " tags");
        }
    }

    private static Act act(ActKind kind, Insight insight, Caller caller, @Nullable String note, Insight other) {
        return Act.of(kind, insight, caller.userId(), note, other.id());
    }

    private static ProblemException refused(String message) {
        return ProblemException.refused(
                "insight_refused", "The insights can't be merged.", List.of(new Violation("intoId", message)));
    }
}
