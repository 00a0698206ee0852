package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.enrichment.application.EnrichmentService;
import io.journeyloop.insight.enrichment.application.TextMeaning;
import io.journeyloop.insight.enrichment.domain.Enrichment;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextLanguage;
import io.journeyloop.insight.feedback.application.FeedbackService;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.suggestions.domain.Decision;
import io.journeyloop.insight.suggestions.domain.Suggestion;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.textmodels.SentimentModel;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests what records are about, and keeps what people make of it. */
@ApplicationScoped
public class SuggestionService {

    /** Steps, and insights, that a text is compared with. */
    private static final int MOST_TARGETS = 2_000;

    private final TenantTransactions transactions;
    private final FeedbackService feedback;
    private final EnrichmentService enrichments;
    private final TextMeaning meaning;
    private final Targets targets;
    private final Clock clock;

    SuggestionService(
            TenantTransactions transactions,
            FeedbackService feedback,
            EnrichmentService enrichments,
            TextMeaning meaning,
            Targets targets,
            Clock clock) {
        this.transactions = transactions;
        this.feedback = feedback;
        this.enrichments = enrichments;
        this.meaning = meaning;
        this.targets = targets;
        this.clock = clock;
    }

    /** Up to so many steps and so many insights. */
    public Uni<Suggestions> suggest(UUID tenantId, UUID feedbackId, int most) {
        return feedback.read(tenantId, feedbackId)
                .chain(record -> enrichments
                        .of(tenantId, List.of(record))
                        .map(known -> Objects.requireNonNull(known.get(feedbackId)))
                        .chain(known -> {
                            @Nullable MissingReason reason = unfit(known);
                            return reason == null
                                    ? suggest(tenantId, record, most)
                                    : Uni.createFrom().item(Suggestions.none(reason));
                        }));
    }

    /** Records what somebody makes of a suggestion; 404 where there is no such record, step or insight. */
    public Uni<Decision> decide(Caller caller, UUID feedbackId, TargetKind kind, UUID targetId, boolean accepted) {
        UUID tenantId = caller.tenantId();
        return feedback.read(tenantId, feedbackId)
                .chain(this::meaning)
                .chain(vector -> transactions.writeSql(
                        tenantId,
                        connection -> targets.find(connection, tenantId, feedbackId, kind, targetId)
                                .onItem()
                                .ifNull()
                                .failWith(() -> ProblemException.notFound("suggestion", targetId))
                                .map(target -> new Decision(
                                        feedbackId,
                                        Suggestion.of(target, vector),
                                        accepted,
                                        meaning.model(),
                                        caller.userId(),
                                        clock.instant()))
                                .call(decision -> targets.record(connection, tenantId, decision))));
    }

    public Uni<List<AcceptanceCount>> acceptance(UUID tenantId) {
        return transactions.readSql(tenantId, connection -> targets.counts(connection, tenantId));
    }

    private Uni<Suggestions> suggest(UUID tenantId, StoredFeedback record, int most) {
        return meaning(record)
                .chain(vector -> transactions.readSql(
                        tenantId,
                        connection -> newest(connection, tenantId, record, TargetKind.STEP)
                                .chain(steps -> newest(connection, tenantId, record, TargetKind.INSIGHT)
                                        .map(insights -> compared(steps, insights, vector, most)))));
    }

    private Uni<List<Target>> newest(SqlConnection connection, UUID tenantId, StoredFeedback record, TargetKind kind) {
        return targets.newest(connection, tenantId, record.id(), kind, MOST_TARGETS);
    }

    private static Suggestions compared(List<Target> steps, List<Target> insights, float[] vector, int most) {
        List<Suggestion> best = Stream.of(steps, insights)
                .flatMap(kind -> Suggestion.best(kind, vector, most).stream())
                .toList();
        return new Suggestions(best, null, steps.size() == MOST_TARGETS || insights.size() == MOST_TARGETS);
    }

    /** Off the event loop: it takes tens of milliseconds of a processor. */
    private Uni<float[]> meaning(StoredFeedback record) {
        String text = words(record);
        return Uni.createFrom().item(() -> meaning.of(text)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static String words(StoredFeedback record) {
        String answer = record.value().isTextual() ? record.value().textValue() : "";
        return record.comment() == null ? answer : answer + "\n" + record.comment();
    }

    /** The model was taught English only. */
    private static @Nullable MissingReason unfit(Enrichment known) {
        @Nullable TextLanguage language = known.reading().language();
        if (language == null) {
            return known.reading().languageReason();
        }
        return language.primary().equals(SentimentModel.LANGUAGE) ? null : MissingReason.UNSUPPORTED_LANGUAGE;
    }
}
