package io.journeyloop.gateway.insight;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** One feedback record: what it was, what it belongs to, how it sounds. */
@GraphQLApi
public class FeedbackRecordApi {
    private static final Address<Feedback> FEEDBACK = Address.of(Service.INSIGHT, "api/v1/feedback", Feedback.class);

    private final Records records;

    FeedbackRecordApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One record; null with the error not_found when there is none.")
    public Uni<Feedback> feedbackRecord(@NonNull @Id @Description("Its id.") String id) {
        return records.read(FEEDBACK.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A record as it was before its corrections, the newest first.")
    public Uni<FormerFeedbackConnection> feedbackHistory(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(FEEDBACK.at(id, "history").as(FormerFeedback.class), first, after)
                .map(FormerFeedbackConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Insights that cite a record, the oldest first.")
    public Uni<InsightConnection> feedbackInsights(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(FEEDBACK.at(id, "insights").as(Insight.class), first, after)
                .map(InsightConnection::of);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Steps and insights that a record may belong to.")
    public Uni<Suggestions> feedbackSuggestions(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Most of each kind, 1 to 20; 5 when absent.") Integer limit) {
        return records.read(FEEDBACK.at(id, "suggestions").as(Suggestions.class).with("limit", limit));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("How often suggestions are taken.")
    public Uni<List<@NonNull Acceptance>> suggestionAcceptance() {
        return records.items(Address.of(Service.INSIGHT, "api/v1/suggestions/acceptance", Acceptance.class));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("All that a customer told, the newest first.")
    public Uni<FeedbackConnection> customerTimeline(
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(FEEDBACK.with("customerKey", customerKey), first, after)
                .map(FeedbackConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes a suggestion: the record is linked.")
    public Uni<SuggestionDecision> acceptSuggestion(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("What was suggested.") SuggestionKind kind,
            @NonNull @Id @Description("The step or insight.") String targetId) {
        return records.act(
                FEEDBACK.at(id, "suggestions", kind, targetId, "accept").as(SuggestionDecision.class), null);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Declines a suggestion: it is not made again.")
    public Uni<SuggestionDecision> declineSuggestion(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("What was suggested.") SuggestionKind kind,
            @NonNull @Id @Description("The step or insight.") String targetId) {
        return records.act(
                FEEDBACK.at(id, "suggestions", kind, targetId, "decline").as(SuggestionDecision.class), null);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Says how a text really sounds; no model changes that.")
    public Uni<Feedback> correctSentiment(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("How it really sounds.") SentimentInput input,
            Context context) {
        return records.put(FEEDBACK.at(id, "sentiment"), null, input(context))
                .chain(() -> records.read(FEEDBACK.at(id)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes a correction back: the model's word counts again.")
    public Uni<Feedback> withdrawSentiment(@NonNull @Id @Description("Its id.") String id) {
        return records.delete(FEEDBACK.at(id, "sentiment"), null).chain(() -> records.read(FEEDBACK.at(id)));
    }
}
