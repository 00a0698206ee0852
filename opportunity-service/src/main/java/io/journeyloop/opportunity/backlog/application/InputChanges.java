package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people say differently about the criteria. */
public final class InputChanges {

    private InputChanges() {}

    /** What is to be kept of it; null where all stays as it was. */
    public static @Nullable AuditEntry entry(
            Instant at, String userId, UUID opportunityId, List<ScoreInput> before, List<ScoreInput> after) {
        List<Change> changes = between(before, after);
        return changes.isEmpty()
                ? null
                : AuditEntry.ofOpportunity(at, userId, AuditAction.INPUTS_CHANGED, opportunityId, changes);
    }

    /** Criterion by criterion, in the order of their keys. */
    private static List<Change> between(List<ScoreInput> before, List<ScoreInput> after) {
        Map<String, Change> changes = new TreeMap<>();
        before.forEach(input -> changes.put(input.criterion(), new Change(input.criterion(), input.value(), null)));
        after.forEach(input -> changes.merge(
                input.criterion(),
                new Change(input.criterion(), null, input.value()),
                (old, now) -> new Change(now.field(), old.before(), now.after())));
        return changes.values().stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
