package io.journeyloop.gateway.insight;

import static io.journeyloop.gateway.composition.Commands.argument;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
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

/** Where feedback goes that names no place, or a wrong one. */
@GraphQLApi
public class RoutingApi {
    private static final Address<RoutingRule> RULES =
            Address.of(Service.INSIGHT, "api/v1/feedback/routing-rules", RoutingRule.class);

    private final Records records;

    RoutingApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One rule; null with the error not_found when there is none.")
    public Uni<RoutingRule> routingRule(@NonNull @Id @Description("Its id.") String id) {
        return records.read(RULES.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("All rules, in the order in which they are tried.")
    public Uni<List<@NonNull RoutingRule>> routingRules() {
        return records.items(RULES);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Places and personas that feedback names and nobody knows; the 200 that most waits for.")
    public Uni<List<@NonNull WaitingPlace>> waitingFeedback() {
        return records.items(Address.of(Service.INSIGHT, "api/v1/feedback/waiting", WaitingPlace.class));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a rule.")
    public Uni<RoutingRule> createRoutingRule(
            @NonNull @Description("What it is to be.") RoutingRuleInput input, Context context) {
        return records.post(RULES, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a rule.")
    public Uni<RoutingRule> updateRoutingRule(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") RoutingRuleInput input,
            Context context) {
        return records.patch(RULES.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Deletes a rule; answers with what it was.")
    public Uni<RoutingRule> deleteRoutingRule(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.read(RULES.at(id)).call(() -> records.delete(RULES.at(id), version));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves feedback to another place; figures follow.")
    public Uni<Rerouting> rerouteFeedback(
            @NonNull @Description("Which feedback.") ReroutingFilter filter,
            @NonNull @Description("Where it goes.") RoutingPlaceInput to,
            Context context) {
        return records.post(
                Address.of(Service.INSIGHT, "api/v1/feedback/reroute", Rerouting.class),
                Map.of("filter", argument(context, "filter"), "to", argument(context, "to")));
    }
}
