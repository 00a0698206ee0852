package io.journeyloop.gateway.goal;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
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

/** Goals and how far they are. */
@GraphQLApi
public class GoalApi {
    private static final Address<Goal> GOALS = Address.of(Service.OPPORTUNITY, "api/v1/goals", Goal.class);

    private final Records records;

    GoalApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One goal; null with the error not_found when there is none.")
    public Uni<Goal> goal(@NonNull @Id @Description("Its id.") String id) {
        return records.read(GOALS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Goals, the newest first.")
    public Uni<GoalConnection> goals(
            @Nullable @Description("Which ones.") GoalFilter filter,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return records.page(GOALS.with(Filters.parameters(context)), first, after)
                .map(GoalConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a goal.")
    public Uni<Goal> createGoal(@NonNull @Description("What it is to be.") GoalInput input, Context context) {
        return records.post(GOALS, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a goal.")
    public Uni<Goal> updateGoal(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") GoalInput input,
            Context context) {
        return records.patch(GOALS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a goal.")
    public Uni<Goal> archiveGoal(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(GOALS.at(id), version);
    }
}
