package io.journeyloop.gateway.journey;

import static io.journeyloop.gateway.composition.Commands.etag;
import static io.journeyloop.gateway.composition.Commands.etagIfGiven;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.downstream.Service;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class StepWriteApi {
    private final Commands commands;
    private final StepClient client;
    private final Journeys journeys;

    StepWriteApi(Commands commands, @RestClient StepClient client, Journeys journeys) {
        this.commands = commands;
        this.client = client;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a step to a phase.")
    public Uni<Step> addStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @NonNull @Description("What it is to be.") StepInput input,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            Context context) {
        return commands.send(
                        Service.JOURNEY, () -> client.add(journeyId, phaseId, etagIfGiven(version), input(context)))
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a step.")
    public Uni<Step> changeStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @Description("The journey's version that the change was made on; refused when the step has moved on.")
                    int version,
            @NonNull @Description("What to change.") StepInput input,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.change(journeyId, stepId, etag(version), input(context)))
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a step to another place; its siblings make room.")
    public Uni<Step> moveStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @Nullable @Id @Description("The phase to move it to; its own when absent.") String phaseId,
            @Description("Its new place, from 1.") int order,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version) {
        return commands.send(
                        Service.JOURNEY,
                        () -> client.move(
                                journeyId, stepId, etagIfGiven(version), MapEdits.place(order, "phaseId", phaseId)))
                .map(step -> step.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a step with all that is in it; answers with the journey that is left.")
    public Uni<Journey> removeStep(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @Description("The journey's version that the change was made on; refused when the step has moved on.")
                    int version) {
        return commands.send(Service.JOURNEY, () -> client.remove(journeyId, stepId, etag(version)))
                .chain(() -> journeys.get(journeyId));
    }
}
