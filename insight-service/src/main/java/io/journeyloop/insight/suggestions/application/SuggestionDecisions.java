package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.feedback.application.FeedbackService;
import io.journeyloop.insight.suggestions.domain.Decision;
import io.journeyloop.insight.suggestions.domain.Suggestion;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.insight.suggestions.domain.Undo;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Accepting and declining suggestions: the decision and the link that follows from it are one transaction. */
@ApplicationScoped
public class SuggestionDecisions {

    private final TenantTransactions transactions;
    private final FeedbackService feedback;
    private final RecordMeaning meaning;
    private final Targets targets;
    private final Linking linking;
    private final Clock clock;

    SuggestionDecisions(
            TenantTransactions transactions,
            FeedbackService feedback,
            RecordMeaning meaning,
            Targets targets,
            Linking linking,
            Clock clock) {
        this.transactions = transactions;
        this.feedback = feedback;
        this.meaning = meaning;
        this.targets = targets;
        this.linking = linking;
        this.clock = clock;
    }

    /** What a decision has brought about: what can be taken back of it, and whether any link has changed. */
    private record Outcome(Optional<Undo> undo, boolean relinked) {}

    /**
     * Links the record to what it is about, or takes that back, and records who said so; 404 where there is no such
     * record, step or insight.
     */
    public Uni<Decision> decide(Caller caller, UUID feedbackId, TargetKind kind, UUID targetId, boolean accepted) {
        UUID tenantId = caller.tenantId();
        return feedback.read(tenantId, feedbackId)
                .chain(meaning::of)
                .chain(vector -> transactions.writeSql(
                        tenantId,
                        connection -> linking.lock(connection, tenantId, kind)
                                .chain(() -> target(connection, tenantId, feedbackId, kind, targetId))
                                .chain(target -> outcome(connection, tenantId, feedbackId, target, accepted)
                                        .map(outcome ->
                                                decision(caller, feedbackId, target, vector, accepted, outcome)))
                                .call(decision -> targets.record(connection, tenantId, decision))));
    }

    private Uni<Target> target(
            SqlConnection connection, UUID tenantId, UUID feedbackId, TargetKind kind, UUID targetId) {
        return targets.find(connection, tenantId, feedbackId, kind, targetId)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("suggestion", targetId));
    }

    /** Accepting once more what is linked already keeps what the first time has changed. */
    private Uni<Outcome> outcome(
            SqlConnection connection, UUID tenantId, UUID feedbackId, Target target, boolean accepted) {
        return targets.undo(connection, tenantId, feedbackId, target).chain(before -> {
            if (accepted) {
                return linking.link(connection, tenantId, feedbackId, target)
                        .map(undo -> new Outcome(Optional.ofNullable(undo).or(() -> before), undo != null));
            }
            return before.isEmpty()
                    ? Uni.createFrom().item(new Outcome(before, false))
                    : linking.takeBack(connection, tenantId, feedbackId, target, before.get())
                            .map(takenBack -> new Outcome(Optional.empty(), takenBack));
        });
    }

    private Decision decision(
            Caller caller, UUID feedbackId, Target target, float[] vector, boolean accepted, Outcome outcome) {
        return new Decision(
                feedbackId,
                Suggestion.of(target, vector),
                accepted,
                outcome.undo().orElse(null),
                outcome.relinked(),
                meaning.model(),
                caller.userId(),
                clock.instant());
    }
}
