package io.journeyloop.insight.sentiment.application;

import io.journeyloop.insight.sentiment.domain.Sentiment;
import io.journeyloop.insight.sentiment.domain.SentimentOrigin;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.textmodels.SentimentLabel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of sentiment: a person says how a customer felt, or takes it back. */
@ApplicationScoped
public class SentimentService {

    private final TenantTransactions transactions;
    private final SentimentCorrections corrections;
    private final Clock clock;

    SentimentService(TenantTransactions transactions, SentimentCorrections corrections, Clock clock) {
        this.transactions = transactions;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Records a person's word; 400 where the score doesn't fit the label. */
    public Uni<Void> correct(Caller caller, UUID feedbackId, SentimentLabel label, @Nullable Double score) {
        double usual = label.ordinal() - 1.0;
        if (score != null && Math.signum(score) != usual) {
            throw ProblemException.invalid(
                    "score", "must be below 0 for NEGATIVE, 0 for NEUTRAL, above 0 for POSITIVE");
        }
        Sentiment said = new Sentiment(label, score == null ? usual : score, SentimentOrigin.PERSON);
        return transactions
                .writeSql(
                        caller.tenantId(),
                        connection -> corrections.put(
                                connection, caller.tenantId(), feedbackId, said, caller.userId(), clock.instant()))
                .invoke(known -> require(known, feedbackId))
                .replaceWithVoid();
    }

    /** Forgets a person's word, so that the rating or the model counts again; 404 where there is none. */
    public Uni<Void> withdraw(Caller caller, UUID feedbackId) {
        return transactions
                .writeSql(
                        caller.tenantId(), connection -> corrections.remove(connection, caller.tenantId(), feedbackId))
                .invoke(known -> require(known, feedbackId))
                .replaceWithVoid();
    }

    private static void require(boolean known, UUID feedbackId) {
        if (!known) {
            throw ProblemException.notFound("feedback", feedbackId);
        }
    }
}
