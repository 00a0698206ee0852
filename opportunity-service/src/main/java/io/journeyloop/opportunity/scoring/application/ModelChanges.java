package io.journeyloop.opportunity.scoring.application;

import io.journeyloop.opportunity.audit.AuditEntry.Change;
import io.journeyloop.opportunity.scoring.application.ModelDrafts.Wanted;
import io.journeyloop.opportunity.scoring.domain.Rules;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between a model and what somebody wants it to be. */
final class ModelChanges {

    private ModelChanges() {}

    static List<Change> between(@Nullable StoredModel before, Wanted after) {
        Rules old = before == null ? null : before.model().rules();
        Rules now = after.rules();
        return Stream.of(
                        new Change("method", old == null ? null : old.method(), now.method()),
                        new Change("criteria", old == null ? null : old.criteria(), now.criteria()),
                        new Change("formula", old == null ? null : old.expression(), now.expression()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
