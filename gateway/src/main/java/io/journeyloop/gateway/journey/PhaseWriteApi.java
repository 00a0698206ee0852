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
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@GraphQLApi
public class PhaseWriteApi {
    private final Commands commands;
    private final PhaseClient client;
    private final Journeys journeys;

    PhaseWriteApi(Commands commands, @RestClient PhaseClient client, Journeys journeys) {
        this.commands = commands;
        this.client = client;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Adds a phase to a journey.")
    public Uni<Phase> addPhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Description("What it is to be.") PhaseInput input,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.add(journeyId, etagIfGiven(version), input(context)))
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a phase.")
    public Uni<Phase> changePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @Description("The journey's version that the change was made on; refused when the phase has moved on.")
                    int version,
            @NonNull @Description("What to change.") PhaseInput input,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.change(journeyId, phaseId, etag(version), input(context)))
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Moves a phase to another place; its siblings make room.")
    public Uni<Phase> movePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @Description("Its new place, from 1.") int order,
            @Nullable @Description("Refuse when the journey has moved on from this version.") Integer version) {
        return commands.send(
                        Service.JOURNEY,
                        () -> client.move(journeyId, phaseId, etagIfGiven(version), Map.of("order", order)))
                .map(phase -> phase.within(journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Removes a phase with all that is in it; answers with the journey that is left.")
    public Uni<Journey> removePhase(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @NonNull @Id @Description("The phase's id.") String phaseId,
            @Description("The journey's version that the change was made on; refused when the phase has moved on.")
                    int version) {
        return commands.send(Service.JOURNEY, () -> client.remove(journeyId, phaseId, etag(version)))
                .chain(() -> journeys.get(journeyId));
    }
}
