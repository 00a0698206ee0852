package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.backlog.application.Announcement.Fact;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows a merge and its undoing alike: both opportunities are scored anew and announced, and the act is kept. */
@ApplicationScoped
class MergeAftermath {

    private final Rescoring rescoring;
    private final AuditTrail audit;
    private final Outbox outbox;

    MergeAftermath(Rescoring rescoring, AuditTrail audit, Outbox outbox) {
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

    /** Keeps who did it: one entry for either of the two. */
    Uni<Void> record(
            SqlConnection connection,
            UUID tenant,
            Act act,
            AuditAction ofMerged,
            AuditAction ofSurvivor,
            UUID fromId,
            UUID intoId) {
        boolean undone = ofMerged == AuditAction.MERGE_UNDONE;
        return audit.add(
                connection,
                tenant,
                List.of(
                        entry(act, ofMerged, fromId, change("mergedIntoId", intoId, undone)),
                        entry(act, ofSurvivor, intoId, change("mergedId", fromId, undone))));
    }

    /** The survivor has changed; what became of the other one says the fact. */
    Uni<Void> announce(SqlConnection connection, UUID tenant, UUID fromId, Fact fact, UUID intoId) {
        return rescoring
                .rescore(connection, tenant, List.of(fromId, intoId))
                .map(both -> both.stream()
                        .map(one -> Announcement.of(one.facts().id().equals(fromId) ? fact : Fact.CHANGED, one))
                        .toList())
                .chain(events -> outbox.append(connection, tenant, events));
    }

    private static Change change(String field, @Nullable UUID other, boolean undone) {
        return undone ? new Change(field, other, null) : new Change(field, null, other);
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
