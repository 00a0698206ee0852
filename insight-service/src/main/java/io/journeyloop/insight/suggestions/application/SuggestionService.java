package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.enrichment.application.EnrichmentService;
import io.journeyloop.insight.enrichment.domain.Enrichment;
import io.journeyloop.insight.enrichment.domain.MissingReason;
import io.journeyloop.insight.enrichment.domain.TextLanguage;
import io.journeyloop.insight.feedback.application.FeedbackService;
import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.suggestions.domain.Suggestion;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.textmodels.SentimentModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests what records are about, and tells how often people agree. */
@ApplicationScoped
public class SuggestionService {

    /** Steps, and insights, that a text is compared with. */
    private static final int MOST_TARGETS = 2_000;

    private final TenantTransactions transactions;
    private final FeedbackService feedback;
    private final EnrichmentService enrichments;
    private final RecordMeaning meaning;
    private final Targets targets;

    SuggestionService(
            TenantTransactions transactions,
            FeedbackService feedback,
            EnrichmentService enrichments,
            RecordMeaning meaning,
            Targets targets) {
        this.transactions = transactions;
        this.feedback = feedback;
        this.enrichments = enrichments;
        this.meaning = meaning;
        this.targets = targets;
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

    public Uni<List<AcceptanceCount>> acceptance(UUID tenantId) {
        return transactions.readSql(tenantId, connection -> targets.counts(connection, tenantId));
    }

    private Uni<Suggestions> suggest(UUID tenantId, StoredFeedback record, int most) {
        return meaning.of(record)
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

    /** The model was taught English only. */
    private static @Nullable MissingReason unfit(Enrichment known) {
        @Nullable TextLanguage language = known.reading().language();
        if (language == null) {
            return known.reading().languageReason();
        }
        return language.primary().equals(SentimentModel.LANGUAGE) ? null : MissingReason.UNSUPPORTED_LANGUAGE;
    }
}
