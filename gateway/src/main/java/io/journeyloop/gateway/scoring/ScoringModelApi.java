package io.journeyloop.gateway.scoring;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** How opportunities are scored. */
@GraphQLApi
public class ScoringModelApi {
    private static final Address<ScoringModel> MODELS =
            Address.of(Service.OPPORTUNITY, "api/v1/scoring-models", ScoringModel.class);

    private final Records records;

    ScoringModelApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One version of a scoring model; null with the error not_found when there is none.")
    public Uni<ScoringModel> scoringModel(@NonNull @Id @Description("Its id.") String id) {
        return records.read(MODELS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Scoring models with all their versions, in the order of these.")
    public Uni<ScoringModelConnection> scoringModels(
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(MODELS, first, after).map(ScoringModelConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a scoring model; it scores nothing before it is activated.")
    public Uni<ScoringModel> createScoringModel(
            @NonNull @Description("What it is to be.") ScoringModelInput input, Context context) {
        return records.post(MODELS, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes a scoring model that has not scored yet.")
    public Uni<ScoringModel> updateScoringModel(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The revision that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") ScoringModelInput input,
            Context context) {
        return records.patch(MODELS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a scoring model.")
    public Uni<ScoringModel> archiveScoringModel(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The revision that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(MODELS.at(id), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Lets a model score everything anew, in the place of the active one; old scores are kept.")
    public Uni<ScoringModel> activateScoringModel(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this revision.") Integer version) {
        return records.act(MODELS.at(id, "activate"), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a new version of a scoring model.")
    public Uni<ScoringModel> reviseScoringModel(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("How it differs.") ScoringModelInput input,
            Context context) {
        return records.post(MODELS.at(id, "versions"), input(context));
    }
}
