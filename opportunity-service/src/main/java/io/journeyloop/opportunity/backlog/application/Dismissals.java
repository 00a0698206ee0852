package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.Progress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody has dismissed an opportunity for a reason, or for another one than before. */
final class Dismissals {

    private Dismissals() {}

    /** Null where nothing of the kind has happened. */
    static @Nullable AuditEntry entry(Instant at, String userId, UUID opportunityId, Progress before, Progress after) {
        String reason = reasonOf(after);
        String earlier = reasonOf(before);
        return reason == null || reason.equals(earlier)
                ? null
                : AuditEntry.ofOpportunity(
                        at,
                        userId,
                        AuditAction.OPPORTUNITY_DISMISSED,
                        opportunityId,
                        List.of(new Change("dismissedReason", earlier, reason)));
    }

    private static @Nullable String reasonOf(Progress progress) {
        return progress.status() == OpportunityStatus.DISMISSED ? progress.reason() : null;
    }
}
