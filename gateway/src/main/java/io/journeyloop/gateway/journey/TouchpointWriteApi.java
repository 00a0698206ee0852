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
public class TouchpointWriteApi {
    private final Commands commands;
    private final TouchpointClient client;
    private final Journeys journeys;

    TouchpointWriteApi(Commands commands, @RestClient TouchpointClient client, Journeys journeys) {
        this.commands = commands;
        this.client = client;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a touchpoint to a step.")
    public Uni<Touchpoint> addTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The step's id.") String stepId,
            @NonNull @Description("What it is to be.") TouchpointInput input,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.add(journeyId, stepId, etagIfGiven(version), input(context)))
                .map(touchpoint -> touchpoint.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a touchpoint.")
    public Uni<Touchpoint> changeTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint's id.") String touchpointId,
            @Description("The journey's version that the change was made on; refused when the touchpoint has moved on.")
                    int version,
            @NonNull @Description("What to change.") TouchpointInput input,
            Context context) {
        return commands.send(
                        Service.JOURNEY, () -> client.change(journeyId, touchpointId, etag(version), input(context)))
                .map(touchpoint -> touchpoint.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a touchpoint to another place; its siblings make room.")
    public Uni<Touchpoint> moveTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint's id.") String touchpointId,
            @Nullable @Id @Description("The step to move it to; its own when absent.") String stepId,
            @Description("Its new place, from 1.") int order,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version) {
        return commands.send(
                        Service.JOURNEY,
                        () -> client.move(
                                journeyId, touchpointId, etagIfGiven(version), MapEdits.place(order, "stepId", stepId)))
                .map(touchpoint -> touchpoint.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a touchpoint with all that is in it; answers with the journey that is left.")
    public Uni<Journey> removeTouchpoint(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The touchpoint's id.") String touchpointId,
            @Description("The journey's version that the change was made on; refused when the touchpoint has moved on.")
                    int version) {
        return commands.send(Service.JOURNEY, () -> client.remove(journeyId, touchpointId, etag(version)))
                .chain(() -> journeys.get(journeyId));
    }
}
