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
public class JourneyWriteApi {
    private final Commands commands;
    private final JourneyClient client;
    private final Journeys journeys;

    JourneyWriteApi(Commands commands, @RestClient JourneyClient client, Journeys journeys) {
        this.commands = commands;
        this.client = client;
        this.journeys = journeys;
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a journey.")
    public Uni<Journey> createJourney(@NonNull @Description("What it is to be.") JourneyInput input, Context context) {
        return commands.send(Service.JOURNEY, () -> client.create(input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a journey; its map has mutations of its own.")
    public Uni<Journey> updateJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") JourneyInput input,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.update(id, etag(version), input(context)));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a journey: it stays readable and can't be changed.")
    public Uni<Journey> archiveJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that is to be archived; refused when the record has moved on.") int version) {
        return commands.send(Service.JOURNEY, () -> client.archive(id, etag(version)))
                .chain(() -> journeys.get(id));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a journey LIVE: it needs a phase with a step, a persona and an owner.")
    public Uni<Journey> publishJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return act(id, "publish", version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Locks a journey: edits of its content are refused from now on.")
    public Uni<Journey> lockJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return act(id, "lock", version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Unlocks a journey: its content may be edited again.")
    public Uni<Journey> unlockJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return act(id, "unlock", version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Stamps a journey as reviewed now, locked or not.")
    public Uni<Journey> reviewJourney(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return act(id, "review", version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes the TO_BE twin of a CURRENT journey, with a copy of its map.")
    public Uni<Journey> deriveToBe(
            @NonNull @Id @Description("The CURRENT journey's id.") String id,
            @Nullable @Description("How the twin differs from the start.") ToBeInput input,
            Context context) {
        return commands.send(Service.JOURNEY, () -> client.deriveToBe(id, input == null ? Map.of() : input(context)));
    }

    private Uni<Journey> act(String id, String act, @Nullable Integer version) {
        return commands.send(Service.JOURNEY, () -> client.act(id, act, etagIfGiven(version)));
    }
}
