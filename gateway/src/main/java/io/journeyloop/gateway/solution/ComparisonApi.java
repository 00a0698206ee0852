package io.journeyloop.gateway.solution;

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

/** Variants of a step, one against the other. */
@GraphQLApi
public class ComparisonApi {
    private static final Address<Comparison> COMPARISONS =
            Address.of(Service.OPPORTUNITY, "api/v1/comparisons", Comparison.class);

    private final Records records;

    ComparisonApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One comparison; null with the error not_found when there is none.")
    public Uni<Comparison> comparison(@NonNull @Id @Description("Its id.") String id) {
        return records.read(COMPARISONS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Comparisons, the newest first.")
    public Uni<ComparisonConnection> comparisons(
            @Nullable @Id @Description("Only of this step.") String stepId,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(COMPARISONS.with("stepId", stepId), first, after).map(ComparisonConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Compares two variants of a step by a metric.")
    public Uni<Comparison> compareVariants(
            @NonNull @Description("What to compare.") ComparisonInput input, Context context) {
        return records.post(COMPARISONS, input(context));
    }
}
