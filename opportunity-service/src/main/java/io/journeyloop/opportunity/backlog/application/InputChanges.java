package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What people say differently about the criteria. */
final class InputChanges {

    private InputChanges() {}

    /** Criterion by criterion, in the order of their keys; empty where all stays as it was. */
    static Optional<List<Change>> between(List<ScoreInput> before, List<ScoreInput> after) {
        Map<String, Change> changes = new TreeMap<>();
        before.forEach(input -> changes.put(input.criterion(), new Change(input.criterion(), input.value(), null)));
        after.forEach(input -> changes.merge(
                input.criterion(),
                new Change(input.criterion(), null, input.value()),
                (old, now) -> new Change(now.field(), old.before(), now.after())));
        List<Change> different = changes.values().stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
        return different.isEmpty() ? Optional.empty() : Optional.of(different);
    }
}
