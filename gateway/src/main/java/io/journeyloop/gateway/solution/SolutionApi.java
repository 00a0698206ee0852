package io.journeyloop.gateway.solution;

import static io.journeyloop.gateway.composition.Commands.argument;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.journeyloop.gateway.relay.SortDirection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Solutions, and whether they worked. */
@GraphQLApi
public class SolutionApi {
    private static final Address<Solution> SOLUTIONS =
            Address.of(Service.OPPORTUNITY, "api/v1/solutions", Solution.class);

    private final Records records;
    private final Solutions solutions;

    SolutionApi(Records records, Solutions solutions) {
        this.records = records;
        this.solutions = solutions;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One solution; null with the error not_found when there is none.")
    public Uni<Solution> solution(@NonNull @Id @Description("Its id.") String id) {
        return solutions.get(id);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Solutions, the newest first unless another order is asked for.")
    public Uni<SolutionConnection> solutions(
            @Nullable @Description("Which ones.") SolutionFilter filter,
            @Nullable @Description("What they are sorted by; CREATED when absent.") SolutionOrder orderBy,
            @Nullable @Description("Which way; as orderBy usually goes when absent.") SortDirection direction,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return records.page(SOLUTIONS.with(Filters.parameters(context)), first, after)
                .map(SolutionConnection::of);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("A solution's metric before and after shipping, with all inputs; not_found before it is shipped.")
    public Uni<Measurement> measurement(@NonNull @Id @Description("The solution.") String solutionId) {
        return records.read(SOLUTIONS.at(solutionId, "result").as(Measurement.class));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a solution.")
    public Uni<Solution> createSolution(
            @NonNull @Description("What it is to be.") SolutionInput input, Context context) {
        return records.post(SOLUTIONS, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a solution.")
    public Uni<Solution> updateSolution(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") SolutionInput input,
            Context context) {
        return records.patch(SOLUTIONS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a solution.")
    public Uni<Solution> archiveSolution(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(SOLUTIONS.at(id), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a solution SHIPPED: its metric is measured from now on.")
    public Uni<Solution> shipSolution(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("When it reached the customers; now when absent.") Instant shippedAt,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            Context context) {
        return records.post(
                SOLUTIONS.at(id, "ship"),
                version,
                shippedAt == null ? Map.of() : Map.of("shippedAt", argument(context, "shippedAt")));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Tells solutions what happened to their delivery.")
    public Uni<List<@NonNull HeardSolution>> reportDelivery(
            @NonNull @Description("What the delivery system says.") DeliveryStatusInput input, Context context) {
        return records.post(SOLUTIONS.at("delivery-status").as(HeardSolutions.class), input(context))
                .map(HeardSolutions::items);
    }
}
