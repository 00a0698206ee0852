package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.backlog.application.Announcement.Fact;
import io.journeyloop.opportunity.backlog.application.MergeOpening.Opened;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What follows a merge and its undoing alike: solutions that moved and both opportunities are announced, these are
 * scored anew, and the act is kept.
 */
@ApplicationScoped
class MergeAftermath {

    private final Backlog backlog;
    private final MovedSolutions solutions;
    private final Rescoring rescoring;
    private final AuditTrail audit;
    private final Outbox outbox;

    MergeAftermath(Backlog backlog, MovedSolutions solutions, Rescoring rescoring, AuditTrail audit, Outbox outbox) {
        this.backlog = backlog;
        this.solutions = solutions;
        this.rescoring = rescoring;
        this.audit = audit;
        this.outbox = outbox;
    }

    static void requireInUse(Opportunity opportunity) {
        if (opportunity.isArchived()) {
            throw ProblemException.conflict(
                    "opportunity_archived", "Opportunity " + opportunity.id() + " is archived: it can't be merged.");
        }
    }

    /** The two have become one; answers the survivor. */
    Uni<ExplainedOpportunity> merged(Opened opened, UUID intoId, List<UUID> movedSolutions) {
        Act act = opened.act();
        UUID fromId = opened.from().id();
        var entries = List.of(
                entry(act, AuditAction.OPPORTUNITY_MERGED, fromId, new Change("mergedIntoId", null, intoId)),
                entry(act, AuditAction.OPPORTUNITY_TOOK_OVER, intoId, new Change("mergedId", null, fromId)));
        return follow(opened, intoId, movedSolutions, entries, Fact.ARCHIVED).chain(() -> read(opened, intoId));
    }

    /** They are two again; answers the one that had been merged. */
    Uni<ExplainedOpportunity> undone(Opened opened, UUID intoId, List<UUID> movedSolutions) {
        Act act = opened.act();
        UUID fromId = opened.from().id();
        var entries = List.of(
                entry(act, AuditAction.MERGE_UNDONE, fromId, new Change("mergedIntoId", intoId, null)),
                entry(act, AuditAction.OPPORTUNITY_GAVE_BACK, intoId, new Change("mergedId", fromId, null)));
        return follow(opened, intoId, movedSolutions, entries, Fact.CHANGED).chain(() -> read(opened, fromId));
    }

    private Uni<Void> follow(
            Opened opened, UUID intoId, List<UUID> movedSolutions, List<AuditEntry> entries, Fact ofMerged) {
        return solutions
                .announce(opened.connection(), opened.tenantId(), movedSolutions)
                .chain(() -> audit.add(opened.connection(), opened.tenantId(), entries))
                .chain(() -> announce(opened, intoId, ofMerged));
    }

    /** The survivor has changed; what became of the other one says the fact. */
    private Uni<Void> announce(Opened opened, UUID intoId, Fact ofMerged) {
        UUID fromId = opened.from().id();
        return rescoring
                .rescore(opened.connection(), opened.tenantId(), List.of(fromId, intoId))
                .map(both -> both.stream()
                        .map(one -> Announcement.of(one.facts().id().equals(fromId) ? ofMerged : Fact.CHANGED, one))
                        .toList())
                .chain(events -> outbox.append(opened.connection(), opened.tenantId(), events));
    }

    private Uni<ExplainedOpportunity> read(Opened opened, UUID id) {
        return backlog.find(opened.connection(), opened.tenantId(), new RecordRef.ById(id));
    }

    private static AuditEntry entry(Act act, AuditAction action, UUID id, Change change) {
        String note = act.note();
        Stream<Change> why = note == null ? Stream.empty() : Stream.of(new Change("note", null, note));
        return AuditEntry.ofOpportunity(
                act.at(),
                act.by(),
                action,
                id,
                Stream.concat(Stream.of(change), why).toList());
    }
}
