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
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Judging, merging and splitting insights. */
@GraphQLApi
public class InsightActsApi {
    private static final Address<Insight> INSIGHTS = Address.of(Service.INSIGHT, "api/v1/insights", Insight.class);

    private final Records records;

    InsightActsApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What an insight rests on, in its order, with the records.")
    public Uni<InsightProofConnection> insightEvidence(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(INSIGHTS.at(id, "evidence").as(InsightProof.class), first, after)
                .map(InsightProofConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What was done to an insight, the oldest act first.")
    public Uni<InsightActConnection> insightHistory(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(INSIGHTS.at(id, "history").as(InsightAct.class), first, after)
                .map(InsightActConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Insights that may say the same, the most similar first.")
    public Uni<List<@NonNull SimilarInsight>> similarInsights(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many percent are enough; 40 when absent.") Integer similarity,
            @Nullable @Description("How many, 1 to 50; 10 when absent.") Integer limit) {
        return records.items(INSIGHTS.at(id, "duplicates")
                .as(SimilarInsight.class)
                .with("similarity", similarity)
                .with("limit", limit));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an insight REJECTED: it counts no more.")
    public Uni<Insight> rejectInsight(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why.") String note,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return judge(id, "reject", note, version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an insight RESOLVED: something was done, and it is no longer true.")
    public Uni<Insight> resolveInsight(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why.") String note,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return judge(id, "resolve", note, version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an insight DRAFT again.")
    public Uni<Insight> reopenInsight(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why.") String note,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return judge(id, "reopen", note, version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description(
            "Merges an insight into another one, which takes over all its evidence; answers with the one that stays.")
    public Uni<Insight> mergeInsight(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("Where it goes up.") InsightMergeInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            Context context) {
        return records.post(INSIGHTS.at(id, "merge"), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Brings a merged insight back, with its evidence.")
    public Uni<Insight> undoInsightMerge(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why.") String note,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return judge(id, "merge/undo", note, version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Splits an insight into several.")
    public Uni<InsightSplit> splitInsight(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("Into what.") InsightSplitInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            Context context) {
        return records.post(INSIGHTS.at(id, "split").as(InsightSplit.class), version, input(context));
    }

    private Uni<Insight> judge(
            String id,
            String act,
            @org.jspecify.annotations.Nullable String note,
            @org.jspecify.annotations.Nullable Integer version) {
        Map<String, Object> judgement = note == null ? Map.of() : Map.of("note", note);
        return records.post(INSIGHTS.at(id).at((Object[]) act.split("/", -1)), version, judgement);
    }
}
