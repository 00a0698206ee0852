package io.journeyloop.gateway.opportunity;

import static io.journeyloop.gateway.composition.Commands.argument;
import static io.journeyloop.gateway.composition.Commands.etag;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.downstream.Service;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class OpportunityWriteApi {
    private final Commands commands;
    private final OpportunityClient client;
    private final Opportunities opportunities;

    OpportunityWriteApi(Commands commands, @RestClient OpportunityClient client, Opportunities opportunities) {
        this.commands = commands;
        this.client = client;
        this.opportunities = opportunities;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an opportunity.")
    public Uni<Opportunity> createOpportunity(
            @NonNull @Description("What it is to be.") OpportunityInput input, Context context) {
        return commands.send(Service.OPPORTUNITY, () -> client.create(input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of an opportunity.")
    public Uni<Opportunity> updateOpportunity(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") OpportunityInput input,
            Context context) {
        return commands.send(Service.OPPORTUNITY, () -> client.update(id, etag(version), input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives an opportunity: it stays readable and leaves the ranking.")
    public Uni<Opportunity> archiveOpportunity(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that is to be archived; refused when the record has moved on.") int version) {
        return commands.send(Service.OPPORTUNITY, () -> client.archive(id, etag(version)))
                .chain(() -> opportunities.get(id));
    }

    @Mutation("setOpportunityInputs") // without a name, the prefix would be taken for a setter's
    @RolesAllowed(Roles.EDITOR)
    @Description("Says what people know about the criteria; the score is computed anew.")
    public Uni<Opportunity> setOpportunityInputs(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("All of them: what is left out is taken back.") List<@NonNull CriterionInput> inputs,
            Context context) {
        return commands.send(
                Service.OPPORTUNITY,
                () -> client.update(id, etag(version), Map.of("inputs", argument(context, "inputs"))));
    }
}
